import Glossary
import ParallelText

/// A morphology small enough to see through, so that the matcher's tests depend on nothing but the
/// matcher: enclitics, doubling, and the voices of a few verbs.
struct TinyAnalyser: FormAnalyser {
  /// Active forms with their stems.
  private static let verbs = [
    "menulis": "tulis", "mengunjungi": "kunjungi", "mengambil": "ambil", "menyerang": "serang",
    "mengenal": "kenal", "membakar": "bakar", "memberikan": "berikan", "memakan": "makan",
    "melakukan": "lakukan",
  ]
  private static let stems = Set(verbs.values)
  /// Words that it knows for sure.
  private static let roots: Set = ["as", "masalah"]
  private static let enclitics = ["lah", "kah", "pun", "nya", "ku", "mu"]

  func analyses(of folded: String) -> [WordAnalysis] {
    var readings: [WordAnalysis] = []
    if Self.roots.contains(folded) { readings.append(WordAnalysis(root: folded, stem: folded)) }
    readings += reading(of: folded, enclitics: [])
    for enclitic in Self.enclitics where folded.hasSuffix(enclitic) && folded.utf8.count > 5 {
      let host = String(folded.dropLast(enclitic.count))
      readings += reading(of: host, enclitics: ["-" + enclitic])
      for inner in Self.enclitics where host.hasSuffix(inner) && host.utf8.count > 5 {
        readings += reading(
          of: String(host.dropLast(inner.count)), enclitics: ["-" + inner, "-" + enclitic])
      }
    }
    readings.append(WordAnalysis(root: folded, stem: folded, score: 0.1))
    return readings
  }

  private func reading(of word: String, enclitics: [String]) -> [WordAnalysis] {
    if let stem = Self.verbs[word] { return [verb(stem, .active, enclitics)] }
    if Self.stems.contains(word) { return [verb(word, .bare, enclitics)] }
    for (prefix, voice) in [("di", Voice.passive), ("ter", .accidental)]
    where word.hasPrefix(prefix) && Self.stems.contains(String(word.dropFirst(prefix.count))) {
      return [verb(String(word.dropFirst(prefix.count)), voice, enclitics)]
    }
    for prefix in ["ku", "kau"]
    where word.hasPrefix(prefix) && Self.stems.contains(String(word.dropFirst(prefix.count))) {
      var reading = verb(String(word.dropFirst(prefix.count)), .passive, enclitics)
      reading.proclitic = prefix + "-"
      return [reading]
    }
    let halves = word.split(separator: "-")
    if halves.count == 2, halves[0] == halves[1] {
      let stem = String(halves[0])
      return [
        WordAnalysis(
          root: stem, stem: stem, enclitics: enclitics, reduplication: .full, score: 0.8)
      ]
    }
    guard !enclitics.isEmpty else { return [] }
    return [WordAnalysis(root: word, stem: word, enclitics: enclitics, score: 0.5)]
  }

  private func verb(_ stem: String, _ voice: Voice, _ enclitics: [String]) -> WordAnalysis {
    WordAnalysis(
      root: stem, stem: stem, enclitics: enclitics, voice: voice, partOfSpeech: .verb, score: 0.9)
  }
}
