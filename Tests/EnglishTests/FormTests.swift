import English
import Testing

@Suite("The forms that an English word may have")
struct FormTests {
  static let cases: [(word: String, forms: EnglishForms)] = [
    ("visit", [.base, .singular]),
    ("visits", [.thirdPerson, .plural]),
    ("visited", [.past, .pastParticiple, .singular]),
    ("visiting", [.presentParticiple, .singular]),
    ("went", [.past, .singular]),
    ("gone", [.pastParticiple, .singular]),
    ("put", [.base, .past, .pastParticiple, .singular]),
    ("feed", [.base, .singular]),
    ("bring", [.base, .singular]),
    ("press", [.base, .singular]),
    ("navigation", [.singular]),
    ("fishermen", [.base, .plural]),
    ("children", [.base, .plural]),
    ("crisis", [.base, .singular]),
  ]

  @Test(arguments: cases)
  func forms(_ word: String, _ forms: EnglishForms) {
    #expect(EnglishInflector.shared.forms(of: word) == forms)
  }
}
