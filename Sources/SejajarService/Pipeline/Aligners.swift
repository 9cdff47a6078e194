import Alignment
import Glossary

extension WordAligner {
  /// The aligner that knows what an engine's glossaries and model say.
  init(_ engine: Engine) { self.init(lexicons: engine.linkLexicons) }
}

extension SentenceAligner {
  init(_ engine: Engine) { self.init(lexicons: engine.linkLexicons) }
}

extension Engine {
  fileprivate var linkLexicons: [any LinkLexicon] {
    var lexicons: [any LinkLexicon] = [GlossaryLinkLexicon(glossaries)]
    if let model { lexicons.append(ModelLinkLexicon(model)) }
    return lexicons
  }
}
