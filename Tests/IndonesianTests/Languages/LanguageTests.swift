import Indonesian
import ParallelText
import Testing

@Suite struct LanguageTests {
  private func paragraph(_ text: String) throws -> Paragraph {
    var segmenter = try Segmenter()
    return Paragraph(
      kind: .paragraph, range: 0..<text.utf8.count, segments: segmenter.segments(of: text))
  }

  private func language(of text: String) throws -> String? {
    LanguageIdentifier.shared.language(of: try paragraph(text))
  }

  @Test(arguments: ForeignParagraphs.all.indices)
  func tellsTheLanguagesItsListsWereMendedOn(_ index: Int) throws {
    let (tag, paragraphs) = ForeignParagraphs.all[index]
    for text in paragraphs { #expect(try language(of: text) == tag, "\(text)") }
  }

  /// Of paragraphs of one or two sentences that no list was mended on, nearly all.
  @Test func tellsThemInParagraphsThatItHasNotSeen() throws {
    var right = 0
    for (tag, text) in ForeignParagraphs.fresh {
      let found = try language(of: text)
      if found == tag { right += 1 } else { print("\(tag) taken for \(found ?? "none"): \(text)") }
    }
    print("languages: \(right) of \(ForeignParagraphs.fresh.count) unseen paragraphs")
    #expect(right * 100 >= ForeignParagraphs.fresh.count * 75)
  }

  @Test(arguments: IndonesianParagraphs.mixed)
  func namesQuotationsAndHeadingsDoNotFlipIt(_ text: String) throws {
    let found = try language(of: text)
    #expect(found == nil || found == "id")
  }

  @Test(arguments: [
    (
      "de", "Der Bürgermeister hat gestern gesagt, dass die Brücke bis zum Herbst fertig sein soll."
    ),
    (
      "fr",
      "Les habitants du quartier ne sont pas contents, car le marché est fermé depuis un mois."
    ),
    (
      "es",
      "La maestra dijo que los niños no pueden salir porque está lloviendo mucho en el pueblo."
    ),
    ("it", "Il sindaco ha detto che la strada è chiusa e che non sarà aperta fino a domani."),
    ("pt", "A professora disse que as crianças não podem sair porque está chovendo muito."),
    ("tr", "Öğretmen çocuklar için yeni bir kitap aldı ve bu kitap çok güzel dedi."),
    ("ban", "Tiang suba uli ibi ka peken, meme tiang nenten ada jumah, sing ada anak teka."),
    ("min", "Ambo alah lamo indak pulang ka kampuang, rumah urang gaek ambo alah rancak bana."),
    ("ace", "Lôn ka trép hana woe u gampông, rumoh ayah lôn nyan ka rayeuk that."),
    ("bjn", "Ulun kada bulik ka rumah samalam, uma ulun pang kada tahu ulun tulak ka mana."),
    ("mad", "Engko' ta' mole ka roma, eppa' ban embu' entar ka pasar bi' reng bannya'."),
    ("bbc", "Ndang mulak dope ahu tu huta, inang dohot amang di jabu laho mangan."),
    ("ms", "Jurulatih kelab itu dimaklumkan cedera selepas keretanya terbabas malam tadi."),
    ("ms", "Jom kita pergi makan kat kedai baru tu esok, aku belanja."),
  ])
  func tellsFurtherLanguages(_ tag: String, _ text: String) throws {
    #expect(try language(of: text) == tag)
  }

  /// Words of theirs that are Indonesian too turn nothing.
  @Test(arguments: [
    "Raja minum bir di pasar, dan dia makan di rumah orang kaya dekat sungai.",
    "Mas, mal itu buka sampai malam? Ya, bis terakhir dari sana jam sepuluh.",
    "Para pemuda mengangkat senjata dalam perlawanan terhadap tentara, dan perlawanan itu gagal.",
  ])
  func wordsThatOthersHaveTooStayIndonesian(_ text: String) throws {
    #expect(try language(of: text) == "id")
  }

  /// Malay in single sentences: most of them; Indonesian ones are never taken for it.
  @Test func tellsSentencesOfMalay() throws {
    var told = 0
    for text in CloseLanguages.malay {
      if try language(of: text) == "ms" { told += 1 } else { print("no Malay: \(text)") }
    }
    print("sentences of Malay: \(told) of \(CloseLanguages.malay.count)")
    #expect(told * 5 >= CloseLanguages.malay.count * 4)
    for text in CloseLanguages.indonesian { #expect(try language(of: text) != "ms", "\(text)") }
  }

  /// Each language of a mixed text has its share, by words.
  @Test func sharesOfMixedTexts() throws {
    let texts =
      [CloseLanguages.malay[0], CloseLanguages.malay[3], CloseLanguages.indonesian[0]]
      + [ForeignParagraphs.english[0]]
    let (tags, shares) = LanguageIdentifier.shared.languages(of: try texts.map(paragraph))
    #expect(tags == ["ms", "ms", "id", "en"])
    #expect(Set(shares.map(\.language)) == ["ms", "id", "en"])
    #expect(abs(shares.reduce(0) { $0 + $1.share } - 1) < 1e-9)
    let sizes = zip(tags, try texts.map(paragraph)).reduce(into: [String: Int]()) {
      $0[$1.0, default: 0] += $1.1.segments.reduce(0) { $0 + $1.tokens.count { $0.kind == .word } }
    }
    let total = sizes.values.reduce(0, +)
    for share in shares {
      #expect(abs(share.share - Double(sizes[share.language] ?? 0) / Double(total)) < 1e-9)
    }
  }

  @Test func otherLettersAreNoIndonesian() throws {
    #expect(try language(of: ForeignParagraphs.arabicScript[0]) == "und-Arab")
    #expect(try language(of: "Выборы в парламент пройдут весной будущего года.") == "und-Cyrl")
    #expect(try language(of: "ꦱꦧꦼꦤ꧀ꦮꦺꦴꦁ ꦭꦲꦶꦂ") == "jv-Java")
  }

  @Test func sharesAddUpAndUndecidedParagraphsFollowTheText() throws {
    let texts = [
      "HARBOUR NEWS", ForeignParagraphs.english[0], ForeignParagraphs.english[1], "Jakarta",
    ]
    let (tags, shares) = LanguageIdentifier.shared.languages(of: try texts.map(paragraph))
    #expect(tags == ["en", "en", "en", "en"])
    #expect(shares == [LanguageShare(language: "en", share: 1)])
    let mixed = try [IndonesianParagraphs.mixed[0], ForeignParagraphs.javanese[0], "Judul pendek"]
      .map(paragraph)
    let (mixedTags, mixedShares) = LanguageIdentifier.shared.languages(of: mixed)
    #expect(mixedTags == ["id", "jv", "id"])
    #expect(abs(mixedShares.reduce(0) { $0 + $1.share } - 1) < 1e-9)
  }

  @Test func textsWithoutWordsHaveNoLanguage() throws {
    let (tags, shares) = LanguageIdentifier.shared.languages(of: [try paragraph("12 – 34")])
    #expect(tags == ["id"])
    #expect(shares.isEmpty)
  }

  @Test func everyLanguageHasAName() {
    for (tag, _) in ForeignParagraphs.all {
      #expect(LanguageIdentifier.shared.name(of: tag) != tag)
    }
    #expect(LanguageIdentifier.shared.name(of: "und-Arab") == "text in Arabic letters")
  }
}
