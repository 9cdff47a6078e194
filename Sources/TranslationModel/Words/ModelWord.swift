/// A word as models know it, with the token it comes from. A token may make several.
package struct ModelWord: Sendable, Equatable {
  /// Folded text, or the name of a class.
  package var text: String
  /// How it stands in the text, with its capitals, quotes and dashes as ASCII.
  package var surface: String
  /// Index of the token in its segment.
  package var token: Int

  package init(text: String, surface: String, token: Int) {
    self.text = text
    self.surface = surface
    self.token = token
  }
}
