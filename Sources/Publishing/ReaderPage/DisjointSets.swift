/// Union–find over 0..<count, with path halving (Tarjan and van Leeuwen, 1984).
struct DisjointSets {
  private var parents: [Int]

  init(count: Int) {
    parents = Array(0..<count)
  }

  mutating func representative(of element: Int) -> Int {
    var element = element
    while parents[element] != element {
      parents[element] = parents[parents[element]]
      element = parents[element]
    }
    return element
  }

  /// The lower representative stays one, so that the outcome does not depend on the order of
  /// unions.
  mutating func unite(_ left: Int, _ right: Int) {
    let (left, right) = (representative(of: left), representative(of: right))
    parents[max(left, right)] = min(left, right)
  }
}
