package import English
package import ParallelText
import UnicodeText

/// The forms under which words of the two languages are looked up when they are linked: inflection
/// undone, derivation kept.
package enum LinkKeys {
  /// A source word's dictionary form, then its folded text, then its root; each once.
  package static func source(_ token: Token) -> [String] {
    var keys: [String] = []
    func add(_ key: String) {
      if !key.isEmpty, !keys.contains(key) { keys.append(key) }
    }
    if let best = token.analyses.first { add(best.stem) }
    add(token.folded)
    for analysis in token.analyses { add(analysis.root) }
    return keys
  }

  /// A folded English word, then what it may be a form of; each once. The parts of a hyphenated
  /// word count too.
  package static func target(_ folded: String, _ inflector: EnglishInflector) -> [String] {
    var keys = inflector.baseForms(of: folded)
    guard folded.utf8.contains(0x2D) else { return keys }
    for part in folded.split(separator: "-") where part.utf8.count > 2 {
      for key in inflector.baseForms(of: String(part)) where !keys.contains(key) {
        keys.append(key)
      }
    }
    return keys
  }
}
