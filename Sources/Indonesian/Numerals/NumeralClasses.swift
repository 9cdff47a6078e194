/// What the grammar may look an atom up as: one bit a table, so that most questions about most atoms
/// are answered without looking anything up. A bit that is set promises nothing; one that is not
/// says that the table has nothing that begins with the atom.
package struct NumeralClasses: OptionSet, Sendable, BitwiseCopyable {
  package let rawValue: UInt64

  package init(rawValue: UInt64) { self.rawValue = rawValue }

  // MARK: What the atom is

  package static let word = bit(0)
  static let digits = bit(1)
  static let mark = bit(2)
  /// Digits with a separator among them.
  static let separated = bit(60)
  /// A word that begins with `ke`.
  static let ke = bit(61)
  /// A word with the clitic -nya, by its letters.
  static let clitic = bit(62)
  /// Something that a rule may look for behind a number: all that is missing where one stands by itself.
  static let joining = bit(59)
  /// A numeral only with another behind it, as `tahun` and `ke` are.
  static let opening = bit(58)
  /// What `opening` needs behind it: whatever may begin a numeral, a mark, or a later word of a phrase.
  static let opened = bit(57)

  // MARK: What it may begin

  /// A numeral, or an idiom that looks like one.
  static let numeral = bit(3)
  /// Listed among what a numeral begins with, itself or without a clitic.
  static let starter = bit(4)

  // MARK: Tables

  static let numberWords = bit(5)
  static let many = bit(6)
  static let approximations = bit(7)
  /// With the clitic -nya or without, as for denominators.
  static let fractions = bit(8)
  static let denominators = bit(9)
  static let abbreviations = bit(10)
  static let units = bit(11)
  static let ones = bit(12)
  static let currencyMarks = bit(13)
  static let currencyNames = bit(14)
  static let weekdays = bit(15)
  static let months = bit(16)
  static let dayParts = bit(17)
  static let halves = bit(18)
  static let hours = bit(19)
  static let parts = bit(20)
  static let relations = bit(21)
  static let zones = bit(22)
  static let labels = bit(23)
  static let eras = bit(56)
  /// Words that the rules themselves name behind a number: `20-an`, `dua per tiga`.
  static let suffixes = bit(55)

  /// The phrases of a role.
  static func role(_ role: NumeralRole) -> NumeralClasses { bit(24 + role.rawValue) }

  private static func bit(_ place: UInt64) -> NumeralClasses {
    NumeralClasses(rawValue: 1 << place)
  }
}
