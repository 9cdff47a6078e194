import ArgumentParser
import Testing

@testable import sejajar

@Suite struct CommandLineTests {
  @Test(arguments: [
    ["watch", "--seeds", "a", "--spool", "b", "--settle", "250ms", "--once"],
    ["publish", "a.txt", "b.txt", "--spool", "s", "--glossaries", "g", "--glossaries", "h"],
    ["watch", "--formats", "html,epub"], ["segment"], ["segment", "-", "--lines"],
    ["tokens", "a.txt", "--words", "--all"],
    ["terms", "a.txt", "--no-default-glossaries"],
    ["translate", "--engine", "transfer", "--alignment"],
    ["stream", "--engine", "transfer"],
    ["glossary", "check", "--json"], ["glossary", "stats", "--coverage", "-", "--lines"],
    ["glossary", "lookup", "kerja", "sama"], ["glossary", "stats", "--json"],
    ["glossary", "import", "a.tbx", "b.tmx", "--to", "c.tsv"],
    ["glossary", "export", "--format", "tbx2", "--layer", "a", "--layer", "b", "--to", "c.tbx"],
    ["status", "--json"], ["retry", "a.txt", "--spool", "s"],
  ])
  func documentedCommandsAreUnderstood(_ arguments: [String]) throws {
    _ = try Sejajar.parseAsRoot(arguments)
  }

  @Test(arguments: [
    ["watch", "--settle", "soon"], ["watch", "--workers", "0"], ["translate", "--engine", "x"],
    ["publish"], ["glossary", "lookup"], ["glossary", "import"],
    ["glossary", "export", "--format", "doc"], ["nonsense"], ["watch", "--log-level", "loud"],
  ])
  func wrongUsageIsRefusedWithStatus64(_ arguments: [String]) {
    do {
      _ = try Sejajar.parseAsRoot(arguments)
      Issue.record("\(arguments) was accepted")
    } catch {
      #expect(Sejajar.exitCode(for: error).rawValue == 64)
    }
  }
}
