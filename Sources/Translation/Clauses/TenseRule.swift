import ParallelText

/// When a clause happens.
///
/// Indonesian verbs have no tense. In order: an aspect marker decides in the verb group itself;
/// headings are told in the present; words of the sentence that fix a time (`kemarin`, `besok`,
/// `sekarang`; a date) decide; verbs of speech are in the past outside quotations; states (`have`,
/// `be`, `need`) and what is said inside quotations are in the present; everything else is reported
/// as past.
struct TenseRule: Sendable {
  let data: TransferData
  let isHeading: Bool
  /// What the words of the whole segment say, and those inside its quotations.
  private let cue: TimeReference?
  private let quotedCue: TimeReference?

  init(nodes: [SourceNode], data: TransferData, kind: SegmentKind) {
    self.data = data
    isHeading = Self.isHeading(kind)
    let (outside, inside) = Self.parts(nodes)
    cue = Self.cue(outside, data)
    quotedCue = Self.cue(inside, data)
  }

  /// The nodes outside quotations and inside.
  private static func parts(_ nodes: [SourceNode]) -> ([SourceNode], [SourceNode]) {
    var parts: ([SourceNode], [SourceNode]) = ([], [])
    var inQuotation = false
    for node in nodes {
      if node.category == .punctuation, ["\"", "“", "”"].contains(node.surface) {
        inQuotation =
          node.surface == "\"" ? node.opens || !node.closes && !inQuotation : node.surface == "“"
      } else if inQuotation {
        parts.1.append(node)
      } else {
        parts.0.append(node)
      }
    }
    return parts
  }

  /// Whether a segment is told as headings are: in the present, without a verb where Indonesian has
  /// none.
  static func isHeading(_ kind: SegmentKind) -> Bool {
    [.headline, .heading, .boilerplate, .credit, .dateline].contains(kind)
  }

  private static func cue(_ nodes: [SourceNode], _ data: TransferData) -> TimeReference? {
    var found: TimeReference?
    if tellsOfYear(nodes) { return .past }
    for (index, node) in nodes.enumerated() {
      if let time = data.tenseCues[node.folded] {
        // A past word weighs more than the others: a report holds both.
        if time == .past { return .past }
        found = found ?? time
      }
      // `sebulan terakhir`
      if node.english.contains("the past ") { return .past }
      // `tiga tahun lalu`
      let isLast = node.english == "last" && node.category == .adjective && index > 0
      if node.english == "ago" || isLast { return .past }
    }
    return found ?? (tellsOfMoment(nodes) || tellsOfDay(nodes) ? .past : nil)
  }

  /// `Ia sedang tidur ketika gempa terjadi`: what was so at a moment is past, but where something says
  /// that it is usual or to come.
  private static func tellsOfMoment(_ nodes: [SourceNode]) -> Bool {
    nodes.contains { $0.category == .subordinator && ["ketika", "tatkala"].contains($0.base) }
      && !nodes.contains { $0.has("future") || $0.has("present") || $0.has("question") }
  }

  /// `Presiden berada di Medan pada Rabu`: news names the day of what has been.
  private static func tellsOfDay(_ nodes: [SourceNode]) -> Bool {
    nodes.contains {
      $0.category == .date && $0.english.hasSuffix("day") && !$0.english.contains("every")
    }
      && !nodes.contains { node in
        ["future", "present", "question", "each", "bare"].contains(where: node.has)
      }
  }

  /// Whether a date with a year stands in the segment, and nothing that speaks of what is to come:
  /// what has a year is told of the past.
  private static func tellsOfYear(_ nodes: [SourceNode]) -> Bool {
    guard !nodes.contains(where: { $0.has("future") }) else { return false }
    return nodes.contains { node in
      node.category == .date
        && node.english.split(separator: " ").contains {
          $0.utf8.count == 4 && $0.allSatisfy(\.isNumber)
        }
    }
  }

  /// The time of a verb without aspect marker, and whether words said it.
  ///
  /// - Parameters:
  ///   - isDone: whether an adjective tells what was done: `re-elected`.
  ///   - isLasting: whether the words around the verb make it a state: `share a border`.
  func time(
    verb: String, phrase: String, isSpeech: Bool, inQuotation: Bool, isHabit: Bool,
    isReported: Bool, isDone: Bool, isLasting: Bool
  ) -> (TimeReference, Bool) {
    if isHeading { return (.present, false) }
    if isSpeech && !inQuotation { return (.past, false) }
    if isHabit { return (.present, true) }
    let cue = inQuotation ? quotedCue : cue
    let isState =
      isLasting || data.verbs.isStative(verb) && !data.verbs.isEvent(phrase) && !isDone
    if cue == .past { return (.past, !isState) }
    if isReported, !inQuotation { return (.past, false) }
    if let cue, cue == .present { return (.present, true) }
    if isState || inQuotation { return (.present, false) }
    return (.past, false)
  }
}
