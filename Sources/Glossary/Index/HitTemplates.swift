import CMemory
import English
import ParallelText
import Synchronization

/// Keeps what the hits of entries that texts use share: what never changes is made once.
/// Bounded; shared by every task.
final class HitTemplates: Sendable {
  /// What the hits of an entry share.
  struct Template {
    let entry: TermHit.Entry
    /// A noun, or what may be one.
    let isNoun: Bool
    /// Of the object that the entry is.
    fileprivate let address: UInt

    init(_ entry: TermHit.Entry) {
      self.entry = entry
      address = unsafeBitCast(entry, to: UInt.self)
      isNoun = entry.partOfSpeech == .noun || entry.partOfSpeech == nil
    }
  }

  struct State {
    /// By entry, where it was made. Empty until the first is.
    fileprivate var terms: [Template?] = []
    fileprivate var count = 0
    /// Inflected English, by entry and number or voice.
    fileprivate var plurals: [Int32: String] = [:]
    fileprivate var participles: [Int32: String] = [:]

    /// What the hits of an entry share.
    mutating func template(_ entry: Int32, in index: TermIndex) -> Template {
      if let known = terms[Int(entry)] { return known }
      let made = Template(index.hit(entry).shared)
      terms[Int(entry)] = made
      count += 1
      return made
    }

    /// Has what a hit of the entry needs fetched.
    func prefetch(_ entry: Int32) {
      if let address = terms[Int(entry)]?.address {
        sj_prefetch(UnsafeRawPointer(bitPattern: address))
      }
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
      if state.terms.isEmpty || state.count > Self.limit {
        state = State()
        state.terms = [Template?](repeating: nil, count: index.entries.count)
      }
      return body(&state)
    }
  }
}
