import Testing
import UnicodeText

@Suite struct AtomTests {
  @Test(arguments: [
    ("Rp1.500,5/kg", ["Rp", "1.500,5", "/", "kg"]), ("3–5", ["3", "-", "5"]),
    ("pukul 10:30.", ["pukul", "10:30", "."]), ("Jum'at", ["Jum'at"]), ("m² 5", ["m²", "5"]),
    ("1990-an", ["1990", "-", "an"]), ("e\u{301}lan🎉", ["e\u{301}lan", "🎉"]), ("  ", []),
    ("٣ 5", ["٣", "5"]), ("1..2", ["1", ".", ".", "2"]),
  ])
  func textIsCut(text: String, atoms: [String]) {
    #expect(Atom.atoms(of: text).map(\.surface) == atoms)
  }

  /// Text of ASCII is cut by its bytes, other text by its scalars, with the same outcome.
  @Test(arguments: [
    "harga Rp12.500,75/kg naik", "a'b 'c' d'", "1:2,3.4 5. 6,", "\t x\u{b}y\r\n9-an", "F-16 (A4)",
    "",
  ])
  func bytesAndScalarsCutAlike(text: String) {
    let atoms = Atom.atoms(of: text, offset: 3)
    #expect(Array(Atom.atoms(of: text + " é", offset: 3).dropLast()) == atoms)
  }

  @Test func rangesAreBytesAndTouchingIsSeen() {
    let atoms = Atom.atoms(of: "é–5 x", offset: 10)
    #expect(atoms.map(\.range) == [10..<12, 12..<15, 15..<16, 17..<18])
    #expect(atoms[1].touches(atoms[2]))
    #expect(!atoms[2].touches(atoms[3]))
  }

  @Test func theLongestPhraseIsFound() {
    var table = PhraseTable<Int>()
    table.add("dolar", as: 1)
    table.add("dolar Hong Kong", as: 2)
    table.add("MW", as: 3, exact: true)
    let atoms = Atom.atoms(of: "Dolar hong kong dolar mw MW")
    #expect(table.match(atoms, at: 0)?.value == 2)
    #expect(table.match(atoms, at: 0)?.end == 3)
    #expect(table.match(atoms, at: 3)?.value == 1)
    #expect(table.match(atoms, at: 4) == nil)
    #expect(table.match(atoms, at: 5)?.value == 3)
    #expect(table.match(atoms, at: 6) == nil)
  }
}
