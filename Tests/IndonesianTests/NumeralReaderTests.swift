import Indonesian
import ParallelText
import Testing
import UnicodeText

/// Tokens from a text whose cuts are marked: `|` between tokens that touch, a space between others.
/// `/v` behind a word gives it a part of speech.
func numeralTokens(_ marked: String) -> [Token] {
  var tokens: [Token] = []
  var offset = 0
  for word in marked.split(separator: " ") {
    for piece in word.split(separator: "|") {
      let isTagged = piece.hasSuffix("/v") || piece.hasSuffix("/n")
      let surface = String(isTagged ? piece.dropLast(2) : piece)
      let range = offset..<(offset + surface.utf8.count)
      let root = TextMapping.folded(surface)
      let partOfSpeech: PartOfSpeech = piece.hasSuffix("/v") ? .verb : .noun
      tokens.append(
        Token(
          kind: surface.contains { $0.isNumber } ? .number : .word, range: range, surface: surface,
          folded: root,
          analyses: isTagged
            ? [WordAnalysis(root: root, stem: root, partOfSpeech: partOfSpeech)] : []))
      offset = range.upperBound
    }
    offset += 1
  }
  return tokens
}

@Suite struct NumeralReaderTests {
  private let reader = NumeralReader()

  /// Reading from the first place where a numeral may begin is reading all, wherever that is.
  @Test(arguments: [
    "pada 3 Mei 2021", "di Nusa Dua", "hal itu dua kali", "F|-|16 dan 20 orang", "abad ke|-|20",
  ])
  func numeralsAreReadFromWhereOneMayBegin(marked: String) {
    for words in [0, 2, 7, 8, 9, 30] {
      let before = Array(repeating: "kata", count: words).joined(separator: " ")
      let tokens = numeralTokens("\(before) \(marked)")
      let first = tokens.indices.first { reader.mayBegin(with: tokens[$0].folded) }
      let all = reader.readings(of: tokens)
      #expect(reader.readings(of: tokens, from: first ?? tokens.count) == all)
    }
  }

  /// What stands behind a number decides which rules are tried; where nothing does, it is the number,
  /// its year or the ordinal of what it stands on.
  @Test func aLoneNumberIsReadAsAmongOthers() {
    func readings(_ marked: String) -> [NumericValue] {
      reader.readings(of: numeralTokens(marked)).map(\.value)
    }
    #expect(readings("kami bertujuh menunggu 45 kereta") == [.number(Quantity(digits: "45"))])
    #expect(readings("lahir 1987 ,") == [.date(DateValue(year: 1987))])
    #expect(readings("lantai 5") == [.ordinal(5, isWords: false)])
    #expect(readings("lantai 5 juta") == [.number(Quantity(digits: "5", scale: 6))])
    #expect(readings("dua puluh enam kambing") == [.number(Quantity(digits: "26", isWords: true))])
    #expect(readings("1987 ekor") == [.number(Quantity(digits: "1987"))])
    #expect(readings("45 persen") == [.percent(Quantity(digits: "45"))])
    #expect(readings("45 / 7 / 1999") == [.number(Quantity(digits: "45"))] + readings("7 / 1999"))
  }

  /// Words that are a numeral only with another behind them.
  @Test(arguments: [
    "ke pasar", "tahun kemarin", "hari raya", "antara kita", "- kata",
    "keputusannya",
  ])
  func wordsWithoutANumberAreNone(marked: String) {
    #expect(reader.readings(of: numeralTokens("dia \(marked)")).isEmpty)
    #expect(reader.readings(of: numeralTokens("dia \(marked) 12 lagi")).count == 1)
  }

  @Test func onlyANumberBehindKeBeginsANumeral() {
    #expect(reader.mayBegin(with: "ketiganya") && reader.mayBegin(with: "kelima"))
    #expect(!reader.mayBegin(with: "keputusannya") && !reader.mayBegin(with: "kepada"))
  }

