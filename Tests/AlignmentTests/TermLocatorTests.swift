import Alignment
import English
import ParallelText
import Testing

@Suite struct TermLocatorTests {
  private let locator = TermLocator()

  private func match(_ phrases: [String], in english: String) -> TermLocator.Match? {
    let tokens = EnglishTokenizer().tokens(of: english)
    return locator.locate(phrases, in: locator.sentence(english, tokens: tokens))
  }

  @Test func findsAPhraseAsItStands() {
    let found = match(["foreign minister"], in: "The foreign minister arrived.")
    #expect(found?.tokens == 1..<3)
    #expect(found?.method == .exact)
  }

  @Test(arguments: [
    ("foreign minister", "Five foreign ministers met."), ("write", "It was written by hand."),
    ("country", "Those countries' borders are long."), ("go", "She went home."),
  ])
  func findsAnInflectedForm(_ phrase: String, _ english: String) {
    #expect(match([phrase], in: english)?.method == .inflected)
  }

  @Test(arguments: [
    ("Russia", "The Russian invasion began."), ("economy", "An economic crisis."),
    ("free", "They decide freely."), ("easy", "It is easily done."),
  ])
  func findsTheTermInAnotherPartOfSpeech(_ phrase: String, _ english: String) {
    #expect(match([phrase], in: english) != nil)
  }

  @Test func findsNothingInAnotherWord() {
    #expect(match(["art"], in: "The party started.") == nil)
    #expect(match(["foreign minister"], in: "The foreign trade minister left.") == nil)
    #expect(match([""], in: "Anything.") == nil)
    #expect(match(["a long phrase that does not fit"], in: "Short.") == nil)
  }

  @Test func prefersTheFirstPhrase() throws {
    let found = try #require(match(["agreement", "deal"], in: "The deal is an agreement."))
    #expect(found.tokens == 4..<5)
    #expect(found.confidence == 1)
    #expect(try #require(match(["pact", "deal"], in: "The deal holds.")).confidence < 1)
  }
}
