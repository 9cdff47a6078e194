import Alignment
import English
import Glossary
import ParallelText
import Reading
import Spool
import Translation
import UnicodeText

/// A seed turned into a parallel text.
struct MadeText: Sendable {
  var document: ParallelDocument
  /// The entries that the text uses.
  var terms: Set<TermUse>
  /// Of the human translation that the English comes from.
  var translationDigest: Digest?
  /// By which a changed entry finds the text.
  var forms: TextForms
}

/// Runs every stage from a seed's bytes to the parallel text. Holds ICU handles: one a task.
struct ParallelTextMaker: ~Copyable {
  private var analyser: TextAnalyser
  private let engine: Engine
  /// The glossaries of the text at hand.
  private var own: GlossarySet?
  private let ledger = TermLedger()
  private let check = ConservationCheck()

  init(
    engine: Engine, maximumSize: Int = Configuration().maximumSeedSize
  ) throws(UnicodeError) {
    self.engine = engine
    analyser = try TextAnalyser(engine.lexicon.lexicon, maximumSize: maximumSize)
  }

  /// `fileName` decides the format, that of `translation` too, the bytes of the text's human translation, where there is
  /// one; `seedPath` is the path below the seeds folder, as text; `key` names the publication; `own` are the text's own
  /// glossaries.
  mutating func make(
    _ bytes: [UInt8], fileName: String, seedPath: String, key: String, translation: [UInt8]? = nil,
    own: GlossarySet? = nil
  ) throws(ReadingError) -> MadeText {
    self.own = own
    var text = try analyser.analyse(bytes, name: fileName)
    var pairing: HumanPairing?
    if let translation {
      do throws(ReadingError) {
        let english = try analyser.analyse(translation, name: fileName)
        let paired = HumanPairing(
          text, translation: english, aligner: SentenceAligner(engine))
        text.paragraphs = paired.paragraphs
        pairing = paired
      } catch {
        text.document.diagnostics.append(
          Diagnostic(
            .warning, "translation.unreadable",
            "The human translation cannot be read (\(error)); the English is the engine's."))
      }
    }
    let aligner = pairing == nil ? nil : WordAligner(engine)
    let languages = LanguageCheck(text.paragraphs)
    var place = 0
    var identifiers = SegmentIdentifiers()
    var uses = UsedEntries(lexicon: engine.lexicon.digest)
    var paragraphs: [ParallelParagraph] = []
    paragraphs.reserveCapacity(text.paragraphs.count)
    for (number, paragraph) in text.paragraphs.enumerated() {
      let language = languages.foreign(number)
      var segments: [ParallelSegment] = []
      for var segment in paragraph.segments {
        segment.language = language
        let source = String(text.document.text[segment.range])
        segments.append(
          parallel(
            segment, text: source, document: text.document,
            isVerbatim: paragraph.kind == .preformatted,
            human: pairing.flatMap { pairing in
              aligner.map { (pairing.english[place], $0) }
            },
            id: identifiers.next(for: source), uses: &uses))
        place += 1
      }
      paragraphs.append(
        ParallelParagraph(kind: paragraph.kind, range: paragraph.range, segments: segments))
    }
    let (title, english) = titles(of: text, paragraphs: paragraphs)
    let origin = Origin(
      seedPath: seedPath, seedDigest: Digest.sha256(of: bytes).hexadecimal,
      glossaryDigest: uses.digest.hexadecimal, engine: engine.translatorLabel,
      version: SejajarVersion.current)
    let document = ParallelDocument(
      key: key, title: title, titleEnglish: english, origin: origin, document: text.document,
      paragraphs: paragraphs,
      diagnostics: text.document.diagnostics
        + check.coverage(of: text.document.text, by: text.paragraphs)
        + languages.diagnostics, languages: languages.shares)
    return MadeText(
      document: document, terms: uses.terms,
      translationDigest: translation.map { Digest.sha256(of: $0) },
      forms: TextForms(of: text.paragraphs))
  }

  /// One line of text, translated; for the filter and for titles that stand outside the text.
  mutating func translate(_ line: String) -> SegmentTranslation {
    let segment = analyser.analyseSegment(line)
    let text = SourceText(line)
    let hits = hits(in: segment, text: text)
    return render(segment, text: text, hits: hits).translation
  }

  private func hits(in segment: Segment, text: SourceText) -> [TermHit] {
    let general = engine.glossaries.matcher
    return own?.matcher.hits(in: segment, text: text, before: general)
      ?? general.hits(in: segment, text: text)
  }

