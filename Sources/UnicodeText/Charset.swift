import CUnicode

/// Why bytes could not be decoded.
package struct CharsetError: Error, Equatable {
  /// Where the first byte sequence starts that the encoding does not have; nil when ICU knows no
  /// such encoding or had no memory.
  package let offset: Int?
  package let cause: UnicodeError

  package init(offset: Int?, cause: UnicodeError) {
    self.offset = offset
    self.cause = cause
  }
}

/// Character encodings, by ICU's converters.
package enum Charset {
  /// A guess of ICU's detector.
  package struct Guess: Sendable, Equatable {
    /// The encoding's IANA name.
    package var name: String
    /// 0 to 100, by ICU's own measure.
    package var confidence: Int

    package init(name: String, confidence: Int) {
      self.name = name
      self.confidence = confidence
    }
  }

  /// `bytes` decoded from the encoding of that IANA name. Strict: throws at the first sequence
  /// that the encoding does not have. A byte-order mark comes through as U+FEFF or is taken off as
  /// the encoding's own rules say.
  package static func decode(
    _ bytes: some Collection<UInt8>, from name: String
  ) throws(CharsetError) -> String {
    let result = bytes.withContiguousStorageIfAvailable { convert($0, name) }
    return try (result ?? Array(bytes).withUnsafeBufferPointer { convert($0, name) }).get()
  }

  /// `bytes` decoded from the encoding of that IANA name, or nil where they are not in it.
  package static func convert(_ bytes: some Collection<UInt8>, from name: String) -> String? {
    try? decode(bytes, from: name)
  }

  /// What ICU's statistics make of `bytes`, best first. A tie-break and no more: on plain
  /// Indonesian they say ISO-8859-9.
  package static func guesses(_ bytes: some Collection<UInt8>) -> [Guess] {
    let result = bytes.withContiguousStorageIfAvailable(guess)
    return result ?? Array(bytes).withUnsafeBufferPointer(guess)
  }

  private static func convert(
    _ bytes: UnsafeBufferPointer<UInt8>, _ name: String
  ) -> Result<String, CharsetError> {
    var status: Int32 = 0
    var errorOffset: Int32 = -1
    var written: Int32 = 0
    // No encoding's byte stands for more than three bytes of UTF-8 on average.
    let capacity = bytes.count * 3 + 16
    let text = String(unsafeUninitializedCapacity: capacity) { room in
      written = sj_decode(
        name, bytes.baseAddress, Int32(clamping: bytes.count), room.baseAddress,
        Int32(clamping: room.count), &errorOffset, &status)
      return Int(max(written, 0))
    }
    guard written >= 0 else {
      let cause = UnicodeError(status: status, activity: "decoding \(name)")
      return .failure(
        CharsetError(offset: errorOffset >= 0 ? Int(errorOffset) : nil, cause: cause))
    }
    return .success(text)
  }

  private static func guess(_ bytes: UnsafeBufferPointer<UInt8>) -> [Guess] {
    let capacity = 8
    var names = [UnsafePointer<CChar>?](repeating: nil, count: capacity)
    var confidences = [Int32](repeating: 0, count: capacity)
    var status: Int32 = 0
    let count = sj_guess_charsets(
      bytes.baseAddress, Int32(clamping: bytes.count), &names, &confidences, Int32(capacity),
      &status)
    return (0..<Int(max(count, 0))).compactMap { index in
      names[index].map {
        Guess(name: String(cString: $0), confidence: Int(confidences[index]))
      }
    }
  }
}
