/// Where the texts are that a model learns from.
package struct TrainingPlaces: Sendable {
  /// A folder with `parallel/`, `english/` and `lexicon/`.
  package var corpus: String
  /// The folder of the project's own sentence pairs.
  package var own: String
  package var glossaries: String

  package init(corpus: String, own: String, glossaries: String) {
    self.corpus = corpus
    self.own = own
    self.glossaries = glossaries
  }
}
