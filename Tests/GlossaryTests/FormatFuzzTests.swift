import Glossary
import SejajarTestSupport
import Testing

struct FormatFuzzTests {
  private static let pieces: [[UInt8]] = [
    Array("term\ttranslation\tpos\tcontext\n".utf8), Array("negara\tcountry\tnoun\n".utf8),
    Array("kota,\"city; town\",noun\r\n".utf8), Array("\"".utf8), Array("\t".utf8),
    Array(",".utf8), Array(";".utf8), Array("\n".utf8), Array("\r".utf8), Array("#".utf8),
    Array("next=a_b,c !prev=".utf8), [0xFF], [0xC3], [0xE2, 0x80], [0x00], [0xEF, 0xBB, 0xBF],
    Array("é".utf8), Array(" ".utf8), Array("keep".utf8), Array("forbidden".utf8),
  ]

  /// Any bytes: no crash, the same result twice, and every line number inside the file.
  @Test(arguments: 0..<400)
  func anyBytes(_ seed: UInt64) {
    var generator = SplitMix(seed: seed)
    var bytes: [UInt8] = []
    for _ in 0..<Int.random(in: 0..<60, using: &generator) {
      if Bool.random(using: &generator) {
        bytes += Self.pieces[Int.random(in: 0..<Self.pieces.count, using: &generator)]
      } else {
        bytes.append(UInt8.random(in: 0...255, using: &generator))
      }
    }
    let lines = bytes.count { $0 == 0x0A || $0 == 0x0D } + 1
    for name in ["a.tsv", "a.csv", "a"] {
      let layer = GlossaryFile.read(name: name, bytes: bytes)
      #expect(layer == GlossaryFile.read(name: name, bytes: bytes))
      for entry in layer.entries {
        #expect(!entry.term.isEmpty && !entry.translations.isEmpty)
        #expect((1...lines).contains(entry.line))
      }
      for finding in layer.diagnostics {
        #expect((0...lines).contains(finding.line), "\(finding)")
        #expect(!finding.message.isEmpty && !finding.advice.isEmpty)
      }
    }
  }
}
