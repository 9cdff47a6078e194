import Dispatch

/// The entries of one glossary file as an index takes them in. A large file is read into one without
/// a ``GlossaryEntry`` for each of its rows.
package struct PackedLayer: Sendable, RankedLayer {
  /// As of the ``GlossaryLayer``.
  package let name: String
  package let diagnostics: [GlossaryFinding]
  package let isFallback: Bool
  /// In their order.
  var parts: [PackedEntries]

  package init(_ layer: GlossaryLayer) {
    name = layer.name
    diagnostics = layer.diagnostics
    isFallback = layer.isFallback
    parts = [PackedEntries(layer.entries)]
  }

  init(name: String, _ parts: [PackedEntries], diagnostics: [GlossaryFinding]) {
    self.name = name
    self.parts = parts
    self.diagnostics = diagnostics
    isFallback = false
  }

  var count: Int { parts.reduce(0) { $0 + $1.count } }

  /// Hands out every term and other spelling.
  func forEachSpelling(_ body: (String) -> Void) {
    for part in parts {
      part.texts.bytes.withUnsafeBufferPointer { bytes in
        for place in 0..<part.count {
          body(String(decoding: part.term(place, in: bytes), as: UTF8.self))
          for form in part.special(place)?.forms ?? [] { body(form) }
        }
      }
    }
  }

  /// The entries as values.
  func entries() -> [GlossaryEntry] {
    var starts: [Int] = []
    var total = 0
    for part in parts {
      starts.append(total)
      total += part.count
    }
    return [GlossaryEntry](unsafeUninitializedCapacity: total) { entries, count in
      LargePages.advise(UnsafeRawBufferPointer(entries))
      // Every task fills places of its own.
      nonisolated(unsafe) let entries = entries
      let (parts, starts) = (parts, starts)
      DispatchQueue.concurrentPerform(iterations: parts.count) { number in
        let part = parts[number]
        part.texts.bytes.withUnsafeBufferPointer { bytes in
          for place in 0..<part.count {
            entries.initializeElement(at: starts[number] + place, to: part.entry(place, in: bytes))
          }
        }
      }
      count = total
    }
  }
}
