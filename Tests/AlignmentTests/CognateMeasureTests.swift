import Testing

@testable import Alignment

@Suite struct CognateMeasureTests {
  private func likeness(_ indonesian: String, _ english: String) -> Double {
    let measure = CognateMeasure.shared
    return CognateMeasure.likeness(
      measure.indonesianSkeleton(indonesian), measure.englishSkeleton(english))
  }

  @Test(arguments: [
    ("kualitas", "quality"), ("demokrasi", "democracy"), ("filosofi", "philosophy"),
    ("kirgizstan", "kyrgyzstan"), ("nasionalisme", "nationalism"), ("tradisi", "tradition"),
    ("geologi", "geology"), ("teknik", "technique"), ("aktif", "active"), ("sistem", "system"),
    ("fotografi", "photography"), ("elektronik", "electronic"),
  ])
  func loansAreAlike(_ indonesian: String, _ english: String) {
    #expect(likeness(indonesian, english) >= 0.7)
  }

  @Test(arguments: [
    ("rumah", "house"), ("negara", "country"), ("kepala", "people"), ("dalam", "damage"),
    ("pantai", "parties"), ("", "word"),
  ])
  func otherWordsAreNot(_ indonesian: String, _ english: String) {
    #expect(likeness(indonesian, english) < 0.7)
  }
}
