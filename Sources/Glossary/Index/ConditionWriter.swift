/// Writes conditions as they lie in a compiled index, where ``ContextCheck`` reads them: lengths before
/// what they measure.
///
///     conditions: count, condition…
///     condition: place, its length, bits of the keys next to the term, size of the table, table, phrase…
///     phrase: words, word…
///     word: keys, key…
///
/// Phrases of one word, as nearly all are, are a hash table of their keys with open addressing and
/// linear probing, so that a list of a hundred words costs no more than one of two.
struct ConditionWriter {
  /// What no key is.
  static let empty = UInt32.max
  /// Numbers before a condition's table.
  static let headerSize = 4

  private(set) var codes: [UInt32] = []

  /// Conditions, each with the keys of the words of its phrases.
  mutating func append(_ context: [(condition: ContextCondition, phrases: [[[TermKey]]])]) {
    codes.append(UInt32(context.count))
    for (condition, phrases) in context {
      let start = codes.count
      let words = phrases.filter { $0.count == 1 }.flatMap { $0[0] }
      let table = Self.table(of: words)
      codes.append(CompiledPlace(condition).code)
      codes.append(0)
      codes.append(Self.bits(condition.place, phrases))
      codes.append(UInt32(table.count))
      codes += table
      for phrase in phrases where phrase.count != 1 {
        codes.append(UInt32(phrase.count))
        for keys in phrase {
          codes.append(UInt32(keys.count))
          codes += keys.map(\.code)
        }
      }
      codes[start + 1] = UInt32(codes.count - start)
    }
  }

  /// Of the word of each phrase that stands next to the term; of one that may stand anywhere, its
  /// first.
  private static func bits(_ place: ContextCondition.Place, _ phrases: [[[TermKey]]]) -> UInt32 {
    var bits: UInt32 = 0
    for phrase in phrases {
      for key in (place == .previous ? phrase.last : phrase.first) ?? [] {
        bits |= TermTrie.bit(of: key)
      }
    }
    return bits
  }

  private static func table(of keys: [TermKey]) -> [UInt32] {
    var table = [UInt32](repeating: empty, count: keys.count * 2)
    for key in keys {
      var slot = slot(of: key.code, size: table.count)
      while table[slot] != empty, table[slot] != key.code {
        slot = slot + 1 == table.count ? 0 : slot + 1
      }
      table[slot] = key.code
    }
    return table
  }

  /// Where a key is looked for first in a table of a size.
  static func slot(of code: UInt32, size: Int) -> Int {
    Int(truncatingIfNeeded: (UInt64(code &* 0x9E37_79B1) &* UInt64(size)) >> 32)
  }
}
