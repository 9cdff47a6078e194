import CDeflate

/// Writes a zip archive (PKWARE's APPNOTE 6.3) whose bytes depend on its contents alone: every file
/// bears the date on which zip's calendar begins.
struct ZipArchive {
  private struct Entry {
    let name: [UInt8]
    let method: UInt16
    let checksum: UInt32
    let packedSize: Int
    let size: Int
    let offset: Int
  }

  private var output = LittleEndianWriter()
  private var entries: [Entry] = []
  /// 1 January 1980, midnight, as MS-DOS counts.
  private static let date: UInt32 = 0x0021_0000

  /// Adds a file. Names are ASCII and of this program's choice. `isStored`: without compression, as
  /// an EPUB's first file must be.
  mutating func add(_ name: StaticString, _ contents: [UInt8], isStored: Bool = false) {
    add(name.withUTF8Buffer { Array($0) }, contents, isStored: isStored)
  }

  /// Adds `<name><number><extension>`.
  mutating func add(
    _ name: StaticString, _ number: Int, _ extension: StaticString, _ contents: [UInt8]
  ) {
    let name =
      name.withUTF8Buffer { Array($0) } + Array(String(number).utf8)
      + `extension`.withUTF8Buffer { Array($0) }
    add(name, contents, isStored: false)
  }

  private mutating func add(_ name: [UInt8], _ contents: [UInt8], isStored: Bool) {
    let deflated = isStored ? nil : Self.deflated(contents)
    let packed = deflated ?? contents
    let entry = Entry(
      name: name, method: deflated == nil ? 0 : 8, checksum: sj_crc32(contents, contents.count),
      packedSize: packed.count, size: contents.count, offset: output.bytes.count)
    output.append(UInt32(0x0403_4B50))
    writeCommon(entry)
    output.append(UInt16(0))
    output.append(name)
    output.append(packed)
    entries.append(entry)
  }

  /// The archive, with its directory at the end.
  consuming func finished() -> [UInt8] {
    let start = output.bytes.count
    for entry in entries {
      output.append(UInt32(0x0201_4B50))
      output.append(UInt16(20))
      writeCommon(entry)
      for _ in 0..<4 { output.append(UInt16(0)) }
      output.append(UInt32(0))
      output.append(UInt32(clamping: entry.offset))
      output.append(entry.name)
    }
    let size = output.bytes.count - start
    output.append(UInt32(0x0605_4B50))
    output.append(UInt32(0))
    output.append(UInt16(clamping: entries.count))
    output.append(UInt16(clamping: entries.count))
    output.append(UInt32(clamping: size))
    output.append(UInt32(clamping: start))
    output.append(UInt16(0))
    return output.bytes
  }

  /// What a file's own header and the directory share: from the version needed to the length of the
  /// name; what follows differs.
  private mutating func writeCommon(_ entry: Entry) {
    output.append(UInt16(20))
    output.append(UInt16(0))
    output.append(entry.method)
    output.append(Self.date)
    output.append(entry.checksum)
    output.append(UInt32(clamping: entry.packedSize))
    output.append(UInt32(clamping: entry.size))
    output.append(UInt16(clamping: entry.name.count))
  }

  /// Nil where compressing gains nothing.
  private static func deflated(_ contents: [UInt8]) -> [UInt8]? {
    var buffer = [UInt8](repeating: 0, count: sj_deflate_bound(contents.count))
    let count = sj_deflate(contents, contents.count, &buffer, buffer.count)
    guard count > 0, count < contents.count else { return nil }
    return Array(buffer.prefix(count))
  }
}

/// Bytes with the lowest first, as zip has its numbers.
private struct LittleEndianWriter {
  private(set) var bytes: [UInt8] = []

  mutating func append(_ number: some FixedWidthInteger & UnsignedInteger) {
    withUnsafeBytes(of: number.littleEndian) { bytes.append(contentsOf: $0) }
  }

  mutating func append(_ more: [UInt8]) {
    bytes += more
  }
}
