/// Writes conditions as they lie in a compiled index, where ``ContextCheck`` reads them: lengths before
/// what they measure.
///
///     conditions: count, condition…
///     condition: place, its length, bits of the keys, size of the table, keys, heads, phrase…
///     phrase: where the next one of the same key begins, words, word…
///     word: keys, key…
///
/// The phrases stand in a hash table with open addressing and linear probing, by the keys of the word
/// that is next to the term, or the first one where a phrase may stand anywhere; so a list of a hundred
/// words costs no more than one of two. A key's head is 0 where its word is all of the phrase, else
/// where the first of its phrases begins, counted from the condition.
struct ConditionWriter {
  /// What no key is.
  static let empty = UInt32.max
  /// Numbers before a condition's table.
  static let headerSize = 4

  private(set) var codes: [UInt32] = []

  /// Conditions, each with the keys of the words of its phrases.
  mutating func append(_ context: [(condition: ContextCondition, phrases: [[[TermKey]]])]) {
    codes.append(UInt32(context.count))
    for (condition, phrases) in context { append(condition, phrases) }
  }

  private mutating func append(_ condition: ContextCondition, _ phrases: [[[TermKey]]]) {
    let start = codes.count
    let isBehind = condition.place != .previous
    let keyed = phrases.flatMap { phrase in
      ((isBehind ? phrase.first : phrase.last) ?? []).map { (key: $0, phrase: phrase) }
    }
    let size = keyed.count * 2
    codes.append(CompiledPlace(condition).code)
    codes.append(0)
    codes.append(keyed.reduce(0) { $0 | TermTrie.bit(of: $1.key) })
    codes.append(UInt32(size))
    codes += [UInt32](repeating: Self.empty, count: size)
    codes += [UInt32](repeating: 0, count: size)
    for (key, phrase) in keyed { enter(phrase, by: key, start, size) }
    codes[start + 1] = UInt32(codes.count - start)
  }

  private mutating func enter(_ phrase: [[TermKey]], by key: TermKey, _ start: Int, _ size: Int) {
    let table = start + Self.headerSize
    var slot = Self.slot(of: key.code, size: size)
    while codes[table + slot] != Self.empty, codes[table + slot] != key.code {
      slot = slot + 1 == size ? 0 : slot + 1
    }
    let isNew = codes[table + slot] == Self.empty
    let head = codes[table + size + slot]
    codes[table + slot] = key.code
    if phrase.count == 1 {
      codes[table + size + slot] = 0
    } else if isNew || head != 0 {
      codes[table + size + slot] = UInt32(codes.count - start)
      codes.append(head)
      codes.append(UInt32(phrase.count))
      for keys in phrase {
        codes.append(UInt32(keys.count))
        codes += keys.map(\.code)
      }
    }
  }

  /// Where a key is looked for first in a table of a size.
  static func slot(of code: UInt32, size: Int) -> Int {
    Int(truncatingIfNeeded: (UInt64(code &* 0x9E37_79B1) &* UInt64(size)) >> 32)
  }
}
