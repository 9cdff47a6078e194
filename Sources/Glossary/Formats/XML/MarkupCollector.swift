import CMarkup

/// What reads the entries of an XML document.
protocol MarkupEntryHandler: AnyObject {
  /// The document's outermost element, without what it holds. False: it is none of ours.
  func root(_ element: MarkupElement) -> Bool
  /// An entry with all that it holds. False: it is enough.
  func entry(_ element: MarkupElement) -> Bool
  /// Something is wrong at a byte of the document.
  func problem(
    _ kind: GlossaryFinding.Kind, at offset: Int, _ message: String, _ advice: String)
}

/// Collects one element after the other while libxml2 reads, up to what ends a reading.
final class MarkupCollector {
  /// Why reading ended before the end.
  enum Stop: Equatable {
    /// The handler wants no more.
    case enough
    /// An entry begins inside the open one.
    case unclosed(next: Int)
    case tooDeep(Int)
  }

  private let names: Set<String>
  private let handler: any MarkupEntryHandler
  private let limits: GlossaryLimits
  /// Of the part that is read, in the document.
  private let base: Int
  private var hasRoot: Bool
  private var depth = 0
  /// What the open entry costs so far, about in bytes.
  private var cost = 0
  /// The open entry and the elements open in it.
  private var open: [MarkupElement] = []
  private(set) var stop: Stop?
  /// Of the last entry that was read whole.
  private(set) var lastEntry: Int?

  /// An element costs memory even where it is short in the document.
  private static let elementCost = 128

  init(
    names: Set<String>, handler: any MarkupEntryHandler, limits: GlossaryLimits, base: Int,
    hasRoot: Bool
  ) {
    self.names = names
    self.handler = handler
    self.limits = limits
    self.base = base
    self.hasRoot = hasRoot
  }

  /// Where the open entry begins.
  var openEntry: Int? { open.first?.offset }
  /// No element is open.
  var isOutside: Bool { depth == 0 }

  /// Reads to the end of `bytes`, or to what ends the reading.
  func read(_ bytes: UnsafeBufferPointer<UInt8>) -> sj_xml_outcome {
    var events = sj_xml_events(
      context: Unmanaged.passUnretained(self).toOpaque(),
      start: { context, name, attributes, offset in
        guard let collector = MarkupCollector.of(context) else { return false }
        return collector.start(String(cString: name), attributes, Int(offset))
      },
      end: { context in MarkupCollector.of(context)?.end() ?? false },
      text: { context, utf8, length in
        guard let collector = MarkupCollector.of(context) else { return false }
        let bytes = UnsafeRawBufferPointer(start: utf8, count: Int(length))
        return collector.text(bytes)
      })
    return sj_xml_read(bytes.baseAddress, Int32(clamping: bytes.count), hasRoot, &events)
  }

  private static func of(_ context: UnsafeMutableRawPointer?) -> MarkupCollector? {
    context.map { Unmanaged<MarkupCollector>.fromOpaque($0).takeUnretainedValue() }
  }

  private func start(
    _ qualified: String, _ attributes: UnsafePointer<UnsafePointer<CChar>?>?, _ offset: Int
  ) -> Bool {
    depth += 1
    let place = base + offset
    guard depth <= limits.nesting else {
      stop = .tooDeep(place)
      return false
    }
    let name = qualified.split(separator: ":").last.map(String.init) ?? qualified
    let isEntry = names.contains(name)
    if isEntry, !open.isEmpty {
      stop = .unclosed(next: place)
      return false
    }
    guard isEntry || !open.isEmpty || !hasRoot else { return true }
    let element = MarkupElement(name: name, attributes: Self.pairs(attributes), offset: place)
    if !hasRoot {
      hasRoot = true
      guard handler.root(element) else {
        stop = .enough
        return false
      }
    }
    guard isEntry || !open.isEmpty else { return true }
    if isEntry { cost = 0 }
    cost += Self.elementCost + element.attributes.reduce(0) { $0 + $1.value.utf8.count }
    open.append(element)
    return true
  }

  private func end() -> Bool {
    depth -= 1
    guard let element = open.popLast() else { return true }
    guard let parent = open.indices.last else {
      lastEntry = element.offset
      guard cost <= limits.entryBytes else {
        handler.problem(
          .tooLarge, at: element.offset, "an entry is longer than \(limits.entryBytes) bytes",
          "divide it; the entry is left out")
        return true
      }
      if handler.entry(element) { return true }
      stop = .enough
      return false
    }
    if cost <= limits.entryBytes { open[parent].content.append(.element(element)) }
    return true
  }

  private func text(_ bytes: UnsafeRawBufferPointer) -> Bool {
    guard let last = open.indices.last else { return true }
    cost += bytes.count
    if cost <= limits.entryBytes {
      open[last].content.append(.text(String(decoding: bytes, as: UTF8.self)))
    }
    return true
  }

  private static func pairs(
    _ attributes: UnsafePointer<UnsafePointer<CChar>?>?
  ) -> [String: String] {
    var pairs: [String: String] = [:]
    guard var next = attributes else { return pairs }
    while let name = next.pointee {
      next += 1
      pairs[String(cString: name)] = next.pointee.map { String(cString: $0) } ?? ""
      next += 1
    }
    return pairs
  }
}
