/// Bounds on what a glossary file may cost. What lies beyond is reported and left out.
package struct GlossaryLimits: Sendable {
  /// Bytes of a whole file.
  package var fileBytes = 256 << 20
  package var entries = 2_000_000
  /// Bytes of one cell.
  package var cellBytes = 8 << 10
  package var cellsInRow = 64
  /// Bytes of one entry of an XML file, in memory.
  package var entryBytes = 1 << 20
  /// Elements inside each other in an XML file.
  package var nesting = 48
  package var findings = 1_000

  package init() {}
}
