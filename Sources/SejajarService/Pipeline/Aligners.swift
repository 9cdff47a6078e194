import Alignment
import Glossary

extension WordAligner {
  /// The aligner that knows what the glossaries and the learnt pairs say.
  init(_ glossaries: GlossarySet) { self.init(lexicons: glossaries.linkLexicons) }
}

extension SentenceAligner {
  init(_ glossaries: GlossarySet) { self.init(lexicons: glossaries.linkLexicons) }
}

extension GlossarySet {
  fileprivate var linkLexicons: [any LinkLexicon] {
    [GlossaryLinkLexicon(self), LearntLexicon.shared]
  }
}
