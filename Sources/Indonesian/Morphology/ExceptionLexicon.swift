import LanguageData
import ParallelText

/// The words of exceptions.tsv, which explains the columns, and those that a reader adds. An object, as
/// ``RootLexicon`` is.
final class ExceptionLexicon: Sendable {
  private static let colloquial: Set<String?> = ["N-", "nge-"]

  private let analyses: [String: WordAnalysis]
  private let filter: WordFilter

  /// `extra` are rows as of exceptions.tsv.
  init(extra: [[Substring]]) {
    var analyses: [String: WordAnalysis] = [:]
    for row in LanguageData.rows(of: "indonesian/exceptions.tsv") + extra where row.count == 5 {
      analyses[String(row[0])] = Self.analysis(row)
    }
    self.analyses = analyses
    filter = WordFilter(analyses.keys)
  }

  subscript(form: String) -> WordAnalysis? {
    filter.mayHold(form.utf8) ? analyses[form] : nil
  }

  private static func analysis(_ row: [Substring]) -> WordAnalysis {
    let form = String(row[0])
    var prefixes = row[2] == "0" ? [] : row[2].split(separator: " ").map(String.init)
    let reduplication = prefixes.contains("R") ? reduplication(of: form) : nil
    prefixes.removeAll { $0 == "R" }
    let suffixes = row[3] == "0" ? [] : row[3].split(separator: " ").map { "-\($0)" }
    let partOfSpeech = PartOfSpeechLetter(row[4].first).partOfSpeech
    let voice = partOfSpeech == .verb ? Self.voice(prefixes) : nil
    // In a voice form the stem is what the voice prefix stands before.
    var stem = form
    if voice == .active || voice == .passive {
      let inner = prefixes.dropFirst().map { $0.filter { $0 != "-" && $0 != "N" } }.joined()
      stem = inner + String(row[1]) + suffixes.map { $0.dropFirst() }.joined()
    }
    return WordAnalysis(
      root: String(row[1]), stem: stem, prefixes: prefixes, suffixes: suffixes,
      reduplication: reduplication, voice: voice, partOfSpeech: partOfSpeech,
      register: Self.colloquial.contains(prefixes.first) ? .colloquial : .standard)
  }

  /// Written in one word, a form doubles its first syllable; with a hyphen, the whole, if with another
  /// sound.
  private static func reduplication(of form: String) -> Reduplication {
    let halves = form.split(separator: "-")
    return halves.count < 2 ? .partial : halves[0] == halves[1] ? .full : .rhyming
  }

  private static func voice(_ prefixes: [String]) -> Voice? {
    switch prefixes.first {
    case "meN-", "menge-", "N-", "nge-": .active
    case "di-": .passive
    case "ter-": .accidental
    case nil: .bare
    default: nil
    }
  }
}
