import ParallelText

/// Reads a TBX or TMX file, whichever its outermost element says it is.
final class ExchangeReading: MarkupEntryHandler {
  static let entryNames: Set<String> = ["conceptEntry", "termEntry", "tu"]

  private(set) var entries: [GlossaryEntry] = []
  private(set) var sink: FindingSink
  private let limits: GlossaryLimits
  private var lines: LineCounter
  private var units = TMXEntryMaker()
  /// What was passed over, told once for all: how many, and where the first stands.
  private var passed: [Passed: (count: Int, offset: Int)] = [:]

  private enum Passed: CaseIterable {
    case withoutIndonesian
    case withoutEnglish
    case sentence
  }

  /// The entries in valid UTF-8 without a byte-order mark.
  static func read(
    _ bytes: UnsafeBufferPointer<UInt8>, limits: GlossaryLimits, sink: inout FindingSink
  ) -> [GlossaryEntry] {
    let reading = ExchangeReading(bytes, limits: limits, sink: sink)
    MarkupEntries.read(bytes, names: entryNames, limits: limits, handler: reading)
    reading.tellWhatWasPassed()
    sink = reading.sink
    return reading.entries
  }

  private init(_ bytes: UnsafeBufferPointer<UInt8>, limits: GlossaryLimits, sink: FindingSink) {
    self.limits = limits
    self.sink = sink
    lines = LineCounter(bytes)
  }

  func root(_ element: MarkupElement) -> Bool {
    switch element.name {
    case "martif", "tbx", "tmx": return true
    default:
      problem(
        .unknownFormat, at: element.offset,
        "the outermost element <\(element.name)> is that of neither TBX nor TMX",
        "export the glossary as TBX, TMX or CSV; the file is left out")
      return false
    }
  }

  func entry(_ element: MarkupElement) -> Bool {
    let line = lines.line(at: element.offset)
    guard entries.count < limits.entries else {
      problem(
        .tooLarge, at: element.offset, "the file has more than \(limits.entries) entries",
        "divide it into several; the entries from here on are left out")
      return false
    }
    if element.name == "tu" {
      add(TMXUnit(element), element.offset, line)
    } else {
      add(TBXConcept(element), element.offset, line)
    }
    return true
  }

  func problem(
    _ kind: GlossaryFinding.Kind, at offset: Int, _ message: String, _ advice: String
  ) {
    add(kind, .error, at: offset, message, advice)
  }

  private func add(
    _ kind: GlossaryFinding.Kind, _ severity: Diagnostic.Severity, at offset: Int,
    _ message: String, _ advice: String
  ) {
    sink.add(
      kind, severity, line: lines.line(at: offset), column: lines.column(at: offset), message,
      advice)
  }

  private func add(_ concept: TBXConcept, _ offset: Int, _ line: Int) {
    for offset in concept.empty {
      problem(.missingTerm, at: offset, "the term is empty", "write it; it is left out")
    }
    if concept.indonesian.isEmpty { return pass(.withoutIndonesian, offset) }
    if concept.english.isEmpty { return pass(.withoutEnglish, offset) }
    var maker = TBXEntryMaker(concept, line: line)
    entries += maker.entries()
    for (kind, offset, name) in maker.unknown {
      if kind == .unknownStatus {
        add(
          kind, .warning, at: offset, "the status “\(name)” is not known",
          "use preferredTerm-admn-sts, admittedTerm-admn-sts, deprecatedTerm-admn-sts or "
            + "supersededTerm-admn-sts")
      } else {
        add(
          kind, .warning, at: offset, "the part of speech “\(name)” is not known",
          "use noun, verb, adjective, adverb or other")
      }
    }
  }

  private func add(_ unit: TMXUnit, _ offset: Int, _ line: Int) {
    if unit.indonesian == nil { return pass(.withoutIndonesian, offset) }
    if unit.english.isEmpty { return pass(.withoutEnglish, offset) }
    guard unit.isOwn || unit.isTerm else { return pass(.sentence, offset) }
    if let entry = units.entry(of: unit, line: line) { entries.append(entry) }
  }

  private func pass(_ what: Passed, _ offset: Int) {
    passed[what] = (passed[what].map { $0.count + 1 } ?? 1, passed[what]?.offset ?? offset)
  }

  private func tellWhatWasPassed() {
    for what in Passed.allCases {
      guard let (count, offset) = passed[what] else { continue }
      switch what {
      case .withoutIndonesian:
        add(
          .missingTerm, .warning, at: offset,
          "\(count) entries have no Indonesian, the first one here",
          "add it (xml:lang=\"id\"), or leave them: they are passed over")
      case .withoutEnglish:
        add(
          .missingTranslation, .warning, at: offset,
          "\(count) entries have no English, the first one here",
          "add it (xml:lang=\"en\"), or leave them: they are passed over")
      case .sentence:
        add(
          .notATerm, .note, at: offset,
          "\(count) units are sentences and no terms, the first one here",
          "nothing need be done: they are passed over")
      }
    }
  }
}
