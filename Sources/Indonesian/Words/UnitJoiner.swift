/// Joins the units of a chunk that make one token: `anak-anak`, `ke-20`, `Dr.`, `17-8-1945`,
/// `34/PMK.011/2007`.
struct UnitJoiner {
  let text: TextBytes
  let words: WordLists
  let chunk: ArraySlice<WordUnit>
  /// Whether the sentence ends with this chunk.
  let isLastChunk: Bool

  /// The index behind the last unit of the token that starts at `index`. `isBehindNumber`: the
  /// token before is a number.
  func tokenEnd(from index: Int, isBehindNumber: Bool) -> Int {
    switch chunk[index].kind {
    case .word, .number: return wordEnd(from: index)
    case .invisible: return index + 1
    case .mark: return markEnd(from: index, isBehindNumber: isBehindNumber)
    }
  }

  /// The first byte of a unit that is one mark, or 0.
  func mark(_ index: Int) -> UInt8 {
    guard index < chunk.endIndex, chunk[index].kind == .mark else { return 0 }
    return text[chunk[index].start]
  }

  func isText(_ index: Int) -> Bool {
    index < chunk.endIndex && chunk[index].isText
  }

  private func wordEnd(from index: Int) -> Int {
    var end = index + 1
    while end < chunk.endIndex {
      let token = chunk[index].start..<chunk[end - 1].end
      if chunk[end].kind == .invisible {
        end += 1
        if isText(end) { end += 1 }
        continue
      }
      guard chunk[end].kind == .mark else { break }
      switch mark(end) {
      case 0x2E where joinsPoint(token, end): return end + 1
      case 0x2E where joinsCode(end): end += 2
      case 0x2F where joinsSlash(token, end): end += 2
      case 0x3A where joinsClock(end): end += 2
      case 0x2B where joinsPlus(end): end += isText(end + 1) ? 2 : 1
      case 0x26 where joinsLetters(end), 0x60 where joinsLetters(end): end += 2
      case 0xC2 where isSuperscript(end): end += 1
      case 0xC2 where text.has("´", at: chunk[end].start) && joinsLetters(end): end += 2
      default:
        let joined = hyphenEnd(token, end)
        guard joined > end else { return end }
        end = joined
      }
    }
    return end
  }

  private func markEnd(from index: Int, isBehindNumber: Bool) -> Int {
    let first = mark(index)
    switch first {
    case _ where isSign(index, isBehindNumber: isBehindNumber): return index + 2
    case 0x21, 0x2A, 0x2B, 0x2D, 0x2E, 0x3D, 0x3F, 0x5F, 0x60, 0x7E, 0x27:
      return runEnd(from: index)
    case 0xC2 where text.has("°", at: chunk[index].start) && isText(index + 1):
      // `°C`
      return chunk[index + 1].range.count == 1 && chunk[index + 1].kind == .word
        ? index + 2 : index + 1
    case 0xE2: return runEnd(from: index)
    default: return index + 1
    }
  }

  /// Doubled marks are one token: `...`, `--`, `!!`.
  private func runEnd(from index: Int) -> Int {
    var end = index + 1
    while end < chunk.endIndex, chunk[end].kind == .mark,
      text[chunk[end].range].elementsEqual(text[chunk[index].range])
    {
      end += 1
    }
    return end
  }

  /// A minus, written as a hyphen or as itself, or a plus in front of a number that nothing stands
  /// before.
  private func isSign(_ index: Int, isBehindNumber: Bool) -> Bool {
    guard
      mark(index) == 0x2B || mark(index) == 0x2D
        || mark(index) != 0 && text.has("\u{2212}", at: chunk[index].start),
      !isBehindNumber, index + 1 < chunk.endIndex, chunk[index + 1].kind == .number
    else { return false }
    return index == chunk.startIndex || mark(index - 1) == 0x28
  }

  /// `m²`, `km³`
  private func isSuperscript(_ index: Int) -> Bool {
    switch text.scalar(at: chunk[index].start).scalar {
    case "²", "³", "¹": true
    default: false
    }
  }

  /// `10:30`
  private func joinsClock(_ index: Int) -> Bool {
    index + 1 < chunk.endIndex && chunk[index - 1].kind == .number
      && chunk[index - 1].range.count < 3
      && chunk[index + 1].kind == .number && chunk[index + 1].range.count == 2
  }

  /// `C5+1`, `A+`, `18+`; sums stay apart.
  private func joinsPlus(_ index: Int) -> Bool {
    guard isText(index + 1) else { return index + 1 == chunk.endIndex || mark(index + 1) == 0x2B }
    return chunk[index - 1].kind == .word || chunk[index + 1].kind == .word
  }

  /// `R&D`, and "Jum`at" or `jum´at` with a mark that stands for an apostrophe.
  private func joinsLetters(_ index: Int) -> Bool {
    index + 1 < chunk.endIndex && chunk[index - 1].kind == .word
      && chunk[index + 1].kind == .word
  }
}
