import Glossary
import Intake
import Logging
import ParallelText
import Spool

/// Reads the glossaries again and finds out which texts a change touches.
struct GlossaryReloader: Sendable {
  let configuration: Configuration
  let engines: EngineHolder
  let spool: SpoolDirectory
  let log: Logger

  /// What a reload led to.
  struct Outcome: Sendable {
    var loaded: GlossaryStore.Loaded
    /// Seeds whose text may look different now, by path; to be made again.
    var touched: [[UInt8]]
  }

  /// Puts the glossaries as they are on disk in use. Nil where they are as they were. A file that
  /// became unreadable as a whole keeps its layer of before, and the log says so.
  func reload() throws -> Outcome? {
    let before = engines.value
    let layers = before.engine.glossaries.layers
    let (engine, loaded) = try Engine.load(configuration, keeping: layers)
    for name in loaded.kept {
      log.error(
        "a glossary cannot be read any more; its entries of before stay in use",
        metadata: ["layer": "\(name)"])
    }
    guard engines.replace(engine, layersDigest: loaded.digest) else { return nil }
    let touched: Set<[UInt8]>
    if before.engine.lexicon.digest == engine.lexicon.digest,
      before.engine.translatorLabel == engine.translatorLabel
    {
      touched = try self.touched(
        by: GlossaryChange(from: layers, to: engine.glossaries.layers))
    } else {
      // What is known of the language, and the translator, decide every text.
      touched = Set(try spool.catalogue.seeds(in: .published).map(\.path))
    }
    try confirmOthers(than: touched, before: before)
    return Outcome(loaded: loaded, touched: touched.sorted { $0.lexicographicallyPrecedes($1) })
  }

  private func touched(by change: GlossaryChange) throws(SpoolError) -> Set<[UInt8]> {
    var touched = Set(try spool.catalogue.seeds(using: change.uses))
    for text in try spool.catalogue.forms() {
      // Of a text that the catalogue knows from its folder alone, nothing can be ruled out.
      guard let forms = text.forms.flatMap(TextForms.init(bytes:)), !change.mayTouch(forms) else {
        touched.insert(text.path)
        continue
      }
    }
    return touched
  }

  /// Notes that the other texts are what the glossaries of now give too, so that no look through the
  /// folder makes them again.
  private func confirmOthers(
    than touched: Set<[UInt8]>, before: EngineHolder.Current
  ) throws(SpoolError) {
    let old = InputKey(before, configuration: configuration)
    let new = InputKey(engines.value, configuration: configuration)
    let intake = IntakeConfiguration(
      root: configuration.seeds, sizeLimit: Int64(configuration.maximumSeedSize))
    var keys: [(path: [UInt8], workKey: Digest)] = []
    for seed in try spool.catalogue.seeds(in: .published) where !touched.contains(seed.path) {
      guard let digest = seed.digest,
        let own = try? LocalGlossaries(of: seed.path, root: configuration.seeds)
      else { continue }
      let translation = HumanTranslation.bytes(beside: seed.path, intake)
      func key(_ input: InputKey) -> Digest {
        input.key(
          seedDigest: digest, fileName: SeedFile.fileName(of: seed.path), own: own.digest,
          translation: translation.map { Digest.sha256(of: $0) })
      }
      if seed.workKey == key(old) { keys.append((seed.path, key(new))) }
    }
    try spool.catalogue.confirmPublished(keys)
  }
}
