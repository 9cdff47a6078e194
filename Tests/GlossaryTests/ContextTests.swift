import Glossary
import ParallelText
import Testing

struct ContextTests {
  private static let set = SampleGlossary.set(
    SampleGlossary.layer(
      "10-test",
      "bisa|venom|noun|||||near=ular,gigitan", "bisa|can|aux|grammar",
      "hak|right|noun", "hak|heel|noun|||admitted||prev=sepatu",
      "jam|o'clock|noun|||||next=tujuh,delapan", "jam|clock|noun",
      "kali|river|noun|||||!prev=dua,tiga next=besar", "kali|time|noun",
      "minta|ask|verb|||||next=maaf_lagi", "minta|request|verb",
      "surat|mail|noun|||||prev=menulis", "surat|letter|noun",
      "only|never|noun|||||next=ada near=sana"))

  @Test(arguments: [
    ("ular itu punya bisa", "bisa=venom"), ("dia bisa", "bisa=can"),
    ("bisa ular", "bisa=venom"), ("gigitannya dan bisa", "bisa=venom"),
    ("hak sepatu", "hak=right"), ("sepatu hak", "hak=heel"),
    ("jam tujuh", "jam=o'clock"), ("jam itu", "jam=clock"), ("jam , tujuh", "jam=clock"),
    ("kali besar", "kali=river"), ("dua kali besar", "kali=times"), ("kali", "kali=time"),
    ("minta maaf lagi", "minta=ask"), ("minta maaf", "minta=request"),
    // a verb of a condition stands for its other voices
    ("ditulis surat", "surat=mail"), ("baca surat", "surat=letter"),
    ("only ada di sana", "only=never"), ("only ada", ""), ("only di sana", ""),
  ])
  func hits(_ text: String, _ expected: String) {
    #expect(SampleGlossary.rendered(text, Self.set) == expected)
  }

  @Test func theTermItselfIsNotNearIt() {
    let set = SampleGlossary.set(SampleGlossary.layer("a", "ular|snake|noun|||||near=ular"))
    #expect(SampleGlossary.rendered("ular", set).isEmpty)
    #expect(SampleGlossary.rendered("ular dan ular", set) == "ular=snake|ular=snake")
  }

  /// Phrases that share the word next to the term, with it alone or not, in every place.
  @Test(arguments: [
    ("orang yang kaya", "kaya=rich"), ("barang yang kaya", "kaya=alike"),
    ("yang kaya", "kaya=alike"), ("para kaya", "kaya=rich"), ("mereka yang kaya", "kaya=rich"),
    ("datang ke sana", "datang=go"), ("datang ke sini", "datang=come"),
    ("datang ke", "datang=come"), ("datang ke mana saja", "datang=go"),
    ("datang lalu", "datang=go"),
    ("di sini ada pasar besar", "pasar=market"), ("besar di pasar", "pasar=market"),
    ("ada besar pasar", "pasar=mall"), ("pasar murah , lalu ada besar", "pasar=mall"),
    ("di pasar , ada di sana", "pasar=mall"),
  ])
  func phrases(_ text: String, _ expected: String) {
    let set = SampleGlossary.set(
      SampleGlossary.layer(
        "10-test", "kaya|rich|adj|||||prev=orang_yang,mereka_yang,para", "kaya|alike|adj",
        "datang|go|adj|||||next=ke_sana,ke_mana_saja,lalu,lalu_besok", "datang|come|adj",
        "pasar|mall|adj|||||near=ada_besar,ada_di,besar_besar,ada_pasar_besar",
        "pasar|market|adj"))
    #expect(SampleGlossary.rendered(text, set) == expected)
  }
}
