import Indonesian
import ParallelText
import Testing

@Suite struct LexiconAdditionsTests {
  private func sentences(_ text: String, _ lexicon: IndonesianLexicon) throws -> [String] {
    var segmenter = try Segmenter(lexicon)
    return segmenter.segments(of: text, withTokens: false).map { String(text, $0.range) }
  }

  @Test func anAbbreviationOfAReadersKeepsASentenceWhole() throws {
    let text = "Rapat dipimpin Pusdatin. Ratna Dewi hadir."
    #expect(try sentences(text, .shared).count == 2)
    var additions = LexiconAdditions()
    #expect(additions.add("Pusdatin\ttitle\n", from: .abbreviations).isEmpty)
    #expect(try sentences(text, IndonesianLexicon(adding: additions)).count == 1)
  }

  @Test func aReadersRootTakesThePlaceOfTheShippedOne() {
    var additions = LexiconAdditions()
    #expect(additions.add("mabar\tv\r\n", from: .roots).isEmpty)
    let analyses = IndonesianLexicon(adding: additions).morphology.analyses(of: "dimabarkan")
    #expect(analyses.first?.root == "mabar")
  }

  /// The words of a dictionary help where nothing is known, and take no reading from what is.
  @Test func aDictionaryWidensTheRoots() {
    var additions = LexiconAdditions()
    let dictionary = "6\nxatut/DkM0\nada\nrada/B0\nxamani\nXabar/M0\nxarang-xarang\n"
    #expect(additions.add(dictionary, from: .dictionary).isEmpty)
    #expect(
      additions.fallbackRoots == [["xatut", "v"], ["ada", "n"], ["rada", "n"], ["xamani", "n"]])
    let morphology = IndonesianLexicon(adding: additions).morphology
    for form in ["xatut", "dixatutkan", "xatutannya"] {
      #expect(Morphology.shared.analyses(of: form).first?.root != "xatut" || form == "xatut")
      #expect(morphology.analyses(of: form).first?.root == "xatut", "\(form)")
    }
    for form in ["berada", "keberadaan", "menulis", "xabar"] {
      #expect(morphology.analyses(of: form) == Morphology.shared.analyses(of: form))
    }
  }

  static let faulty: [(file: LexiconAdditions.File, text: String, lines: [Int])] = [
    (.roots, "kata\tn\nhuruf\n\n# ya\nlari\tq\n", [2, 5]),
    (.roots, "Besar\ta\n\tn\n", [1, 2]),
    (.exceptions, "a\tb\tc\n", [1]),
    (.exceptions, "beruang\t\t0\t0\tn\n", [1]),
    (.exceptions, "beruang\tberuang\t0\t0\tz\n", [1]),
    (.abbreviations, "Pusdatin.\ttitle\nPus\tlord\n", [1, 2]),
  ]

  @Test(arguments: faulty.indices) func brokenLinesAreToldAndTheOthersUsed(_ index: Int) {
    let (file, text, lines) = Self.faulty[index]
    var additions = LexiconAdditions()
    let faults = additions.add(text, from: file)
    #expect(faults.map(\.line) == lines)
    #expect(faults.allSatisfy { !$0.reason.isEmpty })
    let rows = additions.roots.count + additions.exceptions.count + additions.abbreviations.count
    #expect(rows == text.split(separator: "\n").count { $0.first != "#" } - lines.count)
  }
}
