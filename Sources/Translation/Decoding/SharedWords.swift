import Synchronization
import TranslationModel

/// What a decoder's model makes of words alone, found once for many sentences. Bounded; shared by every
/// task, each of which keeps what its sentence asked for by itself.
final class SharedWords: Sendable {
  /// A word or phrase as what it may be inflected.
  struct Inflected: Hashable {
    var text: String
    var category: Category
  }

  private struct Known {
    var ids: [String: [WordID]] = [:]
    var words: [Refitting.Wish: WordID?] = [:]
    var forms: [Inflected: [[WordID]]] = [:]
  }

  /// More than so many of a kind are not kept.
  private static let limit = 1 << 15

  private let known = Mutex(Known())

  /// The words of a text, as `find` finds them.
  func ids(of text: String, find: () -> [WordID]) -> [WordID] {
    if let ids = known.withLock({ $0.ids[text] }) { return ids }
    let ids = find()
    known.withLock { known in
      if known.ids.count >= Self.limit { known.ids = [:] }
      known.ids[text] = ids
    }
    return ids
  }

  /// The words of a text in each of its forms, as `find` finds them.
  func forms(of inflected: Inflected, find: () -> [[WordID]]) -> [[WordID]] {
    if let forms = known.withLock({ $0.forms[inflected] }) { return forms }
    let forms = find()
    known.withLock { known in
      if known.forms.count >= Self.limit { known.forms = [:] }
      known.forms[inflected] = forms
    }
    return forms
  }

  /// A word in another form, as `find` finds it.
  func word(of wish: Refitting.Wish, find: () -> WordID?) -> WordID? {
    if let word = known.withLock({ $0.words[wish] }) { return word }
    let word = find()
    known.withLock { known in
      if known.words.count >= Self.limit { known.words = [:] }
      known.words[wish] = .some(word)
    }
    return word
  }
}
