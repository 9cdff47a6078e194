import Glossary
import Translation
import TranslationModel

extension Engine {
  /// The engine that a configuration asks for, with the glossaries it was made from. A model that
  /// is not there or is refused leaves the engine by rule, with a notice that says why. A glossary
  /// file that cannot be read as a whole gives way to its layer among `previous`.
  static func load(
    _ configuration: Configuration, keeping previous: [GlossaryLayer] = []
  ) throws(ConfigurationError) -> (engine: Engine, glossaries: GlossaryStore.Loaded) {
    let store = GlossaryStore(configuration)
    let loaded = previous.isEmpty ? try store.load() : try store.load(keeping: previous)
    let lexicon = GlossaryLexicon(loaded.glossaries)
    let rules = TransferTranslator(lexicon: lexicon)
    var engine = Engine(
      glossaries: loaded.glossaries, translator: rules, lexicon: loaded.lexicon)
    guard configuration.engine == .hybrid else { return (engine, loaded) }
    guard let path = configuration.model ?? ShippedFiles.model else {
      engine.notice = "no translation model is installed; translating by rule alone"
      return (engine, loaded)
    }
    do throws(ModelError) {
      let model = try TranslationModel.open(path)
      engine = Engine(
        glossaries: loaded.glossaries,
        translator: HybridTranslator(model: model, lexicon: lexicon), model: model,
        lexicon: loaded.lexicon)
    } catch {
      engine.notice = "\(error); translating by rule alone"
    }
    return (engine, loaded)
  }
}
