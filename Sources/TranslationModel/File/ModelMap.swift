import Glibc

/// The bytes of a model: a file mapped for reading, or an array's copy. Never written after it is
/// made, so it may be shared.
final class ModelMap: @unchecked Sendable {
  let bytes: UnsafeRawBufferPointer
  private let isMapped: Bool

  init(path: String) throws(ModelError) {
    let descriptor = Glibc.open(path, O_RDONLY | O_CLOEXEC)
    guard descriptor >= 0 else { throw ModelError(.unreadable(Self.lastError)) }
    defer { close(descriptor) }
    var status = stat()
    guard fstat(descriptor, &status) == 0 else { throw ModelError(.unreadable(Self.lastError)) }
    guard status.st_mode & S_IFMT == S_IFREG else {
      throw ModelError(.unreadable("it is no regular file"))
    }
    let size = Int(status.st_size)
    guard size >= ModelLayout.tableOffset else { throw ModelError(.foreign) }
    guard let start = mmap(nil, size, PROT_READ, MAP_PRIVATE, descriptor, 0), start != MAP_FAILED
    else { throw ModelError(.unreadable(Self.lastError)) }
    bytes = UnsafeRawBufferPointer(start: start, count: size)
    isMapped = true
  }

  init(bytes copied: [UInt8]) {
    let room = UnsafeMutableRawBufferPointer.allocate(byteCount: copied.count, alignment: 8)
    room.copyBytes(from: copied)
    bytes = UnsafeRawBufferPointer(room)
    isMapped = false
  }

  deinit {
    if isMapped {
      munmap(UnsafeMutableRawPointer(mutating: bytes.baseAddress), bytes.count)
    } else {
      bytes.deallocate()
    }
  }

  private static var lastError: String { String(cString: strerror(errno)) }
}
