import SejajarTestSupport

/// Random text of what breaks renderers.
enum HostileText {
  private static let pieces =
    HostileSample.strings + [
      "<", ">", "&", "\"", "'", "=", "/", "-", " ", "\n", "\r", "\u{2028}", "\u{202E}", "\u{301}",
      "\u{0}", "a", "é", "💠",
      "<!--", "-->", "<![CDATA[", "</", "/>", "&#", "&lt", ";",
    ]

  static func random(_ generator: inout SplitMix) -> String {
    (0...generator.next(below: 30)).map { _ in pieces[generator.next(below: pieces.count)] }
      .joined()
  }
}
