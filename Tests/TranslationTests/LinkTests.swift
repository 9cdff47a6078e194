import ParallelText
import Testing
import Translation

@Suite("Every English word knows the source words that made it")
struct LinkTests {
  /// The English words that each source token is linked to.
  private func links(_ sentence: String) throws -> [String: [String]] {
    let bench = TestBench()
    let request = try bench.request(sentence)
    let translation = try bench.rendered(sentence).translation
    var words: [String: [String]] = [:]
    let line = SourceText(translation.english)
    for link in translation.links {
      let source = request.segment.tokens[link.source].surface
      words[source, default: []].append(String(line[translation.tokens[link.target].range]))
    }
    return words
  }

  @Test("Reordered nouns and adjectives keep their links; the article belongs to the noun")
  func nounPhrase() throws {
    let links = try links("Rumah yang indah itu dijual.")
    #expect(links["indah"] == ["beautiful"])
    #expect(links["yang"] == ["beautiful"])
    #expect(links["itu"] == ["The"])
    #expect(links["Rumah"] == ["house"])
    #expect(links["dijual"] == ["was", "sold"])
    #expect(links["."] == ["."])
  }

  @Test("A term of several words on either side")
  func multiword() throws {
    let links = try links("Menteri luar negeri menunggu presiden.")
    #expect(links["luar"] == ["The", "foreign", "minister"])
    #expect(links["menunggu"] == ["waited", "for"])
    #expect(links["presiden"] == ["the", "president"])
  }

  @Test("Helpers, negation and clitics")
  func verbGroup() throws {
    let links = try links("Istrinya tidak akan membacanya.")
    #expect(links["Istrinya"] == ["The", "wife"])
    #expect(links["tidak"] == ["not"])
    #expect(links["akan"]?.contains("will") == true)
    #expect(links["membacanya"]?.contains("read") == true)
    #expect(links["membacanya"]?.contains("it") == true)
  }

  @Test(
    "Every word of the source is in the account",
    arguments: NounPhraseTests.cases + ClauseTests.cases)
  func everySource(_ indonesian: String, _ english: String) throws {
    let bench = TestBench()
    let request = try bench.request(indonesian)
    let linked = Set(try bench.rendered(indonesian).translation.links.map(\.source))
    for (index, token) in request.segment.tokens.enumerated() where token.kind == .word {
      #expect(linked.contains(index), "\(token.surface) in “\(indonesian)”")
    }
  }

  @Test("Every English token has a link", arguments: NounPhraseTests.cases + ClauseTests.cases)
  func complete(_ indonesian: String, _ english: String) throws {
    let translation = try TestBench().rendered(indonesian).translation
    let linked = Set(translation.links.map(\.target))
    #expect(linked == Set(translation.tokens.indices))
    #expect(translation.links == translation.links.sorted())
  }
}
