import Logging
import Spool

/// Counts what the service does, and writes the library and the status when something changed: soon
/// after a change, at most so often, and at the end.
actor ServiceBoard {
  private let writer: LibraryWriter
  private let log: Logger
  private var status: ServiceStatus
  private var libraryIsStale = true
  private var statusIsStale = true

  init(writer: LibraryWriter, log: Logger, status: ServiceStatus) {
    self.writer = writer
    self.log = log
    self.status = status
  }

  var published: Int { status.published }
  var quarantined: Int { status.quarantined }

  func note(_ outcome: SeedOutcome) {
    switch outcome {
    case .published:
      status.published += 1
      libraryIsStale = true
    case .quarantined:
      status.quarantined += 1
      libraryIsStale = true
    case .postponed:
      status.postponed += 1
    case .unchanged, .abandoned:
      break
    }
    statusIsStale = true
  }

  func noteOverflow(count: Int) {
    status.overflows = count
    statusIsStale = true
  }

  func noteDegraded(_ reason: String?) {
    status.degraded = reason
    statusIsStale = true
  }

  func noteGlossaries(_ loaded: GlossaryStore.Loaded) {
    status.glossaryLayers = loaded.layerCount
    status.glossaryEntries = loaded.entryCount
    statusIsStale = true
  }

  /// Writes what is stale. A failure is logged and tried again at the next call. `now` is in
  /// seconds since 1970.
  func write(now: Int) {
    do {
      if libraryIsStale {
        try writer.writeLibrary()
        libraryIsStale = false
      }
      if statusIsStale {
        try refresh(now: now)
        try writer.write(status)
        statusIsStale = false
      }
    } catch {
      log.warning("the library could not be written", metadata: ["reason": "\(error)"])
    }
  }

  func noteStopped() {
    status.state = .stopped
    statusIsStale = true
  }

  private func refresh(now: Int) throws {
    let catalogue = writer.spool.catalogue
    let totals = try catalogue.totals()
    status.texts = totals.texts
    status.terms = totals.terms
    status.missedTerms = totals.missed
    status.forbiddenTerms = totals.forbidden
    let counts = try catalogue.counts()
    status.seeds = Dictionary(
      uniqueKeysWithValues: SeedState.allCases.map { ($0.rawValue, counts[$0] ?? 0) })
    status.lastTrouble = try catalogue.seeds(in: .pending).last { $0.lastError != nil }?.lastError
    status.updated = Timestamp.utc(now)
  }
}
