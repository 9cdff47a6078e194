import Glibc
import SejajarTestSupport
import Spool
import SpoolTestSupport
import Testing

@Suite struct FailureTests {
  /// Any step may fail: what is published stays whole, nothing is left behind, no descriptor leaks,
  /// and the next try succeeds.
  @Test(arguments: [ENOSPC, EIO])
  func everyStepOfPublishing(errno: Int32) throws {
    var step = 0
    while true {
      let folder = try TemporaryDirectory()
      let files = FaultInjectingFileSystem()
      let spool = try SpoolDirectory(path: folder.path, fileSystem: files)
      try spool.publishSample(1)
      let before = files.steps.count
      files.set(.failure(step: before + step, errno: errno))
      let error = Result { () throws(SpoolError) in try spool.publishSample(2) }.failure
      if files.steps.count <= before + step { break }
      if let error {
        #expect(error.isTransient)
        #expect(error.description.contains(String(cString: strerror(errno))))
      }
      let found = try WholeText.workKeys(in: folder)
      let (old, new) = ([Sample.workKey(1).hexadecimal], [Sample.workKey(2).hexadecimal])
      #expect(found == new || (error != nil && found == old), "step \(step)")
      files.set(.none)
      try spool.publishSample(3)
      #expect(try WholeText.workKeys(in: folder) == [Sample.workKey(3).hexadecimal])
      step += 1
    }
    #expect(step > 20)
  }

  @Test(arguments: [
    (ENOSPC, true), (EDQUOT, true), (EIO, true), (EACCES, true), (EROFS, true), (ENOENT, false),
    (ENOTDIR, false), (ELOOP, false), (ENAMETOOLONG, false), (EFBIG, false),
  ])
  func tellsTransientFromPermanent(errno: Int32, isTransient: Bool) {
    let failure = SystemFailure(.write, errno: errno)
    let error = SpoolError(.system(failure), activity: "writing", path: "spool/x")
    #expect(error.isTransient == isTransient)
  }

  @Test func aFailedSyncIsNotTriedAgainOnTheSameFile() throws {
    let folder = try TemporaryDirectory()
    let files = FaultInjectingFileSystem()
    let spool = try SpoolDirectory(path: folder.path, fileSystem: files)
    let before = files.steps.count
    files.set(.failures(of: .synchronize, errno: EIO))
    let error = #expect(throws: SpoolError.self) { try spool.publishSample() }
    #expect(error?.isTransient == true)
    #expect(files.steps.dropFirst(before).filter { $0 == .synchronize }.count == 1)
    #expect(folder.names(in: "texts") == [])
    #expect(folder.names(in: ".sejajar/work") == [])
  }

  @Test func aFullDiskLeavesNothingBehind() throws {
    let folder = try TemporaryDirectory()
    let files = FaultInjectingFileSystem()
    let spool = try SpoolDirectory(path: folder.path, fileSystem: files)
    try spool.writeTop("status.json", bytes: [1])
    files.set(.failures(of: .write, errno: ENOSPC))
    #expect(throws: SpoolError.self) { try spool.publishSample() }
    #expect(throws: SpoolError.self) { try spool.writeTop("status.json", bytes: [2, 2]) }
    #expect(folder.names(in: "texts") == [])
    #expect(folder.names(in: ".sejajar/work") == [])
    #expect(folder.contents(of: "status.json") == [1])
  }

  @Test func saysWhereFoldersCannotBeExchanged() throws {
    let folder = try TemporaryDirectory()
    let files = FaultInjectingFileSystem(.failures(of: .rename, errno: EINVAL))
    let error = #expect(throws: SpoolError.self) {
      try SpoolDirectory(path: folder.path, fileSystem: files)
    }
    #expect(error?.code == .noExchange)
    #expect(error?.isTransient == false)
  }

  @Test func aSpoolThatIsMissingIsAnError() {
    let error = #expect(throws: SpoolError.self) { try SpoolDirectory(path: "/nowhere/spool") }
    #expect(
      error?.description == "opening the spool: open /nowhere/spool: No such file or directory")
  }

  /// Opening fails at any step without leaking a descriptor or keeping the lock.
  @Test func everyStepOfOpening() throws {
    let folder = try TemporaryDirectory()
    try SpoolDirectory(path: folder.path).publishSample()
    var step = 0
    while true {
      let files = FaultInjectingFileSystem(.failure(step: step, errno: EIO))
      let result = Result { () throws(SpoolError) in
        _ = try SpoolDirectory(path: folder.path, fileSystem: files)
      }
      if files.steps.count <= step { break }
      if let error = result.failure { #expect(error.isTransient, "step \(step): \(error)") }
      step += 1
    }
    #expect(step > 15)
    let spool = try SpoolDirectory(path: folder.path)
    #expect(try spool.isPublished(Sample.seedPath, workKey: Sample.workKey()))
  }
}

extension Result {
  fileprivate var failure: Failure? {
    if case .failure(let error) = self { error } else { nil }
  }
}