  private func parallel(
    _ segment: Segment, text: String, document: Document, isVerbatim: Bool,
    human: (sentence: HumanPairing.Sentence?, aligner: WordAligner)?, id: String,
    uses: inout UsedEntries
  ) -> ParallelSegment {
    // What is no Indonesian is no business of the translator's; English is the translation itself.
    if isVerbatim || segment.language != nil && human?.sentence == nil {
      let isReadable = isVerbatim || segment.language == LanguageCheck.english
      let english = isVerbatim ? text : OneLine.of(text)
      let translation = SegmentTranslation(
        english: english, tokens: EnglishTokenizer().tokens(of: english), links: [],
        provenance: .engine(name: engine.translator.name, version: engine.translator.version),
        confidence: isReadable ? 1 : 0)
      return ParallelSegment(
        id: id, source: segment, text: text, translation: translation, ledger: [], diagnostics: [])
    }
    let hits = hits(in: segment, text: document.text)
    for hit in hits { uses.insert(hit) }
    if let human, let sentence = human.sentence {
      return humanSegment(segment, text: text, hits: hits, sentence, human.aligner, id: id)
    }
    let rendered = render(segment, text: document.text, hits: hits)
    let rows = ledger.rows(hits: hits, rendered: rendered)
    var diagnostics = check.numbers(
      in: segment.tokens, english: rendered.translation.english)
    if human != nil {
      diagnostics.append(
        Diagnostic(
          .note, "alignment.missing",
          "The human translation has nothing for this sentence; the English is the engine's.",
          range: segment.range))
    }
    return ParallelSegment(
      id: id, source: segment, text: text, translation: rendered.translation, ledger: rows,
      diagnostics: diagnostics)
  }

  /// A segment with the English that a person gave it: linked and checked like any other.
  private func humanSegment(
    _ segment: Segment, text: String, hits: [TermHit], _ sentence: HumanPairing.Sentence,
    _ aligner: WordAligner, id: String
  ) -> ParallelSegment {
    let tokens = EnglishTokenizer().tokens(of: sentence.text)
    let units = aligner.units(
      source: segment.tokens, hits: hits, english: sentence.text, tokens: tokens)
    let translation = SegmentTranslation(
      english: sentence.text, tokens: tokens, links: units.wordLinks, provenance: .human,
      confidence: 1)
    return ParallelSegment(
      id: id, source: segment, text: text, translation: translation,
      ledger: ledger.rows(
        hits: hits, rendered: RenderedTranslation(translation: translation, terms: []),
        units: units),
      diagnostics: sentence.diagnostics
        + check.numbers(in: segment.tokens, english: sentence.text))
  }

  /// The translator's English; the source itself, with no confidence, where the translator fails.
  private func render(
    _ segment: Segment, text: SourceText, hits: [TermHit]
  ) -> RenderedTranslation {
    do {
      return try engine.translator.translate(
        TranslationRequest(text: text, segment: segment, hits: hits))
    } catch {
      let source = String(text[segment.range])
      return RenderedTranslation(
        translation: SegmentTranslation(
          english: source, tokens: EnglishTokenizer().tokens(of: source), links: [],
          provenance: .engine(name: engine.translator.name, version: engine.translator.version),
          confidence: 0),
        terms: [])
    }
  }

  /// The title that the format states; or the headline, or a heading that opens the text; or how the text begins; and
  /// its English.
  private mutating func titles(
    of text: AnalysedText, paragraphs: [ParallelParagraph]
  ) -> (title: String, english: String) {
    let all = paragraphs.flatMap(\.segments)
    // Other formats say themselves what the headline is.
    let below = text.document.format == .plainText ? all.drop(while: Masthead.isMasthead) : all[...]
    let segments = below.isEmpty ? all[...] : below
    let first = segments.first { $0.source.kind != .boilerplate && $0.source.kind != .credit }
    let headline =
      segments.first { $0.source.kind == .headline }
      ?? first.flatMap { $0.source.kind == .heading ? $0 : nil }
    if let stated = text.document.title, !stated.isEmpty {
      let isShown = stated == headline?.text
      return (stated, isShown ? headline?.translation.english ?? "" : translate(stated).english)
    }
    if let headline { return (headline.text, headline.translation.english) }
    guard let first else { return (text.document.name, text.document.name) }
    return (Opening.of(first), Opening.ofEnglish(first))
  }
}
