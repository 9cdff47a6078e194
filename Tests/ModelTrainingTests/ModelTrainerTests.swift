import Glibc
import ModelTraining
import SejajarTestSupport
import Testing
import TranslationModel

@Suite struct ModelTrainerTests {
  private static let pairs = [
    ("Rumah itu besar.", "The house is big."), ("Rumah ini kecil.", "This house is small."),
    ("Kota itu besar.", "The city is big."), ("Kota ini kecil.", "This city is small."),
    ("Ia melihat rumah ini.", "He saw this house."),
    ("Ia melihat kota ini.", "He saw this city."),
    ("Gunung itu tinggi.", "The mountain is high."),
    ("Gunung ini kecil.", "This mountain is small."),
    ("Ia tinggal di Jakarta pada 2008.", "He lived in Jakarta in 2008."),
    ("Ia bekerja di Jakarta pada 2010.", "He worked in Jakarta in 2010."),
    ("Rumahnya besar.", "His house is big."), ("Kotanya kecil.", "His city is small."),
  ]
  private static let list = """
    # A comment.
    name\tkind\tclass\tlicence\torigin\tweight\tregister
    own\town\tP\tCC0 1.0\twritten here\t3\tprose
    terms\tglossary\tP\tCC0 1.0\twritten here\t1\t-
    register\tprose\t1
    """

  private func train() async throws -> [UInt8] {
    let folder = try TemporaryDirectory()
    for name in ["own", "terms"] { try folder.makeDirectory(name) }
    let rows = Self.pairs.map { "\($0)\t\($1)\tnews\n" }.joined()
    try folder.write("# Pairs.\nindonesian\tenglish\tdomain\n" + rows, to: "own/part01.tsv")
    try folder.write("term\ttranslation\tpos\nbalai kota\tcity hall\tnoun\n", to: "terms/a.tsv")
    try folder.write(Self.list, to: "sources.tsv")
    let places = TrainingPlaces(
      corpus: folder.path, own: "\(folder.path)/own", glossaries: "\(folder.path)/terms")
    let list = "\(folder.path)/sources.tsv"
    // Next to nothing stands out from chance in twelve sentences.
    var limits = ModelTrainer.Limits()
    limits.significance = 0
    let trainer = ModelTrainer(
      places: places, registers: try SourceList.registers(list), limits: limits,
      report: { _ in })
    return try await trainer.train(SourceList.read(list), name: "small").serialized()
  }

  @Test func learnsFromAFewSentences() async throws {
    let model = try TranslationModel(bytes: try await train())
    func best(_ words: String) -> [String] {
      let ids = words.split(separator: " ").compactMap { model.source.id(of: String($0)) }
      return model.phrases.options(of: ids).first?.target.map { model.target.surface($0) } ?? []
    }
    #expect(best("rumah") == ["house"])
    #expect(best("kota") == ["city"])
    #expect(best("tinggi") == ["high"])
    #expect(best("balai kota") == ["city", "hall"])
    #expect(best("jakarta") == ["Jakarta"])
    #expect(best("<year>") == ["<year>"])
    #expect(
      model.info.facts.contains { $0.name == "source" && $0.value.hasPrefix("own: 12 lines") })
    #expect(model.info.facts.contains { $0.value == "permissive sources and own text alone" })
  }

  @Test func theSameTextsGiveTheSameBytes() async throws {
    #expect(try await train() == train())
  }

  @Test func aBadListIsNamedWithItsLine() async throws {
    let folder = try TemporaryDirectory()
    try folder.write("# A comment.\nown\tbook\tP\tCC0\there\t1\tprose\n", to: "sources.tsv")
    let error = #expect(throws: TrainingError.self) {
      try SourceList.read("\(folder.path)/sources.tsv")
    }
    #expect(error?.description.hasPrefix("\(folder.path)/sources.tsv:2: needs") ?? false)
  }
}
