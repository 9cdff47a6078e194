/// A stretch of English on its way to the line, with the source it stands for.
struct OutputWord: Sendable {
  /// One word, or a term's words separated by spaces.
  var text: String
  /// Indices of the source tokens that made it.
  var sources: [Int]
  /// Indices of the hits it renders.
  var hits: [Int] = []
  /// Copied from a mark of the source, which says by its own spacing how it stands.
  var isMark = false
  /// `a`, to become `an` before a vowel.
  var isIndefinite = false

  init(_ text: String, _ sources: [Int], hits: [Int] = []) {
    self.text = text
    self.sources = sources
    self.hits = hits
  }

  init(_ text: String, of node: SourceNode) {
    self.init(text, Array(node.tokens), hits: node.hits)
  }

  static func indefinite(_ sources: [Int]) -> OutputWord {
    var word = OutputWord("a", sources)
    word.isIndefinite = true
    return word
  }
}
