// Facing pages for print: Indonesian on the left, the same sentences in English on the right. The
// rows are measured at the width of the paper, so that what faces each other fits on its pages.
(() => {
  "use strict";
  const { make, side, rows } = sejajar;
  const height = 225;
  let book = null;

  const copy = (row, language) => {
    const original = side(row, language) ?? row.querySelector(":scope > [lang]");
    const made = original.cloneNode(true);
    for (const gloss of made.querySelectorAll("rt")) gloss.remove();
    for (const name of ["data-w", "title", "role", "tabindex", "aria-label"]) {
      made.removeAttribute(name);
    }
    return made;
  };
  const build = () => {
    book = make("div", { className: "book" });
    document.body.append(book);
    const millimetre = make("div", { className: "millimetre" });
    book.append(millimetre);
    const room = (height / 100) * millimetre.getBoundingClientRect().height;
    millimetre.remove();
    let pages = null;
    const turn = () => {
      pages = ["id", "en"].map((language) => make("section", { className: "leaf", lang: language }));
      book.append(...pages);
    };
    let paragraph = null;
    turn();
    for (const row of rows) {
      const isNew = row.parentElement !== paragraph;
      paragraph = row.parentElement;
      const made = ["id", "en"].map((language) => copy(row, language));
      const add = () => pages.forEach((page, number) => {
        if (isNew || !page.lastElementChild) page.append(make("div", { className: "p" }));
        page.lastElementChild.append(made[number], " ");
      });
      add();
      if (pages.some((page) => page.scrollHeight > room) && pages[0].children.length
        && pages[0].textContent.trim() !== made[0].textContent.trim()) {
        for (const each of made) each.remove();
        for (const page of pages) if (!page.lastElementChild.childElementCount) page.lastElementChild.remove();
        turn();
        add();
      }
    }
  };
  addEventListener("beforeprint", () => {
    if (sejajar.value("print") === "facing") build();
    for (const row of rows.length < 3000 ? rows : []) {
      sejajar.prepare(row);
      sejajar.show(row);
    }
  });
  addEventListener("afterprint", () => {
    book?.remove();
    book = null;
  });
})();
