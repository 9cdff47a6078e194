import English
import Testing

struct ArticleTests {
  @Test(arguments: [
    "apple", "hour", "honest man", "heir", "FBI agent", "NGO", "MP", "SMS", "X-ray", "umbrella",
    "unimportant detail", "uninvited guest", "11-year-old", "18-hour flight", "8-day trip",
    "80-year-old", "$8 bill", "11,000-ton ship", "EU official", "ASEAN summit", "OPEC meeting",
    "“open letter”", "idea", "only child", "Uzbek envoy", "LRT line", "HIV test", "onerous task",
    "F-16 jet", "1800 census", "S-300 missile", "Urdu poem",
  ])
  func an(_ phrase: String) {
    #expect(EnglishInflector.shared.indefiniteArticle(for: phrase) == "an")
  }

  @Test(arguments: [
    "country", "European", "university", "UN envoy", "US diplomat", "NATO base", "one-sided deal",
    "user", "Ukrainian city", "uniform", "hospital", "17-year-old", "110-page report",
    "UNESCO site",
    "unit", "T-shirt", "U-turn", "euro", "UNICEF report", "useful tool", "Honolulu hotel", "CEO",
    "1,800-meter race", "100-day plan", "$5 bill", "unique case", "once-a-year event",
    "B-52 bomber",
  ])
  func a(_ phrase: String) {
    #expect(EnglishInflector.shared.indefiniteArticle(for: phrase) == "a")
  }

  @Test func aTextWithoutWordsTakesA() {
    #expect(EnglishInflector.shared.indefiniteArticle(for: "…") == "a")
  }
}
