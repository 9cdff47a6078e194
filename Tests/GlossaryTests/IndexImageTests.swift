import Glossary
import ParallelText
import SejajarTestSupport
import Testing

/// A compiled index, written and opened again, is the same glossary; a damaged or foreign one is
/// refused.
struct IndexImageTests {
  private static let layers = [
    SampleGlossary.layer(
      "10-test", "kota|city; town|noun|geography|initial|admitted|Kotamadya;kotip|next=besar|note",
      "AS|US|abbr", "menulis|write|verb||||*", "kursi|stool|noun|||forbidden", "kursi|chair|noun",
      "bisa|venom|noun|||||!prev=tidak near=ular_besar,gigitan", "|no term"),
    SampleGlossary.layer("95-base", "makan|eat|verb", "kota|area|noun"),
  ]
  private static let key = [UInt8](0..<32)

  private static func written() -> [UInt8] {
    var bytes: [UInt8] = []
    let sections = GlossarySet.compile(
      layers: layers, includesDefaults: false, analyser: TinyAnalyser())
    let isWritten = sections.write(key: key) {
      bytes.append(contentsOf: $0)
      return true
    }
    return isWritten ? bytes : []
  }

  private static func opened(_ bytes: [UInt8], key: [UInt8] = key) -> GlossarySet? {
    let memory = UnsafeMutableRawBufferPointer.allocate(byteCount: bytes.count, alignment: 64)
    memory.copyBytes(from: bytes)
    guard
      let image = IndexImage(UnsafeRawBufferPointer(memory), key: key, release: { $0.deallocate() })
    else {
      memory.deallocate()
      return nil
    }
    return GlossarySet(image, analyser: TinyAnalyser())
  }

  @Test func itIsTheSameGlossary() throws {
    let set = try #require(Self.opened(Self.written()))
    let built = GlossarySet(
      layers: Self.layers, includesDefaults: false, analyser: TinyAnalyser())
    #expect(set.layers == Self.layers)
    #expect(built.layers == Self.layers)
    #expect(set.entryCount == 8 && set.layerCount == 2)
    #expect(set.rowFindings == Self.layers.flatMap(\.diagnostics) && set.rowFindings.count == 1)
    for text in ["Kota besar AS", "kursi ditulis dimakan", "ular besar bisa", "gigitan tidak bisa"]
    {
      #expect(SampleGlossary.hits(text, set) == SampleGlossary.hits(text, built))
      #expect(!SampleGlossary.hits(text, set).isEmpty || text.hasPrefix("gigitan"))
    }
    #expect(SampleGlossary.hits("kursi", set).first?.forbiddenEnglish == ["stool"])
    #expect(set.entries(for: "kota").map(\.entry.translations) == [["city", "town"], ["area"]])
  }

  @Test func theSameLayersMakeTheSameBytes() {
    #expect(Self.written() == Self.written())
  }

  @Test(arguments: 0..<60)
  func damageIsNoticed(_ seed: UInt64) {
    var generator = SplitMix(seed: seed)
    var bytes = Self.written()
    #expect(bytes.count.isMultiple(of: 64))
    let place = Int.random(in: 0..<bytes.count, using: &generator)
    bytes[place] ^= 1 << UInt8.random(in: 0..<8, using: &generator)
    #expect(Self.opened(bytes) == nil)
  }

  @Test func aPartOrAnotherKeyIsRefused() {
    let bytes = Self.written()
    #expect(Self.opened(bytes) != nil)
    #expect(Self.opened(Array(bytes.dropLast(64))) == nil)
    #expect(Self.opened(Array(bytes.prefix(10))) == nil)
    #expect(Self.opened(bytes + [UInt8](repeating: 0, count: 64)) == nil)
    #expect(Self.opened(bytes, key: [UInt8](1...32)) == nil)
  }
}
