// What the reader knows, by root, for all texts of the library: `sejajar.words` in the browser's
// store, an object from root to "known" or "learning".
(() => {
  "use strict";
  const { roots, make, index, rootsOf, plain, rows } = sejajar;
  const states = ["known", "learning"];

  const load = () => {
    try {
      const stored = JSON.parse(sejajar.store("words") ?? "{}");
      return new Map(Object.entries(stored).filter(([, state]) => states.includes(state)));
    } catch {
      return new Map();
    }
  };
  let marks = load();
  const state = (root) => marks.get(root) ?? "";
  const set = (changed, to) => {
    marks = load();
    for (const root of changed) {
      if (to) marks.set(root, to);
      else marks.delete(root);
    }
    sejajar.store("words", JSON.stringify(Object.fromEntries([...marks].sort())));
    update();
  };
  // Another page of the library marked a word.
  addEventListener("storage", (event) => {
    if (event.key !== "sejajar.words" && event.key !== null) return;
    marks = load();
    update();
  });

  // The state of a word on the page: of its least known root; names need no learning.
  const stateOf = (word) => {
    const learnt = rootsOf(word).filter((root) => roots[root][1] > 0);
    if (learnt.length === 0) return "name";
    const all = learnt.map((root) => state(roots[root][0]));
    return all.includes("") ? "" : all.includes("learning") ? "learning" : "known";
  };
  const mark = (row) => {
    for (const word of row.querySelectorAll("[lang=id] .u")) {
      word.classList.toggle("learning", stateOf(word.word) === "learning");
    }
  };

  // Percent known: of the running words that are no names.
  const share = () => {
    let known = 0;
    let all = 0;
    index().forEach((use, root) => {
      if (roots[root][1] === 0) return;
      all += use.count;
      if (state(roots[root][0]) === "known") known += use.count;
    });
    return all ? Math.floor((100 * known) / all) : 0;
  };
  const fact = document.getElementById("percent-known");
  const dialog = document.getElementById("words");
  const list = document.getElementById("words-list");
  function update() {
    sejajar.refresh();
    sejajar.redrawCard();
    fact.textContent = `${share()}\u00A0% of words known`;
    fact.hidden = false;
    if (dialog.open) draw();
  }

  const which = () => dialog.querySelector("[name=which]:checked").value;
  // Words by use; the commoner word of the language first where the text uses both equally.
  const chosen = () => index().map((use, root) => ({ ...use, root }))
    .filter(({ root, count }) => count > 0 && roots[root][1] > 0
      && (state(roots[root][0]) || "unknown") === which())
    .sort((left, right) => right.count - left.count || roots[left.root][1] - roots[right.root][1]
      || (roots[left.root][0] < roots[right.root][0] ? -1 : 1));
  // A gloss is the root's own, or that of a word made from it, which then stands before it.
  const glossOf = ({ root, word }) => {
    const [, , gloss, term] = roots[root];
    return gloss ? [term ?? "", gloss] : ["", word ? sejajar.gloss(word, word.row) : ""];
  };

  const button = (text, label, isPressed, action) => {
    const made = make("button", { type: "button", textContent: text, ariaLabel: label });
    made.ariaPressed = String(isPressed);
    made.addEventListener("click", action);
    return made;
  };
  const buttons = (root) => [["known", "Know"], ["learning", "Learn"]].map(([to, text]) => {
    const is = state(root) === to;
    return button(text, `${text} ${root}`, is, () => set([root], is ? "" : to));
  });

  const gloss = ([term, english]) => {
    const made = make("span", { lang: "en" });
    if (term) made.append(make("i", { lang: "id", textContent: term }), " ");
    made.append(english);
    return made;
  };
  let limit = 200;
  function draw() {
    const words = chosen();
    document.getElementById("words-facts").textContent =
      `${share()} % of the running words known; ${words.length} ${which()} ${words.length === 1 ? "word" : "words"}, by use.`;
    const items = words.slice(0, limit).map((word) => {
      const root = roots[word.root][0];
      return make("li", {}, make("b", { lang: "id", textContent: root }),
        gloss(glossOf(word)),
        make("small", { textContent: `×${word.count}` }), ...buttons(root));
    });
    list.replaceChildren(make("ol", {}, ...items));
    if (words.length > limit) {
      list.append(button(`All ${words.length}`, "", false, () => {
        limit = Infinity;
        draw();
      }));
    }
  }
  dialog.addEventListener("change", draw);
  const open = () => {
    limit = 200;
    draw();
    dialog.showModal();
  };
  const opener = document.getElementById("open-words");
  opener.hidden = false;
  opener.addEventListener("click", open);

  // Files for elsewhere, made in the page and handed to the browser.
  const download = (title, type, text) => {
    const link = make("a", {
      download: title, href: URL.createObjectURL(new Blob([text], { type: `${type};charset=utf-8` })),
    });
    link.click();
    setTimeout(() => URL.revokeObjectURL(link.href), 10_000);
  };
  // A cell that a spreadsheet would take for a formula is made plain text.
  const cell = (text) => {
    const safe = /^[=+\-@\t\r]/.test(text) ? `'${text}` : text;
    return `"${safe.replaceAll('"', '""')}"`;
  };
  const table = (lines) => lines.map((line) => `${line.map(cell).join(",")}\r\n`).join("");
  const card = (word) => {
    const row = word.rows[0];
    return [roots[word.root][0], glossOf(word).filter(Boolean).join(": "), plain(row, "id"), plain(row, "en")];
  };
  const on = (id, action) => document.getElementById(id).addEventListener("click", action);
  on("export-csv", () => download("sejajar-words.csv", "text/csv", table([
    ["root", "state", "gloss", "uses", "sentence", "english"],
    ...chosen().map((word) => {
      const [root, gloss, sentence, english] = card(word);
      return [root, state(root) || "unknown", gloss, String(word.count), sentence, english];
    }),
  ])));
  on("export-all", () => download("sejajar-marks.csv", "text/csv", table([
    ["root", "state"], ...[...marks].sort(),
  ])));
  on("export-anki", () => {
    const line = (cells) => cells.map((text) => text.replace(/[\t\r\n]+/g, " ")).join("\t");
    const head = ["#separator:tab", "#html:false", "#columns:Word\tGloss\tSentence\tEnglish",
      "#tags:sejajar"];
    const quoted = (cells) => cells.map((text) =>
      /^#|"/.test(text) ? `"${text.replaceAll('"', '""')}"` : text);
    download("sejajar-anki.txt", "text/plain",
      [...head, ...chosen().map((word) => line(quoted(card(word))))].join("\n") + "\n");
  });

  Object.assign(sejajar, { state, set, stateOf, mark, buttons, openWords: open });
  // Counting a book's words can wait until the page stands.
  sejajar.count = () => (rows.length > 500 && window.requestIdleCallback
    ? requestIdleCallback(update, { timeout: 3000 }) : update());
})();
