/// Memory that is handed out piece by piece and given back all at once, so that what lies in it may be
/// pointed to without counting references. Holds plain values only.
final class FormArena: @unchecked Sendable {
  // One task at a time writes, under the lock of the cache; what was written never changes.

  private static let chunkSize = 1 << 16
  private static let alignment = 8
  /// Of the processor's cache.
  private static let lineSize = 64

  private var chunks: [UnsafeMutableRawPointer] = []
  /// Bytes of the last chunk.
  private var used = 0

  deinit {
    for chunk in chunks { chunk.deallocate() }
  }

  /// A copy of values in this memory.
  func store<Value: BitwiseCopyable>(_ values: some Collection<Value>) -> UnsafePointer<Value> {
    let memory = allocate(Value.self, count: values.count)
    for (index, value) in values.enumerated() { (memory + index).initialize(to: value) }
    return UnsafePointer(memory)
  }

  /// Room for values, to be filled by who asks. What is as large as a line of the processor's cache
  /// begins with one.
  func allocate<Value: BitwiseCopyable>(
    _ type: Value.Type, count: Int
  ) -> UnsafeMutablePointer<Value> {
    if MemoryLayout<Value>.stride == Self.lineSize {
      used = (used + Self.lineSize - 1) & ~(Self.lineSize - 1)
    }
    let size = (count * MemoryLayout<Value>.stride + Self.alignment - 1) & ~(Self.alignment - 1)
    if chunks.isEmpty || used + size > Self.chunkSize {
      chunks.append(
        UnsafeMutableRawPointer.allocate(
          byteCount: max(size, Self.chunkSize), alignment: Self.lineSize))
      used = 0
    }
    defer { used += size }
    return (chunks[chunks.count - 1] + used).bindMemory(to: Value.self, capacity: count)
  }
}
