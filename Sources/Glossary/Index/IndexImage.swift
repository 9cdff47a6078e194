import CXXHash

/// The memory of a compiled index: a header and the sections that ``IndexSections`` writes, as they
/// lie in a file. A file is mapped and used as it is, so that opening one costs the same whatever
/// its size, but for the checksum.
package final class IndexImage: @unchecked Sendable {
  // The memory is only read while the image lives, so that tasks may share it.

  /// What the sections hold, in their order.
  enum Section: Int, CaseIterable {
    case keySlots
    case keyOffsets
    case keyBytes
    case roles
    case edges
    case nodes
    case patterns
    case entries
    case conditions
    case texts
    case layers
    case edgeBits
  }

  /// Raised whenever a section's layout or meaning changes.
  static let format: UInt32 = 4
  static let magic: UInt64 = 0x5844_4952_414A_4553  // SEJARIDX
  /// Sections begin at multiples of this.
  static let alignment = 64
  static let headerSize = 256
  /// The checksum covers everything from here on: the key, the table of sections, the sections.
  static let checkedFrom = 32
  /// Bytes of the key.
  package static let keySize = 32

  private let bytes: UnsafeRawBufferPointer
  private let release: @Sendable (UnsafeRawBufferPointer) -> Void

  /// Takes over memory that holds an image made for `key`; `release` gives it back in the end. Nil,
  /// and nothing taken over, where it is of another format or key, or damaged.
  package init?(
    _ bytes: UnsafeRawBufferPointer, key: [UInt8],
    release: @escaping @Sendable (UnsafeRawBufferPointer) -> Void
  ) {
    guard Self.isSound(bytes, key: key) else { return nil }
    self.bytes = bytes
    self.release = release
  }

  /// Memory that was just written.
  init(
    written bytes: UnsafeRawBufferPointer,
    release: @escaping @Sendable (UnsafeRawBufferPointer) -> Void
  ) {
    self.bytes = bytes
    self.release = release
  }

  deinit { release(bytes) }

  private static func isSound(_ bytes: UnsafeRawBufferPointer, key: [UInt8]) -> Bool {
    guard bytes.count >= headerSize, bytes.count.isMultiple(of: alignment),
      bytes.load(as: UInt64.self) == magic,
      bytes.load(fromByteOffset: 8, as: UInt32.self) == format,
      bytes.load(fromByteOffset: 12, as: UInt32.self) == UInt32(Section.allCases.count),
      bytes.load(fromByteOffset: 16, as: UInt64.self) == UInt64(bytes.count),
      bytes[checkedFrom..<checkedFrom + keySize].elementsEqual(key)
    else { return false }
    let checked = UnsafeRawBufferPointer(rebasing: bytes[checkedFrom...])
    guard
      bytes.load(fromByteOffset: 24, as: UInt64.self)
        == XXH64(checked.baseAddress, checked.count, 0)
    else { return false }
    return Section.allCases.allSatisfy { section in
      let (offset, length) = place(of: section, in: bytes)
      return offset >= UInt64(headerSize) && offset.isMultiple(of: UInt64(alignment))
        && offset <= UInt64(bytes.count) && length <= UInt64(bytes.count) - offset
    }
  }

  private static func place(
    of section: Section, in bytes: UnsafeRawBufferPointer
  ) -> (offset: UInt64, length: UInt64) {
    let at = checkedFrom + keySize + section.rawValue * 16
    return (
      bytes.load(fromByteOffset: at, as: UInt64.self),
      bytes.load(fromByteOffset: at + 8, as: UInt64.self)
    )
  }

  /// The records of a section. They may be used while the image lives.
  func records<Record: BitwiseCopyable>(
    _ section: Section, as type: Record.Type
  ) -> UnsafeBufferPointer<Record> {
    let (offset, length) = Self.place(of: section, in: bytes)
    let part = UnsafeRawBufferPointer(rebasing: bytes[Int(offset)..<Int(offset + length)])
    return part.bindMemory(to: Record.self)
  }
}
