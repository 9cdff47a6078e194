import English
import ParallelText
import Synchronization

/// Keeps what the hits of entries that texts use share: what never changes is made once.
/// Bounded; shared by every task.
final class HitTemplates: Sendable {
  struct State {
    /// The template of each entry, plus 1; 0 for none. Empty until the first is made.
    fileprivate var places: [Int32] = []
    fileprivate var terms: [TermHit.Entry] = []
    /// Inflected English, by entry and number or voice.
    fileprivate var plurals: [Int32: String] = [:]
    fileprivate var participles: [Int32: String] = [:]

    /// What the hits of an entry share.
    mutating func entry(_ entry: Int32, in index: TermIndex) -> TermHit.Entry {
      if places[Int(entry)] == 0 {
        terms.append(index.hit(entry).shared)
        places[Int(entry)] = Int32(terms.count)
      }
      return terms[Int(places[Int(entry)]) - 1]
    }

    mutating func plural(_ entry: Int32, _ english: String) -> String {
      if let known = plurals[entry] { return known }
      let plural = EnglishInflector.shared.plural(english)
      plurals[entry] = plural
      return plural
    }

    mutating func participle(_ entry: Int32, _ english: String) -> String {
      if let known = participles[entry] { return known }
      let participle = EnglishInflector.shared.pastParticiple(english)
      participles[entry] = participle
      return participle
    }
  }

  /// More templates than this are not kept.
  private static let limit = 1 << 15

  private let state = Mutex(State())

  func use(
    in index: TermIndex, _ body: (inout State) -> [TermHit]
  ) -> [TermHit] {
    state.withLock { state in
      if state.places.isEmpty || state.terms.count > Self.limit {
        state = State()
        state.places = [Int32](repeating: 0, count: index.entries.count)
      }
      return body(&state)
    }
  }
}
