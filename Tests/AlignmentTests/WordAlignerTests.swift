import Alignment
import English
import ParallelText
import Testing

@Suite struct WordAlignerTests {
  private let lexicon = [
    "petani": ["farmer"], "jual": ["sell"], "beras": ["rice"], "besar": ["big", "large"],
    "pasar": ["market"], "kereta api": ["train"], "di": ["at", "in"], "dan": ["and"],
    "sawah": ["rice field"],
  ]

  @Test func inflectedWordsAreLinked() throws {
    let found = try links(
      "Para petani menjual beras.", "The farmers sold rice.", lexicon: lexicon)
    #expect(found.contains("petani = farmers"))
    #expect(found.contains("menjual = sold"))
    #expect(found.contains("beras = rice"))
  }

  @Test func theArticleIsLinkedToNothing() throws {
    let found = try links("Petani menjual beras.", "The farmer sold the rice.", lexicon: lexicon)
    #expect(!found.contains { $0.contains("the") || $0.contains("The") })
  }

  @Test func eachOfTwoEqualWordsGoesToItsPlace() throws {
    let tokens = try analysed("Petani menjual beras, pasar menjual beras.")
    let english = "Farmers sell rice, markets sell rice."
    let target = EnglishTokenizer().tokens(of: english)
    let units = WordAligner(lexicons: [WordList(lexicon)])
      .units(source: tokens, hits: [], english: english, tokens: target)
    #expect(units.contains { $0.source == [2] && $0.target == [2] })
    #expect(units.contains { $0.source == [6] && $0.target == [6] })
  }

  @Test func aTermOfTwoWordsIsOneUnitWithItsOneWord() throws {
    let found = try links(
      "Petani naik kereta api.", "The farmer took a train.",
      hits: [termHit(2..<4, "kereta api", "train")], lexicon: lexicon)
    #expect(found.contains("kereta api = train"))
  }

  @Test func aWordIsOneUnitWithItsPhrase() throws {
    let found = try links(
      "Sawah petani.", "The farmer's rice field.", lexicon: lexicon)
    #expect(found.contains("Sawah = rice field"))
  }

  @Test func grammarWordsInsideATermBelongToIt() throws {
    let found = try links(
      "Petani memilih kepala desa.", "Farmers elect the head of the village.",
      hits: [termHit(2..<4, "kepala desa", "head of the village")], lexicon: lexicon)
    #expect(found.contains("kepala desa = head of the village"))
  }

  @Test(arguments: [
    ("Kualitas beras.", "The quality of rice.", "Kualitas = quality"),
    ("Ibu kota Kirgizstan.", "The capital of Kyrgyzstan.", "Kirgizstan = Kyrgyzstan"),
    ("Petani bernama Surtini.", "A farmer called Surtini.", "Surtini = Surtini"),
    ("Petani menjual 1.250 beras.", "Farmers sell 1,250 rice.", "1.250 = 1,250"),
  ])
  func likeSpellingsAndNumbersAreLinked(
    _ source: String, _ english: String, _ link: String
  ) throws {
    #expect(try links(source, english, lexicon: lexicon).contains(link))
  }

  @Test func anUnknownWordBetweenLinkedOnesTakesTheGap() throws {
    let found = try links(
      "Petani mengangkut beras besar.", "Farmers haul big rice.", lexicon: lexicon)
    #expect(found.contains("mengangkut = haul"))
  }

  @Test func anUnknownWordStandsOnTheOtherSideOfItsNeighbour() throws {
    let found = try links(
      "Petani menjual hujan surtini.", "Farmers sell surtini showers.", lexicon: lexicon)
    #expect(found.contains("surtini = surtini"))
    #expect(found.contains("hujan = showers"))
  }

  @Test func ofTwoUnknownWordsSideBySideNeitherIsLinked() throws {
    let found = try links(
      "Petani menjual bongkahan raksasa.", "Farmers sell blue blocks there.", lexicon: lexicon)
    #expect(found.contains("Petani = Farmers"))
    #expect(!found.contains { $0.hasPrefix("bongkahan") || $0.hasPrefix("raksasa") })
  }

  @Test func noTokenStandsInTwoUnits() throws {
    let tokens = try analysed("Petani menjual beras dan petani menjual beras di pasar besar.")
    let english = "Farmers sell rice and at the large market farmers sell rice."
    let target = EnglishTokenizer().tokens(of: english)
    let units = WordAligner(lexicons: [WordList(lexicon)])
      .units(source: tokens, hits: [], english: english, tokens: target)
    let sources = units.flatMap(\.source)
    let targets = units.flatMap(\.target)
    #expect(Set(sources).count == sources.count)
    #expect(Set(targets).count == targets.count)
    #expect(!units.isEmpty)
  }

  @Test func wordsOfATermThatHaveLinksOfTheirOwnKeepThem() throws {
    let found = try links(
      "Petani pasar besar.", "Large market farmers.",
      hits: [termHit(1..<3, "pasar besar", "large market")],
      lexicon: lexicon)
    #expect(found.contains("pasar = market"))
    #expect(found.contains("besar = Large"))
  }

  @Test func aNameTakesTheGrammarWordInside() throws {
    let found = try links(
      "Mereka mengunjungi Kuil Surtini kemarin.", "They visited the Temple of Surtini yesterday.",
      lexicon: ["kuil": ["temple"], "kemarin": ["yesterday"]])
    #expect(found.contains("Kuil Surtini = Temple of Surtini"))
  }

  @Test func nothingIsLinkedWithNothing() throws {
    #expect(try links("", "Farmers.").isEmpty)
    #expect(try links("Petani.", "").isEmpty)
  }
}
