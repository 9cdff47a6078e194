import CXXHash
import TranslationModel

/// Writes the frame of a model file around its sections.
enum ModelFileWriter {
  static func file(_ sections: [ModelSection: [UInt8]]) -> [UInt8] {
    var table = ByteWriter()
    var body = ByteWriter()
    let base = ModelLayout.tableOffset + ModelSection.allCases.count * ModelLayout.rowSize
    for section in ModelSection.allCases {
      let bytes = sections[section] ?? []
      table.u64(base + body.count)
      table.u64(bytes.count)
      body.raw(bytes)
      body.pad()
    }
    let checked = table.bytes + body.bytes
    var file = ByteWriter()
    file.raw(ModelLayout.magic)
    file.u32(ModelLayout.version)
    file.u32(ModelSection.allCases.count)
    file.u64(ModelLayout.tableOffset + checked.count)
    file.u64(XXH64(checked, checked.count, 0))
    file.raw(checked)
    return file.bytes
  }
}
