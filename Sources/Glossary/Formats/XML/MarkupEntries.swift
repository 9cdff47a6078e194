import CMarkup

/// Reads the entries of an XML document. XML's own rule is to stop at the first mistake; here a
/// mistake costs its entry, and reading goes on at the start tag of the next.
enum MarkupEntries {
  /// Tells `handler` of every element of one of `names`. `bytes` are valid UTF-8.
  static func read(
    _ bytes: UnsafeBufferPointer<UInt8>, names: Set<String>, limits: GlossaryLimits,
    handler: any MarkupEntryHandler
  ) {
    var position = 0
    var isFragment = false
    var mistakes = 0
    while position < bytes.count {
      let collector = MarkupCollector(
        names: names, handler: handler, limits: limits, base: position, hasRoot: isFragment)
      let outcome = collector.read(UnsafeBufferPointer(rebasing: bytes[position...]))
      if collector.stop == .enough { return }
      let place = position + Int(outcome.offset)
      guard let next = next(after: collector, outcome, place) else { return }
      if isWorthTelling(outcome, collector, isFragment: isFragment) {
        mistakes += 1
        tell(handler, outcome, collector, place)
      }
      guard mistakes < limits.findings else {
        handler.problem(
          .malformed, at: place, "there are too many mistakes to go on",
          "mend the first ones and check again; the rest is left out")
        return
      }
      guard let entry = self.entry(in: bytes, from: max(next, position + 1), names) else { return }
      position = entry
      isFragment = true
    }
  }

  /// Where to look for the next entry; nil where all was read.
  private static func next(
    after collector: MarkupCollector, _ outcome: sj_xml_outcome, _ place: Int
  ) -> Int? {
    switch collector.stop {
    case .unclosed(let next): return next
    case .tooDeep(let offset): return (collector.openEntry ?? offset) + 1
    case .enough: return nil
    case nil:
      guard outcome.status != SJ_XML_READ else { return nil }
      if let open = collector.openEntry { return open + 1 }
      return max(place, collector.lastEntry.map { $0 + 1 } ?? 0)
    }
  }

  /// A fragment ends with end tags of elements that began before it, or with nothing: no mistakes.
  private static func isWorthTelling(
    _ outcome: sj_xml_outcome, _ collector: MarkupCollector, isFragment: Bool
  ) -> Bool {
    !(isFragment && collector.stop == nil && collector.openEntry == nil && collector.isOutside)
  }

  private static func tell(
    _ handler: any MarkupEntryHandler, _ outcome: sj_xml_outcome, _ collector: MarkupCollector,
    _ place: Int
  ) {
    let isInside = collector.openEntry != nil
    let loss = isInside ? "the entry is left out" : "what stands here is left out"
    switch collector.stop {
    case .unclosed:
      handler.problem(
        .malformed, at: collector.openEntry ?? place, "the entry is not closed",
        "write its end tag; \(loss)")
      return
    case .tooDeep(let offset):
      handler.problem(
        .malformed, at: offset, "elements are nested too deep",
        "look for a missing end tag; \(loss)"
      )
      return
    case .enough, nil: break
    }
    switch Int(outcome.status) {
    case SJ_XML_NO_MEMORY:
      handler.problem(.tooLarge, at: place, "there is no memory to read it", "divide the file")
    case SJ_XML_TOO_MANY_ATTRIBUTES:
      handler.problem(.malformed, at: place, "an element has too many attributes", "\(loss)")
    default:
      let reason = withUnsafeBytes(of: outcome.message) { message in
        String(decoding: message.prefix { $0 != 0 }, as: UTF8.self)
      }
      handler.problem(
        .malformed, at: place, "the XML is not well-formed: \(reason)",
        "mend it (a bare & is written &amp;, a bare < is &lt;); \(loss)")
    }
  }

  /// Where the next start tag of an entry begins.
  private static func entry(
    in bytes: UnsafeBufferPointer<UInt8>, from start: Int, _ names: Set<String>
  ) -> Int? {
    let tags = names.sorted().map { Array($0.utf8) }
    var index = start
    while index < bytes.count {
      defer { index += 1 }
      guard bytes[index] == UInt8(ascii: "<") else { continue }
      for tag in tags where bytes[(index + 1)...].starts(with: tag) {
        let end = index + 1 + tag.count
        guard end < bytes.count else { continue }
        switch bytes[end] {
        case 0x20, 0x09, 0x0A, 0x0D, UInt8(ascii: ">"), UInt8(ascii: "/"): return index
        default: continue
        }
      }
    }
    return nil
  }
}
