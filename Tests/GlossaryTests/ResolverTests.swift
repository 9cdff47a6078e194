import Glossary
import ParallelText
import Testing

struct ResolverTests {
  private static let set = SampleGlossary.set(
    SampleGlossary.layer(
      "05-own", "kota|town|noun", "surat kabar|paper|noun", "tulis|writing|noun"),
    SampleGlossary.layer(
      "10-test", "kota|city|noun", "kabar|news|noun", "kabar burung|rumor|noun",
      "kota besar|big city|noun", "hari|day|noun", "Hari|Harry|name", "rumah|house|noun|||admitted",
      "rumah|home|noun", "berita|story|noun", "berita|news item|noun||||", "menulis|write|verb",
      "gelar|title|noun|||forbidden", "gelar|degree|noun", "kursi|stool|noun|||forbidden"),
    SampleGlossary.layer("95-base", "kota|urban area|noun", "kabar burung|gossip|noun"))

  @Test(arguments: [
    // length before layer, layer before the rest
    ("kota besar", "kota besar=big city"), ("kota kecil", "kota=town"),
    // of equal length the earlier layer, then the earlier place
    ("surat kabar burung", "surat kabar=paper"),
    ("kabar burung", "kabar burung=rumor"),
    // preferred before admitted, first row before second
    ("rumah", "rumah=home"), ("berita", "berita=story"),
    // an exact form before an inflected one
    ("tulis", "tulis=writing"), ("ditulis", "ditulis=written"),
    ("gelar", "gelar=degree"), ("kursi", ""),
  ])
  func winners(_ text: String, _ expected: String) {
    #expect(SampleGlossary.rendered(text, Self.set) == expected)
  }

  private static let parts = SampleGlossary.set(
    SampleGlossary.layer(
      "10-test", "restrukturisasi|restructuring|noun", "kredit|credit;loan|noun",
      "restrukturisasi kredit|credit restructuring|noun", "kredit macet|bad loans|noun",
      "macet|stuck|adj", "cadangan|reserve|noun", "minyak|oil|noun",
      "cadangan minyak|oil reserves|noun", "minyak mentah|crude oil|noun",
      "tangan|hand|noun", "kanan|right|adj", "tangan kanan|confidant|noun",
      "kanan jalan|right side of the road|noun", "Bank Dunia|World Bank|name", "bank|bank|noun",
      "dunia|world|noun", "dunia usaha|business world|noun"))

  @Test(arguments: [
    ("restrukturisasi kredit", "restrukturisasi kredit=credit restructuring"),
    ("restrukturisasi kredit macet", "restrukturisasi=restructuring|kredit macet=bad loans"),
    ("cadangan minyak mentah", "cadangan=reserve|minyak mentah=crude oil"),
    // an idiom and a name mean more than their words
    ("tangan kanan jalan", "tangan kanan=confidant"),
    ("Bank Dunia usaha", "Bank Dunia=World Bank"),
  ])
  func aTermThatMeansNoMoreThanItsPartsYields(_ text: String, _ expected: String) {
    let found = SampleGlossary.hits(text, Self.parts).map { "\($0.base)=\($0.english)" }
    #expect(found.joined(separator: "|") == expected)
  }

  @Test func whyItYieldedIsTold() {
    let sample = SampleText("restrukturisasi kredit macet")
    let hits = Self.parts.matcher.allHits(in: sample.segment, text: sample.text)
    let winner = hits.first { $0.hit.base == "kredit macet" }
    #expect(winner?.resolution == .won)
    let lost = hits.first { $0.hit.base == "restrukturisasi kredit" }
    #expect(lost?.resolution == winner.map { .lost(.parts, to: $0.hit.entry) })
  }

  @Test func aHitKnowsTheEnglishThatIsForbidden() {
    let hit = SampleGlossary.hits("gelar", Self.set).first
    #expect(hit?.forbiddenEnglish == ["title"])
    #expect(SampleGlossary.hits("kota", Self.set).first?.forbiddenEnglish == [])
  }

  @Test(arguments: [
    ("kota besar", "big city", "town", Resolution.Reason.longer),
    ("kota", "town", "city", .layer), ("rumah", "home", "house", .status),
    ("berita", "story", "news item", .order), ("tulis", "writing", "write", .exactForm),
    ("surat kabar burung", "paper", "rumor", .layer),
  ])
  func whyAHitLost(_ text: String, _ winner: String, _ loser: String, _ why: Resolution.Reason) {
    let sample = SampleText(text)
    let hits = Self.set.matcher.allHits(in: sample.segment, text: sample.text)
    let won = hits.first { $0.resolution == .won }
    #expect(won?.hit.english == winner)
    let lost = hits.first { $0.hit.english == loser }
    #expect(lost?.resolution == won.map { .lost(why, to: $0.hit.entry) })
  }

  @Test func whatIsNotAdmittedIsToldToo() {
    let set = SampleGlossary.set(
      SampleGlossary.layer(
        "a", "Hari|Harry|name", "jam|hour|noun|||||next=tiga", "kursi|stool|noun|||forbidden"))
    let sample = SampleText("hari jam kursi")
    let why = set.matcher.allHits(in: sample.segment, text: sample.text).map(\.resolution)
    let condition = ContextCondition(place: .next, phrases: [["tiga"]])
    #expect(why == [.wrongCase(.initial), .wrongContext(condition), .forbidden])
  }

  @Test func theBaseLexiconRanksAlikeAndLast() {
    let base = SampleGlossary.layer("90-base-a", "kota|zone|noun", "mengenal|know|verb")
    let more = SampleGlossary.layer(
      "91-base-b", "kota|area|noun|||||near=desa", "kenal|be acquainted|verb")
    let own = SampleGlossary.layer("95x", "x|y")
    let last = SampleGlossary.layer("zz-last", "kota|city|noun")
    let set = SampleGlossary.set(base, more, own, last)
    #expect(set.layers.map(\.name) == ["zz-last", "90-base-a", "91-base-b", "95x"])
    #expect(SampleGlossary.rendered("kota desa", set) == "kota=city")
    let without = SampleGlossary.set(base, more)
    #expect(SampleGlossary.rendered("kota desa", without) == "kota=area")
    // A passive is the passive of the active entry, not of the bare one.
    #expect(SampleGlossary.rendered("dikenal", without) == "dikenal=known")
  }

  @Test func entriesAreFoundByTheirForm() {
    #expect(Self.set.entries(for: "kota").map(\.layer) == ["05-own", "10-test", "95-base"])
    #expect(Self.set.entries(for: "kota besar").map(\.entry.term) == ["kota besar"])
    #expect(Self.set.entries(for: "").isEmpty && Self.set.entries(for: "besar").isEmpty)
  }
}
