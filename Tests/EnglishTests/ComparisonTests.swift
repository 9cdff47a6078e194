import English
import Testing

struct ComparisonTests {
  @Test(arguments: [
    ("large", "larger", "largest"), ("big", "bigger", "biggest"), ("happy", "happier", "happiest"),
    ("important", "more important", "most important"), ("good", "better", "best"),
    ("bad", "worse", "worst"), ("new", "newer", "newest"), ("dry", "drier", "driest"),
    ("simple", "simpler", "simplest"), ("narrow", "narrower", "narrowest"),
    ("well known", "better known", "best known"), ("well-known", "better-known", "best-known"),
    ("tired", "more tired", "most tired"), ("famous", "more famous", "most famous"),
    ("quickly", "more quickly", "most quickly"), ("deep", "deeper", "deepest"),
    ("hard", "harder", "hardest"), ("aware of", "more aware of", "most aware of"),
    ("far", "farther", "farthest"), ("busy", "busier", "busiest"), ("thin", "thinner", "thinnest"),
    ("strange", "stranger", "strangest"), ("long-term", "more long-term", "most long-term"),
  ])
  func forms(_ positive: String, _ comparative: String, _ superlative: String) {
    #expect(EnglishInflector.shared.comparative(positive) == comparative)
    #expect(EnglishInflector.shared.superlative(positive) == superlative)
  }
}
