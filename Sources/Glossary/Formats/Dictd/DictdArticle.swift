import ParallelText
import UnicodeText

/// An article as FreeDict's dictionaries write it: the headword with its pronunciation between
/// slashes and its part of speech between angle brackets; then the translations, with a definition
/// in the headword's language on the line below, or several such pairs with numbers before them.
struct DictdArticle {
  /// As the article writes it; the index has it in small letters and without marks.
  var headword = ""
  var partOfSpeech: PartOfSpeech?
  /// Of something less than a word, such as a suffix.
  var isPartOfWord = false
  /// The translations of each sense.
  var senses: [[String]] = []

  init(_ text: String) {
    let lines = text.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
    guard let head = lines.first else { return }
    readHead(head)
    var isNumbered = false
    for (index, line) in lines.dropFirst().enumerated() {
      let trimmed = line.trimmed()
      if trimmed.isEmpty { continue }
      if let rest = Self.afterNumber(trimmed) {
        isNumbered = true
        senses.append(Self.glosses(rest))
      } else if index == 0, !isNumbered {
        senses.append(Self.glosses(trimmed))
      }
    }
    senses.removeAll(where: \.isEmpty)
  }

  private mutating func readHead(_ head: String) {
    let end = head.firstIndex { $0 == "/" || $0 == "<" || $0 == "[" } ?? head.endIndex
    headword = TextMapping.nfc(String(head[..<end]).trimmed())
    guard head.hasSuffix(">"), let opening = head.lastIndex(of: "<") else { return }
    let name = TextMapping.lowercased(String(head[head.index(after: opening)...].dropLast()))
    switch name {
    case "prefix", "suffix", "symbol": isPartOfWord = true
    case "pn": partOfSpeech = .name
    case "phraseologicalunit", "proverb": partOfSpeech = .phrase
    default: partOfSpeech = PartOfSpeechNames.partOfSpeech(named: name)
    }
  }

  /// What stands behind `2. `; nil for a line without a number.
  private static func afterNumber(_ line: String) -> String? {
    let digits = line.prefix(while: \.isNumber)
    guard !digits.isEmpty, digits.count <= 2 else { return nil }
    let rest = line.dropFirst(digits.count)
    guard rest.first == "." else { return nil }
    let behind = rest.dropFirst()
    return behind.isEmpty || behind.first == " " ? String(behind).trimmed() : nil
  }

  /// The translations of a line, between commas. One that is not just words is left out; brackets
  /// at its edges hold what may be left out of it.
  private static func glosses(_ line: String) -> [String] {
    var line = line
    // The number of a sense without translations ends up behind those of the one before.
    if let space = line.lastIndex(of: " "),
      afterNumber(String(line[line.index(after: space)...])) != nil
    {
      line = String(line[..<space])
    }
    return line.split { $0 == "," || $0 == ";" }.compactMap { gloss(String($0).trimmed()) }
  }

  private static func gloss(_ text: String) -> String? {
    var text = text
    if text.hasPrefix("("), let end = text.firstIndex(of: ")") {
      text = String(text[text.index(after: end)...]).trimmed()
    }
    if text.hasSuffix(")"), let start = text.lastIndex(of: "(") {
      text = String(text[..<start]).trimmed()
    }
    let isWords = text.allSatisfy { character in
      character.isLetter || character == " " || character == "-" || character == "'"
    }
    guard isWords, text.first?.isLetter == true, text.last?.isLetter == true else { return nil }
    return TextMapping.nfc(text)
  }
}
