import Glibc

/// Asks the kernel to hold large tables in large pages: reads all over a table then find the page's
/// place in the processor's own table, and filling it takes fewer interruptions. A hint, no more.
enum LargePages {
  /// Smaller tables have few pages anyway.
  private static let smallest = 4 << 20

  static func advise(_ memory: UnsafeRawBufferPointer) {
    guard memory.count >= smallest, let start = memory.baseAddress else { return }
    let page = Int(getpagesize())
    let before = Int(bitPattern: start) % page
    let aligned = UnsafeMutableRawPointer(mutating: start) + (before == 0 ? 0 : page - before)
    let size = (memory.count - (aligned - UnsafeMutableRawPointer(mutating: start))) / page * page
    madvise(aligned, size, MADV_HUGEPAGE)
  }
}

extension Array where Element: BitwiseCopyable {
  /// A table filled with one value.
  init(table value: Element, count: Int) {
    self.init(unsafeUninitializedCapacity: count) { memory, used in
      LargePages.advise(UnsafeRawBufferPointer(memory))
      memory.initialize(repeating: value)
      used = count
    }
  }

  /// Makes room for so many elements in all.
  mutating func reserveTable(_ count: Int) {
    guard count > capacity else { return }
    reserveCapacity(count)
    withUnsafeBufferPointer { elements in
      LargePages.advise(
        UnsafeRawBufferPointer(
          start: elements.baseAddress, count: count * MemoryLayout<Element>.stride))
    }
  }
}
