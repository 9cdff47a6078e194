extension CommandInput {
  /// The lines of an input.
  struct TextLines: Sendable {
    var lines: [String]
    /// Whether all of it was UTF-8; what was not is U+FFFD in the lines.
    var areValid: Bool
  }

  /// All lines, without their ends.
  func textLines() throws(CommandError) -> TextLines {
    var pieces = try bytes().split(separator: 0x0A, omittingEmptySubsequences: false)
    if pieces.last?.isEmpty == true { pieces.removeLast() }
    var lines = TextLines(lines: [], areValid: true)
    for piece in pieces {
      let bytes = piece.last == 0x0D ? piece.dropLast() : piece
      if let line = String(validating: bytes, as: UTF8.self) {
        lines.lines.append(line)
      } else {
        lines.lines.append(String(decoding: bytes, as: UTF8.self))
        lines.areValid = false
      }
    }
    if !lines.areValid {
      CommandOutput.message(
        "sejajar: \(displayName): some lines are not valid UTF-8; what is not counts as U+FFFD.")
    }
    return lines
  }
}
