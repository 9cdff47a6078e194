// The words of the text. A row's data (see MarkedSide in the program) become elements only when the
// row comes near the window, so that a book opens as fast as a note.
const sejajar = {};
(() => {
  "use strict";
  const data = JSON.parse(document.getElementById("words-data").textContent);
  const rows = [...document.getElementsByClassName("s")];
  const number = (digits) => parseInt(digits, 36);

  // The words of one language of a row: where they stand in its text, and what they are.
  const parse = (side) => {
    let end = 0;
    return (side?.dataset.w ?? "").split(" ").filter(Boolean).map((word) => {
      const [gap, length, group, forms, entry, flag] = word.split(".");
      const start = end + (gap ? number(gap) : 1);
      end = start + number(length);
      return {
        start, end, group: group ? number(group) : 0, flag,
        forms: forms ? forms.split("+").map(number) : [], entry: entry ? number(entry) : 0,
      };
    });
  };
  const side = (row, language) => row.querySelector(`:scope > [lang=${language}]`);

  const make = (name, properties = {}, ...children) => {
    const element = Object.assign(document.createElement(name), properties);
    element.append(...children);
    return element;
  };
  const element = (word, text) => {
    const isTerm = word.entry && word.flag !== "g";
    const isLink = isTerm && word.forms.length + 1 && word.isSource;
    const made = make(isLink ? "a" : "span", { className: "u", textContent: text });
    if (isLink) made.href = `#t${word.entry}`;
    else made.tabIndex = -1;
    if (isTerm) made.classList.add("t");
    if (word.flag === "x") made.classList.add("x");
    made.word = word;
    return made;
  };

  // Writes a side anew with an element a word. What had the focus keeps it.
  const dress = (row, language) => {
    const paragraph = side(row, language);
    if (!paragraph?.dataset.w) return;
    const links = [...paragraph.getElementsByTagName("a")];
    const focused = links.indexOf(document.activeElement);
    const text = paragraph.textContent;
    const dateline = paragraph.querySelector(":scope > .dl");
    const datelineEnd = dateline ? dateline.textContent.length : 0;
    const opening = [];
    const rest = [];
    let position = 0;
    for (const word of parse(paragraph)) {
      word.isSource = language === "id";
      const target = word.start < datelineEnd ? opening : rest;
      if (target === rest && position < datelineEnd) {
        opening.push(text.slice(position, datelineEnd));
        position = datelineEnd;
      }
      target.push(text.slice(position, word.start), element(word, text.slice(word.start, word.end)));
      position = word.end;
    }
    rest.push(text.slice(position));
    paragraph.replaceChildren(
      ...(dateline ? [make("span", { className: "dl" }, ...opening)] : []), ...rest);
    paragraph.normalize();
    if (focused >= 0) paragraph.getElementsByTagName("a")[focused]?.focus({ preventScroll: true });
  };

  const dressed = new Set();
  const listeners = [];
  const prepare = (row) => {
    if (!row || dressed.has(row)) return;
    dressed.add(row);
    dress(row, "id");
    dress(row, "en");
  };
  const near = new Set();
  const observer = new IntersectionObserver((changes) => {
    for (const { target, isIntersecting } of changes) {
      for (const row of target.getElementsByClassName("s")) {
        if (!isIntersecting) {
          near.delete(row);
          continue;
        }
        near.add(row);
        prepare(row);
        for (const listener of listeners) listener(row);
      }
    }
  }, { rootMargin: "800px 0px" });
  for (const paragraph of document.querySelectorAll(".p")) observer.observe(paragraph);

  // Where each root is used: rows in order, and how often. Made when first asked for.
  let uses = null;
  const index = () => {
    if (uses) return uses;
    uses = data.roots.map(() => ({ count: 0, rows: [], form: "", word: null }));
    for (const row of rows) {
      const source = side(row, "id");
      for (const word of parse(source)) {
        for (const form of word.forms) {
          const use = uses[data.forms[form][0]];
          use.count += 1;
          if (use.rows.at(-1) !== row) use.rows.push(row);
          use.word ??= { ...word, row };
        }
      }
    }
    return uses;
  };

  const cell = (entry, column) => document.getElementById(`t${entry}`)?.cells[column];
  const english = (entry) => cell(entry, 1)?.firstChild?.data ?? "";
  const plain = (row, language) => {
    const paragraph = side(row, language)?.cloneNode(true);
    for (const gloss of paragraph?.querySelectorAll("rt") ?? []) gloss.remove();
    return paragraph?.textContent ?? "";
  };
  const partners = (row, group) => {
    const text = plain(row, "en");
    return parse(side(row, "en")).filter((word) => word.group === group)
      .map((word) => text.slice(word.start, word.end)).join(" … ");
  };

  Object.assign(sejajar, {
    roots: data.roots, forms: data.forms, affixes: data.affixes, rows, near, prepare, index, make,
    side, plain, english,
    onNear: (listener) => {
      listeners.push(listener);
      for (const row of near) listener(row);
    },
    rootsOf: (word) => word.forms.map((form) => data.forms[form][0]),
    // The English of a word in its place: its entry's, else what stands for it in the sentence.
    gloss: (word, row) =>
      (word.entry && english(word.entry)) || (word.group ? partners(row, word.group) : "")
      || "",
    store: (name, value) => {
      try {
        if (value === undefined) return localStorage.getItem(`sejajar.${name}`);
        localStorage.setItem(`sejajar.${name}`, value);
      } catch { /* a page opened from disk may have no storage */ }
      return null;
    },
  });
})();
