/// A rendered file, not yet written.
package struct PublicationFile: Sendable, Equatable {
  /// A plain file name, such as `index.html`: no folder, chosen by the renderer and never by a
  /// text.
  package var name: String
  package var bytes: [UInt8]

  package init(name: String, bytes: [UInt8]) {
    self.name = name
    self.bytes = bytes
  }
}
