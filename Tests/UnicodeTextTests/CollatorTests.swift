import Testing
import UnicodeText

@Suite struct CollatorTests {
  @Test func ordersAsADictionaryDoes() throws {
    var collator = try Collator(locale: "id")
    let words = ["zaman", "Élite", "elang", "Ambon", "ambon", "éa"]
    let sorted = words.map { (collator.sortKey($0), $0) }
      .sorted { $0.0.lexicographicallyPrecedes($1.0) }.map(\.1)
    #expect(sorted == ["ambon", "Ambon", "éa", "elang", "Élite", "zaman"])
  }

  @Test func keysAgreeWithComparing() throws {
    var collator = try Collator(locale: "en")
    let words = ["", "a", "A", "á", "a\u{301}", "ab", "a b", "Z", "🎉", "10", "9", "ﬁ", "fi"]
    for left in words {
      for right in words {
        let keys = (collator.sortKey(left), collator.sortKey(right))
        let expected: Collator.Order =
          keys.0 == keys.1 ? .same : keys.0.lexicographicallyPrecedes(keys.1) ? .before : .behind
        #expect(collator.compare(left, right) == expected, "\(left) \(right)")
      }
    }
  }

  @Test func longTextGrowsTheKey() throws {
    var collator = try Collator(locale: "en")
    let text = String(repeating: "kata ", count: 2000)
    #expect(collator.sortKey(text).count > 8000)
    #expect(collator.sortKey(text).last != 0)
  }
}
