import Glossary
import Indonesian
import ParallelText
import UnicodeText

/// Which words a text has, in every form by which a glossary entry could match them, as hashes: so
/// that a changed entry leads to the few texts that may hold it, without reading a text again.
///
/// It says "perhaps" too often rather than too seldom: a text that may hold the entry is made again
/// in memory and published only where it came out different.
struct TextForms: Sendable, Equatable {
  /// Ascending.
  private(set) var hashes: [UInt64]

  /// The words of a text, with their analyses.
  init(of paragraphs: [Paragraph]) {
    var found: Set<UInt64> = []
    for token in paragraphs.lazy.flatMap(\.segments).flatMap(\.tokens)
    where token.kind != .punctuation {
      for form in WordForms.runs(of: token.folded) { found.insert(StableHash.of(form)) }
      for analysis in token.analyses {
        for form in WordForms.runs(of: analysis.root) { found.insert(StableHash.of(form)) }
        for form in WordForms.runs(of: analysis.stem) { found.insert(StableHash.of(form)) }
        if let repeated = analysis.repeated { found.insert(StableHash.of(repeated)) }
      }
    }
    hashes = found.sorted()
  }

  /// Reads what ``bytes`` wrote; nil for anything else.
  init?(bytes: [UInt8]) {
    guard bytes.count.isMultiple(of: 8) else { return nil }
    hashes = stride(from: 0, to: bytes.count, by: 8).map { start in
      bytes[start..<(start + 8)].reversed().reduce(0) { $0 << 8 | UInt64($1) }
    }
  }

  /// Eight bytes a form, the least significant first.
  var bytes: [UInt8] {
    var bytes: [UInt8] = []
    bytes.reserveCapacity(hashes.count * 8)
    for hash in hashes {
      for shift in stride(from: UInt64(0), to: 64, by: 8) {
        bytes.append(UInt8(truncatingIfNeeded: hash >> shift))
      }
    }
    return bytes
  }

  /// Whether the text has, for every word of one of the spellings, one of the word's forms.
  func mayHold(_ entry: EntryForms) -> Bool {
    entry.spellings.contains { words in
      words.allSatisfy { forms in forms.contains(where: contains) }
    }
  }

  private func contains(_ hash: UInt64) -> Bool {
    var (low, high) = (0, hashes.count)
    while low < high {
      let middle = (low + high) / 2
      if hashes[middle] < hash { low = middle + 1 } else { high = middle }
    }
    return low < hashes.count && hashes[low] == hash
  }
}

/// The forms by which an entry's words may be found in a text.
struct EntryForms: Sendable {
  /// For the term and each further spelling: for each word, the hashes of its forms.
  let spellings: [[[UInt64]]]

  init(_ entry: GlossaryEntry, morphology: Morphology) {
    spellings = ([entry.term] + entry.forms).map { spelling in
      WordForms.runs(of: TextMapping.folded(spelling)).map { run in
        let analyses = morphology.analyses(of: run)
        return ([run] + analyses.map(\.stem)).map(StableHash.of)
      }
    }
  }
}

/// The parts of words that texts and entries are compared by.
enum WordForms {
  /// The runs of letters and digits in a folded text: `menteri-menteri` gives two, `c5+1` two.
  static func runs(of text: String) -> [String] {
    text.unicodeScalars.split { !$0.properties.isAlphabetic && $0.properties.numericType == nil }
      .map { String(String.UnicodeScalarView($0)) }
  }
}
