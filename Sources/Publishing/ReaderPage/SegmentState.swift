import ParallelText

extension ParallelSegment {
  /// Whether there is something to translate and no translation.
  var isUntranslated: Bool { hasWords && translation.english.isEmpty }

  /// Whether there is something to translate, and a translation.
  var isTranslated: Bool { hasWords && !translation.english.isEmpty }

  private var hasWords: Bool { source.tokens.contains { $0.kind == .word } }
}
