/// Memory that is handed out piece by piece and given back all at once, so that what lies in it may be
/// pointed to without counting references. Holds plain values only.
final class FormArena: @unchecked Sendable {
  // One task at a time writes, under the lock of the cache; what was written never changes.

  private static let chunkSize = 1 << 16

  private var chunks: [UnsafeMutableRawPointer] = []
  private var used = FormArena.chunkSize

  deinit {
    for chunk in chunks { chunk.deallocate() }
  }

  /// A copy of values in this memory.
  func store<Value: BitwiseCopyable>(_ values: [Value]) -> UnsafePointer<Value> {
    let size = values.count * MemoryLayout<Value>.stride
    let memory = allocate(size).bindMemory(to: Value.self, capacity: values.count)
    for (index, value) in values.enumerated() { (memory + index).initialize(to: value) }
    return UnsafePointer(memory)
  }

  private func allocate(_ size: Int) -> UnsafeMutableRawPointer {
    let size = (size + 15) & ~15
    if let last = chunks.last, used + size <= Self.chunkSize {
      defer { used += size }
      return last + used
    }
    let chunk = UnsafeMutableRawPointer.allocate(
      byteCount: max(size, Self.chunkSize), alignment: 16)
    chunks.append(chunk)
    used = max(size, Self.chunkSize) == Self.chunkSize ? size : Self.chunkSize
    return chunk
  }
}
