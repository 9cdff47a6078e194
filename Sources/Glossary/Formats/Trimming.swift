/// White space at the edges of cells.
extension String {
  /// Without the white space at both ends.
  func trimmed() -> String {
    // Nearly every cell begins and ends with a plain letter.
    if let first = utf8.first, let last = utf8.last, Self.isPlain(first), Self.isPlain(last) {
      return self
    }
    return String(drop { $0.isWhitespace }.trimmedEnd())
  }

  var hasDoubleSpace: Bool {
    var text = self
    return text.withUTF8 { bytes in
      var wasSpace = false
      for byte in bytes {
        let isSpace = byte == 0x20
        if isSpace && wasSpace { return true }
        wasSpace = isSpace
      }
      return false
    }
  }

  private static func isPlain(_ byte: UInt8) -> Bool { byte > 0x20 && byte < 0x80 }
}

extension Substring {
  /// Without the white space at the end.
  func trimmedEnd() -> Substring {
    var rest = self
    while rest.last?.isWhitespace == true { rest.removeLast() }
    return rest
  }
}
