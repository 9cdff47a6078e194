package import ParallelText

/// Why a possible hit stands or does not.
package enum Resolution: Sendable, Equatable {
  /// It is rendered.
  case won
  /// Another hit over the same tokens won, by this.
  case lost(Reason, to: EntryReference)
  /// The text writes it in another case than the entry asks for.
  case wrongCase(CaseRule)
  /// What the entry's context asks for does not stand there.
  case wrongContext(ContextCondition)
  /// The entry forbids its English, and names none to use.
  case forbidden
  /// The word is a name here, or a part of one.
  case partOfName

  /// By what the winner is the better one.
  package enum Reason: String, Sendable, CaseIterable {
    /// It takes more words.
    case longer
    /// It is a number in digits.
    case digits
    /// It is the very form of its entry, not an inflected one.
    case exactForm = "exact-form"
    /// Its layer comes first.
    case layer
    /// Its entry asks for a context, which is there.
    case context
    /// Its form is nearer to its entry's.
    case nearerForm = "nearer-form"
    /// It has the case of its entry.
    case letterCase = "letter-case"
    /// It is the preferred one.
    case status
    /// Its voice is that of its entry.
    case voice
    /// Its entry comes first in the file.
    case order
    /// It begins earlier in the text.
    case position
    /// The last words of the loser, which means no more than its parts, begin it.
    case parts
  }
}

extension Resolution.Reason {
  init(_ criterion: CandidatePriority.Criterion) {
    self =
      switch criterion {
      case .length: .longer
      case .digits: .digits
      case .exactness: .exactForm
      case .layer: .layer
      case .context: .context
      case .derivation: .nearerForm
      case .letterCase: .letterCase
      case .status: .status
      case .voice: .voice
      case .order: .order
      case .position: .position
      }
  }
}

extension Resolution: CustomStringConvertible {
  /// In words for people.
  package var description: String {
    switch self {
    case .won: "is used"
    case .lost(let reason, let winner): "yields to \(winner.layer): \(reason.explanation)"
    case .wrongCase(.exact): "is not found: the text must write it just so"
    case .wrongCase: "is not found: the text must write it with a capital"
    case .wrongContext(let condition): "is not found: its context \(condition) does not hold"
    case .forbidden: "must not be used"
    case .partOfName: "is a name here, by its capital"
    }
  }
}

extension Resolution.Reason {
  fileprivate var explanation: String {
    switch self {
    case .longer: "that one takes more words"
    case .digits: "that one is a number in digits"
    case .exactForm: "that one is the form of its entry"
    case .layer: "that layer comes first"
    case .context: "that one asks for this context"
    case .nearerForm: "that one is nearer to the form of its entry"
    case .letterCase: "that one has the case of its entry"
    case .status: "that one is preferred"
    case .voice: "that one is the passive of its entry"
    case .order: "that one comes first in the file"
    case .position: "that one begins earlier"
    case .parts:
      "its English is that of its words, and its last words begin that one, which goes on"
    }
  }
}
