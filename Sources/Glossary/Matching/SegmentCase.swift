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

  /// Looks at the tokens of another segment.
  func read(_ segment: Segment, _ forms: SegmentForms) {
    tokens.removeAll()
    var capitalized = 0
    var inCapitals = 0
    var words = 0
    // With those that may begin with a capital anyhow.
    var all = 0
    var allInCapitals = 0
    var isStart = true
    let dateline = segment.dateline
    for place in segment.tokens.indices {
      // Copying whole tokens would take longer than all the rest.
      let surface = segment.tokens[place].surface
      let record = forms.record(place)
      var found =
        record.pointee.traits.contains(.small) && surface == segment.tokens[place].folded
        ? TokenCase(isPlain: record.pointee.traits.contains(.letters)) : TokenCase(surface)
      if let dateline,
        segment.tokens[place].range.lowerBound >= dateline.upperBound,
        place == 0 || segment.tokens[place - 1].range.upperBound <= dateline.upperBound
      {
        isStart = true
      }
      found.isStart = isStart
      found.isAsLongAsFolded = surface.utf8.count == segment.tokens[place].folded.utf8.count
      found.start = segment.tokens[place].range.lowerBound
      found.end = segment.tokens[place].range.upperBound
      switch segment.tokens[place].kind {
      case .word:
        found.isWord = true
        // Short words stay small in title case too.
        if surface.utf8.count >= 4 {
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
