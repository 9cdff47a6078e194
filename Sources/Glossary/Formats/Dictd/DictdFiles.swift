/// The names of a dictd dictionary's two files.
package enum DictdFiles {
  /// The names that the text to an index may have, the likelier first; empty for a file that is no
  /// index.
  package static func textNames(forIndex name: String) -> [String] {
    guard GlossaryFormat(fileName: name) == .dictd else { return [] }
    let stem = GlossaryFile.layerName(of: name)
    return ["\(stem).dict.dz", "\(stem).dict"]
  }

  /// Whether a file is the index of a dictionary between Indonesian and English by its name.
  package static func isIndonesianEnglish(index name: String) -> Bool {
    GlossaryFormat(fileName: name) == .dictd && DictdDirection(fileName: name, title: "") != nil
  }
}
