/// The head that every page shares. Its security policy lets nothing run and nothing load but the
/// page's own style and script, which it names by hash, and what that script loads of the library.
struct PageHead {
  var title: String
  var style: PageAsset
  var script: PageAsset
  /// A script that runs before the text is read, so that it is shown as the reader wants it from
  /// the first line on.
  var settings: PageAsset?
  /// From the page to the folder of the library's feeds, empty or `../`; nil for a page that names
  /// none.
  var feeds: String?
  /// Whether the page's script loads the library's index.
  var loadsScripts = false

  func write(to page: inout MarkupWriter) {
    page.markup("<!DOCTYPE html>\n<html lang=en>\n<head>\n<meta charset=utf-8>\n")
    page.markup("<meta http-equiv=Content-Security-Policy")
    page.attribute("content", policy)
    if loadsScripts {
      page.markup(">\n<meta http-equiv=Content-Security-Policy")
      page.attribute("content", "script-src \(script.source) 'self' file:")
    }
    page.markup(">\n<meta name=viewport content=\"width=device-width, initial-scale=1\">\n")
    page.markup("<meta name=referrer content=no-referrer>\n")
    page.markup("<meta name=color-scheme content=\"light dark\">\n<title>")
    page.text(title.isEmpty ? "Sejajar" : title)
    page.markup("</title>\n<link rel=icon")
    page.attribute("href", Self.icon)
    page.markup(">\n")
    if let feeds {
      page.markup("<link rel=alternate type=application/atom+xml title=Feed")
      page.attribute("href", feeds + "feed.xml")
      page.markup(">\n<link rel=alternate title=Books")
      page.markup(" type=\"application/atom+xml;profile=opds-catalog;kind=acquisition\"")
      page.attribute("href", feeds + OpdsCatalogue.fileName)
      page.markup(">\n")
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

  /// A page that loads the index lets scripts run that its own script puts in (`strict-dynamic`),
  /// never one that stands in its markup; a second policy holds those to the page's own origin, or
  /// to files where it was opened from disk, which has no origin.
  var policy: String {
    let scripts = [script, settings].compactMap { $0?.source }.joined(separator: " ")
    return """
      default-src 'none'; style-src \(style.source); script-src \(scripts)\
      \(loadsScripts ? " 'strict-dynamic'" : ""); \
      img-src data:; base-uri 'none'; form-action 'none'
      """
  }

  private static let icon =
    "data:image/svg+xml;base64," + Base64.encode(PageAsset.icon.bytes)
}
