/// `concordance.html`: every sentence of the library that uses a root, in both languages. What is
/// looked for stands in the address, `concordance.html#q=ROOT`; the sentences come from the texts'
/// own files, which a script must load.
struct ConcordancePage {
  let title: String

  func bytes() -> [UInt8] {
    var page = MarkupWriter(.html)
    let head = PageHead(
      title: "Concordance – \(title)", style: .libraryStyle, script: .concordanceScript,
      feeds: "", loadsScripts: true)
    head.write(to: &page)
    page.markup("<body class=\"library concordance\" data-root=\"\">\n")
    PageBar(home: "index.html", hasViews: false).write(to: &page)
    page.markup(
      """
      <main>
      <header class=top>
      <h1>Concordance</h1>
      <p>Every sentence of the library that uses a word, in any of its forms.</p>
      </header>
      <noscript><p class=empty>The concordance needs its script, which gathers the sentences \
      from the texts. Each text\u{2019}s own page lists its terms without one.</p></noscript>
      <form class=find role=search hidden>
      <p><label for=q>Indonesian word or root</label>
      <input type=search id=q autocomplete=off spellcheck=false autocapitalize=none \
      enterkeyhint=search></p>
      </form>
      <section id=found class=found aria-labelledby=count hidden>
      <h2 id=count aria-live=polite></h2>
      <p class=renderings></p>
      <ol class=lines></ol>
      <p><button type=button class=more hidden>More</button></p>
      </section>
      </main>

      """)
    head.writeScript(to: &page)
    page.markup("</body>\n</html>\n")
    return page.bytes
  }
}
