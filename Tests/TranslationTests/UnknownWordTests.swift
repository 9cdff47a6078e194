import ParallelText
import Testing
import Translation

@Suite("Words without a term hit")
struct UnknownWordTests {
  @Test("A root that the lexicon knows gives an affixed word its meaning")
  func derived() throws {
    #expect(try TestBench().english("Dia memperkuat jembatan.").contains("made strong"))
    #expect(try TestBench().english("Dia bersurat kepada presiden.").contains("has a letter"))
  }

  @Test("Unknown words and names are copied")
  func copied() throws {
    #expect(try TestBench().english("Dia membaca xyzzy.") == "He read xyzzy.")
    #expect(try TestBench().english("Wibisono Prakoso tiba.") == "Wibisono Prakoso arrived.")
    #expect(try TestBench().english("Lihat https://contoh.id/a").hasSuffix("https://contoh.id/a"))
  }

  @Test("They cost confidence")
  func confidence() throws {
    let known = try TestBench().rendered("Presiden membaca buku itu.").translation.confidence
    let unknown = try TestBench().rendered("Presiden qwop zxcv itu.").translation.confidence
    #expect(known > unknown)
  }
}