  @Test(arguments: ["Nomor 11 Tahun 2020", "No 8 Tahun 1999", "No|. 8 tahun 1999"])
  func theNumberOfALawIsNoSpanOfTime(marked: String) {
    let readings = reader.readings(of: numeralTokens(marked))
    #expect(readings.allSatisfy { $0.kind != .measure })
    #expect(reader.readings(of: numeralTokens("selama 11 tahun")).contains { $0.kind == .measure })
  }

  @Test(arguments: ["Rp300", "Rp|300", "Rp 300", "Rp|.|300"])
  func everyCutOfAnAmountIsOneReading(marked: String) throws {
    let tokens = numeralTokens(marked)
    let reading = try #require(reader.readings(of: tokens).first)
    #expect(reading.tokens == 0..<tokens.count)
    #expect(reading.value == .amount(currency: "IDR", Quantity(digits: "300")))
    #expect(reading.kind == .amount)
  }

  @Test(arguments: ["3-5", "3|-|5", "3 – 5", "3|–|5"])
  func everyCutOfARangeIsOneReading(marked: String) {
    let readings = reader.readings(of: numeralTokens(marked))
    let ends = ["3", "5"].map { NumericValue.number(Quantity(digits: $0)) }
    #expect(readings.map(\.value) == [.range(ends[0], ends[1], .dash)])
  }

  @Test func readingsNameTheirTokensAndKinds() {
    let tokens = numeralTokens(
      "Pada Selasa (|28/2|) pukul 10.30 WIB , 1.500 orang membayar Rp5 juta untuk 2 km")
    let readings = reader.readings(of: tokens)
    #expect(readings.map(\.kind) == [.date, .time, .number, .amount, .measure])
    #expect(readings.map(\.tokens) == [1..<5, 5..<8, 9..<10, 12..<14, 15..<17])
  }

  @Test func aFullStopStaysOutside() {
    let readings = reader.readings(of: numeralTokens("pada 5 Feb|."))
    #expect(readings.map(\.tokens) == [1..<3])
    #expect(readings.first?.value == .date(DateValue(day: 5, month: 2)))
  }

  @Test func digitsKeepHowTheyWereWritten() {
    let values = reader.readings(of: numeralTokens("nomor 12345 , 12.345 dan 1,50")).map(\.value)
    #expect(
      values == [
        .number(Quantity(digits: "12345")),
        .number(Quantity(digits: "12345", isGrouped: true)),
        .number(Quantity(digits: "1.50")),
      ])
  }

  /// What stands behind an ordinal decides whether it gathers it; the morphology's word goes before
  /// the letters.
  @Test func partsOfSpeechTellCollectivesFromOrdinals() {
    let ordinal = reader.readings(of: numeralTokens("suntikan ketiga dianjurkan/v"))
    #expect(ordinal.map(\.value) == [.ordinal(3, isWords: true)])
    let collective = reader.readings(of: numeralTokens("suntikan ketiga dokter/n"))
    #expect(collective.map(\.value) == [.collective(3, isWhole: false)])
    let crew = reader.readings(of: numeralTokens("menewaskan/v keempat awaknya"))
    #expect(crew.map(\.value) == [.collective(4, isWhole: false)])
    let accused = reader.readings(of: numeralTokens("vonis/n kedua terdakwa/v"))
    #expect(accused.map(\.value) == [.collective(2, isWhole: false)])
    let cause = reader.readings(of: numeralTokens("sebab/n keduanya tahu/v"))
    #expect(cause.map(\.value) == [.collective(2, isWhole: true)])
    let novel = reader.readings(of: numeralTokens("novel/n keduanya"))
    #expect(novel.map(\.value) == [.ordinal(2, isWords: true)])
  }

  @Test func doubtfulDigitsAreLessSure() throws {
    let plain = try #require(reader.readings(of: numeralTokens("10,3")).first)
    let doubtful = try #require(reader.readings(of: numeralTokens("10.30")).first)
    #expect(doubtful.confidence < plain.confidence)
  }

  @Test func addressesHoldNoNumerals() {
    var tokens = numeralTokens("5 orang")
    tokens[0].kind = .address
    #expect(reader.readings(of: tokens).isEmpty)
  }
}
