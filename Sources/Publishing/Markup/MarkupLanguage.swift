/// What characters a format can hold, and which of them a reader is spared.
enum MarkupLanguage {
  /// A page for people. Characters that only steer layout or hide text are left out, since they
  /// could make a page look like another text than it is (Unicode Technical Report 36).
  case html
  /// Data in XML 1.0: every character that XML can hold is kept.
  case xml

  /// How many marks may stand on one character. More than any script needs would run over the lines
  /// around.
  var markLimit: Int { self == .html ? 8 : .max }

  /// What stands for a character: itself, a replacement, or nil for nothing.
  func rendition(of scalar: Unicode.Scalar) -> Unicode.Scalar? {
    switch scalar.value {
    case 0x20...0x7E, 0xA0...0xAC, 0xAE...0x61B: scalar
    case 0x9, 0xA: scalar
    // XML parsers turn a bare carriage return into a line feed, and HTML forbids writing it as a
    // reference.
    case 0xD: " "
    case 0x0...0x1F: "\u{FFFD}"
    case 0x7F...0x9F where self == .html: "\u{FFFD}"
    case 0xFFFE...0xFFFF: "\u{FFFD}"
    default: self == .html ? pageRendition(of: scalar) : scalar
    }
  }

  private func pageRendition(of scalar: Unicode.Scalar) -> Unicode.Scalar? {
    switch scalar.value {
    // Direction marks, embeddings, overrides and isolates.
    case 0x61C, 0x200E...0x200F, 0x202A...0x202E, 0x2066...0x206F: nil
    // Zero-width space, word joiner and the invisible operators, byte-order mark, annotations,
    // tags. U+200C and U+200D stay: scripts and emoji need them.
    case 0x200B, 0x2060...0x2065, 0xFEFF, 0xFFF9...0xFFFB, 0xE0000...0xE007F: nil
    case 0x180E, 0x3164, 0x115F...0x1160, 0xFFA0: nil
    case 0x2028...0x2029: " "
    // Noncharacters, which an HTML parser reports.
    case 0xFDD0...0xFDEF: "\u{FFFD}"
    case let value where value & 0xFFFE == 0xFFFE: "\u{FFFD}"
    default: scalar
    }
  }
}
