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
  static let format: UInt32 = 5
  static let magic: UInt64 = 0x5844_4952_414A_4553  // SEJARIDX
  /// Sections begin at multiples of this.
  static let alignment = 64
  static let headerSize = 256
  /// The checksum covers everything from here on, the key and the table of sections, and the checksums
  /// of the sections.
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

  /// Memory that was just written, or a file.
  package init(
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
    var end = UInt64(headerSize)
    for section in Section.allCases {
      let (offset, length) = place(of: section, in: bytes)
      guard offset == end, length <= UInt64(bytes.count) - offset else { return false }
      end += UInt64(IndexSections.padded(Int(length)))
      let filling = Int(offset + length)..<Int(end)
      guard end <= UInt64(bytes.count), bytes[filling].allSatisfy({ $0 == 0 }) else { return false }
    }
    return end == UInt64(bytes.count)
      && bytes.load(fromByteOffset: 24, as: UInt64.self)
        == checksum(of: bytes[checkedFrom..<headerSize]) { section in
          checksum(part(section, of: bytes))
        }
  }

  /// XXH3 over the checked part of a header and what `body` says of each section, which several tasks
  /// ask it.
  static func checksum(of header: some Sequence<UInt8>, _ body: (Section) -> UInt64) -> UInt64 {
    let sections = Section.allCases
    let sums = [UInt64](unsafeUninitializedCapacity: sections.count) { sums, count in
      // Every task fills a place of its own.
      nonisolated(unsafe) let places = sums
      Parallel.forEach(sections.count) {
        places.initializeElement(at: $0, to: body(sections[$0]))
      }
      count = sections.count
    }
    let checked = Array(header) + sums.withUnsafeBytes { Array($0) }
    return checked.withUnsafeBytes { checksum($0) }
  }

  /// XXH3 over bytes.
  static func checksum(_ bytes: UnsafeRawBufferPointer) -> UInt64 {
    XXH3_64bits(bytes.baseAddress, bytes.count)
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
    Self.part(section, of: bytes).bindMemory(to: Record.self)
  }

  private static func part(
    _ section: Section, of bytes: UnsafeRawBufferPointer
  ) -> UnsafeRawBufferPointer {
    let (offset, length) = place(of: section, in: bytes)
    return UnsafeRawBufferPointer(rebasing: bytes[Int(offset)..<Int(offset + length)])
  }
}
