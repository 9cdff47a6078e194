import CMemory
import English
import ParallelText
import Synchronization

/// Keeps what the hits of entries that texts use share: what never changes is made once.
/// Bounded; shared by every task.
final class HitTemplates: Sendable {
  /// What the hits of an entry share.
  fileprivate struct Template {
    let entry: TermHit.Entry
    /// A noun, or what may be one.
    let isNoun: Bool
    /// Of the object that the entry is.
    let address: UInt

    init(_ entry: TermHit.Entry) {
      self.entry = entry
      address = unsafeBitCast(entry, to: UInt.self)
      isNoun = entry.partOfSpeech == .noun || entry.partOfSpeech == nil
    }
  }

  struct State {
    /// By entry, where its template lies, plus 1; 0 where it was not made. Empty until the first is.
    /// Of a million entries a text uses few, so that the templates lie elsewhere.
    fileprivate var places: [UInt32] = []
    fileprivate var made: [Template] = []
    /// Inflected English, by entry and number or voice.
    fileprivate var plurals: [Int32: String] = [:]
    fileprivate var participles: [Int32: String] = [:]

    /// The number of an entry's template, until the next use.
    mutating func template(_ entry: Int32, in index: TermIndex) -> Int {
      let place = places[Int(entry)]
      if place > 0 { return Int(place) - 1 }
      made.append(Template(index.hit(entry).shared))
      places[Int(entry)] = UInt32(made.count)
      return made.count - 1
    }

    /// Whether the entry is a noun, or may be one.
    func isNoun(_ template: Int) -> Bool { made[template].isNoun }

    func entry(_ template: Int) -> TermHit.Entry { made[template].entry }

    /// A hit of the entry as it is written. Templates stay where they are: each copy of one would count
    /// its references up and down.
    func hit(
      _ template: Int, range: Range<Int>, tokens: Range<Int>, method: MatchMethod,
      confidence: Double
    ) -> TermHit {
      TermHit(
        made[template].entry, range: range, tokens: tokens, method: method, confidence: confidence)
    }

    /// Has what a hit of the entry needs fetched.
    func prefetch(_ entry: Int32) {
      let place = places[Int(entry)]
      guard place > 0 else { return }
      sj_prefetch(UnsafeRawPointer(bitPattern: made[Int(place) - 1].address))
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
      if state.places.isEmpty || state.made.count > Self.limit {
        state = State()
        state.places = [UInt32](repeating: 0, count: index.entries.count)
      }
      return body(&state)
    }
  }
}
