import CXXHash
import TranslationModel

/// Reads all that a model offers, for tests with broken ones.
enum ModelWalk {
  /// Makes a changed file pass for whole.
  static func fixChecksum(of bytes: inout [UInt8]) {
    let checksum = bytes.withUnsafeBytes { buffer in
      let checked = UnsafeRawBufferPointer(rebasing: buffer[ModelLayout.tableOffset...])
      return XXH64(checked.baseAddress, checked.count, 0)
    }
    for index in 0..<8 {
      bytes[ModelLayout.checksumOffset + index] =
        UInt8(truncatingIfNeeded: checksum >> UInt64(8 * index))
    }
  }

  static func visit(_ model: TranslationModel) {
    for id in 0..<UInt32(min(40, model.source.count)) {
      let word = WordID(rawValue: id)
      _ = model.source.id(of: model.source.word(word))
      _ = model.words.translations(of: word)
      if let node = model.phrases.root(word) { visit(node, model, depth: 0) }
    }
    var state = model.languageModel.start
    for id in 0..<UInt32(min(40, model.target.count)) {
      let word = WordID(rawValue: id * 7 % 11)
      _ = model.target.surface(WordID(rawValue: id))
      state = model.languageModel.score(state, word).state
    }
    _ = model.languageModel.end(state)
  }

  private static func visit(_ node: PhrasePairTable.Node, _ model: TranslationModel, depth: Int) {
    for option in model.phrases.options(of: node) {
      for word in option.target { _ = model.target.word(word) }
    }
    guard depth < 4 else { return }
    for id in 0..<UInt32(8) {
      if let child = model.phrases.child(of: node, WordID(rawValue: id)) {
        visit(child, model, depth: depth + 1)
      }
    }
  }
}
