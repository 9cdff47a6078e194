import ParallelText
import Reading
import SejajarTestSupport
import Testing
import UnicodeText

/// Sixty small documents an encoding, put together from sentences, names and signs written for this
/// test by a seeded generator, and what is read of them. The figures stand in docs/QUALITY.md.
@Suite struct EncodingSetTests {
  private static let sentences = [
    "Harga beras di pasar induk turun sejak pekan lalu.",
    "Penumpang menunggu berjam-jam di stasiun.",
    "Pemerintah daerah menutup jalan itu untuk perbaikan.", "Warga menolak pembangunan bendungan.",
    "Tim peneliti mengukur suhu air setiap pagi.", "Pertandingan itu berakhir tanpa gol.",
    "Kapal nelayan terdampar di pantai selatan.", "Museum itu menyimpan naskah kuno.",
    "Sekolah dibuka kembali setelah banjir surut.", "Menteri membantah kabar tersebut.",
  ]
  private static let names = [
    "José", "Élise", "André", "Zürich", "Malmö", "São Paulo", "François", "Müller", "Peña",
    "Beyoncé", "Søren", "café", "Citroën", "façade", "Göran", "Chloé", "Besançon", "déjà vu",
    "Köln", "Raúl", "Brontë", "Curaçao", "Århus", "Réunion",
  ]
  private static let signs = [
    "27°C", "5 km²", "½ jam", "£300", "€1.500", "© 2023", "Toyota®", "± 40 orang", "12 m³",
  ]

  /// The encoding, whether a word processor's quotes and dashes are in it, and the least documents
  /// of sixty that must come out as they were written.
  private static let encodings: [(name: String, isTypeset: Bool, least: Int)] = [
    ("windows-1252", true, 60), ("macintosh", true, 57), ("ISO-8859-1", false, 60),
    ("ISO-8859-15", false, 59), ("IBM850", false, 56), ("IBM00858", false, 56),
    ("UTF-16LE", true, 60), ("UTF-16BE", true, 60),
    ("UTF-32LE", true, 60), ("UTF-32BE", true, 60),
  ]

  @Test(arguments: encodings.indices) func readsDocuments(_ index: Int) throws {
    let (name, isTypeset, least) = Self.encodings[index]
    let encoder = Encoder(name)
    var generator = SplitMix(seed: 20_261_126)
    var right = 0
    for number in 0..<60 {
      let text = Self.document(isTypeset, isSparse: number % 6 == 5, encoder, &generator)
      let document = try Reader().read(encoder.bytes(text), name: "a.txt")
      if document.text.string == text { right += 1 }
    }
    print("encodings: \(name) \(right) of 60")
    #expect(right >= least)
  }

  private static func document(
    _ isTypeset: Bool, isSparse: Bool, _ encoder: Encoder, _ generator: inout SplitMix
  ) -> String {
    var lines: [String] = []
    for number in 0..<8 {
      var words = (sentences.randomElement(using: &generator) ?? "").split(separator: " ")
      let isMarked = number == 0 || !isSparse && Bool.random(using: &generator)
      for list in [names, signs] where isMarked && (list == names || Bool.random(using: &generator))
      {
        let word = list.filter(encoder.has).randomElement(using: &generator) ?? ""
        words.insert(word[...], at: Int.random(in: 1..<words.count, using: &generator))
      }
      var line = words.joined(separator: " ")
      if isTypeset, isMarked, Bool.random(using: &generator) {
        line = "“\(line.dropLast()),” katanya – sejak Jum’at …"
      }
      lines.append(line)
    }
    return lines.joined(separator: "\n") + "\n"
  }
}

/// Text to bytes, by the reader's own tables turned round.
private struct Encoder {
  private let name: String
  /// Of an encoding of one byte.
  private var codes: [Unicode.Scalar: UInt8] = [:]

  init(_ name: String) {
    self.name = name
    guard !name.hasPrefix("UTF") else { return }
    for byte in UInt8.min...UInt8.max {
      if let scalar = Charset.convert([byte], from: name)?.unicodeScalars.first {
        codes[scalar] = codes[scalar] ?? byte
      }
    }
  }

  /// Whether the encoding has all the characters of a text.
  func has(_ text: String) -> Bool {
    codes.isEmpty || text.unicodeScalars.allSatisfy { codes[$0] != nil }
  }

  func bytes(_ text: String) -> [UInt8] {
    codes.isEmpty ? encoded(text, name) : text.unicodeScalars.compactMap { codes[$0] }
  }
}
