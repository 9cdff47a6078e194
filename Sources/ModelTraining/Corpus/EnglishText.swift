/// The English of texts that is written as readers of news and books expect it, line by line.
package struct EnglishText: Sendable {
  let places: TrainingPlaces

  package init(places: TrainingPlaces) {
    self.places = places
  }

  /// The lines of a text's English; none where it is no running text, where it is software's, or
  /// where it is the project's own.
  package func lines(of text: TrainingText) throws(TrainingError) -> [String] {
    guard !text.register.isEmpty, text.register != "software" else { return [] }
    guard text.kind == .parallel || text.kind == .english else { return [] }
    return try TextReader(places: places).rows(of: text).map(\.1)
  }
}
