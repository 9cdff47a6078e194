import Alignment
import English
import Glibc
import Indonesian
import ParallelText
import UnicodeText

/// Reads parallel lines and brings their words to the keys that links are looked up under.
struct PairReader: ~Copyable {
  private var segmenter: Segmenter
  private let inflector = EnglishInflector()
  private let tokenizer = EnglishTokenizer()
  private var sourceKeys: [String: String] = [:]

  init() throws(UnicodeError) { segmenter = try Segmenter() }

  struct Unreadable: Error, CustomStringConvertible {
    let description: String
  }

  mutating func read(prefix: String, into corpus: inout TrainingCorpus) throws {
    let source = try Self.lines(of: prefix + ".id")
    let target = try Self.lines(of: prefix + ".en")
    guard source.count == target.count else {
      throw Unreadable(
        description: "\(prefix): \(source.count) and \(target.count) lines; they must be as many")
    }
    for (source, target) in zip(source, target) {
      corpus.add(source: words(indonesian: source), target: words(english: target))
    }
  }

  /// The dictionary forms of a line's words.
  private mutating func words(indonesian line: String) -> [String] {
    segmenter.tokens(of: line).compactMap { token in
      guard token.kind == .word else { return nil }
      if let known = sourceKeys[token.folded] { return known }
      var token = token
      token.analyses = IndonesianLexicon.shared.morphology.analyses(of: token.folded)
      let key = LinkKeys.source(token).first ?? token.folded
      sourceKeys[token.folded] = key
      return key
    }
  }

  private func words(english line: String) -> [String] {
    let text = SourceText(line)
    return tokenizer.tokens(of: line).compactMap { token in
      token.isWord ? TextMapping.folded(String(text[token.range])) : nil
    }
  }

  private static func lines(of path: String) throws -> [String] {
    guard let file = fopen(path, "r") else {
      throw Unreadable(description: "\(path): \(String(cString: strerror(errno)))")
    }
    defer { fclose(file) }
    var bytes: [UInt8] = []
    var buffer = [UInt8](repeating: 0, count: 1 << 16)
    while case let count = fread(&buffer, 1, buffer.count, file), count > 0 {
      bytes += buffer[..<count]
    }
    var lines = bytes.split(separator: 0x0A, omittingEmptySubsequences: false)
    if lines.last?.isEmpty == true { lines.removeLast() }
    return lines.map { String(decoding: $0, as: UTF8.self) }
  }
}
