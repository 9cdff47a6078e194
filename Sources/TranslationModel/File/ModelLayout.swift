/// The frame of a model file, for reader and writer. All numbers are little-endian.
///
/// 0: magic; 8: version (u32); 12: number of sections (u32); 16: length of the file (u64);
/// 24: checksum of all that follows (u64); 32: a row for each section, of its offset and its
/// length (u64 each), in the order of ``ModelSection``; then the sections, each at a multiple of
/// eight.
package enum ModelLayout {
  package static let magic: [UInt8] = Array("SEJAJAR\n".utf8)
  package static let version: UInt32 = 2
  package static let checksumOffset = 24
  package static let tableOffset = 32
  package static let rowSize = 16
}

package enum ModelSection: Int, CaseIterable, Sendable {
  case info
  case source
  case sourceSurfaces
  case target
  case targetSurfaces
  case phrases
  case options
  case patterns
  case words
  case languageModel
  case articles
}
