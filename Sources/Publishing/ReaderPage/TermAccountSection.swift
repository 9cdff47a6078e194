import ParallelText

/// The account of terms at the end of the page. The page's script makes its word cards from these
/// rows.
struct TermAccountSection {
  private let account: TermAccount
  private let anchors: [String]

  /// More links than these help nobody; a word's card lists all its sentences.
  private static let placeLimit = 40

  /// `anchors`: that of each segment.
  init(_ account: TermAccount, anchors: [String]) {
    self.account = account
    self.anchors = anchors
  }

  func write(to page: inout MarkupWriter) {
    guard !account.entries.isEmpty else { return }
    page.markup("<section id=account class=account aria-label=\"Account of terms\">\n")
    writeFilters(to: &page)
    let terms = account.terms
    if !terms.isEmpty {
      writeTable("Account of terms", of: terms, to: &page)
    }
    let grammarWords = account.grammarWords
    if !grammarWords.isEmpty {
      writeTable("Grammar words, rendered by rule", of: grammarWords, to: &page)
    }
    page.markup("</section>\n")
  }

  /// They need the page's script, which shows them.
  private func writeFilters(to page: inout MarkupWriter) {
    page.markup(
      """
      <form class=filters hidden>
      <label>Find <input type=search name=find autocomplete=off></label>
      <label>Outcome <select name=outcome><option value="">all</option>\
      <option>honoured</option><option>missed</option><option>forbidden</option>\
      <option>rendered otherwise</option></select></label>
      <label>Kind <select name=kind><option value="">all</option></select></label>
      <label>Layer <select name=layer><option value="">all</option></select></label>
      <output name=shown></output>
      </form>

      """)
  }

  private func writeTable(
    _ heading: StaticString, of entries: [Int], to page: inout MarkupWriter
  ) {
    page.markup("<details><summary><h2>")
    page.markup(heading)
    page.markup("</h2> <span>")
    page.number(entries.count)
    page.markup(entries.count == 1 ? " entry" : " entries")
    page.markup("</span></summary>\n<table class=terms>\n<thead><tr><th scope=col>Indonesian")
    page.markup("<th scope=col>English<th scope=col>Entry<th scope=col>Outcome")
    page.markup("<th scope=col>Sentences</tr></thead>\n<tbody>\n")
    for index in entries { write(account.entries[index], number: index + 1, to: &page) }
    page.markup("</tbody>\n</table>\n</details>\n")
  }

  private func write(_ entry: TermAccount.Entry, number: Int, to page: inout MarkupWriter) {
    let hit = entry.hit
    page.markup("<tr id=t")
    page.number(number)
    page.markup(entry.isFlagged ? " class=w>" : ">")
    page.markup("<th scope=row><span lang=id>")
    page.text(hit.base)
    page.markup("</span><small>")
    page.text(hit.kind.rawValue)
    for detail in [hit.partOfSpeech?.rawValue, hit.domain] {
      guard let detail else { continue }
      page.markup(", ")
      page.text(detail)
    }
    page.markup("</small><td lang=en>")
    page.text(hit.english)
    if !hit.alternatives.isEmpty {
      page.markup("<small>also ")
      for (index, alternative) in hit.alternatives.enumerated() {
        if index > 0 { page.markup(", ") }
        page.text(alternative)
      }
      page.markup("</small>")
    }
    if let note = hit.note, !note.isEmpty {
      page.markup("<small>")
      page.text(note)
      page.markup("</small>")
    }
    page.markup("<td>")
    page.text(hit.entry.layer)
    if hit.entry.line > 0 {
      page.markup(", line ")
      page.number(hit.entry.line)
    }
    page.markup("<td>")
    writeOutcome(of: entry, to: &page)
    page.markup("<td>")
    if hit.isMandatory { writePlaces(of: entry, to: &page) }
    page.markup("</tr>\n")
  }

  /// Links to the sentences, by their numbers in the text. Grammar words stand nearly everywhere
  /// and have none.
  private func writePlaces(of entry: TermAccount.Entry, to page: inout MarkupWriter) {
    for segment in entry.segments.prefix(Self.placeLimit) {
      page.markup(segment == entry.segments[0] ? "<a href=#" : " <a href=#")
      page.text(anchors[segment])
      page.markup(">")
      page.number(segment + 1)
      page.markup("</a>")
    }
    if entry.segments.count > Self.placeLimit {
      page.markup(" and ")
      page.number(entry.segments.count - Self.placeLimit)
      page.markup(" more")
    }
  }

  private func writeOutcome(of entry: TermAccount.Entry, to page: inout MarkupWriter) {
    let counts: [(number: Int, name: StaticString)] = [
      (entry.honoured, "honoured"),
      (entry.missed, entry.isMandatory ? "missed" : "rendered otherwise"),
      (entry.forbidden, "forbidden English"),
    ]
    var isFirst = true
    for (number, name) in counts where number > 0 {
      if !isFirst { page.markup(", ") }
      isFirst = false
      page.markup(name)
      if number > 1 {
        page.markup(" ×")
        page.number(number)
      }
    }
  }
}
