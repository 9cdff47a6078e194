import Glibc
import Intake
import Logging
import Spool

/// Decides what each event of the seeds folder means for the queue, the catalogue and the log.
struct SeedDispatcher: Sendable {
  let queue: WorkQueue
  let spool: SpoolDirectory
  let board: ServiceBoard
  /// The seeds folder.
  let root: String
  let log: Logger
  /// Has a seed looked at again.
  var settleAgain: @Sendable ([UInt8]) -> Void = { _ in }

  func handle(_ event: IntakeEvent) async {
    switch event {
    case .settled(let seed):
      await settle(seed)
    case .vanished(let path) where LocalGlossaries.isGlossary(path):
      try? spool.catalogue.forget(path)
      makeAgain(seedsOf: path)
    case .vanished(let path):
      await queue.remove(path)
      await addOriginal(of: path)
      try? spool.catalogue.forget(path)
      log.debug("seed is gone; its text stays", metadata: ["seed": "\(text(path))"])
    case .refused(let path, let refusal):
      try? spool.catalogue.ignore(path, because: "\(refusal)")
      log.warning(
        "cannot be a seed", metadata: ["seed": "\(text(path))", "reason": "\(refusal)"])
    case .overflow(let count):
      await board.noteOverflow(count: count)
      log.notice("events were lost; looking through the whole folder")
    case .rescanned(let count):
      log.debug("looked through the seeds folder", metadata: ["files": "\(count)"])
    case .degraded(let reason):
      await board.noteDegraded("\(reason)")
      log.warning("watching by polling", metadata: ["reason": "\(reason)"])
    case .recovered:
      await board.noteDegraded(nil)
      log.info("watching by events again")
    case .rootMissing(let errno):
      log.error(
        "the seeds folder cannot be opened; waiting for it",
        metadata: ["reason": "\(String(cString: strerror(errno)))"])
    }
  }

  private func settle(_ seed: SeedFile) async {
    if LocalGlossaries.isGlossary(seed.path) {
      let before = try? spool.catalogue.seed(at: seed.path)?.identity
      _ = try? spool.catalogue.note(seed.path, identity: SeedIdentity(seed))
      try? spool.catalogue.ignore(seed.path, because: "a glossary for the texts beside it")
      if before != SeedIdentity(seed) { makeAgain(seedsOf: seed.path) }
      return
    }
    if let original = HumanTranslation.original(of: seed.path) {
      let isShown = await addOriginal(of: seed.path)
      let reason =
        isShown
        ? "the English of \(text(original)), shown beside it"
        : "the English of \(text(original)), which is missing; only Indonesian texts are published"
      try? spool.catalogue.ignore(seed.path, because: reason)
      log.info("left alone", metadata: ["seed": "\(text(seed.path))", "reason": "\(reason)"])
      return
    }
    await queue.add(seed)
  }

  /// Queues the Indonesian text whose translation came, changed or went. False where there is none.
  @discardableResult
  private func addOriginal(of translation: [UInt8]) async -> Bool {
    guard let original = HumanTranslation.original(of: translation),
      let seed = SeedFile(path: original, root: root)
    else { return false }
    await queue.add(seed)
    return true
  }

  /// Has the texts looked at again that a glossary among the seeds belongs to.
  private func makeAgain(seedsOf glossary: [UInt8]) {
    let states: [SeedState] = [.published, .failed, .pending, .working]
    let seeds = states.flatMap { (try? spool.catalogue.seeds(in: $0)) ?? [] }.map(\.path)
      .filter { LocalGlossaries.isGlossary(glossary, of: $0) }
    log.info(
      "a glossary among the seeds has changed",
      metadata: ["glossary": "\(text(glossary))", "texts": "\(seeds.count)"])
    for path in seeds { settleAgain(path) }
  }

  private func text(_ path: [UInt8]) -> String { String(decoding: path, as: UTF8.self) }
}
