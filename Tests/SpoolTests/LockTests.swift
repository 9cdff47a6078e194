import Glibc
import SejajarTestSupport
import Spool
import Testing

@Suite struct LockTests {
  @Test func aSecondInstanceIsToldWhoHoldsTheSpool() throws {
    let folder = try TemporaryDirectory()
    let first = try SpoolDirectory(path: folder.path)
    let error = #expect(throws: SpoolError.self) { try SpoolDirectory(path: folder.path) }
    #expect(error?.code == .locked(pid: getpid()))
    #expect(error?.isTransient == false)
    #expect(error?.description.contains("process \(getpid())") == true)
    withExtendedLifetime(first) {}
  }

  @Test func lettingGoLetsTheNextIn() throws {
    let folder = try TemporaryDirectory()
    do {
      let first = try SpoolDirectory(path: folder.path)
      try first.publishSample()
    }
    let second = try SpoolDirectory(path: folder.path)
    #expect(try second.isPublished(Sample.seedPath, workKey: Sample.workKey()))
  }

  @Test func tellsWhoWorksInASpool() throws {
    let folder = try TemporaryDirectory()
    #expect(SpoolDirectory.holder(of: folder.path) == nil)
    do {
      let spool = try SpoolDirectory(path: folder.path)
      #expect(SpoolDirectory.holder(of: folder.path) == getpid())
      withExtendedLifetime(spool) {}
    }
    // The file still bears the number.
    #expect(folder.contents(of: ".sejajar/lock") == Array("\(getpid())\n".utf8))
    #expect(SpoolDirectory.holder(of: folder.path) == nil)
  }

  /// A lock file whose holder is gone is no lock, whatever it says.
  @Test func aStaleLockFileIsNoLock() throws {
    let folder = try TemporaryDirectory()
    try folder.makeDirectory(".sejajar")
    try folder.write("1\n", to: ".sejajar/lock")
    _ = try SpoolDirectory(path: folder.path)
    #expect(folder.contents(of: ".sejajar/lock") == Array("\(getpid())\n".utf8))
  }

  @Test func aLinkInTheLocksPlaceIsRefused() throws {
    let folder = try TemporaryDirectory()
    try folder.makeDirectory(".sejajar")
    try folder.write("asli", to: "asli")
    try folder.symlink("../asli", at: ".sejajar/lock")
    #expect(throws: SpoolError.self) { try SpoolDirectory(path: folder.path) }
    #expect(folder.contents(of: "asli") == Array("asli".utf8))
  }
}
