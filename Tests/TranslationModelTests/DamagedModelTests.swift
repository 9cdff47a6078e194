import ModelTraining
import SejajarTestSupport
import Testing
import TranslationModel

@Suite struct DamagedModelTests {
  let bytes = ToyModel.contents.serialized()

  @Test func aMissingFileIsNamed() throws {
    let error = try #require(error { try TranslationModel.open("/nowhere/id-en.model") })
    #expect(error.path == "/nowhere/id-en.model")
    #expect("\(error)".contains("No such file"))
  }

  @Test func aFolderIsNoModel() throws {
    let folder = try TemporaryDirectory()
    let error = try #require(error { try TranslationModel.open(folder.path) })
    #expect("\(error)".contains("no regular file"))
  }

  @Test func anotherFileIsForeign() throws {
    let folder = try TemporaryDirectory()
    try folder.write(String(repeating: "Bukan model.\n", count: 9), to: "text")
    try folder.write("", to: "empty")
    for name in ["text", "empty"] {
      let error = try #require(error { try TranslationModel.open("\(folder.path)/\(name)") })
      #expect(error.cause == .foreign)
    }
  }

  @Test func anotherVersionIsNamed() throws {
    var bytes = bytes
    bytes[8] = 9
    #expect(error { try TranslationModel(bytes: bytes) }?.cause == .version(9))
  }

  @Test func everyCutIsRefused() {
    for count in stride(from: 0, to: bytes.count, by: 7) {
      let cut = Array(bytes[..<count])
      #expect(error { try TranslationModel(bytes: cut) } != nil, "cut at \(count)")
    }
  }

  @Test func everyChangedByteIsRefused() {
    for index in bytes.indices {
      var changed = bytes
      changed[index] ^= 0x10
      #expect(error { try TranslationModel(bytes: changed) } != nil, "byte \(index)")
    }
  }

  /// Offsets that run backwards would make every word the whole text.
  @Test func aVocabularyOutOfOrderIsRefused() throws {
    var changed = bytes
    let row = ModelLayout.tableOffset + ModelSection.source.rawValue * ModelLayout.rowSize
    let section = Int(changed[row]) | Int(changed[row + 1]) << 8
    // The second word begins behind the third.
    changed[section + 4 + 4] = 0xFF
    ModelWalk.fixChecksum(of: &changed)
    let error = try #require(error { try TranslationModel(bytes: changed) })
    #expect("\(error)".contains("out of order"))
  }

  /// A file with a right checksum may still hold nonsense: it is refused or gives nonsense.
  @Test func nonsenseDoesNotCrash() {
    var random = SplitMix(seed: 7)
    var opened = 0
    for _ in 0..<3000 {
      var changed = bytes
      for _ in 0...random.next(below: 6) {
        let index =
          ModelLayout.tableOffset
          + random.next(below: bytes.count - ModelLayout.tableOffset)
        changed[index] =
          random.next(below: 3) == 0 ? 0xFF : UInt8(truncatingIfNeeded: random.next())
      }
      ModelWalk.fixChecksum(of: &changed)
      guard let model = try? TranslationModel(bytes: changed) else { continue }
      opened += 1
      ModelWalk.visit(model)
    }
    // Else the walk has seen nothing.
    #expect(opened > 300)
  }

  private func error(_ body: () throws -> TranslationModel) -> ModelError? {
    do {
      _ = try body()
      return nil
    } catch {
      return error as? ModelError
    }
  }
}
