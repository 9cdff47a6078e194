import Glibc

/// Fisher's exact test of whether two phrases stand together more often than chance lets them:
/// J. H. Johnson, J. Martin, G. Foster, R. Kuhn, "Improving Translation Quality by Discarding Most
/// of the Phrasetable", EMNLP-CoNLL 2007.
struct SignificanceTest: Sendable {
  /// Sentence pairs.
  let total: Int

  /// The negative natural logarithm of the probability that phrases in `source` and `target`
  /// sentences share `joint` pairs or more.
  func value(joint: Int, source: Int, target: Int) -> Double {
    let source = max(source, joint)
    let target = max(target, joint)
    var term =
      logFactorial(source) + logFactorial(total - source) + logFactorial(target)
      + logFactorial(total - target) - logFactorial(total) - logFactorial(joint)
      - logFactorial(source - joint) - logFactorial(target - joint)
      - logFactorial(total - source - target + joint)
    var sum = term
    var shared = joint
    while shared < min(source, target), shared < joint + 50 {
      term +=
        log(Double(source - shared)) + log(Double(target - shared)) - log(Double(shared + 1))
        - log(Double(max(1, total - source - target + shared + 1)))
      shared += 1
      if term < sum - 20 { break }
      sum += log1p(exp(term - sum))
    }
    return -sum
  }

  private func logFactorial(_ value: Int) -> Double { lgamma(Double(max(0, value)) + 1) }
}
