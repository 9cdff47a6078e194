/// What the last lines are that belong to no inner block.
enum MarkdownLeaf: Equatable {
  case none
  case paragraph
  case table
  /// `indent`: columns taken off each line, as the opening fence has them.
  case fence(mark: UInt8, length: Int, indent: Int)
  case indented
  case markup(HTMLBlockStart.Found)
}
