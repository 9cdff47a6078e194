/// What a model says of itself.
package struct ModelInfo: Sendable, Equatable {
  /// The file's checksum in hexadecimal; it tells one model from another.
  package let digest: String
  /// The file's length in bytes.
  package let size: Int
  /// Name and value pairs in the file's order: `name`, `class`, one `source` for each text that
  /// the model was learnt from, counts.
  package let facts: [Fact]

  package struct Fact: Sendable, Equatable {
    package var name: String
    package var value: String

    package init(name: String, value: String) {
      self.name = name
      self.value = value
    }
  }

  init(digest: UInt64, size: Int, text: ModelBytes) {
    let hexadecimal = String(digest, radix: 16)
    self.digest = String(repeating: "0", count: 16 - hexadecimal.count) + hexadecimal
    self.size = size
    facts = text.string(0..<text.count).split(separator: "\n").map { line in
      let tab = line.firstIndex(of: "\t") ?? line.endIndex
      return Fact(name: String(line[..<tab]), value: String(line[tab...].dropFirst()))
    }
  }

  /// The model's name: the first fact of that name, or `unnamed`.
  package var name: String { facts.first { $0.name == "name" }?.value ?? "unnamed" }
}
