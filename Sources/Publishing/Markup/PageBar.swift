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
      <label><input type=radio name=theme value=sepia><span>Sepia</span></label>
      <label><input type=radio name=theme value=dark><span>Dark</span></label>
      </fieldset>

      """)
    if hasViews { writeReading(to: &page) }
    page.markup(
      """
      <fieldset class=pick><legend>Keys of one letter</legend>
      <label><input type=radio name=letters value=on checked><span>On</span></label>
      <label><input type=radio name=letters value=off><span>Off</span></label>
      </fieldset>
      </div>
      </details>

      """)
    if hasViews {
      page.markup(
        """
        <button type=button id=open-words hidden>Words</button>
        <button type=button id=help class=wide aria-label=Keys hidden>?</button>

        """)
    }
    page.markup("</header>\n")
  }

  private func writeViews(to page: inout MarkupWriter) {
    page.markup(
      """
      <fieldset class="pick views"><legend class=vh>View</legend>
      <label class=wide><input type=radio name=view value=side checked>\
      <span>Side by side</span></label>
      <label><input type=radio name=view value=stacked><span>Stacked</span></label>
      <label hidden><input type=radio name=view value=tap><span>Tap</span></label>
      <label hidden><input type=radio name=view value=gloss><span>Gloss</span></label>
      <label><input type=radio name=view value=id><span><span class=wide>Indonesian</span>\
      <span class=narrow aria-hidden=true>ID</span><span class="narrow vh">Indonesian</span>\
      </span></label>
      <label><input type=radio name=view value=en><span><span class=wide>English</span>\
      <span class=narrow aria-hidden=true>EN</span><span class="narrow vh">English</span>\
      </span></label>
      </fieldset>

      """)
  }

  private func writeReading(to page: inout MarkupWriter) {
    page.markup(
      """
      <fieldset class=pick><legend>Lines</legend>
      <label><input type=radio name=lines value=1><span>Close</span></label>
      <label><input type=radio name=lines value=2 checked><span>Medium</span></label>
      <label><input type=radio name=lines value=3><span>Wide</span></label>
      </fieldset>
      <fieldset class=pick><legend>Column</legend>
      <label><input type=radio name=measure value=1><span>Narrow</span></label>
      <label><input type=radio name=measure value=2 checked><span>Medium</span></label>
      <label><input type=radio name=measure value=3><span>Wide</span></label>
      </fieldset>
      <fieldset class="pick script" hidden><legend>Glosses for words beyond the most used</legend>
      <label><input type=radio name=level value=0><span>0</span></label>
      <label><input type=radio name=level value=1><span>250</span></label>
      <label><input type=radio name=level value=2 checked><span>500</span></label>
      <label><input type=radio name=level value=3><span>1000</span></label>
      <label><input type=radio name=level value=4><span>2000</span></label>
      <label><input type=radio name=level value=5><span>4000</span></label>
      </fieldset>
      <fieldset class="pick script" hidden><legend>Print</legend>
      <label><input type=radio name=print value=columns checked><span>Columns</span></label>
      <label><input type=radio name=print value=facing><span>Facing pages</span></label>
      </fieldset>

      """)
  }
}
