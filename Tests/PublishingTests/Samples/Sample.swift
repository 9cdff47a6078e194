import ParallelText

/// The sample texts by name, so that a failing test names the one it failed on.
enum Sample: String, CaseIterable {
  case rich
  case hostile
  case long

  var document: ParallelDocument {
    switch self {
    case .rich: RichSample.document
    case .hostile: HostileSample.document
    case .long: LongSample.document
    }
  }
}
