/// What the page's script opens: the word card, the tools of a sentence, the list of words and the
/// list of keys. Without the script they stay closed.
enum ReaderPanels {
  static func write(to page: inout MarkupWriter) {
    page.markup(
      """
      <aside id=card class=card aria-label="Word card" tabindex=-1 hidden></aside>
      <div id=tools class=tools role=toolbar aria-label="This sentence" hidden></div>
      <p id=said class=vh role=status></p>
      <dialog id=words class=dialog aria-labelledby=words-title>
      <form method=dialog><button class=close aria-label=Close>×</button></form>
      <h2 id=words-title>Words of this text</h2>
      <p id=words-facts></p>
      <fieldset class=pick><legend class=vh>Which</legend>
      <label><input type=radio name=which value=unknown checked><span>Unknown</span></label>
      <label><input type=radio name=which value=learning><span>Learning</span></label>
      <label><input type=radio name=which value=known><span>Known</span></label>
      </fieldset>
      <div id=words-list></div>
      <p class=export><button type=button id=export-csv>These words as CSV</button>
      <button type=button id=export-anki>for Anki</button>
      <button type=button id=export-all>All my marks as CSV</button></p>
      </dialog>
      <dialog id=keys class=dialog aria-labelledby=keys-title>
      <form method=dialog><button class=close aria-label=Close>×</button></form>
      <h2 id=keys-title>Keys</h2>
      <dl>
      <div><dt><kbd>→</kbd> <kbd>←</kbd></dt><dd>next, previous word</dd></div>
      <div><dt><kbd>j</kbd> <kbd>k</kbd></dt><dd>next, previous sentence</dd></div>
      <div><dt><kbd>u</kbd> <kbd>U</kbd></dt><dd>next, previous unknown word</dd></div>
      <div><dt><kbd>p</kbd></dt><dd>to the word’s partner</dd></div>
      <div><dt><kbd>Enter</kbd></dt><dd>into the word’s card</dd></div>
      <div><dt><kbd>x</kbd> <kbd>l</kbd></dt><dd>mark the word known, learning</dd></div>
      <div><dt><kbd>e</kbd> <kbd>E</kbd></dt><dd>show the English of the sentence, of all</dd></div>
      <div class=voice hidden><dt><kbd>r</kbd> <kbd>R</kbd></dt><dd>read Indonesian, English aloud</dd></div>
      <div><dt><kbd>1</kbd>–<kbd>6</kbd></dt><dd>side by side, stacked, tap, gloss, Indonesian, English</dd></div>
      <div><dt><kbd>v</kbd></dt><dd>next view</dd></div>
      <div><dt><kbd>t</kbd></dt><dd>next theme</dd></div>
      <div><dt><kbd>+</kbd> <kbd>−</kbd></dt><dd>text size</dd></div>
      <div><dt><kbd>w</kbd></dt><dd>words of this text</dd></div>
      <div><dt><kbd>Tab</kbd></dt><dd>next term</dd></div>
      <div><dt><kbd>Esc</kbd></dt><dd>close, stop reading</dd></div>
      <div><dt><kbd>?</kbd></dt><dd>these keys</dd></div>
      </dl>
      </dialog>

      """)
  }
}
