import ParallelText

/// A part of speech as the data files of morphology abbreviate it.
struct PartOfSpeechLetter: Sendable, Equatable {
  let partOfSpeech: PartOfSpeech?

  init(_ letter: Character?) {
    partOfSpeech =
      switch letter {
      case "n": .noun
      case "v": .verb
      case "a": .adjective
      case "d": .adverb
      case "p": .preposition
      case "c": .conjunction
      case "r": .pronoun
      case "t": .determiner
      case "m": .numeral
      case "i": .particle
      case "x": .auxiliary
      case "o": .name
      default: nil
      }
  }
}
