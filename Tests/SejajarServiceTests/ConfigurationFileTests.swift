import Publishing
import SejajarService
import Testing

@Suite struct ConfigurationFileTests {
  private func configuration(_ yaml: String) throws(ConfigurationError) -> Configuration {
    var configuration = Configuration()
    try ConfigurationFile.apply(yaml, path: "sejajar.yaml", to: &configuration)
    return configuration
  }

  @Test func everySettingIsRead() throws {
    let read = try configuration(
      """
      seeds: /srv/masuk
      spool: /srv/keluar
      glossaries: [a, b]
      default-glossaries: false
      dictionaries: false
      engine: transfer
      model: /srv/id-en.model
      settle: 250ms
      rescan: 5m
      workers: 4
      attempts: 5
      maximum-seed-size: 1MiB
      formats: [html, tmx]
      log-level: debug
      log-format: json
      """)
    var wanted = Configuration()
    wanted.seeds = "/srv/masuk"
    wanted.spool = "/srv/keluar"
    wanted.glossaries = ["a", "b"]
    wanted.usesDefaultGlossaries = false
    wanted.usesInstalledDictionaries = false
    wanted.engine = .transfer
    wanted.model = "/srv/id-en.model"
    wanted.settle = 0.25
    wanted.rescan = 300
    wanted.workers = 4
    wanted.attempts = 5
    wanted.maximumSeedSize = 1_048_576
    wanted.formats = [.html, .tmx]
    wanted.logLevel = .debug
    wanted.logFormat = .json
    #expect(read == wanted)
  }

  @Test func anEmptyFileChangesNothing() throws {
    #expect(try configuration("# nothing\n") == Configuration())
  }

  @Test(arguments: [
    ("seed: x", "sejajar.yaml:1: seed: unknown setting"),
    ("spool: a\nsettle: soon", "sejajar.yaml:2: settle: expected a duration"),
    ("workers: 0", "expected a whole number from 1 to 64"),
    ("formats: [pdf]", "pdf is none of html, epub, json, tmx, tsv, ledger, text, sentences"),
    ("maximum-seed-size: big", "expected a size"),
    ("- a\n- b", "expected a list of settings"),
    ("a: [", "not valid YAML"),
  ])
  func whatIsWrongIsSaidWithItsPlace(_ yaml: String, _ message: String) {
    let error = #expect(throws: ConfigurationError.self) { try configuration(yaml) }
    #expect(error?.description.contains(message) == true, "\(error?.description ?? "")")
  }
}

@Suite struct MeasuredValueTests {
  @Test func durations() {
    #expect(MeasuredValue.seconds("500ms") == 0.5)
    #expect(MeasuredValue.seconds("1.5s") == 1.5)
    #expect(MeasuredValue.seconds("2m") == 120)
    #expect(MeasuredValue.seconds("3") == 3)
    for wrong in ["", "ms", "-1s", "1 s", "1d", "1e3s", "9999999999999999999s"] {
      #expect(MeasuredValue.seconds(wrong) == nil, "\(wrong)")
    }
  }

  @Test func sizes() {
    #expect(MeasuredValue.bytes("32MiB") == 33_554_432)
    #expect(MeasuredValue.bytes("100") == 100)
    #expect(MeasuredValue.bytes("1MB") == nil)
  }
}
