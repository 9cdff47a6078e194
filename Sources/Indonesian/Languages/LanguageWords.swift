import LanguageData

/// What languages.tsv knows: the words and parts of words that tell a language.
struct LanguageWords: Sendable {
  /// BCP 47 tags, Indonesian first; all else counts in indices of this list.
  let tags: [String]
  /// Their names in English, by tag.
  let names: [String: String]
  /// The languages of whole words, as a bit each.
  private var words: [String: UInt32] = [:]
  /// Words that one of two close languages has and the other has not.
  private var contrasts: [String: UInt32] = [:]
  /// Of those the ones that the other never has.
  private var sures: [String: UInt32] = [:]
  /// Words that tell with a capital too, folded: the names of days.
  private var proper: Set<String> = []
  private var beginnings: [Part] = []
  private var endings: [Part] = []
  private var insides: [Part] = []

  private struct Part {
    let bytes: [UInt8]
    let languages: UInt32
  }

  /// What a word says, a bit a language.
  struct Evidence {
    /// Of the languages that have it as a word.
    var word: UInt32 = 0
    /// Of the close language that alone has it.
    var contrast: UInt32 = 0
    /// Of the close language that alone can have it.
    var sure: UInt32 = 0
    /// Of the languages whose words look like it, where none has it.
    var look: UInt32 = 0
  }

  init() {
    var tags: [String] = []
    var names: [String: String] = [:]
    let rows = LanguageData.rows(of: "indonesian/languages.tsv").filter { $0.count == 3 }
    for row in rows where row[1] == "name" {
      tags.append(String(row[0]))
      names[String(row[0])] = String(row[2])
    }
    self.tags = tags
    self.names = names
    for row in rows {
      let languages = row[0].split(separator: " ").reduce(into: UInt32(0)) { bits, tag in
        if let index = tags.firstIndex(of: String(tag)) { bits |= 1 << UInt32(index) }
      }
      for form in row[2].split(separator: " ") {
        add(String(form), kind: row[1], languages: languages)
      }
    }
  }

  private mutating func add(_ written: String, kind: Substring, languages: UInt32) {
    let form = written.lowercased()
    let part = Part(bytes: Array(form.utf8), languages: languages)
    switch kind {
    case "word": words[form, default: 0] |= languages
    case "contrast", "sure":
      words[form, default: 0] |= languages
      contrasts[form, default: 0] |= languages
      if kind == "sure" { sures[form, default: 0] |= languages }
      if written != form { proper.insert(form) }
    case "begin": beginnings.append(part)
    case "end": endings.append(part)
    case "part": insides.append(part)
    default: break
    }
  }

  /// Shorter words look like too many languages'.
  private static let shortestLook = 5

  /// Whether a folded word tells though a capital makes it look like a name.
  func isProper(_ word: String) -> Bool { proper.contains(word) }

  /// Of a folded word.
  func evidence(of word: String) -> Evidence {
    if let languages = words[word] {
      return Evidence(word: languages, contrast: contrasts[word] ?? 0, sure: sures[word] ?? 0)
    }
    var word = word
    return word.withUTF8 { bytes in
      guard bytes.count >= Self.shortestLook else { return Evidence() }
      var look: UInt32 = 0
      for part in beginnings where bytes.starts(with: part.bytes) { look |= part.languages }
      for part in endings where bytes.suffix(part.bytes.count).elementsEqual(part.bytes) {
        look |= part.languages
      }
      for part in insides where Self.holds(bytes.dropFirst(), part.bytes) {
        look |= part.languages
      }
      return Evidence(look: look)
    }
  }

  private static func holds(
    _ bytes: Slice<UnsafeBufferPointer<UInt8>>, _ part: [UInt8]
  ) -> Bool {
    var at = bytes.startIndex
    while at + part.count <= bytes.endIndex {
      if bytes[at..<(at + part.count)].elementsEqual(part) { return true }
      at += 1
    }
    return false
  }
}
