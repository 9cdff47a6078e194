/// How good the rules' English is likely to be: chiefly the share of words they knew.
struct Confidence {
  let nodes: [SourceNode]

  var value: Double {
    var words = 0
    var known = 0
    for node in nodes where node.category != .punctuation {
      words += node.tokens.count
      if node.isKnown { known += node.tokens.count }
    }
    guard words > 0 else { return 1 }
    return 0.7 * Double(known) / Double(words)
  }
}
