/// Finds web and mail addresses, internet names, handles and hashtags.
struct AddressReader {
  let text: TextBytes
  let words: WordLists

  /// The address in a chunk of text without white space; nil when it holds none.
  func address(in chunk: Range<Int>) -> Range<Int>? {
    // Most chunks are a word or a word and a mark.
    var index = chunk.lowerBound
    while index < chunk.upperBound {
      switch text[index] {
      case 0x40: return mailOrHandle(at: index, in: chunk)
      case 0x23: return hashtag(at: index, in: chunk)
      case 0x3A where text.has("://", at: index): return url(schemeEnd: index, in: chunk)
      case 0x2E:
        if let name = internetName(dot: index, in: chunk) { return name }
        // The points behind it in the same run of letters say the same.
        index = runEnd(from: index, in: chunk, where: Self.isNameByte) - 1
      default: break
      }
      index += 1
    }
    return nil
  }

  private func url(schemeEnd: Int, in chunk: Range<Int>) -> Range<Int>? {
    let start = runStart(before: schemeEnd, in: chunk, where: Self.isAlphanumeric)
    guard start < schemeEnd else { return nil }
    return start..<addressEnd(from: schemeEnd + 3, in: chunk)
  }

  /// `nama@situs.id` or `@nama`.
  private func mailOrHandle(at sign: Int, in chunk: Range<Int>) -> Range<Int>? {
    let start = runStart(before: sign, in: chunk, where: Self.isMailByte)
    let end = trimmingMarks(
      runEnd(from: sign + 1, in: chunk, where: Self.isMailByte), after: sign + 1)
    guard end > sign + 1 else { return nil }
    if start == sign { return sign..<end }
    return text[sign + 1..<end].contains(0x2E) ? start..<end : nil
  }

  /// `#kata`; `#1` is a number behind a mark.
  private func hashtag(at sign: Int, in chunk: Range<Int>) -> Range<Int>? {
    guard sign == chunk.lowerBound || !text.mark(before: sign).isWord else { return nil }
    guard text.mark(at: sign + 1).isLetter else { return nil }
    var end = sign + 1
    while end < chunk.upperBound, text[end] == 0x5F || text.mark(at: end).isWord {
      end = text.next(end)
    }
    return sign..<end
  }

  /// `www.situs.id/jalan`, `KOMPAS.com`: a name with a point and a known ending, and the path
  /// behind it.
  private func internetName(dot: Int, in chunk: Range<Int>) -> Range<Int>? {
    let start = runStart(before: dot, in: chunk, where: Self.isNameByte)
    let nameEnd = trimmingMarks(
      runEnd(from: dot, in: chunk, where: Self.isNameByte), after: dot)
    guard start < dot, nameEnd > dot + 1 else { return nil }
    let isWeb = text.has("www.", at: start)
    let ending = text.lastPart(of: start..<nameEnd)
    guard isWeb || words.domains[text[ending]] != nil else { return nil }
    // `S.Id` or `a.co` are too short to be names.
    guard isWeb || dot - start > 1, !isSentenceEdge(start..<dot, ending) else { return nil }
    guard nameEnd < chunk.upperBound, text[nameEnd] == 0x2F else { return start..<nameEnd }
    return start..<addressEnd(from: nameEnd, in: chunk)
  }

  /// A small word and a capitalised one beside a point are two sentences: `selesai.Id`.
  private func isSentenceEdge(_ name: Range<Int>, _ ending: Range<Int>) -> Bool {
    text.mark(at: name.lowerBound) == .lower && text.mark(at: ending.lowerBound) == .upper
  }

  private func addressEnd(from offset: Int, in chunk: Range<Int>) -> Int {
    trimmingMarks(runEnd(from: offset, in: chunk, where: Self.isURLByte), after: offset)
  }

  private func trimmingMarks(_ end: Int, after start: Int) -> Int {
    var at = end
    while at > start {
      switch text[at - 1] {
      case 0x2E, 0x2C, 0x3A, 0x3B, 0x21, 0x3F, 0x27, 0x2D, 0x2A: at -= 1
      default: return at
      }
    }
    return at
  }

  private func runStart(
    before offset: Int, in chunk: Range<Int>, where isPart: (UInt8) -> Bool
  ) -> Int {
    var at = offset
    while at > chunk.lowerBound, isPart(text[at - 1]) { at -= 1 }
    return at
  }

  private func runEnd(
    from offset: Int, in chunk: Range<Int>, where isPart: (UInt8) -> Bool
  ) -> Int {
    var at = offset
    while at < chunk.upperBound, isPart(text[at]) { at += 1 }
    return at
  }

  private static func isAlphanumeric(_ byte: UInt8) -> Bool {
    byte &- 0x30 < 10 || (byte | 0x20) &- 0x61 < 26
  }

  private static func isNameByte(_ byte: UInt8) -> Bool {
    isAlphanumeric(byte) || byte == 0x2E || byte == 0x2D
  }

  private static func isMailByte(_ byte: UInt8) -> Bool {
    isNameByte(byte) || byte == 0x5F || byte == 0x2B || byte == 0x25
  }

  /// What RFC 3986 allows, brackets and apostrophes left out: in running text they close what
  /// stands around.
  private static func isURLByte(_ byte: UInt8) -> Bool {
    switch byte {
    case 0x21, 0x23...0x26, 0x2A...0x2F, 0x3A, 0x3B, 0x3D, 0x3F, 0x40, 0x5F, 0x7E: true
    default: isAlphanumeric(byte)
    }
  }
}
