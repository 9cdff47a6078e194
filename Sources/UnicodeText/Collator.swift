import CUnicode

/// The alphabetical order of a language, by ICU. Holds a mutable buffer: one task uses it at a
/// time.
package struct Collator: ~Copyable {
  package enum Order: Sendable {
    case before
    case same
    case behind
  }

  private let handle: OpaquePointer

  /// Opens a collator for a BCP 47 locale.
  package init(locale: String) throws(UnicodeError) {
    var status: Int32 = 0
    guard let handle = sj_collator_open(locale, &status) else {
      throw UnicodeError(status: status, activity: "opening a collator for \(locale)")
    }
    self.handle = handle
  }

  deinit {
    sj_collator_close(handle)
  }

  /// How `left` sorts against `right`. `same` does not mean equal bytes: `é` may be written in
  /// two ways.
  package mutating func compare(_ left: String, _ right: String) -> Order {
    var left = left
    var right = right
    let order = left.withUTF8 { left in
      right.withUTF8 { right in
        // Swift strings are valid UTF-8: ICU has nothing to reject but want of memory.
        var status: Int32 = 0
        return sj_collator_compare(
          handle, left.baseAddress, Int32(clamping: left.count), right.baseAddress,
          Int32(clamping: right.count), &status)
      }
    }
    return order < 0 ? .before : order > 0 ? .behind : .same
  }

  /// Bytes that sort among others of the same locale and ICU version as `text` does; empty for
  /// text without any letter that counts, which sorts first.
  package mutating func sortKey(_ text: String) -> [UInt8] {
    var text = text
    return text.withUTF8 { bytes in
      var status: Int32 = 0
      var key: UnsafePointer<UInt8>?
      let count = sj_collator_key(
        handle, bytes.baseAddress, Int32(clamping: bytes.count), &key, &status)
      return Array(UnsafeBufferPointer(start: key, count: Int(max(count, 0))))
    }
  }
}
