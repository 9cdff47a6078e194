import Glibc

/// An open file descriptor, closed when it goes out of use. Closing leaves errno as it is, so that
/// it still tells of the call before.
struct Descriptor: ~Copyable {
  let number: Int32

  /// Nil, with errno, where `number` is negative: the answer of a call that failed.
  init?(_ number: Int32) {
    guard number >= 0 else { return nil }
    self.number = number
  }

  deinit {
    let reason = errno
    close(number)
    errno = reason
  }
}

/// Calls `body` with bytes as a C string.
func withCString<Result>(
  _ bytes: some Collection<UInt8>, _ body: (UnsafePointer<CChar>) -> Result
) -> Result {
  withUnsafeTemporaryAllocation(of: CChar.self, capacity: bytes.count + 1) { room in
    let end = room.initialize(fromContentsOf: bytes.map(CChar.init(bitPattern:)))
    room.initializeElement(at: end, to: 0)
    return UnsafePointer(room.baseAddress).map(body) ?? "".withCString(body)
  }
}
