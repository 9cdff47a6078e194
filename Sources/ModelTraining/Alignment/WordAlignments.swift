/// The word links of every sentence pair, source place and target place, in ascending order.
struct WordAlignments: Sendable {
  struct Link: Sendable, Hashable, Comparable {
    var source: UInt8
    var target: UInt8

    static func < (left: Link, right: Link) -> Bool {
      (left.source, left.target) < (right.source, right.target)
    }
  }

  private var links: [Link] = []
  private var ends: [Int] = [0]

  mutating func append(_ sentence: some Sequence<Link>) {
    links.append(contentsOf: sentence)
    ends.append(links.count)
  }

  subscript(pair: Int) -> ArraySlice<Link> { links[ends[pair]..<ends[pair + 1]] }
}
