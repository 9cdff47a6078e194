/// The text's words as data for the page's script: a block of JSON, which no browser runs.
///
/// `roots`: root, level (0 for a name), gloss, and the term that it is the gloss of where that is
/// not the root. `forms`: index of the root, how it is built, indices
/// of the affixes. `affixes`: name, effect.
struct WordData {
  let index: WordIndex

  func write(to page: inout MarkupWriter) {
    page.markup("<script type=application/json id=words-data>{\"roots\":[")
    for (number, root) in index.roots.enumerated() {
      page.markup(number == 0 ? "[" : ",[")
      page.json(root.text)
      page.markup(",")
      page.number(root.isName ? 0 : WordLevel.level(of: root.text))
      if !root.gloss.isEmpty {
        page.markup(",")
        page.json(root.gloss)
        if let term = root.glossedTerm {
          page.markup(",")
          page.json(term)
        }
      }
      page.markup("]")
    }
    page.markup("],\"forms\":[")
    for (number, form) in index.forms.enumerated() {
      page.markup(number == 0 ? "[" : ",[")
      page.number(form.root)
      if let build = form.build { write(build, form.affixes, to: &page) }
      page.markup("]")
    }
    page.markup("],\"affixes\":[")
    for (number, affix) in index.affixes.enumerated() {
      page.markup(number == 0 ? "[" : ",[")
      page.json(AffixEffects.label(of: affix))
      page.markup(",")
      page.json(AffixEffects.effect(of: affix) ?? "")
      page.markup("]")
    }
    page.markup("]}</script>\n")
  }

  private func write(_ build: String, _ affixes: [Int], to page: inout MarkupWriter) {
    page.markup(",")
    page.json(build)
    page.markup(",[")
    for (number, affix) in affixes.enumerated() {
      if number > 0 { page.markup(",") }
      page.number(affix)
    }
    page.markup("]")
  }
}
