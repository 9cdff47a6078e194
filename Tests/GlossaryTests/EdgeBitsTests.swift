import SejajarTestSupport
import Testing

@testable import Glossary

/// No edge of a trie is missed, and few that are not there are taken for one.
struct EdgeBitsTests {
  @Test(arguments: [0, 1, 70, 5_000]) func edgesAreHeld(_ count: Int) {
    var generator = SplitMix(seed: 11)
    let edges = (0..<count).map { _ in
      TermTrie.Edge(
        parent: UInt32.random(in: 1..<1_000_000, using: &generator),
        code: UInt32.random(in: 0..<4_000_000, using: &generator), child: 1)
    }
    let table = EdgeBits.table(of: edges + [TermTrie.Edge()], count: count)
    #expect(table.count.nonzeroBitCount == 1)
    table.withUnsafeBufferPointer { table in
      let bits = EdgeBits(table)
      for edge in edges { #expect(bits.mayHold(TermTrie.hash(edge.parent, edge.code))) }
      let others = (0..<2_000).count { _ in
        bits.mayHold(
          TermTrie.hash(
            UInt32.random(in: 1..<1_000_000, using: &generator),
            UInt32.random(in: 4_000_000..<8_000_000, using: &generator)))
      }
      #expect(count < 64 || others < 400)
    }
  }

  @Test func whatBeginsAtTheRootTakesNoBit() {
    let table = EdgeBits.table(
      of: [TermTrie.Edge(parent: TermTrie.root, code: 4, child: 1)], count: 1)
    #expect(table.allSatisfy { $0 == 0 })
  }
}
