import ParallelText
import UnicodeText

/// The atoms of a sentence's tokens. Nearly every token is one atom, whose letters stay in the token
/// until a rule asks for them: most atoms are told by their classes alone.
struct NumeralAtoms {
  /// Where an atom lies, and what it may be.
  private struct Place: BitwiseCopyable {
    var classes: NumeralClasses
    var token: Int32
    /// Of an atom that is not all of its token, its index among those.
    var part: Int32 = -1
  }

  let tokens: [Token]
  private var places: [Place] = []
  /// Those of tokens that are more than one atom.
  private var parts: [Atom] = []

  /// Of the tokens from the one at `first` on. `known` are the classes of tokens that are one atom,
  /// by token, where they are known; empty for others.
  init(
    of tokens: [Token], from first: Int, _ lexicon: NumeralLexicon,
    knowing known: UnsafeBufferPointer<NumeralClasses>
  ) {
    self.tokens = tokens
    places.reserveCapacity(max(tokens.count - first, 0) + 8)
    for index in tokens.indices.dropFirst(first) {
      if case .address = tokens[index].kind { continue }
      let token = Int32(truncatingIfNeeded: index)
      let lone = index < known.count ? known[index] : []
      if lone.atomKind != nil {
        places.append(Place(classes: lone, token: token))
        continue
      }
      // Copying the whole token would take longer than all the rest.
      let surface = tokens[index].surface
      if let kind = Self.loneAtom(surface) {
        let folded = kind == .word ? tokens[index].folded : surface
        places.append(Place(classes: lexicon.classes(of: kind, folded), token: token))
        continue
      }
      for atom in Atom.atoms(of: surface, offset: tokens[index].range.lowerBound) {
        places.append(
          Place(
            classes: lexicon.classes(of: atom.kind, atom.folded), token: token,
            part: Int32(truncatingIfNeeded: parts.count)))
        parts.append(atom)
      }
    }
  }

  var count: Int { places.count }

  /// The index of an atom's token.
  func token(at index: Int) -> Int { Int(places[index].token) }

  /// What an atom may be; nothing where there is none.
  func classes(at index: Int) -> NumeralClasses {
    index >= 0 && index < places.count ? places[index].classes : []
  }

  /// As it stands; every dash is a hyphen.
  func surface(at index: Int) -> String {
    let place = places[index]
    return place.part < 0 ? tokens[Int(place.token)].surface : parts[Int(place.part)].surface
  }

  func folded(at index: Int) -> String {
    let place = places[index]
    if place.part >= 0 { return parts[Int(place.part)].folded }
    return place.classes.contains(.word)
      ? tokens[Int(place.token)].folded : tokens[Int(place.token)].surface
  }

  /// Whether an atom begins with a capital.
  func isCapitalized(at index: Int) -> Bool { Atom.isCapitalized(surface(at: index)) }

  /// Where an atom lies in the document's text.
  func range(at index: Int) -> Range<Int> {
    let place = places[index]
    return place.part < 0 ? tokens[Int(place.token)].range : parts[Int(place.part)].range
  }

  /// The index behind the longest phrase that stands at an atom, and the phrase's number.
  func match(_ phrases: PhraseList, at start: Int) -> (number: Int, end: Int)? {
    phrases.match(at: start, before: count) { $1 ? surface(at: $0) : folded(at: $0) }
  }

  /// What a token is that is one atom, as nearly every one is: letters, digits with single
  /// separators between them, or one mark, all of ASCII. Nil for others, and for those that it takes
  /// longer to tell.
  static func loneAtom(_ surface: String) -> Atom.Kind? {
    var isWord = true
    var isNumber = true
    var wasDigit = false
    var count = 0
    var last: UInt8 = 0
    for byte in surface.utf8 {
      let isDigit = byte &- 0x30 < 10
      if (byte | 0x20) &- 0x61 >= 26 { isWord = false }
      let isSeparator = byte == 0x2E || byte == 0x2C || byte == 0x3A
      if !isDigit, !(isSeparator && wasDigit) { isNumber = false }
      guard isWord || isNumber || count == 0 else { return nil }
      wasDigit = isDigit
      count += 1
      last = byte
    }
    if isWord { return count > 0 ? .word : nil }
    if isNumber { return wasDigit ? .number : nil }
    return count == 1 && last > 0x20 && last < 0x7F ? .mark : nil
  }
}

extension NumeralClasses {
  /// Nil where nothing is known.
  var atomKind: Atom.Kind? {
    contains(.word) ? .word : contains(.mark) ? .mark : contains(.digits) ? .number : nil
  }
}
