import Testing
import TranslationModel

@testable import Translation

/// What is kept of words between sentences is what would be found anew.
struct SharedWordsTests {
  @Test func aTextIsLookedUpOnce() {
    let shared = SharedWords()
    let ids = [WordID(rawValue: 7), WordID(rawValue: 9)]
    #expect(shared.ids(of: "the sea") { ids } == ids)
    #expect(shared.ids(of: "the sea") { [] } == ids)
    #expect(shared.ids(of: "a sea") { [] } == [])
  }

  @Test func aMissingFormIsKeptToo() {
    let shared = SharedWords()
    let wish = Refitting.Wish(word: WordID(rawValue: 3), form: 4)
    let other = Refitting.Wish(word: WordID(rawValue: 3), form: 8)
    #expect(shared.word(of: wish) { nil } == nil)
    #expect(shared.word(of: wish) { WordID(rawValue: 1) } == nil)
    #expect(shared.word(of: other) { WordID(rawValue: 1) } == WordID(rawValue: 1))
  }

  @Test func moreThanItsLimitIsFoundAnew() {
    let shared = SharedWords()
    for number in 0..<UInt32(70_000) {
      let ids = [WordID(rawValue: number)]
      #expect(shared.ids(of: "\(number)") { ids } == ids)
    }
    #expect(shared.ids(of: "69999") { [] } == [WordID(rawValue: 69_999)])
    #expect(shared.ids(of: "0") { [WordID(rawValue: 5)] } == [WordID(rawValue: 5)])
  }
}
