package import Indonesian
package import ParallelText

extension Morphology: FormAnalyser {
  package func analyses(of folded: String) -> [WordAnalysis] {
    analyses(of: folded, isCapitalized: false)
  }
}
