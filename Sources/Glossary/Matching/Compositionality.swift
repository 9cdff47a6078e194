import LanguageData
import ParallelText

/// Whether a term means no more than its parts do: its English is theirs put together (`credit
/// restructuring`, of `restructuring` and `credit`). Names, institutions and idioms do not.
struct Compositionality {
  let index: TermIndex

  private static let linkingWords = Set(
    LanguageData.rows(of: "glossary/linking-words.tsv").compactMap { $0.first.map(String.init) })

  /// `rest` and `last` are terms over all of the words of `whole`, one behind the other.
  func isSum(_ whole: TermPattern, of rest: TermPattern, and last: TermPattern) -> Bool {
    guard whole.caseRule == .any, whole.capitals == 0 else { return false }
    let entry = index.meaning(whole.entry)
    guard entry.status != .keep, let english = entry.translations.first else { return false }
    switch entry.partOfSpeech {
    case nil, .noun, .verb, .adjective: break
    // Names keep together, and so do grammar words, whose order is free.
    default: return false
    }
    let sought = Self.words(of: english)
    guard !sought.isEmpty else { return false }
    let lasts = index.meaning(last.entry).translations.map(Self.words)
    return index.meaning(rest.entry).translations.contains { part in
      let words = Self.words(of: part)
      return !words.isEmpty
        && lasts.contains { !$0.isEmpty && (words + $0).sorted() == sought.sorted() }
    }
  }

  /// The words that mean something, in the singular, as near as their letters tell.
  private static func words(of english: String) -> [String] {
    english.lowercased().split { $0 == " " || $0 == "-" }.map(String.init)
      .filter { !linkingWords.contains($0) }.map(singular)
  }

  private static func singular(_ word: String) -> String {
    if word.hasSuffix("ies"), word.utf8.count > 4 { return word.dropLast(3) + "y" }
    guard word.hasSuffix("s"), !word.hasSuffix("ss"), word.utf8.count > 3 else { return word }
    return String(word.dropLast())
  }
}
