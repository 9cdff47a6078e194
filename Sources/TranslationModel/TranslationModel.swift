/// A statistical model of Indonesian into English, in one memory-mapped file (docs/MODEL.md):
/// vocabularies, phrase pairs, word translations and an English language model.
///
/// Immutable and shared: copies are references to the same map, and its pages are the kernel's to
/// hold or to drop. The file is replaced by renaming another over it, never written in place.
package struct TranslationModel: Sendable {
  package let info: ModelInfo
  /// Indonesian words, as ``SourceWords`` makes them.
  package let source: Vocabulary
  /// English words, as ``TargetWords`` makes them, with their usual capitals.
  package let target: Vocabulary
  package let phrases: PhrasePairTable
  package let words: WordTable
  package let languageModel: LanguageModel
  package let articles: ArticleTable

  /// Maps a model file and checks it whole: version, checksum and the bounds of every part.
  package static func open(_ path: String) throws(ModelError) -> TranslationModel {
    do {
      return try TranslationModel(ModelFile(map: ModelMap(path: path)))
    } catch {
      throw error.at(path)
    }
  }

  /// A model that stands in memory, as a file would hold it.
  package init(bytes: [UInt8]) throws(ModelError) {
    try self.init(ModelFile(map: ModelMap(bytes: bytes)))
  }

  private init(_ file: ModelFile) throws(ModelError) {
    info = ModelInfo(digest: file.checksum, size: file.size, text: file.section(.info))
    source = try Vocabulary(file.section(.source), file.section(.sourceSurfaces))
    target = try Vocabulary(file.section(.target), file.section(.targetSurfaces))
    phrases = try PhrasePairTable(
      nodes: file.section(.phrases), options: file.section(.options),
      patterns: file.section(.patterns), sourceCount: source.count, targetCount: target.count)
    words = try WordTable(
      file.section(.words), sourceCount: source.count, targetCount: target.count)
    languageModel = try LanguageModel(file.section(.languageModel), wordCount: target.count)
    articles = try ArticleTable(file.section(.articles))
  }
}
