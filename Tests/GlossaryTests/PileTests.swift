import Testing

@testable import Glossary

struct PileTests {
  @Test func whatIsAppendedStaysWhileItGrows() {
    let pile = Pile<Int>()
    for value in 0..<1_000 { pile.append(value * 3) }
    #expect(pile.count == 1_000 && pile.all.elementsEqual((0..<1_000).map { $0 * 3 }))
    pile[500] = -1
    #expect(pile[500] == -1 && pile[499] == 1_497)
    pile.sort { $1 < $0 }
    #expect(pile[0] == 2_997 && pile[999] == -1)
    pile.removeAll()
    #expect(pile.count == 0 && pile.all.isEmpty)
  }

  @Test func fillingTakesThePlaceOfAll() {
    let pile = Pile<UInt8>()
    pile.append(9)
    pile.fill(300, with: 4)
    #expect(pile.count == 300 && pile.all.allSatisfy { $0 == 4 })
    pile.fill(2, with: 5)
    #expect(Array(pile.all) == [5, 5])
  }
}
