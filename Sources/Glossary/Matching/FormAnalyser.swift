package import ParallelText

/// What the glossary needs of morphology: the readings of a word form.
package protocol FormAnalyser: Sendable {
  /// The readings of a folded word form, best first.
  func analyses(of folded: String) -> [WordAnalysis]
}
