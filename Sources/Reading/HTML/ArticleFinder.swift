import ParallelText

/// Finds the blocks of a page that are its article, by structure alone: from the page inwards to an
/// `<article>` or `<main>` that holds at least half of the page's prose, and to any other element
/// that holds at least 85 hundredths of it, in three paragraphs or more, as long as no paragraph
/// stands beside it.
///
/// This is the idea of Mozilla's Readability (weigh the prose in each container), without its word
/// lists of class names.
struct ArticleFinder {
  private let containers: [PageContainer]
  /// Prose of the blocks inside each container, however deep, in bytes; likewise text and links.
  private var weights: [Int]
  private var proseCounts: [Int]
  /// Whether a container holds prose itself or in a paragraph of its own.
  private var holdsProse: [Bool]
  private var texts: [Int]
  private var links: [Int]

  init(_ containers: [PageContainer], _ blocks: [PageBlock]) {
    self.containers = containers
    weights = Array(repeating: 0, count: containers.count)
    texts = weights
    links = weights
    proseCounts = weights
    holdsProse = Array(repeating: false, count: containers.count)
    for block in blocks where block.container >= 0 {
      weights[block.container] += block.weight
      texts[block.container] += block.text.count
      links[block.container] += block.linkCount
      if block.weight > 0 {
        proseCounts[block.container] += 1
        var holder = block.container
        while holder >= 0, containers[holder].isParagraph { holder = containers[holder].parent }
        if holder >= 0 { holdsProse[holder] = true }
      }
    }
    // Containers stand behind those that hold them.
    for index in containers.indices.reversed() where containers[index].parent >= 0 {
      weights[containers[index].parent] += weights[index]
      texts[containers[index].parent] += texts[index]
      links[containers[index].parent] += links[index]
      proseCounts[containers[index].parent] += proseCounts[index]
    }
  }

  /// For each container, whether it belongs to the article; the page (-1) where none is found.
  func membership() -> [Bool] {
    let root = root()
    var isInside = [Bool](repeating: root < 0, count: containers.count)
    for index in containers.indices {
      let parent = containers[index].parent
      if index == root || parent >= 0 && isInside[parent] { isInside[index] = true }
    }
    return isInside
  }

  /// Whether a block stands in a list of nothing but links, as shares and related texts do.
  func isInLinkList(_ block: PageBlock) -> Bool {
    var index = block.container
    while index >= 0 {
      if containers[index].isList {
        return links[index] * 10 >= texts[index] * 9 && texts[index] > 0
      }
      index = containers[index].parent
    }
    return false
  }

  private func root() -> Int {
    var current = -1
    let weight = zip(containers, weights).reduce(0) { $1.0.parent < 0 ? $0 + $1.1 : $0 }
    guard weight > 0 else { return -1 }
    // Containers stand in the page's order, so that one pass goes all the way in.
    for index in containers.indices {
      let isArticle = containers[index].isArticle && weights[index] * 2 >= weight
      let isMost =
        containers[index].parent == current && weights[index] * 100 >= weight * 85
        && proseCounts[index] >= 3 && !containers[index].isParagraph
        && (current < 0 || !holdsProse[current])
      if isMost || isArticle && isInside(index, current) {
        current = index
      }
    }
    return current
  }

  private func isInside(_ index: Int, _ outer: Int) -> Bool {
    var index = index
    while index > outer { index = containers[index].parent }
    return index == outer
  }
}
