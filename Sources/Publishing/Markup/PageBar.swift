/// The bar at the head of every page. Its settings are plain form controls that the style sheet
/// obeys, so that they work without the script, which only remembers them.
struct PageBar {
  /// Where the library stands, seen from the page; nil on the library's own page.
  var home: String?
  /// Whether the page has two languages to arrange.
  var hasViews: Bool

  func write(to page: inout MarkupWriter) {
    page.markup("<header class=bar>\n")
    if let home {
      page.markup("<a class=home")
      page.attribute("href", home)
      page.markup(">Library</a>\n")
    } else {
      page.markup("<span class=home>Sejajar</span>\n")
    }
    if hasViews { writeViews(to: &page) }
    page.markup("<details class=set><summary aria-label=Settings>Aa</summary>\n<div class=panel>\n")
    page.markup(
      """
      <fieldset class=pick><legend>Text size</legend>
      <label><input type=radio name=size value=1><span>Small</span></label>
      <label><input type=radio name=size value=2 checked><span>Medium</span></label>
      <label><input type=radio name=size value=3><span>Large</span></label>
      <label><input type=radio name=size value=4><span>Huge</span></label>
      </fieldset>
      <fieldset class=pick><legend>Theme</legend>
      <label><input type=radio name=theme value=system checked><span>System</span></label>
      <label><input type=radio name=theme value=light><span>Light</span></label>
      <label><input type=radio name=theme value=dark><span>Dark</span></label>
      </fieldset>
      </div>
      </details>

      """)
    if hasViews {
      page.markup("<button type=button id=help aria-label=Keys hidden>?</button>\n")
    }
    page.markup("</header>\n")
  }

  private func writeViews(to page: inout MarkupWriter) {
    page.markup(
      """
      <fieldset class=pick><legend class=vh>View</legend>
      <label><input type=radio name=view value=side checked><span>\
      <span class=wide>Side by side</span>\
      <span class=narrow>Both</span></span></label>
      <label class=wide><input type=radio name=view value=stacked><span>Stacked</span></label>
      <label><input type=radio name=view value=id><span>Indonesian</span></label>
      <label><input type=radio name=view value=en><span>English</span></label>
      </fieldset>

      """)
  }
}
