/// The head that every page shares. Its security policy lets nothing run and nothing load but the
/// page's own style and script, which it names by hash.
struct PageHead {
  var title: String
  var style: PageAsset
  var script: PageAsset
  /// A script that runs before the text is read, so that it is shown as the reader wants it from
  /// the first line on.
  var settings: PageAsset?
  /// Whether `feed.xml` stands beside the page.
  var hasFeed = false

  func write(to page: inout MarkupWriter) {
    page.markup("<!DOCTYPE html>\n<html lang=en>\n<head>\n<meta charset=utf-8>\n")
    page.markup("<meta http-equiv=Content-Security-Policy")
    page.attribute("content", policy)
    page.markup(">\n<meta name=viewport content=\"width=device-width, initial-scale=1\">\n")
    page.markup("<meta name=referrer content=no-referrer>\n")
    page.markup("<meta name=color-scheme content=\"light dark\">\n<title>")
    page.text(title.isEmpty ? "Sejajar" : title)
    page.markup("</title>\n<link rel=icon")
    page.attribute("href", "data:image/svg+xml;base64," + Base64.encode(PageAsset.icon.bytes))
    page.markup(">\n")
    if hasFeed {
      page.markup("<link rel=alternate type=application/atom+xml href=feed.xml title=Feed>\n")
    }
    page.markup("<style>")
    page.asset(style)
    page.markup("</style>\n</head>\n")
  }

  /// Right behind the bar, whose settings it restores.
  func writeSettings(to page: inout MarkupWriter) {
    guard let settings else { return }
    page.markup("<script>")
    page.asset(settings)
    page.markup("</script>\n")
  }

  /// At the end of the body, so that the page stands before the script runs.
  func writeScript(to page: inout MarkupWriter) {
    page.markup("<script>")
    page.asset(script)
    page.markup("</script>\n")
  }

  var policy: String {
    let scripts = [script, settings].compactMap { $0.map(Self.source) }.joined(separator: " ")
    return """
      default-src 'none'; style-src \(Self.source(style)); script-src \(scripts); \
      img-src data:; base-uri 'none'; form-action 'none'
      """
  }

  private static func source(_ asset: PageAsset) -> String {
    "'sha256-\(Base64.encode(Digest.sha256(asset.bytes)))'"
  }
}
