import Glossary
import Indonesian
import Translation

/// What turns texts into parallel texts: glossaries and a translator. Immutable and shared by all
/// workers; a changed glossary makes a new one.
struct Engine: Sendable {
  let glossaries: GlossarySet
  let translator: any Translator
  /// Why it is another engine than was asked for.
  var notice: String?

  init(glossaries: GlossarySet, translator: any Translator) {
    self.glossaries = glossaries
    self.translator = translator
  }

  /// Name and version of the translator, as publications record them.
  var translatorLabel: String { "\(translator.name) \(translator.version)" }
}
