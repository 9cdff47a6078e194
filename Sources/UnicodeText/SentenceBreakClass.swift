import CUnicode

/// The Sentence_Break property of a character (UAX #29), as the linked ICU knows it.
package enum SentenceBreakClass: Int32, Sendable {
  case other = 0
  /// A point, which may also stand in a number or an abbreviation.
  case aTerm = 1
  case close = 2
  case format = 3
  case lower = 4
  case numeric = 5
  case oLetter = 6
  /// Line and paragraph separators but CR and LF.
  case separator = 7
  case space = 8
  /// `?`, `!` and their like: ends a sentence wherever it stands.
  case sTerm = 9
  case upper = 10
  case carriageReturn = 11
  case extend = 12
  case lineFeed = 13
  /// A comma, colon or dash: the sentence goes on.
  case sContinue = 14

  package init(_ scalar: Unicode.Scalar) {
    self = SentenceBreakClass(rawValue: sj_sentence_break(scalar.value)) ?? .other
  }

  package var isTerm: Bool { self == .aTerm || self == .sTerm }

  /// Whether a sentence ends behind it, whatever follows.
  package var isSeparator: Bool {
    self == .separator || self == .lineFeed || self == .carriageReturn
  }

  /// Whether it counts as part of the character in front of it.
  var isIgnored: Bool { self == .extend || self == .format }
}
