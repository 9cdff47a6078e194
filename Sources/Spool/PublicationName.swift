/// Names a publication's folder below `texts/` and `quarantine/`.
package struct PublicationName: Hashable, Sendable, CustomStringConvertible {
  /// The seed's file name without extension, made safe: letters, digits, `-`, `_` and `.` inside;
  /// never empty, never more than ``maximumLength`` bytes.
  package let name: String
  /// The first twelve hexadecimal digits of the SHA-256 of the seed's path below the seeds folder.
  package let key: String

  /// `<name>-<key>`.
  package var directory: String { "\(name)-\(key)" }

  package var description: String { directory }

  /// UTF-8 bytes of ``name``.
  package static let maximumLength = 80

  /// For the seed at `path` below the seeds folder.
  package init(seedPath path: [UInt8]) {
    key = String(Digest.sha256(of: path).hexadecimal.prefix(12))
    name = Self.safeName(Self.stem(of: path))
  }

  /// The last component without its extension.
  private static func stem(of path: [UInt8]) -> ArraySlice<UInt8> {
    let file = path.split(separator: UInt8(ascii: "/")).last ?? []
    guard let dot = file.lastIndex(of: UInt8(ascii: ".")), dot > file.startIndex else {
      return file
    }
    return file[..<dot]
  }

  /// Keeps what is a letter, a mark or a digit anywhere in Unicode; every run of anything else
  /// becomes one hyphen, so that no control, bidirectional or URL-breaking character comes through.
  private static func safeName(_ bytes: ArraySlice<UInt8>) -> String {
    var kept = ""
    for scalar in String(decoding: bytes, as: UTF8.self).unicodeScalars {
      if isSafe(scalar) {
        kept.unicodeScalars.append(scalar)
      } else if kept.last != "-" {
        kept += "-"
      }
    }
    var safe = ""
    var count = 0
    for character in kept.drop(while: { $0 == "." || $0 == "-" }) {
      count += character.utf8.count
      if count > maximumLength { break }
      safe.append(character)
    }
    while safe.last == "." || safe.last == "-" { safe.removeLast() }
    return safe.isEmpty ? "text" : safe
  }

  private static func isSafe(_ scalar: Unicode.Scalar) -> Bool {
    if scalar == "." || scalar == "_" { return true }
    switch scalar.properties.generalCategory {
    case .uppercaseLetter, .lowercaseLetter, .titlecaseLetter, .modifierLetter, .otherLetter,
      .nonspacingMark, .spacingMark, .decimalNumber:
      return true
    default:
      return false
    }
  }
}
