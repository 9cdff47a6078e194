import Glossary
import SejajarTestSupport

/// A glossary file, damaged at random in ways that a seed decides.
struct MutatedGlossary {
  var name: String
  var bytes: [UInt8]
  /// The other file of a dictionary.
  var text: [UInt8]?

  /// What is damaged: own samples of every format.
  private static let sound: [MutatedGlossary] = {
    let table =
      "term\ttranslation\tpos\tstatus\tcontext\tnote\nbisa\tvenom; poison\tnoun\t\tnear=ular\tx\n"
      + "bisa\tcan\taux\tadmitted\t!near=ular\t\nbatik\t\tnoun\tkeep\t\té\nlaut\tocean\t\tforbidden\t\t\n"
    let dictionary = DictdFixture.english
    var sound = [
      MutatedGlossary(name: "a.tsv", bytes: Array(table.utf8)),
      MutatedGlossary(
        name: "a.csv",
        bytes: Array(
          "sep=;\r\nterm;translation\r\n\"kota\";\"city; \"\"town\"\"\"\r\nlaut;sea\r\n".utf8)),
      MutatedGlossary(
        name: "words-eng-ind.index", bytes: dictionary.index, text: dictionary.packed(chunk: 64)),
      MutatedGlossary(name: "words-eng-ind.index", bytes: dictionary.index, text: dictionary.text),
    ]
    for file in ["nelayan-v2.tbx", "nelayan-dca.tbx", "nelayan-dct.tbx", "pelabuhan.tmx"] {
      sound.append(MutatedGlossary(name: file, bytes: SampleFile.bytes(file)))
    }
    return sound
  }()

  /// What hostile files put in.
  private static let insertions: [[UInt8]] =
    HostileXMLTests.declarations.map { Array("<!DOCTYPE tmx [\($0)]>".utf8) }
    + [
      "&x;", "&e30;", "&amp;", "&#0;", "&#x10FFFF;", "<!--", "-->", "<![CDATA[", "]]>", "<?x ",
      "?>",
      "<!DOCTYPE x SYSTEM \"http://127.0.0.1:9/x.dtd\">", "<!DOCTYPE x SYSTEM \"/etc/passwd\">",
      "<xi:include xmlns:xi=\"http://www.w3.org/2001/XInclude\" href=\"/etc/passwd\"/>", "<tu>",
      "</tu>", "<conceptEntry>", "<termEntry ", "</langSec>", " a=\"", "\"", "<", ">", "\t", ";",
      "\n",
      "\r", "=", "\u{FEFF}", "zzzzzz", "A\t", "\tA\n", "00databaseshort",
      "<?xml version=\"1.0\" encoding=\"UTF-16\"?>",
      "<?xml version=\"1.0\" encoding=\"EBCDIC-US\"?>",
    ].map { Array($0.utf8) }
    + [
      [0xFF, 0xFE], [0xFE, 0xFF], [0], [0xC0, 0x80], [0xED, 0xA0, 0x80], [0xFF, 0xFF, 0xFF, 0xFF],
      [0x1F, 0x8B, 8, 4], Array(repeating: UInt8(ascii: "<"), count: 300),
      Array(String(repeating: "<p>", count: 400).utf8),
      Array(String(repeating: " a=\"b\"", count: 400).utf8), Array(repeating: 0x41, count: 9_000),
    ]

  init(seed: UInt64) {
    var generator = SplitMix(seed: seed)
    self = Self.sound[Int.random(in: 0..<Self.sound.count, using: &generator)]
    for _ in 0..<Int.random(in: 1...6, using: &generator) {
      if text != nil, Bool.random(using: &generator) {
        Self.damage(&text, &generator)
      } else {
        Self.damage(&bytes, &generator)
      }
    }
  }

  private init(name: String, bytes: [UInt8], text: [UInt8]? = nil) {
    self.name = name
    self.bytes = bytes
    self.text = text
  }

  private static func damage(_ text: inout [UInt8]?, _ generator: inout SplitMix) {
    guard var bytes = text else { return }
    damage(&bytes, &generator)
    text = bytes
  }

  private static func damage(_ bytes: inout [UInt8], _ generator: inout SplitMix) {
    guard !bytes.isEmpty else { return }
    let place = Int.random(in: 0..<bytes.count, using: &generator)
    let end = min(bytes.count, place + Int.random(in: 1...200, using: &generator))
    switch Int.random(in: 0..<8, using: &generator) {
    case 0: bytes[place] = UInt8.random(in: 0...255, using: &generator)
    case 1: bytes[place] ^= 1 << UInt8.random(in: 0..<8, using: &generator)
    case 2: bytes.removeSubrange(place..<end)
    case 3: bytes.insert(contentsOf: bytes[place..<end], at: place)
    case 4: bytes.removeSubrange(place...)
    case 5:
      let other = Int.random(in: 0..<bytes.count, using: &generator)
      bytes.insert(contentsOf: Array(bytes[place..<end]), at: other)
    default:
      let piece = insertions[Int.random(in: 0..<insertions.count, using: &generator)]
      bytes.insert(contentsOf: piece, at: Bool.random(using: &generator) ? place : min(place, 40))
    }
  }
}
