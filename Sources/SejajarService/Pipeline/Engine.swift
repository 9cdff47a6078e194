import Glossary
import Indonesian
import Translation
import TranslationModel

/// What turns texts into parallel texts: word lists, glossaries and a translator. Immutable and shared by all
/// workers; a changed glossary makes a new one.
struct Engine: Sendable {
  let glossaries: GlossarySet
  let translator: any Translator
  /// The translation model, where the translator is one that has one.
  let model: TranslationModel?
  /// Why it is another engine than was asked for.
  var notice: String?
  let lexicon: LexiconStore.Loaded

  init(
    glossaries: GlossarySet, translator: any Translator, model: TranslationModel? = nil,
    lexicon: LexiconStore.Loaded = LexiconStore.Loaded()
  ) {
    self.lexicon = lexicon
    self.glossaries = glossaries
    self.translator = translator
    self.model = model
  }

  /// Name and version of the translator, as publications record them.
  var translatorLabel: String { "\(translator.name) \(translator.version)" }
}
