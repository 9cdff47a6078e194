import CUnicode

/// What a ``Breaker`` looks for.
package enum BreakKind: Int32, Sendable {
  case sentence = 0
  case word = 1
  case grapheme = 2
}

/// One boundary found by a ``Breaker``.
package struct TextBoundary: Sendable, Equatable {
  /// UTF-8 byte offset at which a stretch ends (and the next begins).
  package var offset: Int
  /// ICU's rule status of the stretch that ends here: for words 0–99 space and punctuation, 100–199 numbers,
  /// 200–299 letters, 300 and above ideographs.
  package var rule: Int32

  package init(offset: Int, rule: Int32) {
    self.offset = offset
    self.rule = rule
  }
}

/// An ICU break iterator over UTF-8 text. Holds mutable buffers: one task uses it at a time, and
/// reusing it spares the allocations.
package struct Breaker: ~Copyable {
  private let handle: OpaquePointer

  /// Opens an iterator for a BCP 47 locale.
  package init(_ kind: BreakKind, locale: String = "id") throws(UnicodeError) {
    var status: Int32 = 0
    guard let handle = sj_breaker_open(kind.rawValue, locale, &status) else {
      throw UnicodeError(status: status, activity: "opening a \(kind) break iterator")
    }
    self.handle = handle
  }

  deinit {
    sj_breaker_close(handle)
  }

  /// Every boundary of UTF-8 `bytes` after 0, in order; the last is `bytes.count`. Offsets are
  /// relative to the buffer's start. Throws when `bytes` is not valid UTF-8.
  package mutating func boundaries(
    in bytes: UnsafeBufferPointer<UInt8>
  ) throws(UnicodeError) -> [TextBoundary] {
    var status: Int32 = 0
    var offsets: UnsafePointer<Int32>?
    var rules: UnsafePointer<Int32>?
    let count = sj_breaker_run(
      handle, bytes.baseAddress, Int32(clamping: bytes.count), &offsets, &rules, &status)
    guard count >= 0 else { throw UnicodeError(status: status, activity: "finding boundaries") }
    guard let offsets, let rules else { return [] }
    return (0..<Int(count)).map { index in
      TextBoundary(offset: Int(offsets[index]), rule: rules[index])
    }
  }

  /// Every boundary of `text` after 0, in order, as UTF-8 byte offsets; the last is
  /// `text.utf8.count`.
  package mutating func boundaries(in text: String) -> [TextBoundary] {
    var text = text
    // A Swift string is always valid UTF-8, so ICU has nothing to reject but want of memory.
    return text.withUTF8 { bytes in (try? boundaries(in: bytes)) ?? [] }
  }
}
