import CXXHash

/// Gives libFuzzer's bytes to the model loader as a file with a right frame, and reads all that
/// opens: .ci/fuzz-model.
@_cdecl("LLVMFuzzerTestOneInput")
public func fuzzModelLoader(_ start: UnsafePointer<UInt8>?, _ count: Int) -> CInt {
  var bytes = Array(UnsafeBufferPointer(start: start, count: count))
  if bytes.count >= ModelLayout.tableOffset { frame(&bytes) }
  guard let model = try? TranslationModel(bytes: bytes) else { return 0 }
  visit(model)
  return 0
}

/// Most changes would only break the checksum; with a right one they reach what is behind it.
private func frame(_ bytes: inout [UInt8]) {
  bytes.replaceSubrange(0..<8, with: ModelLayout.magic)
  put(UInt64(ModelLayout.version) | UInt64(ModelSection.allCases.count) << 32, at: 8, &bytes)
  put(UInt64(bytes.count), at: 16, &bytes)
  let checksum = bytes.withUnsafeBytes { buffer in
    let checked = UnsafeRawBufferPointer(rebasing: buffer[ModelLayout.tableOffset...])
    return XXH64(checked.baseAddress, checked.count, 0)
  }
  put(checksum, at: ModelLayout.checksumOffset, &bytes)
}

private func put(_ value: UInt64, at offset: Int, _ bytes: inout [UInt8]) {
  for index in 0..<8 {
    bytes[offset + index] = UInt8(truncatingIfNeeded: value >> UInt64(8 * index))
  }
}

private func visit(_ model: TranslationModel) {
  var budget = 3000
  var state = model.languageModel.start
  for id in ids(model.source.count) {
    let word = WordID(rawValue: id)
    _ = model.source.id(of: model.source.word(word))
    for pair in model.words.translations(of: word).prefix(50) { _ = model.target.word(pair.target) }
    if let node = model.phrases.root(word) { visit(node, model, depth: 0, &budget) }
  }
  for id in ids(model.target.count) {
    _ = model.target.surface(WordID(rawValue: id))
    state = model.languageModel.score(state, WordID(rawValue: id &* 7919 % 97)).state
    _ = model.languageModel.end(state)
  }
}

private func visit(
  _ node: PhrasePairTable.Node, _ model: TranslationModel, depth: Int, _ budget: inout Int
) {
  for option in model.phrases.options(of: node).prefix(50) {
    for word in option.target { _ = model.target.word(word) }
  }
  guard depth < 4 else { return }
  for id in ids(model.source.count) {
    budget -= 1
    guard budget > 0 else { return }
    if let child = model.phrases.child(of: node, WordID(rawValue: id)) {
      visit(child, model, depth: depth + 1, &budget)
    }
  }
}

/// The first words, the last, and one that is none.
private func ids(_ count: Int) -> [UInt32] {
  let count = UInt32(truncatingIfNeeded: count)
  return Array(0..<min(60, count)) + [count &- 1, count, .max]
}
