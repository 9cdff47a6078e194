/// One of several parts of the project's own pairs, for learning from text that a model has not
/// seen: blocks of neighbouring lines, so that pairs written together stay together.
package struct OwnFold: Sendable {
  let number: Int
  let count: Int

  private static let block = 250

  /// All parts.
  package static func all(_ count: Int) -> [OwnFold] {
    (0..<count).map { OwnFold(number: $0, count: count) }
  }

  func contains(line: Int) -> Bool { line / Self.block % count == number }
}
