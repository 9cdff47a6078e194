/// The sentence boundaries of UTF-8 text by UAX #29, each found from the mark that makes it.
///
/// A boundary stands behind a paragraph separator, or behind a stop with the marks and spaces that
/// go with it; nowhere else. So whoever goes over a text anyway asks here at those characters alone,
/// and the letters between cost nothing. The boundaries are those that ICU's iterator finds (the
/// tests compare the two on random text), which looks up a state for every character.
package struct SentenceBreaks {
  private let bytes: UnsafeBufferPointer<UInt8>
  private let classes: [SentenceBreakClass]

  /// `bytes` must be valid UTF-8 and outlive the value.
  package init(_ bytes: UnsafeBufferPointer<UInt8>) {
    self.bytes = bytes
    classes = Self.frequent
  }

  /// The classes of the scalars below U+2070, General Punctuation being the last block that texts
  /// in Latin letters use.
  private static let frequent: [SentenceBreakClass] = (0..<0x2070).map { value in
    Unicode.Scalar(UInt32(value)).map { SentenceBreakClass($0) } ?? .other
  }

  /// The class of the character at `offset`, and its length in bytes. The offset must be below the
  /// text's length and on a scalar boundary.
  package func character(at offset: Int) -> (kind: SentenceBreakClass, length: Int) {
    let lead = bytes[offset]
    if lead < 0x80 { return (classes[Int(lead)], 1) }
    let length = lead < 0xE0 ? 2 : lead < 0xF0 ? 3 : 4
    var value = UInt32(lead) & (0x7F >> UInt32(length))
    for index in offset + 1..<min(offset + length, bytes.count) {
      value = value << 6 | UInt32(bytes[index]) & 0x3F
    }
    if value < classes.count { return (classes[Int(value)], length) }
    return (Unicode.Scalar(value).map { SentenceBreakClass($0) } ?? .other, length)
  }

  /// The boundary behind the separator at `offset`; CR and LF are one.
  package func boundary(behindSeparator offset: Int) -> Int {
    let (kind, length) = character(at: offset)
    let end = offset + length
    return kind == .carriageReturn && end < bytes.count && bytes[end] == 0x0A ? end + 1 : end
  }

  /// The boundary that the stop (`aTerm` or `sTerm`) at `offset` makes: behind closing marks and
  /// spaces; nil where the sentence goes on or the text ends.
  package func boundary(behindStop offset: Int) -> Int? {
    let isPoint = character(at: offset).kind == .aTerm
    var at = next(offset)
    guard at < bytes.count else { return nil }
    if isPoint {
      let following = character(at: at).kind
      // SB6 and SB7: `1.5`, `U.S`.
      if following == .numeric || following == .upper && isLetterBefore(offset) { return nil }
    }
    at = skipping(.space, from: skipping(.close, from: at))
    guard at < bytes.count else { return nil }
    switch character(at: at).kind {
    // SB8a
    case .aTerm, .sTerm, .sContinue: return nil
    // SB11
    case .separator, .lineFeed, .carriageReturn: return boundary(behindSeparator: at)
    default: return isPoint && goesOnInLowerCase(at) ? nil : at
    }
  }

  /// SB8: whether the next letter is a small one, no stop or separator in front of it.
  private func goesOnInLowerCase(_ offset: Int) -> Bool {
    var at = offset
    while at < bytes.count {
      switch character(at: at).kind {
      case .lower: return true
      case .oLetter, .upper, .aTerm, .sTerm, .separator, .lineFeed, .carriageReturn: return false
      default: at = next(at)
      }
    }
    return false
  }

  /// The end of the character at `offset` with all that counts as part of it (SB5).
  private func next(_ offset: Int) -> Int {
    var at = offset + character(at: offset).length
    while at < bytes.count {
      let (kind, length) = character(at: at)
      guard kind.isIgnored else { break }
      at += length
    }
    return at
  }

  private func skipping(_ kind: SentenceBreakClass, from offset: Int) -> Int {
    var at = offset
    while at < bytes.count, character(at: at).kind == kind { at = next(at) }
    return at
  }

  /// Whether the character in front of `offset`, ignored ones left out, has case.
  private func isLetterBefore(_ offset: Int) -> Bool {
    var at = offset
    while at > 0 {
      at -= 1
      while at > 0, bytes[at] & 0xC0 == 0x80 { at -= 1 }
      let kind = character(at: at).kind
      if !kind.isIgnored { return kind == .upper || kind == .lower }
    }
    return false
  }
}
