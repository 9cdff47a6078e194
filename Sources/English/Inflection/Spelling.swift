import UnicodeText

/// The spelling rules that endings share.
enum Spelling {
  static func isVowel(_ character: Character) -> Bool {
    switch character {
    case "a", "e", "i", "o", "u": true
    default: false
    }
  }

  /// Whether a word in lower case ends in a consonant and y.
  static func endsInConsonantY(_ word: String) -> Bool {
    let tail = word.suffix(2)
    guard tail.count == 2, tail.last == "y", let before = tail.first else { return false }
    return !isVowel(before) && before.isLetter
  }

  /// Whether +s needs an e before it.
  static func endsInSibilant(_ word: String) -> Bool {
    ["s", "x", "z", "ch", "sh"].contains { word.hasSuffix($0) }
  }

  /// Whether the last three letters are consonant, vowel and a consonant that can double.
  static func endsInConsonantVowelConsonant(_ word: String) -> Bool {
    let letters = Array(word.suffix(4))
    guard letters.count >= 3 else { return false }
    let last = letters[letters.count - 1]
    let middle = letters[letters.count - 2]
    let first = letters[letters.count - 3]
    if isVowel(last) || !last.isLetter || last == "w" || last == "x" || last == "y" || last == "h" {
      return false
    }
    guard isVowel(middle) || (middle == "y" && !isVowel(first)) else { return false }
    if !isVowel(first) { return true }
    // The u of qu is no vowel: quit, equip.
    return first == "u" && letters.count == 4 && letters[0] == "q"
  }

  /// The number of vowel groups, without a silent e at the end; 1 at least.
  static func syllables(_ word: String) -> Int {
    let letters = Array(word)
    var groups = 0
    var inGroup = false
    for (index, letter) in letters.enumerated() {
      let isQu = letter == "u" && index > 0 && letters[index - 1] == "q"
      let vowel = (isVowel(letter) && !isQu) || (letter == "y" && index > 0)
      if vowel && !inGroup { groups += 1 }
      inGroup = vowel
    }
    if letters.count > 2, letters[letters.count - 1] == "e" {
      let before = letters[letters.count - 2]
      let isSyllabicL = before == "l" && !isVowel(letters[letters.count - 3])
      if !isVowel(before) && !isSyllabicL { groups -= 1 }
    }
    return max(groups, 1)
  }

  /// `form`, which is in lower case, in the casing of the word it comes from: a capital stays.
  static func matchingCase(_ form: String, of word: String) -> String {
    word.first?.isUppercase == true ? TextMapping.capitalizingFirst(form, locale: "en") : form
  }

  static func lowercased(_ word: String) -> String {
    TextMapping.lowercased(word, locale: "en")
  }

  /// Whether the word is an abbreviation in capitals: two letters at least, none of them small, as
  /// in `NGO`, `U.S.`, `G20`.
  static func isInCapitals(_ word: some StringProtocol) -> Bool {
    var capitals = 0
    for character in word {
      if character.isLowercase { return false }
      if character.isUppercase || character.isNumber { capitals += 1 }
    }
    return capitals >= 2 && word.contains { $0.isUppercase }
  }
}
