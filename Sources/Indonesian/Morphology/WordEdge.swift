/// The first or the last letters of a word in one number, as many as a number has room for, so that
/// comparing them takes one step.
struct WordEdge: BitwiseCopyable {
  /// Letters looked at; a word must have as many.
  static let size = 4

  private let letters: UInt32
  private let mask: UInt32

  /// How a word begins.
  init(start: [UInt8]) {
    var (letters, mask): (UInt32, UInt32) = (0, 0)
    for (place, letter) in start.prefix(Self.size).enumerated() {
      letters |= UInt32(letter) << UInt32(place * 8)
      mask |= 0xFF << UInt32(place * 8)
    }
    (self.letters, self.mask) = (letters, mask)
  }

  /// How a word ends.
  init(end: [UInt8]) {
    var (letters, mask): (UInt32, UInt32) = (0, 0)
    for (place, letter) in end.suffix(Self.size).reversed().enumerated() {
      letters |= UInt32(letter) << UInt32((Self.size - 1 - place) * 8)
      mask |= 0xFF << UInt32((Self.size - 1 - place) * 8)
    }
    (self.letters, self.mask) = (letters, mask)
  }

  static func start(of word: UnsafeBufferPointer<UInt8>) -> UInt32 {
    UInt32(littleEndian: UnsafeRawBufferPointer(word).loadUnaligned(as: UInt32.self))
  }

  static func end(of word: UnsafeBufferPointer<UInt8>) -> UInt32 {
    UInt32(
      littleEndian: UnsafeRawBufferPointer(word)
        .loadUnaligned(fromByteOffset: word.count - size, as: UInt32.self))
  }

  func matches(_ word: UInt32) -> Bool { word & mask == letters }
}
