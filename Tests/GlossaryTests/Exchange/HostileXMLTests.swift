import Glossary
import Testing

/// Documents that are written to read files, open connections or fill the memory.
struct HostileXMLTests {
  private static let sound =
    "<tu><tuv xml:lang=\"id\"><seg>laut</seg></tuv><tuv xml:lang=\"en\"><seg>sea</seg></tuv></tu>"

  private static func unit(_ text: String) -> String {
    "<tu><tuv xml:lang=\"id\"><seg>\(text)</seg></tuv><tuv xml:lang=\"en\"><seg>x</seg></tuv></tu>"
  }

  private static let bomb = (1...30).map { level in
    "<!ENTITY e\(level) \"\(String(repeating: "&e\(level - 1);", count: 10))\">"
  }.joined()

  static let declarations = [
    "<!ENTITY e0 \"lol\">" + bomb + "<!ENTITY x \"&e30;\">",
    "<!ENTITY x SYSTEM \"file:///etc/passwd\">", "<!ENTITY x SYSTEM \"/etc/hostname\">",
    "<!ENTITY x SYSTEM \"http://127.0.0.1:9/x\">", "<!ENTITY x PUBLIC \"a\" \"ftp://127.0.0.1/x\">",
    "<!ENTITY % p SYSTEM \"file:///etc/passwd\"> %p; <!ENTITY x \"a\">",
    "<!ENTITY % p \"<!ENTITY x SYSTEM 'file:///etc/passwd'>\"> %p;",
    "<!ENTITY x \"" + String(repeating: "a", count: 100_000) + "\">", "<!ENTITY x \"&x;\">",
  ]

  /// Whatever a document type declares, nothing of it comes into an entry.
  @Test(arguments: declarations)
  func entitiesAreNeverExpanded(_ declaration: String) {
    for type in [
      "<!DOCTYPE tmx [\(declaration)]>",
      "<!DOCTYPE tmx SYSTEM \"file:///etc/passwd\" [\(declaration)]>",
    ] {
      let text =
        "<?xml version=\"1.0\"?>\(type)\n<tmx><body>\n"
        + Self.unit("&x;") + "\n" + Self.sound + "\n</body></tmx>"
      let layer = GlossaryFile.read(name: "a.tmx", bytes: Array(text.utf8))
      #expect(layer.entries.map(\.term).contains("laut"))
      #expect(layer.entries.count == 1)
      #expect(!layer.diagnostics.isEmpty)
    }
  }

  @Test(arguments: [
    "<xi:include xmlns:xi=\"http://www.w3.org/2001/XInclude\" href=\"file:///etc/passwd\" parse=\"text\"/>",
    "<?xml-stylesheet href=\"file:///etc/passwd\"?>", "<?xml-model href=\"http://127.0.0.1:9/\"?>",
    "<!-- <tu> --><![CDATA[<tu>]]>",
  ])
  func nothingIsIncluded(_ inclusion: String) {
    let text = "<tmx><body>" + inclusion + Self.sound + "</body></tmx>"
    let layer = GlossaryFile.read(name: "a.tmx", bytes: Array(text.utf8))
    #expect(layer.entries.map(\.translations) == [["sea"]])
    #expect(layer.diagnostics.isEmpty)
  }

  @Test func manyMistakesEnd() {
    let text = "<tmx>" + String(repeating: "<tu>&x;</tu>", count: 3_000) + Self.sound + "</tmx>"
    var limits = GlossaryLimits()
    limits.findings = 50
    let layer = GlossaryFile.read(name: "a.tmx", bytes: Array(text.utf8), limits: limits)
    #expect(layer.entries.isEmpty)
    #expect(layer.diagnostics.count == 51)
  }
}
