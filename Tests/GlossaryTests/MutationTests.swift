import Glibc
import Glossary
import Testing

/// Damaged files of every format. `SEJAJAR_MUTATIONS=10000` asks for more of them, and
/// `SEJAJAR_MUTATIONS_TO=DIR` writes each into a folder of that folder, for the built program.
struct MutationTests {
  private static func variable(_ name: String) -> String? {
    getenv(name).map { String(cString: $0) }
  }

  private static let count = variable("SEJAJAR_MUTATIONS").flatMap(Int.init) ?? 400

  @Test func anyDamageIsSurvived() {
    var slowest = (seed: 0, nanoseconds: 0)
    var entries = 0
    var findings = 0
    for seed in 0..<Self.count {
      let file = MutatedGlossary(seed: UInt64(seed))
      if let folder = Self.variable("SEJAJAR_MUTATIONS_TO") {
        Self.write(file, "\(folder)/\(seed)")
      }
      let start = Self.processorTime()
      let layer = GlossaryFile.read(name: file.name, bytes: file.bytes, text: file.text)
      let time = Self.processorTime() - start
      if time > slowest.nanoseconds { slowest = (seed, time) }
      entries += layer.entries.count
      findings += layer.diagnostics.count
      check(layer, file, seed)
      if seed.isMultiple(of: 10) {
        #expect(layer == GlossaryFile.read(name: file.name, bytes: file.bytes, text: file.text))
      }
    }
    var usage = rusage()
    getrusage(RUSAGE_SELF.rawValue, &usage)
    // Some files are hardly damaged, and most are.
    #expect(entries > Self.count / 10 && findings > Self.count / 10)
    print(
      "\(Self.count) mutated glossaries: \(entries) entries, \(findings) findings; the slowest, seed "
        + "\(slowest.seed), took \(slowest.nanoseconds / 1000) µs; peak memory \(usage.ru_maxrss) KiB"
    )
  }

  private func check(_ layer: GlossaryLayer, _ file: MutatedGlossary, _ seed: Int) {
    let lines = file.bytes.count { $0 == 0x0A || $0 == 0x0D } + 1
    for entry in layer.entries {
      #expect(!entry.term.isEmpty && !entry.translations.isEmpty, "seed \(seed)")
      #expect((1...lines).contains(entry.line), "seed \(seed)")
      #expect(!entry.term.contains("root:") && entry.term.utf8.count < 20_000, "seed \(seed)")
    }
    for finding in layer.diagnostics {
      #expect((0...lines).contains(finding.line), "seed \(seed): \(finding)")
      #expect(!finding.message.isEmpty && !finding.advice.isEmpty, "seed \(seed)")
    }
    #expect(layer.diagnostics.count <= GlossaryLimits().findings + 1, "seed \(seed)")
  }

  private static func processorTime() -> Int {
    var time = timespec()
    clock_gettime(CLOCK_THREAD_CPUTIME_ID, &time)
    return time.tv_sec * 1_000_000_000 + time.tv_nsec
  }

  private static func write(_ file: MutatedGlossary, _ folder: String) {
    mkdir(folder, 0o755)
    var files = [(file.name, file.bytes)]
    if let text = file.text, let name = DictdFiles.textNames(forIndex: file.name).first {
      files.append((name, text))
    }
    for (name, bytes) in files {
      guard let stream = fopen("\(folder)/\(name)", "wb") else { continue }
      fwrite(bytes, 1, bytes.count, stream)
      fclose(stream)
    }
  }
}
