package import ParallelText

/// Finds the dateline of the English: what the dateline's words link to, where that opens the
/// sentence and holds nothing of the rest.
package enum TargetDateline {
  /// UTF-8 bytes in the English; nil where the dateline cannot be told from the rest.
  package static func range(in segment: ParallelSegment) -> Range<Int>? {
    guard let dateline = segment.source.dateline else { return nil }
    let tokens = segment.source.tokens
    let targets = segment.translation.tokens
    var last = -1
    var firstOfRest = targets.count
    for link in segment.translation.links
    where tokens.indices.contains(link.source) && targets.indices.contains(link.target) {
      if tokens[link.source].range.upperBound <= dateline.upperBound {
        last = max(last, link.target)
      } else {
        firstOfRest = min(firstOfRest, link.target)
      }
    }
    guard last >= 0, last < firstOfRest else { return nil }
    // The dash behind the place belongs to the dateline; a quotation mark behind the dash does not.
    let marks = targets[(last + 1)..<firstOfRest].prefix { !$0.isWord }
    let dash = marks.first { mark in
      ["-", "–", "—"].contains(segment.translation.english.utf8Slice(mark.range))
    }
    return 0..<(dash ?? targets[last]).range.upperBound
  }
}
