/// The sections of an index as they are built, and how they are written: to memory or to a file.
package struct IndexSections: Sendable {
  var keySlots: [UInt64] = []
  var keyOffsets: [UInt32] = []
  var keyBytes: [UInt8] = []
  var roles: [UInt8] = []
  var edges: [TermTrie.Edge] = []
  var nodes: [TermTrie.Node] = []
  var patterns: [TermPattern] = []
  var entries: [EntryRecord] = []
  var conditions: [UInt32] = []
  var texts: [UInt8] = []
  var layers: [UInt8] = []
  var edgeBits: [UInt64] = []

  /// Hands out the bytes of the image in order: the header, then every section with what fills it
  /// up. `key` says what the image was made from. False as soon as `body` says so.
  package func write(key: [UInt8], _ body: (UnsafeRawBufferPointer) -> Bool) -> Bool {
    let header = header(key: key)
    let padding = [UInt8](repeating: 0, count: IndexImage.alignment)
    guard header.withUnsafeBytes(body) else { return false }
    var succeeds = true
    forEachSection { section in
      guard succeeds, !section.isEmpty else { return }
      succeeds = body(section)
      let rest = Self.padded(section.count) - section.count
      if succeeds, rest > 0 { succeeds = padding[..<rest].withUnsafeBytes(body) }
    }
    return succeeds
  }

  /// The image in memory of its own.
  package func image() -> IndexImage {
    var size = IndexImage.headerSize
    forEachSection { size += Self.padded($0.count) }
    let memory = UnsafeMutableRawBufferPointer.allocate(
      byteCount: size, alignment: IndexImage.alignment)
    var at = 0
    let key = [UInt8](repeating: 0, count: IndexImage.keySize)
    _ = write(key: key) { bytes in
      UnsafeMutableRawBufferPointer(rebasing: memory[at..<at + bytes.count]).copyMemory(from: bytes)
      at += bytes.count
      return true
    }
    return IndexImage(written: UnsafeRawBufferPointer(memory)) { $0.deallocate() }
  }

  private func header(key: [UInt8]) -> [UInt8] {
    var offset = IndexImage.headerSize
    var table: [UInt64] = []
    forEachSection { section in
      table += [UInt64(offset), UInt64(section.count)]
      offset += Self.padded(section.count)
    }
    var header: [UInt8] = []
    func append(_ value: some FixedWidthInteger) {
      withUnsafeBytes(of: value) { header.append(contentsOf: $0) }
    }
    append(IndexImage.magic)
    append(IndexImage.format)
    append(UInt32(IndexImage.Section.allCases.count))
    append(UInt64(offset))
    append(UInt64(0))
    header += key
    for value in table { append(value) }
    header += [UInt8](repeating: 0, count: IndexImage.headerSize - header.count)
    let checksum = IndexImage.checksum(of: header[IndexImage.checkedFrom...]) { section in
      with(section, IndexImage.checksum)
    }
    withUnsafeBytes(of: checksum) { header.replaceSubrange(24..<32, with: $0) }
    return header
  }

  static func padded(_ size: Int) -> Int {
    (size + IndexImage.alignment - 1) / IndexImage.alignment * IndexImage.alignment
  }

  private func forEachSection(_ body: (UnsafeRawBufferPointer) -> Void) {
    for section in IndexImage.Section.allCases { with(section, body) }
  }

  private func with<Result>(
    _ section: IndexImage.Section, _ body: (UnsafeRawBufferPointer) -> Result
  ) -> Result {
    switch section {
    case .keySlots: keySlots.withUnsafeBytes(body)
    case .keyOffsets: keyOffsets.withUnsafeBytes(body)
    case .keyBytes: keyBytes.withUnsafeBytes(body)
    case .roles: roles.withUnsafeBytes(body)
    case .edges: edges.withUnsafeBytes(body)
    case .nodes: nodes.withUnsafeBytes(body)
    case .patterns: patterns.withUnsafeBytes(body)
    case .entries: entries.withUnsafeBytes(body)
    case .conditions: conditions.withUnsafeBytes(body)
    case .texts: texts.withUnsafeBytes(body)
    case .layers: layers.withUnsafeBytes(body)
    case .edgeBits: edgeBits.withUnsafeBytes(body)
    }
  }
}
