/// The dialogue that lists the keys. It opens by script alone, as the keys do.
enum KeyboardHelp {
  static func write(to page: inout MarkupWriter) {
    page.markup(
      """
      <dialog id=keys class=keys aria-labelledby=keys-title>
      <h2 id=keys-title>Keys</h2>
      <dl>
      <div><dt><kbd>j</kbd> <kbd>→</kbd></dt><dd>next sentence</dd></div>
      <div><dt><kbd>k</kbd> <kbd>←</kbd></dt><dd>previous sentence</dd></div>
      <div><dt><kbd>Tab</kbd></dt><dd>next term</dd></div>
      <div><dt><kbd>Enter</kbd></dt><dd>its card</dd></div>
      <div><dt><kbd>Esc</kbd></dt><dd>close the card</dd></div>
      <div><dt><kbd>v</kbd></dt><dd>side by side, stacked, one language</dd></div>
      <div><dt><kbd>t</kbd></dt><dd>light, dark, as the system</dd></div>
      <div><dt><kbd>+</kbd> <kbd>−</kbd></dt><dd>text size</dd></div>
      <div><dt><kbd>?</kbd></dt><dd>these keys</dd></div>
      </dl>
      <form method=dialog><button>Close</button></form>
      </dialog>

      """)
  }
}
