import Glossary
import ParallelText
import Testing

struct MatchingTests {
  private static let set = SampleGlossary.set(
    SampleGlossary.layer(
      "10-test",
      "Amerika Serikat|United States|name", "anak|child|noun", "anak-anak|children|noun",
      "AS|US|abbr", "Asia Tengah|Central Asia|name", "bahasa Inggris|English|noun",
      "biasanya|usually|adv", "dikenal|well known|adj", "foto|photo|noun||||photo; potret",
      "kementerian|ministry|noun", "kesepakatan|agreement|noun", "kota|city|noun",
      "luar|outside|noun", "makan|eat|verb", "melakukan|do; carry out|verb",
      "melakukan pembicaraan|hold talks|verb", "membakar|burn|verb",
      "mengambil alih|take over|verb",
      "mengenal|know|verb", "menteri|minister|noun", "menteri luar negeri|foreign minister|noun",
      "menulis|write|verb", "menyerang|attack|verb", "negeri|country|noun",
      "pembicaraan|talk|noun", "dan|and|conj|grammar", "informasi|information|noun",
      "batik|batik|noun|||keep", "mendagri|interior minister"))

  /// A text, and the hits it has as `surface=rendered`.
  @Test(arguments: [
    // exact, longest first
    ("menteri luar negeri tiba", "menteri luar negeri=foreign minister"),
    ("menteri luar kota", "menteri=minister|luar=outside|kota=city"),
    ("menteri kementerian", "menteri=minister|kementerian=ministry"),
    // clitics and particles, on any word of a term
    ("kesepakatannya itu", "kesepakatannya=agreement"),
    ("menteri luar negerinya pun", "menteri luar negerinya=foreign minister"),
    ("kotakupun", "kotakupun=city"),
    // doubled
    ("menteri-menteri luar negeri", "menteri-menteri luar negeri=foreign ministers"),
    ("kota-kota itu", "kota-kota=cities"), ("kota-kotanya", "kota-kotanya=cities"),
    ("informasi-informasi", "informasi-informasi=information"),
    // the form of an entry of its own wins over an inflected one
    ("anak-anak dan anak", "anak-anak=children|dan=and|anak=child"),
    ("dia dikenal", "dikenal=well known"), ("dia biasanya", "biasanya=usually"),
    // voices
    (
      "ditulis tulis kutulis menulisnya tulislah kautulis",
      "ditulis=written|tulis=write|kutulis=written|menulisnya=write|tulislah=write|kautulis=written"
    ),
    ("terbakar dimakan", "terbakar=burned|dimakan=eaten"),
    ("diambil alih", "diambil alih=taken over"), ("mengambil alih", "mengambil alih=take over"),
    ("dilakukan pembicaraan", "dilakukan pembicaraan=held talks"),
    // case
    ("ke Asia Tengah", "Asia Tengah=Central Asia"), ("ke asia tengah", ""),
    ("ke ASIA TENGAH", "ASIA TENGAH=Central Asia"), ("ke Asia tengah", ""),
    ("AS dan as", "AS=US|dan=and"), ("Menteri itu", "Menteri=minister"),
    ("bahasa inggris", "bahasa inggris=English"), ("AS-nya", "AS-nya=US"),
    // other spellings
    ("potret kota", "potret=photo|kota=city"), ("photonya", "photonya=photo"),
    // no part of speech
    ("para mendagri", "mendagri=interior ministers"), ("mendagri", "mendagri=interior minister"),
    // a mark parts a term
    ("menteri, luar negeri", "menteri=minister|luar=outside|negeri=country"),
    ("", ""), ("...", ""), ("xyz", ""),
    ("batik-batik", "batik-batik=batik"),
  ])
  func hits(_ text: String, _ expected: String) {
    #expect(SampleGlossary.rendered(text, Self.set) == expected)
  }

  @Test(arguments: [
    ("menteri", MatchMethod.exact), ("photo", .variant), ("kotanya", .clitic),
    ("kota-kota", .reduplication), ("ditulis", .voice), ("Amerika Serikat", .exact),
  ])
  func methods(_ text: String, _ method: MatchMethod) {
    #expect(SampleGlossary.hits(text, Self.set).map(\.method) == [method])
  }

  @Test(arguments: [
    ("para menteri", "ministers"), ("beberapa menteri luar negeri", "foreign ministers"),
    ("tiga orang menteri", "ministers"), ("5 menteri", "ministers"), ("1 menteri", "minister"),
    ("25.000 kota", "cities"), ("tahun 2021 menteri", "minister"), ("2021 menteri", "minister"),
    ("pasal 3 menteri", "minister"), ("banyak informasi", "information"),
    ("kedua menteri", "ministers"), ("negara kedua", nil), ("seorang menteri", "minister"),
    ("para  Menteri", "ministers"),
  ])
  func number(_ text: String, _ rendered: String?) {
    let hits = SampleGlossary.hits(text, Self.set)
    #expect(hits.last?.rendered == rendered)
    if let hit = hits.last {
      #expect(hit.inflection.isPlural == (hit.rendered.hasSuffix("s") || text.hasPrefix("banyak")))
    }
  }

  @Test func inflectionIsRecorded() {
    let hit = SampleGlossary.hits("ditulisnyalah", Self.set).first
    #expect(
      hit?.inflection == TermInflection(voice: .passive, pronoun: "-nya", particles: ["-lah"]))
    let mine = SampleGlossary.hits("kutulis", Self.set).first
    #expect(mine?.inflection == TermInflection(voice: .passive, proclitic: "ku-"))
    let plural = SampleGlossary.hits("menteri-menterinya", Self.set).first
    #expect(plural?.inflection == TermInflection(isPlural: true, pronoun: "-nya"))
    #expect(plural?.rendered == "ministers")
  }

  @Test func aHitTellsItsEntry() {
    let text = "Kata para menteri luar negeri itu."
    let hit = SampleGlossary.hits(text, Self.set).first
    #expect(hit?.range == 10..<29)
    #expect(hit?.tokens == 2..<5)
    #expect(hit?.base == "menteri luar negeri")
    #expect(hit?.english == "foreign minister")
    #expect(hit?.kind == .term)
    #expect(hit?.partOfSpeech == .noun)
    #expect(hit?.entry.layer == "10-test")
    #expect(hit?.isMandatory == true)
    #expect(hit?.confidence == 1)
  }

  @Test func kindsAndDuties() {
    let hits = SampleGlossary.hits("AS dan Asia Tengah menulis", Self.set)
    #expect(hits.map(\.kind) == [.abbreviation, .term, .name, .term])
    #expect(hits.map(\.isMandatory) == [true, false, true, true])
    let alternatives = SampleGlossary.hits("melakukan", Self.set).first?.alternatives
    #expect(alternatives == ["carry out"])
  }
}
