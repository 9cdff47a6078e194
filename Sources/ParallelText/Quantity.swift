/// A number as a text gives it: digits are kept as written, so that English shows no more and no
/// less.
package struct Quantity: Sendable, Equatable {
  /// How exactly the text speaks.
  package enum Form: String, Sendable {
    case exact
    /// One of something, by the prefix `se-`: `seribu`, `setahun`; English says `a`.
    case article
    /// An unknown number of them: `puluhan`, `ratusan ribu`, `jutaan`, `belasan`.
    case indefinite
    /// About so many: `20-an`, `dua puluhan`.
    case approximate
  }

  /// A part of one, such as two thirds.
  package struct Fraction: Sendable, Equatable {
    package var numerator: Int
    /// At least 2.
    package var denominator: Int

    package init(_ numerator: Int, _ denominator: Int) {
      self.numerator = numerator
      self.denominator = denominator
    }
  }

  /// The decimal digits before the scale word, with `.` as decimal point and no grouping: `1.5`,
  /// `300`, `-2`. `0` where there is nothing but a fraction.
  package var digits: String
  /// What the text adds to `digits` as a fraction: the half of `satu setengah`.
  package var fraction: Fraction?
  /// Powers of ten by a scale word: 3 ribu, 6 juta, 9 miliar, 12 triliun; 0 without one; 2 for
  /// `ratus` behind digits.
  package var scale: Int
  /// Whether the text wrote it in words (`dua puluh lima`), so that English does too.
  package var isWords: Bool
  /// Whether the digits stood in groups of three: `1.500`, but not `1500`.
  package var isGrouped: Bool
  package var form: Form

  package init(
    digits: String, fraction: Fraction? = nil, scale: Int = 0, isWords: Bool = false,
    isGrouped: Bool = false, form: Form = .exact
  ) {
    self.digits = digits
    self.fraction = fraction
    self.scale = scale
    self.isWords = isWords
    self.isGrouped = isGrouped
    self.form = form
  }
}
