import ParallelText

/// What a compiled index knows of its layers, but for their entries.
struct LayerRecord: Sendable {
  var name: String
  var entries: Int
  var isFallback: Bool
  var diagnostics: [GlossaryFinding]
}

/// Writes the layers of a compiled index, and reads them back.
enum LayerCoding {
  static func write(
    _ layers: [LayerRecord], includesDefaults: Bool, hasFamilies: Bool,
    to writer: inout PackedWriter
  ) {
    writer.append(includesDefaults ? 1 : 0)
    writer.append(hasFamilies ? 1 : 0)
    writer.append(layers.count)
    for layer in layers {
      writer.append(layer.name)
      writer.append(layer.entries)
      writer.append(layer.isFallback ? 1 : 0)
      writer.append(layer.diagnostics.count)
      for finding in layer.diagnostics { write(finding, to: &writer) }
    }
  }

  static func read(
    _ bytes: UnsafeBufferPointer<UInt8>
  ) -> (layers: [LayerRecord], includesDefaults: Bool, hasFamilies: Bool) {
    var reader = PackedReader(bytes, at: 0)
    let includesDefaults = reader.number() == 1
    let hasFamilies = reader.number() == 1
    let layers = (0..<max(reader.number(), 0)).map { _ in
      var layer = LayerRecord(
        name: reader.string(), entries: reader.number(), isFallback: reader.number() == 1,
        diagnostics: [])
      for _ in 0..<max(reader.number(), 0) {
        if let finding = finding(&reader, layer: layer.name) { layer.diagnostics.append(finding) }
      }
      return layer
    }
    return (layers, includesDefaults, hasFamilies)
  }

  private static func write(_ finding: GlossaryFinding, to writer: inout PackedWriter) {
    writer.append(finding.kind.rawValue)
    writer.append(finding.severity.rawValue)
    writer.append(finding.line)
    writer.append(finding.column)
    writer.append(finding.message)
    writer.append(finding.advice)
  }

  private static func finding(_ reader: inout PackedReader, layer: String) -> GlossaryFinding? {
    let kind = GlossaryFinding.Kind(rawValue: reader.string())
    let severity = Diagnostic.Severity(rawValue: reader.string())
    let (line, column) = (reader.number(), reader.number())
    let (message, advice) = (reader.string(), reader.string())
    guard let kind, let severity else { return nil }
    return GlossaryFinding(
      kind, severity, layer: layer, line: line, column: column, message: message, advice: advice)
  }
}
