/// Gives headings levels that skip none on the way down, whatever the document's own levels: the
/// title is level 1, a heading stands one below the nearest earlier heading that outranks it.
struct HeadingOutline {
  private var open: [Int] = []

  /// The page's level, 2 to 6, of the next heading, whose level in the document is `level`.
  mutating func pageLevel(of level: Int) -> Int {
    open.removeAll { $0 >= level }
    open.append(level)
    return min(open.count + 1, 6)
  }
}
