import Logging
import Testing

@testable import SejajarService

@Suite struct LineLogHandlerTests {
  private func line(_ format: Configuration.LogFormat, _ message: String, _ value: String) -> String
  {
    LineLogHandler.line(
      level: .warning, message: message, pairs: [("seed", value)], format: format, now: 0)
  }

  @Test func jsonIsEscaped() {
    #expect(
      line(.json, "put off", "a\"b\\\n\u{1B}[31m") == #"""
        {"time":"1970-01-01T00:00:00Z","level":"warning","message":"put off","seed":"a\"b\\\n\u001b[31m"}
        """#)
  }

  @Test func theJournalGetsAPriority() {
    #expect(line(.journal, "put off", "kota.txt") == "<4>put off seed=kota.txt")
  }

  @Test func noControlCharacterReachesATerminal() {
    let text = line(.text, "put\noff", "a\u{1B}[2Jb c")
    #expect(!text.unicodeScalars.contains { $0.value < 0x20 })
    #expect(text.hasSuffix(#"seed="a\u001b[2Jb c""#))
  }
}
