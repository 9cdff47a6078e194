/// One component of a path, as the bytes that the file system keeps.
package struct FileName: Hashable, Sendable {
  package let bytes: [UInt8]

  package init(bytes: [UInt8]) {
    self.bytes = bytes
  }

  package init(_ name: String) {
    bytes = Array(name.utf8)
  }

  /// For people: what is no UTF-8 stands as U+FFFD.
  package var text: String { String(decoding: bytes, as: UTF8.self) }

  /// Whether it names something inside a folder, and not the folder, its parent or a path.
  var isPlain: Bool {
    !bytes.isEmpty && bytes != Array(".".utf8) && bytes != Array("..".utf8) && bytes.count <= 255
      && !bytes.contains(0) && !bytes.contains(UInt8(ascii: "/"))
  }

  func withCString<Result>(_ body: (UnsafePointer<CChar>) -> Result) -> Result {
    (bytes + [0]).withUnsafeBufferPointer { buffer in
      buffer.withMemoryRebound(to: CChar.self) { pointer in
        // The buffer holds the closing zero at least, so it has an address.
        pointer.baseAddress.map(body) ?? "".withCString(body)
      }
    }
  }
}
