import Indonesian
import ParallelText

/// What the capitals of a segment's tokens mean.
final class SegmentCase {
  struct TokenCase: BitwiseCopyable {
    var startsWithCapital = false
    /// Two letters at least, all of them capitals.
    var isInCapitals = false
    /// ASCII letters and nothing else.
    var isPlain = false
    /// A capital here says nothing: the sentence, a quotation or the like begins.
    var isStart = false
    /// The token is what it is folded to.
    fileprivate(set) var isFolded = false
    /// What the token is folded to is as long as the token, so that it is the token's own letters.
    fileprivate(set) var isAsLongAsFolded = false
    fileprivate(set) var isWord = false
    fileprivate(set) var isNumber = false
    /// Where the token lies in the document's text.
    fileprivate(set) var start = 0
    fileprivate(set) var end = 0

    init(isPlain: Bool) { self.isPlain = isPlain }

    init(_ surface: String) {
      let letters = LetterScan(surface)
      startsWithCapital = letters.startsWithCapital
      isInCapitals = letters.letters >= 2 && letters.letters == letters.capitals
      isPlain = letters.isPlain
    }
  }

  let tokens = Pile<TokenCase>()
  /// The segment is a heading in capitals.
  @exclusivity(unchecked) private(set) var isInCapitals = false
  /// The segment writes most of its words with a capital, as headlines may.
  @exclusivity(unchecked) private(set) var isTitleCase = false

  /// The first token that a numeral may begin with; nil without any.
  @exclusivity(unchecked) private(set) var firstNumeral: Int?
  /// Whether the segment holds what no numeral is without.
  @exclusivity(unchecked) private(set) var counts = false

  /// Looks at the tokens of another segment.
  func read(_ segment: Segment, _ forms: SegmentForms) {
    tokens.removeAll()
    var capitalized = 0
    var inCapitals = 0
    var words = 0
    // With those that may begin with a capital anyhow.
    var all = 0
    var allInCapitals = 0
    var traits: WordTraits = []
    firstNumeral = nil
    var isStart = true
    let dateline = segment.dateline
    for place in segment.tokens.indices {
      // Copying tokens, or their strings without need, would take longer than all the rest.
      let record = forms.record(place)
      let isFolded =
        record.pointee.traits.contains(.small)
        && segment.tokens[place].surface == segment.tokens[place].folded
      var found =
        isFolded
        ? TokenCase(isPlain: record.pointee.traits.contains(.letters))
        : TokenCase(segment.tokens[place].surface)
      found.isFolded = isFolded
      if let dateline,
        segment.tokens[place].range.lowerBound >= dateline.upperBound,
        place == 0 || segment.tokens[place - 1].range.upperBound <= dateline.upperBound
      {
        isStart = true
      }
      found.isStart = isStart
      let length = segment.tokens[place].surface.utf8.count
      found.isAsLongAsFolded = length == segment.tokens[place].folded.utf8.count
      // What is known of a token holds for the letters that it is folded to.
      let numeral =
        found.isAsLongAsFolded ? record.pointee.traits : [.numeral, .count]
      if !traits.contains(.numeral), numeral.contains(.numeral) { firstNumeral = place }
      traits.formUnion(numeral)
      found.start = segment.tokens[place].range.lowerBound
      found.end = segment.tokens[place].range.upperBound
      switch segment.tokens[place].kind {
      case .word:
        found.isWord = true
        // Short words stay small in title case too.
        if length >= 4 {
          all += 1
          if found.isInCapitals { allInCapitals += 1 }
          if !isStart {
            words += 1
            if found.startsWithCapital { capitalized += 1 }
            if found.isInCapitals { inCapitals += 1 }
          }
        }
        isStart = false
      case .punctuation: isStart = isStart || record.pointee.traits.contains(.opening)
      case .number:
        found.isNumber = true
        isStart = false
      default: isStart = false
      }
      tokens.append(found)
    }
    counts = traits.contains(.count)
    let isHeading = segment.kind == .headline || segment.kind == .heading
    // A heading may be one word: PENDAHULUAN, KATA PENGANTAR.
    isInCapitals =
      words > 1 && inCapitals * 10 >= words * 8 || isHeading && all > 0 && allInCapitals == all
    isTitleCase =
      tokens.all.first?.startsWithCapital == true
      && words >= (isHeading ? 2 : Self.titleCaseWords) && capitalized * 10 >= words * 7
  }

  /// In running text fewer words with capitals are a name, and no headline.
  private static let titleCaseWords = 5

  /// Whether a new sentence or phrase of its own may begin behind the mark.
  static func opens(_ mark: String) -> Bool {
    switch mark {
    case "\"", "'", "(", "[", ":", "-", "--", "...", ".", "!", "?", "•", "*": true
    default: false
    }
  }
}
