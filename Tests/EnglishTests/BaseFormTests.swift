import English
import Testing

struct BaseFormTests {
  @Test(arguments: [
    ("countries", "country"), ("Countries'", "country"), ("Kazakhstan's", "kazakhstan"),
    ("children", "child"), ("women", "woman"), ("chairwomen", "chairwoman"), ("wives", "wife"),
    ("crises", "crisis"), ("boxes", "box"), ("left", "leave"), ("was", "be"), ("were", "be"),
    ("sang", "sing"), ("stopped", "stop"), ("hoping", "hope"), ("hopping", "hop"),
    ("studied", "study"), ("larger", "large"), ("biggest", "big"), ("happier", "happy"),
    ("better", "good"), ("dying", "die"), ("people", "person"), ("media", "medium"),
    ("quizzes", "quiz"), ("referring", "refer"), ("analyses", "analysis"), ("heroes", "hero"),
  ])
  func aFormLeadsToItsBase(_ form: String, _ base: String) {
    #expect(EnglishInflector.shared.baseForms(of: form).contains(base))
  }

  @Test(arguments: [
    ("making", "mak"), ("hoping", "hop"), ("news", "new"), ("bus", "bu"), ("politics", "politic"),
    ("king", "k"), ("carried", "carri"), ("planned", "plann"),
  ])
  func noFalseBase(_ form: String, _ base: String) {
    #expect(!EnglishInflector.shared.baseForms(of: form).contains(base))
  }

  @Test func theWordItselfComesFirst() {
    #expect(EnglishInflector.shared.baseForms(of: "Left").first == "left")
    #expect(EnglishInflector.shared.baseForms(of: "table") == ["table"])
  }
}
