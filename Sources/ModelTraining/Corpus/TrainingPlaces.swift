/// Where the texts are that a model learns from.
package struct TrainingPlaces: Sendable {
  /// A folder with `parallel/`, `english/` and `lexicon/`.
  package var corpus: String
  /// The folder of the project's own sentence pairs.
  package var own: String
  package var glossaries: String
  /// What of the own pairs is not learnt from.
  package var leftOut: OwnFold?

  package init(corpus: String, own: String, glossaries: String) {
    self.corpus = corpus
    self.own = own
    self.glossaries = glossaries
  }
  /// The project's own pairs, Indonesian and English: all, or those of a fold.
  package func ownPairs(of fold: OwnFold? = nil) throws(TrainingError) -> [(String, String)] {
    var rows: [(String, String)] = []
    for name in try TextFile.names(in: own, suffix: ".tsv") {
      rows += try TextFile.columns("\(own)/\(name)").filter { $0.0 != "indonesian" }
    }
    guard let fold else { return rows }
    return rows.indices.filter(fold.contains(line:)).map { rows[$0] }
  }
}
