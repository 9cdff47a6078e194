/// How good the rules' English is likely to be.
///
/// The scale is that of chrF2 (0 to 1) on news and encyclopedia text, where the engine's mean is
/// 0.50: sentences of a few words come to 0.44, those of 25 words and more to 0.53, and words that
/// neither a glossary nor a rule knew cost their share.
struct Confidence {
  let nodes: [SourceNode]

  private static let shortest = 0.43
  private static let gainByLength = 0.1
  /// Words from which on length says nothing more.
  private static let fullLength = 25.0

  var value: Double {
    var words = 0
    var known = 0
    for node in nodes where node.category != .punctuation {
      words += node.tokens.count
      if node.isKnown { known += node.tokens.count }
    }
    guard words > 0 else { return 1 }
    let length = min(1, Double(words) / Self.fullLength)
    return Double(known) / Double(words) * (Self.shortest + Self.gainByLength * length)
  }
}
