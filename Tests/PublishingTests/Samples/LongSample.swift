import ParallelText
import SejajarTestSupport

/// A text of about a thousand words, as dense with links and terms as real ones are: every word
/// linked, two in five a term of some 250 entries, one in four a grammar word.
enum LongSample {
  static let document: ParallelDocument = {
    var builder = SampleBuilder()
    var generator = SplitMix(seed: 7)
    for _ in 0..<12 {
      builder.paragraph((0..<4).map { _ in sentence(&generator) })
    }
    return builder.document(title: "Panjang", titleEnglish: "Long")
  }()

  private static func sentence(_ generator: inout SplitMix) -> SampleSegment {
    var segment = SampleSegment("", "")
    for position in 0..<21 {
      let number = generator.next(below: 250)
      let (word, english) = ("kata\(position)panjang\(number)", "word\(position)long\(number)")
      segment.source += (position == 0 ? "" : " ") + word
      segment.english += (position == 0 ? "" : " ") + english
      segment.pairs.append((word, english))
      let draw = generator.next(below: 100)
      if draw < 65 {
        segment.terms.append(
          SampleTerm(
            word, base: "dasarpanjang\(number)", english: "englishform\(number)", found: english,
            alternatives: ["otherform", "thirdform"], line: number, isMandatory: draw < 40))
      }
    }
    segment.source += "."
    segment.english += "."
    return segment
  }
}
