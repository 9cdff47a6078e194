import Intake
import Logging
import ParallelText
import Publishing
import Reading
import Spool
import UnicodeText

/// What became of a seed.
enum SeedOutcome: Sendable {
  /// A publication appeared or was replaced; `directory` is below `texts/`.
  case published(directory: String)
  /// What is published is what the seed gives.
  case unchanged
  case quarantined
  /// It is gone or changed; the watcher will tell.
  case abandoned
  /// A passing trouble; to be tried again after a while.
  case postponed
}

/// Takes one seed at a time from the folder to the spool. Blocks on the disk and the processor;
/// each worker has its own.
final class SeedProcessor {
  private let spool: SpoolDirectory
  private let intake: IntakeConfiguration
  private let configuration: Configuration
  private let engines: EngineHolder
  private let renderer: PublicationRenderer
  private let log: Logger
  private var maker: ParallelTextMaker?
  private var generation = -1

  init(
    spool: SpoolDirectory, intake: IntakeConfiguration, configuration: Configuration,
    engines: EngineHolder, log: Logger
  ) {
    self.spool = spool
    self.intake = intake
    self.configuration = configuration
    self.engines = engines
    self.log = log
    renderer = PublicationRenderer(formats: Set(configuration.formats))
  }

  func process(_ seed: SeedFile) -> SeedOutcome {
    do {
      let own = try LocalGlossaries(of: seed.path, root: intake.root)
      return process(
        Work(
          seed: seed, translation: HumanTranslation.bytes(beside: seed.path, intake),
          current: engines.value, configuration: configuration, own: own))
    } catch {
      // Its own glossary is in the way; the seed is as good as it was.
      return postpone(seed, because: "\(error)")
    }
  }

  private func process(_ work: Work) -> SeedOutcome {
    let seed = work.seed
    do {
      return try run(work)
    } catch let error as SpoolError where error.isTransient {
      return postpone(seed, because: "\(error)")
    } catch let error as UnicodeError {
      // ICU is linked in: it only fails for want of memory.
      return postpone(seed, because: "\(error)")
    } catch let error as IntakeError {
      return conclude(error, of: seed)
    } catch {
      return giveUp(work, because: "\(error)")
    }
  }

  /// A seed is never lost without a word: what cannot be published is put in quarantine, and tried
  /// again later where even that fails.
  private func giveUp(_ work: Work, because reason: String) -> SeedOutcome {
    do {
      let known = try spool.catalogue.seed(at: work.seed.path)
      return try quarantine(
        work, digest: known?.digest ?? Digest.sha256(of: []), attempts: known?.attempts ?? 1,
        failure: Failure(
          stage: "publishing", category: "publishing.failed", message: reason,
          advice: "Mend what the message names, then run sejajar retry."))
    } catch {
      return postpone(work.seed, because: "\(error)")
    }
  }

  private func run(_ work: Work) throws -> SeedOutcome {
    let seed = work.seed
    let known = try spool.catalogue.note(seed.path, identity: SeedIdentity(seed))
    if let digest = known.digest, known.workKey == work.inputKey(seedDigest: digest) {
      if known.state == .failed { return .unchanged }
      if known.state == .published, try isIntact(seed.path) { return .unchanged }
    }
    let bytes = try readSettled(seed, intake)
    let digest = Digest.sha256(of: bytes)
    let inputKey = work.inputKey(seedDigest: digest)
    let attempts = try spool.catalogue.begin(seed.path, digest: digest, workKey: inputKey)
    guard attempts <= configuration.attempts else {
      return try quarantine(
        work, digest: digest, attempts: attempts - 1,
        failure: Failure(
          stage: "making", category: "making.crash",
          message: "Sejajar stopped \(attempts - 1) times while it worked on this text.",
          advice: "Divide the text or simplify it, and report it as a bug of Sejajar."))
    }
    let made: MadeText
    do {
      made = try make(bytes, work: work)
    } catch let error as ReadingError where error != .outOfMemory {
      return try quarantine(
        work, digest: digest, attempts: attempts,
        failure: Failure(
          stage: "reading", category: error.category, message: "\(error)",
          advice: "Mend or convert the file; it is tried again as soon as it changes."))
    }
    return try publish(made, work: work, digest: digest, inputKey: inputKey)
  }

