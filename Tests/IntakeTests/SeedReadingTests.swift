import Glibc
import SejajarTestSupport
import Testing

@testable import Intake

@Suite struct SeedReadingTests {
  let bench: IntakeBench
  let seed: SeedFile

  init() throws {
    bench = try IntakeBench(before: {
      try $0.makeDirectory("seeds/a")
      try $0.write("halo", to: "seeds/a/b.txt")
      try $0.write("lain", to: "lain.txt")
    })
    guard case .settled(let seed) = bench.pass().first else { throw Unsettled() }
    self.seed = seed
  }

  private struct Unsettled: Error {}

  private func read() throws(IntakeError) -> String {
    String(decoding: try readSettled(seed, bench.engine.configuration), as: UTF8.self)
  }

  private func failure() -> IntakeError.Code? {
    do throws(IntakeError) {
      _ = try read()
      return nil
    } catch {
      #expect(error.path == seed.path)
      return error.code
    }
  }

  @Test func readsIt() throws {
    #expect(try read() == "halo")
  }

  @Test func changed() throws {
    try bench.folder.append("!", to: "seeds/a/b.txt")
    #expect(failure() == .changed)
  }

  @Test func replaced() throws {
    try bench.folder.rename("lain.txt", to: "seeds/a/b.txt")
    #expect(failure() == .changed)
  }

  @Test func vanished() throws {
    bench.folder.remove("seeds/a/b.txt")
    #expect(failure() == .vanished)
    bench.folder.remove("seeds/a")
    #expect(failure() == .vanished)
  }

  /// Invariant 10: nothing outside the folder is read by way of a link that came later.
  @Test func becameALink() throws {
    bench.folder.remove("seeds/a/b.txt")
    try bench.folder.symlink("../../lain.txt", at: "seeds/a/b.txt")
    #expect(failure() == .refused(.symbolicLink))
  }

  @Test func itsFolderBecameALink() throws {
    try bench.folder.rename("seeds/a", to: "a")
    try bench.folder.symlink("../a", at: "seeds/a")
    #expect(failure() != nil)
  }

  @Test(.timeLimit(.minutes(1))) func becameAFIFO() throws {
    bench.folder.remove("seeds/a/b.txt")
    try bench.folder.makeFIFO("seeds/a/b.txt")
    #expect(failure() == .refused(.specialFile))
  }

  @Test func tooLarge() throws {
    var configuration = bench.engine.configuration
    configuration.sizeLimit = 3
    let error = #expect(throws: IntakeError.self) { try readSettled(seed, configuration) }
    #expect(error?.code == .refused(.tooLarge(limit: 3)))
    #expect(error?.isTransient == false)
  }

  @Test func readsALargeSeedWhole() throws {
    let text = String(repeating: "seratus ribu kata ", count: 20_000)
    try bench.folder.write(text, to: "seeds/besar.txt")
    guard case .settled(let seed) = bench.pass().last else { throw Unsettled() }
    #expect(try readSettled(seed, bench.engine.configuration) == Array(text.utf8))
  }

  @Test func leaksNoDescriptor() throws {
    let before = descriptorCount()
    for _ in 0..<50 { _ = try read() }
    bench.folder.remove("seeds/a/b.txt")
    for _ in 0..<50 { _ = failure() }
    // Tests beside this one open and close theirs.
    #expect(descriptorCount() < before + 50)
  }

  private func descriptorCount() -> Int {
    (0..<1024).count { fcntl(Int32($0), F_GETFD) >= 0 }
  }
}
