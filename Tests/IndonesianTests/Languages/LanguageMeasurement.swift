import Glibc
import Indonesian
import ParallelText
import Testing

/// How often line groups of five are told to be in the language that they are in:
/// `SEJAJAR_LANGUAGES=id:FILE,en:FILE swift test --filter LanguageMeasurement`. The files are not in
/// the repository.
@Suite struct LanguageMeasurement {
  static let list = getenv("SEJAJAR_LANGUAGES").map { String(cString: $0) }

  @Test(.enabled(if: list != nil)) func tellsLineGroups() throws {
    var segmenter = try Segmenter()
    for entry in (Self.list ?? "").split(separator: ",") {
      let parts = entry.split(separator: ":", maxSplits: 1).map(String.init)
      let lines = try Self.lines(parts[1])
      var counts: [String: Int] = [:]
      for start in stride(from: 0, to: lines.count, by: 5) {
        let text = lines[start..<min(start + 5, lines.count)].joined(separator: "\n")
        let paragraph = Paragraph(
          kind: .paragraph, range: 0..<text.utf8.count, segments: segmenter.segments(of: text))
        let found = LanguageIdentifier.shared.language(of: paragraph) ?? "undecided"
        counts[found, default: 0] += 1
        if found != parts[0] { print("\(parts[0]) taken for \(found): \(text.prefix(300))") }
      }
      print(entry, counts.sorted { $0.value > $1.value }.map { "\($0.key) \($0.value)" })
      #expect(!counts.isEmpty)
    }
  }

  private static func lines(_ path: String) throws -> [Substring] {
    let file = try #require(fopen(path, "r"))
    defer { fclose(file) }
    var bytes: [UInt8] = []
    var buffer = [UInt8](repeating: 0, count: 1 << 16)
    while true {
      let count = fread(&buffer, 1, buffer.count, file)
      if count == 0 { break }
      bytes += buffer[..<count]
    }
    return String(decoding: bytes, as: UTF8.self).split(separator: "\n")
  }
}
