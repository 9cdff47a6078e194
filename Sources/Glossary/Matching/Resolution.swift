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
