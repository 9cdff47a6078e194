/// A kind of file that is no text.
package struct BinaryKind: Sendable, Hashable {
  /// What the file is, such as `PDF`.
  package let name: String
  /// What a person can do about it.
  package let advice: String

  /// Bytes that no text has, of no known kind.
  static let data = BinaryKind(
    name: "binary data", advice: "export the text from the program that made the file")

  static func document(_ name: String, with tool: String) -> BinaryKind {
    BinaryKind(name: name, advice: "convert it to text first, for instance with \(tool)")
  }

  static func image(_ name: String) -> BinaryKind {
    BinaryKind(
      name: name + " image", advice: "recognise its text first, for instance with tesseract")
  }

  static func archive(_ name: String) -> BinaryKind {
    BinaryKind(name: name + " archive", advice: "unpack it and drop the texts it holds")
  }

  static func recording(_ name: String) -> BinaryKind {
    BinaryKind(name: name + " recording", advice: "drop a transcript of it instead")
  }
}
