import English
import Testing

struct PluralTests {
  static let plurals: [(String, String)] = [
    ("country", "countries"), ("day", "days"), ("church", "churches"), ("box", "boxes"),
    ("stomach", "stomachs"), ("hero", "heroes"), ("photo", "photos"), ("radio", "radios"),
    ("leaf", "leaves"), ("chief", "chiefs"), ("roof", "roofs"), ("housewife", "housewives"),
    ("crisis", "crises"), ("axis", "axes"), ("virus", "viruses"), ("stimulus", "stimuli"),
    ("museum", "museums"), ("bacterium", "bacteria"), ("criterion", "criteria"),
    ("index", "indexes"), ("man", "men"), ("policewoman", "policewomen"), ("human", "humans"),
    ("German", "Germans"), ("child", "children"), ("grandchild", "grandchildren"),
    ("tooth", "teeth"), ("person", "people"), ("spokesperson", "spokespeople"), ("sheep", "sheep"),
    ("aircraft", "aircraft"), ("jellyfish", "jellyfish"), ("goose", "geese"), ("quiz", "quizzes"),
    ("bus", "buses"), ("glass", "glasses"), ("gas", "gases"), ("analysis", "analyses"),
    ("troops", "troops"), ("funds", "funds"), ("scissors", "scissors"), ("people", "people"),
    ("police", "police"), ("children", "children"), ("news", "news"), ("politics", "politics"),
    ("information", "information"), ("drinking water", "drinking water"), ("rice", "rice"),
    ("NGO", "NGOs"), ("MP", "MPs"), ("Man", "Men"), ("City", "Cities"), ("rupiah", "rupiah"),
    ("foreign minister", "foreign ministers"), ("chief of staff", "chiefs of staff"),
    ("Secretary of State", "Secretaries of State"), ("point of view", "points of view"),
    ("ministry of home affairs", "ministries of home affairs"), ("mother-in-law", "mothers-in-law"),
    ("passer-by", "passers-by"), ("runner-up", "runners-up"), ("vice-president", "vice-presidents"),
    ("follow-up", "follow-ups"), ("attorney general", "attorneys general"),
    ("right to vote", "rights to vote"),
    ("coup d'état", "coups d'état"),
    ("cup of coffee", "cups of coffee"), ("free trade agreement", "free trade agreements"),
    ("man-of-war", "men-of-war"), ("knife", "knives"), ("wolf", "wolves"), ("belief", "beliefs"),
    ("phenomenon", "phenomena"), ("medium", "media"), ("thesis", "theses"), ("oasis", "oases"),
    ("tomato", "tomatoes"), ("piano", "pianos"), ("monkey", "monkeys"),
    ("witch", "witches"), ("brush", "brushes"), ("mouse", "mice"), ("blouse", "blouses"),
  ]

  @Test(arguments: plurals)
  func plural(_ singular: String, _ plural: String) {
    #expect(EnglishInflector.shared.plural(singular) == plural)
  }

  @Test(arguments: plurals.map(\.1))
  func aPluralStays(_ plural: String) {
    #expect(EnglishInflector.shared.plural(plural) == plural)
  }

  @Test(arguments: [
    "countries", "men", "people", "police", "scissors", "funds", "goods", "salt and pepper",
    "chiefs of staff", "media", "the mice", "areas",
  ])
  func isPlural(_ phrase: String) {
    let isPlural = EnglishInflector.shared.isPlural(phrase)
    #expect(isPlural)
  }

  @Test(arguments: [
    "country", "news", "politics", "glass", "virus", "crisis", "United States", "rice", "lens",
    "chief of police", "series", "Philippines", "ministry of education and culture", "economics",
  ])
  func isSingular(_ phrase: String) {
    let isPlural = EnglishInflector.shared.isPlural(phrase)
    #expect(!isPlural)
  }

  @Test(arguments: [
    ("country", "country's"), ("countries", "countries'"), ("children", "children's"),
    ("James", "James's"), ("boss", "boss's"), ("United States", "United States'"),
    ("people", "people's"), ("Kazakhstan", "Kazakhstan's"),
  ])
  func possessive(_ noun: String, _ possessive: String) {
    #expect(EnglishInflector.shared.possessive(noun) == possessive)
  }

  @Test func anEmptyPhraseStaysEmpty() {
    #expect(EnglishInflector.shared.plural("").isEmpty)
    let isPlural = EnglishInflector.shared.isPlural("")
    #expect(!isPlural)
  }
}
