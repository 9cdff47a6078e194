import ParallelText
import Publishing

/// How a text without a title begins: what stands behind a dateline.
enum Opening {
  static func of(_ segment: ParallelSegment) -> String {
    let start = (segment.source.dateline?.upperBound).map { $0 - segment.source.range.lowerBound }
    return of(rest(of: segment.text, from: start))
  }

  static func ofEnglish(_ segment: ParallelSegment) -> String {
    let english = segment.translation.english
    return of(rest(of: english, from: TargetDateline.range(in: segment)?.upperBound))
  }

  /// What stands from a UTF-8 offset on; all of it where the offset is no boundary or leaves nothing.
  private static func rest(of text: String, from offset: Int?) -> String {
    guard let offset, offset < text.utf8.count,
      let start = text.utf8.index(text.startIndex, offsetBy: offset).samePosition(in: text)
    else { return text }
    let rest = text[start...].drop { $0.isWhitespace }
    return rest.isEmpty ? text : String(rest)
  }

  /// Whole words of a sentence, in one line, up to about a line's length, with an ellipsis where it is cut.
  static func of(_ sentence: String) -> String {
    var opening = ""
    for word in sentence.split(whereSeparator: \.isWhitespace) {
      if opening.count + word.count > limit { return opening + " …" }
      opening += (opening.isEmpty ? "" : " ") + word.prefix(limit)
    }
    return opening
  }

  private static let limit = 70
}
