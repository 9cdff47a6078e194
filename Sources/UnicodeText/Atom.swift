/// The smallest pieces that rules about numerals look at: a run of letters, a run of digits with
/// the separators inside it, or one mark. `Rp1.500,5/kg` is `Rp`, `1.500,5`, `/`, `kg`.
package struct Atom: Sendable, Equatable {
  package enum Kind: Sendable {
    case word
    /// ASCII digits, with `.`, `,` or `:` only between two of them.
    case number
    case mark
  }

  package var kind: Kind
  /// As it stands; every dash is a hyphen.
  package var surface: String
  /// Case-folded.
  package var folded: String
  /// UTF-8 byte range.
  package var range: Range<Int>

  package init(kind: Kind, surface: String, folded: String, range: Range<Int>) {
    self.kind = kind
    self.surface = surface
    self.folded = folded
    self.range = range
  }

  /// The atoms of a text, in order; white space separates and is none. `offset` is added to every
  /// range.
  package static func atoms(of text: String, offset: Int = 0) -> [Atom] {
    var text = text
    let plain = text.withUTF8 { bytes in
      bytes.allSatisfy { $0 < 0x80 } ? asciiAtoms(of: bytes, offset) : nil
    }
    return plain ?? anyAtoms(of: text, offset)
  }

  /// Of ASCII alone, as most text is, whose bytes tell all.
  private static func asciiAtoms(of text: UnsafeBufferPointer<UInt8>, _ offset: Int) -> [Atom] {
    var atoms: [Atom] = []
    var start = 0
    while start < text.count {
      let first = text[start]
      // White space, with the controls that Unicode counts to it.
      guard first != 0x20, first &- 0x09 >= 5 else {
        start += 1
        continue
      }
      let kind: Kind = isDigit(first) ? .number : isLetter(first) ? .word : .mark
      var end = start + 1
      while kind != .mark, end < text.count {
        let (byte, next) = (text[end], end + 1 < text.count ? text[end + 1] : 0)
        if kind == .number ? isDigit(byte) : isLetter(byte) {
          end += 1
        } else if kind == .number
          ? (byte == 0x2E || byte == 0x2C || byte == 0x3A) && isDigit(next)
          : byte == UInt8(ascii: "'") && isLetter(next)
        {
          end += 2
        } else {
          break
        }
      }
      let surface = String(decoding: text[start..<end], as: UTF8.self)
      atoms.append(
        Atom(
          kind: kind, surface: surface,
          folded: kind == .word ? TextMapping.folded(surface) : surface,
          range: offset + start..<offset + end))
      start = end
    }
    return atoms
  }

  private static func isDigit(_ byte: UInt8) -> Bool { byte &- 0x30 < 10 }

  private static func isLetter(_ byte: UInt8) -> Bool { (byte | 0x20) &- 0x61 < 26 }

  private static func anyAtoms(of text: String, _ offset: Int) -> [Atom] {
    var atoms: [Atom] = []
    let scalars = text.unicodeScalars
    var index = scalars.startIndex
    var position = offset
    while index < scalars.endIndex {
      let scalar = scalars[index]
      guard !scalar.properties.isWhitespace else {
        position += UTF8.width(scalar)
        index = scalars.index(after: index)
        continue
      }
      let (kind, end) = atomEnd(scalars, from: index)
      let piece = String(scalars[index..<end])
      let surface = kind == .mark && isDash(scalar) ? "-" : piece
      let range = position..<(position + piece.utf8.count)
      let folded = kind == .word ? TextMapping.folded(surface) : surface
      atoms.append(Atom(kind: kind, surface: surface, folded: folded, range: range))
      position = range.upperBound
      index = end
    }
    return atoms
  }

  private typealias Scalars = String.UnicodeScalarView

  private static func atomEnd(
    _ scalars: Scalars, from start: Scalars.Index
  ) -> (Kind, Scalars.Index) {
    let first = scalars[start]
    let kind: Kind = isDigit(first) ? .number : isLetter(first) ? .word : .mark
    var index = scalars.index(after: start)
    guard kind != .mark else { return (kind, index) }
    while index < scalars.endIndex {
      let scalar = scalars[index]
      let next = scalars.index(after: index)
      if kind == .number ? isDigit(scalar) : isLetter(scalar) {
        index = next
      } else if next < scalars.endIndex,
        kind == .number
          ? isSeparator(scalar) && isDigit(scalars[next])
          : isApostrophe(scalar) && isLetter(scalars[next])
      {
        index = scalars.index(after: next)
      } else {
        break
      }
    }
    return (kind, index)
  }

  private static func isDigit(_ scalar: Unicode.Scalar) -> Bool {
    ("0"..."9").contains(scalar)
  }

  /// Letters, what combines with them, and the raised digits of `m²`.
  private static func isLetter(_ scalar: Unicode.Scalar) -> Bool {
    if scalar.isASCII { return ("a"..."z").contains(scalar) || ("A"..."Z").contains(scalar) }
    return scalar.properties.isAlphabetic
      || scalar.properties.canonicalCombiningClass != .notReordered
      || scalar == "²" || scalar == "³"
  }

  private static func isSeparator(_ scalar: Unicode.Scalar) -> Bool {
    scalar == "." || scalar == "," || scalar == ":"
  }

  private static func isApostrophe(_ scalar: Unicode.Scalar) -> Bool {
    scalar == "'" || scalar == "\u{2019}"
  }

  /// Hyphens, en and em dash, minus: U+2010 to U+2015, U+2212, U+FE63, U+FF0D.
  private static func isDash(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar {
    case "-", "\u{2010}"..."\u{2015}", "\u{2212}", "\u{FE63}", "\u{FF0D}": true
    default: false
    }
  }
}

extension Atom {
  package var isCapitalized: Bool { Self.isCapitalized(surface) }

  /// Whether the letters of an atom begin with a capital.
  package static func isCapitalized(_ surface: String) -> Bool {
    guard let first = surface.utf8.first else { return false }
    if first < 0x80 { return first &- 0x41 < 26 }
    return surface.unicodeScalars.first?.properties.isUppercase ?? false
  }

  /// Whether nothing, not even a space, stands between this atom and the next one.
  package func touches(_ next: Atom) -> Bool {
    range.upperBound == next.range.lowerBound
  }
}
