/// What the letters of a token are, eight bytes at a time.
struct LetterScan {
  private(set) var letters = 0
  private(set) var capitals = 0
  /// Whether the first letter is a capital.
  private(set) var startsWithCapital = false
  /// Whether all bytes are ASCII letters.
  private(set) var isPlain = false

  init(_ surface: String) {
    let isASCII =
      surface.utf8.withContiguousStorageIfAvailable { bytes in
        scan(UnsafeRawBufferPointer(bytes))
      } ?? false
    guard !isASCII else { return }
    (letters, capitals, startsWithCapital, isPlain) = (0, 0, false, false)
    for scalar in surface.unicodeScalars where scalar.properties.isAlphabetic {
      letters += 1
      if scalar.properties.isUppercase {
        capitals += 1
        if letters == 1 { startsWithCapital = true }
      }
    }
  }

  /// False where there is more than ASCII.
  private mutating func scan(_ bytes: UnsafeRawBufferPointer) -> Bool {
    let high: UInt64 = 0x8080_8080_8080_8080
    var at = 0
    while at < bytes.count {
      let word = ShortWord.padded(
        UnsafeRawBufferPointer(rebasing: bytes[at..<min(at + 8, bytes.count)]))
      guard word & high == 0 else { return false }
      let small = word | 0x2020_2020_2020_2020
      // The top bit of each byte: from `a` on, but not beyond `z`; the same of capitals.
      let isLetter =
        (small &+ 0x1F1F_1F1F_1F1F_1F1F) & ~(small &+ 0x0505_0505_0505_0505) & high
      let isCapital = isLetter & ~(word << 2)
      if letters == 0, isLetter != 0 {
        startsWithCapital = isCapital & (isLetter & (~isLetter &+ 1)) != 0
      }
      letters += isLetter.nonzeroBitCount
      capitals += isCapital.nonzeroBitCount
      at += 8
    }
    isPlain = letters == bytes.count && letters > 0
    return true
  }
}
