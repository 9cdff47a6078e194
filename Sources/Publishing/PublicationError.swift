/// A text that could not be rendered.
package struct PublicationError: Error, Equatable, CustomStringConvertible {
  /// The file that was being made.
  package let fileName: String
  /// What the encoder said.
  package let reason: String

  package var description: String {
    "\(fileName) could not be rendered: \(reason)"
  }
}
