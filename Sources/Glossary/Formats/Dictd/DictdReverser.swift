import ParallelText
import UnicodeText

/// Turns a dictionary around: its translations become the terms, its headwords their English.
///
/// A dictionary that is written for readers of its translations says nothing of which headword a
/// translation stands for first. The best one is taken to be that which has the translation in its
/// first sense, then at the first place in it, then has the fewest senses (`magistrate` says less
/// of `hakim` than `judge` does, and `thing` less than anything), then is the shortest.
struct DictdReverser {
  private struct Candidate {
    var english: String
    var partOfSpeech: PartOfSpeech?
    var score: (sense: Int, place: Int, senses: Int, length: Int, offset: Int)
    var line: Int
  }

  private struct Key: Hashable {
    var term: String
    var partOfSpeech: PartOfSpeech?
  }

  private var candidates: [Key: [Candidate]] = [:]

  /// More words are an explanation.
  private static let maximumWords = 4
  private static let maximumTranslations = 4

  mutating func add(_ article: DictdArticle, _ index: DictdIndexEntry) {
    guard !article.isPartOfWord, Self.isTerm(article.headword) else { return }
    for (sense, glosses) in article.senses.enumerated() {
      for (place, gloss) in glosses.enumerated() {
        guard let term = Self.term(gloss, article.partOfSpeech) else { continue }
        let candidate = Candidate(
          english: article.headword, partOfSpeech: article.partOfSpeech,
          score: (
            sense, place, article.senses.count, article.headword.utf8.count, index.offset
          ), line: index.line)
        candidates[Key(term: term, partOfSpeech: article.partOfSpeech), default: []]
          .append(candidate)
      }
    }
  }

  /// The entries, by their terms, then by where their English stands in the dictionary.
  func entries(source: String?) -> [GlossaryEntry] {
    let entries = candidates.map { key, candidates -> GlossaryEntry in
      let ordered = candidates.sorted { $0.score < $1.score }
      var translations: [String] = []
      for candidate in ordered where !translations.contains(candidate.english) {
        translations.append(candidate.english)
      }
      return GlossaryEntry(
        term: key.term, translations: Array(translations.prefix(Self.maximumTranslations)),
        partOfSpeech: key.partOfSpeech, source: source, line: ordered.first?.line ?? 0)
    }
    return entries.sorted { left, right in
      (left.term, left.line, left.partOfSpeech?.rawValue ?? "")
        < (right.term, right.line, right.partOfSpeech?.rawValue ?? "")
    }
  }

  private static func isTerm(_ text: String) -> Bool {
    !text.isEmpty && text.split(separator: " ").count <= maximumWords
      && text.allSatisfy { $0.isLetter || $0 == " " || $0 == "-" || $0 == "'" }
  }

  /// A name without a capital is none.
  private static func term(_ gloss: String, _ partOfSpeech: PartOfSpeech?) -> String? {
    guard isTerm(gloss) else { return nil }
    if partOfSpeech == .name, gloss.first?.isUppercase != true { return nil }
    return gloss
  }
}