  private func publish(
    _ made: MadeText, work: Work, digest: Digest, inputKey: Digest
  ) throws -> SeedOutcome {
    let record = PublicationRecord(
      made, seedPath: work.seed.path, seedDigest: digest, formats: configuration.formats)
    if try spool.isPublished(work.seed.path, workKey: record.workKey) {
      try confirm(made, work: work, inputKey: inputKey)
      try spool.release(work.name)
      return .unchanged
    }
    let files = renderer.files(for: made.document).map { (name: $0.name, bytes: $0.bytes) }
    try spool.publish(name: work.name, files: files, record: record)
    try confirm(made, work: work, inputKey: inputKey)
    let counts = record.counts
    log.info(
      "published",
      metadata: [
        "seed": "\(work.seed.pathText)", "text": "texts/\(work.name.directory)",
        "segments": "\(counts.segments)", "terms": "\(counts.terms)", "missed": "\(counts.missed)",
        "ms": "\(work.milliseconds)",
      ])
    return .published(directory: work.name.directory)
  }

  private func confirm(_ made: MadeText, work: Work, inputKey: Digest) throws {
    try spool.catalogue.confirmPublished(
      work.seed.path, workKey: inputKey, forms: made.forms.bytes)
  }

  /// The text of a seed's bytes, by the engine in use.
  private func make(_ bytes: [UInt8], work: Work) throws -> MadeText {
    var current: ParallelTextMaker
    if generation == work.current.generation, let kept = maker.take() {
      current = kept
    } else {
      current = try ParallelTextMaker(
        engine: work.current.engine, maximumSize: configuration.maximumSeedSize)
    }
    let made = Result {
      try current.make(
        bytes, fileName: work.seed.fileName, seedPath: work.seed.pathText, key: work.name.key,
        translation: work.translation, own: work.own.glossaries)
    }
    maker = consume current
    generation = work.current.generation
    return try made.get()
  }

  private func isIntact(_ path: [UInt8]) throws -> Bool {
    guard let row = try spool.catalogue.publication(of: path) else { return false }
    return try spool.isPublished(path, workKey: row.workKey)
  }

  private struct Failure {
    var stage: String
    var category: String
    var message: String
    var advice: String
  }

  private func quarantine(
    _ work: Work, digest: Digest, attempts: Int, failure: Failure
  ) throws -> SeedOutcome {
    try spool.quarantine(
      name: work.name,
      reason: QuarantineReason(
        seedPath: work.seed.path, seedDigest: digest, workKey: work.inputKey(seedDigest: digest),
        stage: failure.stage, category: failure.category, message: failure.message,
        advice: failure.advice, attempts: attempts, failedAt: WallClock.now() / 1_000_000_000))
    log.warning("put in quarantine", metadata: metadata(work.seed, failure.message))
    return .quarantined
  }

  private func conclude(_ error: IntakeError, of seed: SeedFile) -> SeedOutcome {
    switch error.code {
    case .changed, .vanished:
      return .abandoned
    case .refused(let refusal):
      try? spool.catalogue.ignore(seed.path, because: "\(refusal)")
      log.warning("cannot be a seed", metadata: metadata(seed, "\(refusal)"))
      return .abandoned
    case .system:
      return postpone(seed, because: "\(error)")
    }
  }

  private func postpone(_ seed: SeedFile, because reason: String) -> SeedOutcome {
    try? spool.catalogue.postpone(seed.path, because: reason)
    log.warning("put off", metadata: metadata(seed, reason))
    return .postponed
  }

  private func metadata(_ seed: SeedFile, _ reason: String) -> Logger.Metadata {
    ["seed": "\(seed.pathText)", "reason": "\(reason)"]
  }
}

/// One seed with everything that decides what is made of it.
private struct Work {
  let seed: SeedFile
  /// The bytes of its human translation.
  let translation: [UInt8]?
  let name: PublicationName
  let current: EngineHolder.Current
  /// The seed's own.
  let own: LocalGlossaries
  private let configuration: Configuration
  private let start = ContinuousClock().now

  init(
    seed: SeedFile, translation: [UInt8]?, current: EngineHolder.Current,
    configuration: Configuration, own: LocalGlossaries
  ) {
    self.seed = seed
    self.translation = translation
    self.own = own
    self.current = current
    self.configuration = configuration
    name = PublicationName(seedPath: seed.path)
  }

  func inputKey(seedDigest: Digest) -> Digest {
    InputKey(current, configuration: configuration).key(
      seedDigest: seedDigest, fileName: seed.fileName, own: own.digest,
      translation: translation.map { Digest.sha256(of: $0) })
  }

  var milliseconds: Int {
    let (seconds, attoseconds) = (ContinuousClock().now - start).components
    return Int(seconds) * 1000 + Int(attoseconds / 1_000_000_000_000_000)
  }
}
