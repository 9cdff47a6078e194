/// Why a seed cannot be read. All but want of memory is permanent: the seed must change.
package enum ReadingError: Error, Sendable, Equatable {
  /// The file has no bytes.
  case empty
  /// The file has bytes but no text: white space or markup alone.
  case blank
  /// Size and limit in bytes.
  case tooLarge(size: Int, limit: Int)
  /// `offset` is where it shows, in bytes from the file's start.
  case binary(BinaryKind, offset: Int)
  /// The bytes from `offset` on are not in `encoding`.
  case undecodable(encoding: String, offset: Int)
  /// An element of the page has thousands of attributes, which no page of text has.
  case excessiveMarkup
  case outOfMemory
}

extension ReadingError {
  /// A stable, dotted name for programs.
  package var category: String {
    switch self {
    case .empty: "reading.empty"
    case .blank: "reading.blank"
    case .tooLarge: "reading.tooLarge"
    case .binary: "reading.binary"
    case .undecodable: "reading.undecodable"
    case .excessiveMarkup: "reading.excessiveMarkup"
    case .outOfMemory: "reading.outOfMemory"
    }
  }
}

extension ReadingError: CustomStringConvertible {
  package var description: String {
    switch self {
    case .empty:
      "the file is empty (0 bytes): write the text into it, or remove it"
    case .blank:
      "the file holds no text, only white space or markup: write the text into it, or remove it"
    case .tooLarge(let size, let limit):
      "the file is \(size) bytes long and the limit is \(limit): split the text, or raise the "
        + "limit in the configuration"
    case .binary(let kind, let offset):
      "the file is no text: found \(kind.name) at byte \(offset); \(kind.advice)"
    case .undecodable(let encoding, let offset):
      "the bytes from byte \(offset) on are not \(encoding): save the text as UTF-8, for instance "
        + "with iconv, or mend the damaged place"
    case .excessiveMarkup:
      "an element of the page has thousands of attributes: save the page's text as plain text"
    case .outOfMemory:
      "there was no memory to read the page: it is tried again later; lower the size limit if it "
        + "happens again"
    }
  }
}
