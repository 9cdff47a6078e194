import CXXHash

/// A checked model file, as its sections.
struct ModelFile {
  let checksum: UInt64
  let size: Int
  private let sections: [ModelBytes]

  init(map: ModelMap) throws(ModelError) {
    let whole = ModelBytes(map: map, range: 0..<map.bytes.count)
    guard whole.bytes(0..<ModelLayout.magic.count).elementsEqual(ModelLayout.magic) else {
      throw ModelError(.foreign)
    }
    let version = whole.u32(at: 8)
    guard version == ModelLayout.version else { throw ModelError(.version(version)) }
    let end = ModelLayout.tableOffset + ModelSection.allCases.count * ModelLayout.rowSize
    guard whole.u32(at: 12) == UInt32(ModelSection.allCases.count), whole.count >= end else {
      throw ModelError(.damaged("its table of sections is not whole"))
    }
    guard whole.u64(at: 16) == UInt64(whole.count) else {
      throw ModelError(.damaged("its length is not what it says"))
    }
    checksum = whole.u64(at: ModelLayout.checksumOffset)
    let checked = whole.bytes(ModelLayout.tableOffset..<whole.count)
    guard XXH64(checked.baseAddress, checked.count, 0) == checksum else {
      throw ModelError(.damaged("its checksum does not fit"))
    }
    size = whole.count
    var sections: [ModelBytes] = []
    for section in ModelSection.allCases {
      let row = ModelLayout.tableOffset + section.rawValue * ModelLayout.rowSize
      let offset = whole.u64(at: row)
      let length = whole.u64(at: row + 8)
      guard offset >= UInt64(end), offset <= UInt64(size), length <= UInt64(size) - offset else {
        throw ModelError(.damaged("section \(section) lies outside the file"))
      }
      sections.append(ModelBytes(map: map, range: Int(offset)..<Int(offset) + Int(length)))
    }
    self.sections = sections
  }

  func section(_ section: ModelSection) -> ModelBytes { sections[section.rawValue] }
}
