import CDeflate

/// A dictd dictionary made of its articles.
struct DictdFixture {
  var index: [UInt8] = []
  var text: [UInt8] = []

  /// A dictionary that calls itself `title`, with articles by their headwords.
  init(title: String, _ articles: [(headword: String, article: String)]) {
    for (headword, article) in [("00databaseshort", title + "\n")] + articles {
      let bytes = Array(article.utf8)
      index += Array("\(headword)\t\(Self.digits(text.count))\t\(Self.digits(bytes.count))\n".utf8)
      text += bytes
    }
  }

  private static func digits(_ number: Int) -> String {
    let alphabet = Array("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/")
    var rest = number
    var digits = ""
    repeat {
      digits = String(alphabet[rest & 63]) + digits
      rest >>= 6
    } while rest > 0
    return digits
  }

  /// The text as dictzip packs it, in chunks of so many bytes.
  func packed(chunk length: Int) -> [UInt8] {
    let starts = stride(from: 0, to: text.count, by: length)
    let chunks = starts.enumerated().map { number, start in
      let chunk = Array(text[start..<min(start + length, text.count)])
      // Chunks may end their stream or leave it open for the next.
      return number.isMultiple(of: 2) ? Self.deflated(chunk) : Self.stored(chunk)
    }
    func word(_ number: Int) -> [UInt8] { [UInt8(number & 0xFF), UInt8(number >> 8)] }
    let table = word(1) + word(length) + word(chunks.count) + chunks.flatMap { word($0.count) }
    let field = Array("RA".utf8) + word(table.count) + table
    let header: [UInt8] = [0x1F, 0x8B, 8, 0x0C, 0, 0, 0, 0, 2, 3]
    return header + word(field.count) + field + Array("words.dict".utf8) + [0]
      + chunks.flatMap(\.self) + [0, 0, 0, 0, 0, 0, 0, 0]
  }

  private static func deflated(_ bytes: [UInt8]) -> [UInt8] {
    var output = [UInt8](repeating: 0, count: sj_deflate_bound(bytes.count))
    let count = sj_deflate(bytes, bytes.count, &output, output.count)
    return Array(output[..<count])
  }

  /// A block that is not packed and not the last of its stream (RFC 1951, 3.2.4).
  private static func stored(_ bytes: [UInt8]) -> [UInt8] {
    let (low, high) = (UInt8(bytes.count & 0xFF), UInt8(bytes.count >> 8))
    return [0, low, high, ~low, ~high] + bytes
  }

  /// A small English–Indonesian dictionary as FreeDict writes them.
  static let english = DictdFixture(
    title: "Sample English-Bahasa Indonesia dictionary",
    [
      ("bench", "bench //bɛnt͡ʃ// <n>\nbangku\nlong seat\n\n"),
      (
        "seat",
        "seat /siːt/ <n>\n1. kursi, bangku\nplace to sit\n2. kedudukan 3.\npost\n 3.\nother\n\n"
      ),
      ("chair", "chair <n>\nkursi\n\n"),
      ("sit", "sit <v>\nduduk, (sedang) bersila, [[x|y]] z\nbe seated\n\n"),
      ("bench town", "Bench Town <pn>\nbangku, Kota Bangku\n\n"),
      ("-er", "-er <suffix>\npe\n\n"),
      ("bytheway", "by-the-way /x/\nomong-omong\nincidentally\n\n"),
      ("hm", "hm <interjection>\nhm!, 3 kali\n\n"),
    ])

  static let indonesian = DictdFixture(
    title: "Kamus contoh",
    [
      ("bangku", "bangku <n>\n1. bench, seat\n2. pew\n\n"), ("duduk", "duduk <v>\nsit\n\n"),
      ("kosong", "kosong\n\n"),
    ])
}
