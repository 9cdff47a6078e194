import SejajarTestSupport
import Spool
import SpoolTestSupport
import Testing

/// Invariant 1: whatever step a crash or a power cut hits, `texts/` holds whole publications, each
/// the old or the new.
@Suite struct CrashTests {
  enum Ending: CaseIterable, CustomStringConvertible {
    case killed
    case contentsLost
    case entriesLost

    var loss: PowerLoss.Part? {
      switch self {
      case .killed: nil
      case .contentsLost: .contents
      case .entriesLost: .entries
      }
    }

    var description: String {
      switch self {
      case .killed: "killed"
      case .contentsLost: "contents lost"
      case .entriesLost: "entries lost"
      }
    }
  }

  @Test(arguments: Ending.allCases, [false, true])
  func everyStepOfPublishing(ending: Ending, isReplacing: Bool) throws {
    var hits = 0
    while try hit(step: hits, ending, isReplacing: isReplacing) { hits += 1 }
    // Three files and a manifest, each created, written, made safe and closed, and the folder
    // around them.
    #expect(hits > 20)
  }

  /// Publishes until the crash; false when publishing has fewer steps than `step`.
  private func hit(step: Int, _ ending: Ending, isReplacing: Bool) throws -> Bool {
    let folder = try TemporaryDirectory()
    let files = FaultInjectingFileSystem()
    let old = isReplacing ? [Sample.workKey(1).hexadecimal] : []
    let new = [Sample.workKey(2).hexadecimal]
    let hasFinished: Bool
    do {
      let spool = try SpoolDirectory(path: folder.path, fileSystem: files)
      if isReplacing { try spool.publishSample(1) }
      files.set(.crash(step: files.steps.count + step))
      hasFinished = (try? spool.publishSample(2)) != nil
      let isHit = files.isCrashed
      if let loss = ending.loss { files.cutPower(losing: loss) }
      if !isHit { return false }
    }
    let found = try WholeText.workKeys(in: folder)
    #expect(found == old || found == new, "\(ending) at step \(step)")
    if hasFinished { #expect(found == new, "\(ending) at step \(step): it had said done") }

    if ending == .killed { try reopen(folder, holding: found) }
    return true
  }

  /// The next start sweeps the rest and knows what stands there; the work can be done again.
  private func reopen(_ folder: TemporaryDirectory, holding found: [String]) throws {
    let new = Sample.workKey(2)
    let spool = try SpoolDirectory(path: folder.path)
    #expect(folder.names(in: ".sejajar/work") == [])
    #expect(try spool.catalogue.library().map(\.workKey.hexadecimal) == found)
    #expect(try spool.isPublished(Sample.seedPath, workKey: new) == (found == [new.hexadecimal]))
    try spool.publishSample(2)
    #expect(try WholeText.workKeys(in: folder) == [new.hexadecimal])
  }

  /// The model itself can fail: without fsync it finds a partial publication.
  @Test func aDiskThatForgetsIsFoundOut() throws {
    let folder = try TemporaryDirectory()
    let files = FaultInjectingFileSystem(forgetsToSynchronize: true)
    let spool = try SpoolDirectory(path: folder.path, fileSystem: files)
    try spool.publishSample()
    files.cutPower(losing: .contents)
    #expect(throws: (any Error).self) { try WholeText.workKeys(in: folder) }
  }

  @Test(arguments: Ending.allCases)
  func everyStepOfATopFile(ending: Ending) throws {
    let (old, new) = (Array("lama".utf8), Array("baru sekali".utf8))
    var step = 0
    while true {
      let folder = try TemporaryDirectory()
      let files = FaultInjectingFileSystem()
      let spool = try SpoolDirectory(path: folder.path, fileSystem: files)
      try spool.writeTop("index.html", bytes: old)
      files.set(.crash(step: files.steps.count + step))
      let isDone = (try? spool.writeTop("index.html", bytes: new)) != nil
      if !files.isCrashed { break }
      if let loss = ending.loss { files.cutPower(losing: loss) }
      let found = folder.contents(of: "index.html")
      #expect(found == new || (found == old && !isDone), "\(ending) at step \(step)")
      step += 1
    }
    #expect(step == 6)
  }
}
