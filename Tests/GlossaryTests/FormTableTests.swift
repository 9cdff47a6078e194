import Testing

@testable import Glossary

struct FormTableTests {
  /// Words that share their beginnings and ends, of every length about the edges of eight and sixteen
  /// bytes, and enough of them for the table to grow.
  private static let words =
    (0..<7000).map { "\($0)" } + (1...64).map { String(repeating: "a", count: $0) }
    + (1...40).flatMap { count in
      ["b", "c"].map { "kepada-nya-" + String(repeating: $0, count: count) + "-lah-kah-pun" }
    }

  @Test func everyWordIsFoundAgain() {
    var table = FormTable()
    for (number, word) in Self.words.enumerated() {
      #expect(Self.find(word, true, table) == nil)
      var forms = WordForms()
      forms.surface = UInt32(number)
      _ = table.insert(forms, of: word, isWord: true)
    }
    for (number, word) in Self.words.enumerated() {
      #expect(Self.find(word, true, table) == UInt32(number), "\(word)")
      #expect(Self.find(word, false, table) == nil)
      #expect(Self.find(word + "x", true, table) == nil)
    }
    #expect(table.count == Self.words.count)
  }

  @Test func whatIsLongOrEmptyIsNotKept() {
    var table = FormTable()
    for word in ["", String(repeating: "a", count: 65)] {
      var forms = WordForms()
      forms.surface = 1
      let record = table.insert(forms, of: word, isWord: true)
      #expect(record.pointee.surface == 1)
      #expect(Self.find(word, true, table) == nil)
    }
  }

  private static func find(_ word: String, _ isWord: Bool, _ table: borrowing FormTable) -> UInt32?
  {
    Array(word.utf8).withUnsafeBufferPointer { bytes in
      table.known(bytes, isWord: isWord)?.pointee.surface
    }
  }
}
