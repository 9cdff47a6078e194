import FoundationEssentials
import ParallelText
import Publishing
import Reading

/// `sejajar stream`: a filter that takes a text a line, as JSON, and gives its parallel text a line, as `parallel.json` has
/// it. Stateless, for batch systems: nothing is published, and lines do not know of each other.
package struct StreamCommand: Sendable {
  package let configuration: Configuration

  package init(configuration: Configuration) {
    self.configuration = configuration
  }

  package func run() async throws -> CommandResult {
    let engine = try Engine.load(configuration).engine
    if let notice = engine.notice { CommandOutput.message("sejajar: \(notice)") }
    engine.lexicon.report()
    let limit = configuration.maximumSeedSize
    return try await LineFilter(batch: 4).run { lines, first in
      var maker = try ParallelTextMaker(engine: engine, maximumSize: limit)
      var output = LineFilter.Output(lines: [])
      for (offset, line) in lines.enumerated() {
        let answer = StreamedText.answer(to: line, number: first + offset, maker: &maker)
        if let problem = answer.problem {
          CommandOutput.message("sejajar: standard input:\(first + offset): \(problem)")
          output.hasFailures = true
        }
        output.lines.append(answer.line)
      }
      return output
    }
  }
}

/// One line of `sejajar stream`.
struct StreamedText: Decodable {
  /// A text or a whole number; the line's number where it is left out.
  let id: String?
  let text: String

  private enum Key: CodingKey { case id, text }

  init(from decoder: any Decoder) throws {
    let values = try decoder.container(keyedBy: Key.self)
    text = try values.decode(String.self, forKey: .text)
    guard values.contains(.id) else {
      id = nil
      return
    }
    id =
      try (try? values.decode(Int.self, forKey: .id)).map(String.init)
      ?? values.decode(String.self, forKey: .id)
  }

  /// The parallel text, whose `key` and `name` are the id; or `{"error", "id"}`, and what is wrong.
  static func answer(
    to line: String, number: Int, maker: inout ParallelTextMaker
  ) -> (line: String, problem: String?) {
    let request: StreamedText
    do {
      request = try JSONDecoder().decode(StreamedText.self, from: Data(line.utf8))
    } catch {
      return failure(
        #"not a JSON object {"id": …, "text": "…"} on one line; mend the line"#, id: "\(number)")
    }
    let id = request.id ?? "\(number)"
    do {
      var document = try maker.make(
        Array(request.text.utf8), fileName: "\(number).txt", seedPath: id, key: id
      ).document
      document.document.name = id
      let files = PublicationRenderer(formats: [.json]).files(for: document)
      let bytes = files.first?.bytes ?? []
      return (String(decoding: bytes.dropLast(), as: UTF8.self), nil)
    } catch {
      return failure("\(error)", id: id)
    }
  }

  private static func failure(_ problem: String, id: String) -> (line: String, problem: String?) {
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
    let line = (try? encoder.encode(["error": problem, "id": id])) ?? Data()
    return (String(decoding: line, as: UTF8.self), problem)
  }
}
