/// How much of a text is in a language.
package struct LanguageShare: Sendable, Equatable, Codable {
  /// BCP 47 tag.
  package var language: String
  /// Of the text's words, above 0 up to 1.
  package var share: Double

  package init(language: String, share: Double) {
    self.language = language
    self.share = share
  }
}
