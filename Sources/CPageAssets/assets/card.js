// The card of a word: how it is built and what that does, its entry, its other places.
(() => {
  "use strict";
  const { make, roots, forms, affixes, index, rootsOf, family, rowOf, isSource } = sejajar;
  const card = document.getElementById("card");
  let shown = null;

  const text = (words) => words.map((word) => {
    const copy = word.cloneNode(true);
    for (const gloss of copy.querySelectorAll("rt")) gloss.remove();
    return copy.textContent;
  }).join(" … ");
  const fact = (title, ...content) =>
    make("div", {}, make("dt", {}, title), make("dd", {}, ...content));
  const copy = (cell) => [...cell.childNodes].map((node) => node.cloneNode(true));

  const built = (word) => word.word.forms.filter((form) => forms[form][1]).map((form) => {
    const [root, build, effects] = forms[form];
    const known = make("dd", {}, make("span", { lang: "id", textContent: build }));
    const [, , gloss, term] = roots[root];
    if (gloss && !term) {
      known.append(make("small", {}, make("i", { lang: "id", textContent: roots[root][0] }),
        `: ${gloss}`));
    }
    for (const effect of effects) {
      known.append(make("small", {}, make("b", { textContent: affixes[effect][0] }),
        ` ${affixes[effect][1]}`));
    }
    return make("div", {}, make("dt", {}, "Built"), known);
  });

  const entry = (word) => {
    const row = word.word.entry && document.getElementById(`t${word.word.entry}`);
    if (!row) return [];
    const [base, english, layer] = row.cells;
    return [
      fact("Entry", ...copy(base)), fact("English", ...copy(english)),
      fact("From", ...copy(layer), ...(word.word.flag === "x" ? [", not taken up here"] : []), " ",
        make("a", { href: `#t${word.word.entry}`, className: "to-account" }, "account")),
    ];
  };

  // Every other sentence of the text with the word's root; of several words, with the rarest.
  const places = (word) => {
    const own = rowOf(word);
    const level = (root) => roots[root][1] || 6;
    const all = rootsOf(word.word);
    const told = all.filter((root) => level(root) === Math.max(...all.map(level)));
    const found = [...new Set(told.flatMap((root) => index()[root].rows))]
      .filter((row) => row !== own).sort((a, b) => sejajar.rows.indexOf(a) - sejajar.rows.indexOf(b));
    if (found.length === 0) return [];
    const item = (row) => make("li", {}, make("a", { href: `#${row.id}` },
      make("span", { lang: "id", textContent: sejajar.plain(row, "id") })),
    make("small", { lang: "en", textContent: sejajar.plain(row, "en") }));
    const list = make("ol", {}, ...found.slice(0, 5).map(item));
    const heading = make("h3", {}, found.length === 1
      ? "One other sentence with " : `${found.length} other sentences with `,
    make("i", { lang: "id" }, told.map((root) => roots[root][0]).join(", ")));
    if (found.length <= 5) return [heading, list];
    const more = make("button", { type: "button" }, "Show all");
    more.addEventListener("click", () => {
      list.append(...found.slice(5).map(item));
      more.remove();
    });
    return [heading, list, more];
  };

  const fill = (word) => {
    const words = family(word);
    const source = words.filter(isSource);
    const english = words.filter((each) => !isSource(each));
    const pair = make("p", { className: "pair" });
    if (source.length) pair.append(make("span", { lang: "id" }, text(source)), " ");
    if (english.length) pair.append(make("span", { lang: "en" }, text(english)));

    // The word itself first, then its partners of the same group.
    const told = isSource(word) ? [word, ...source.filter((each) => each !== word)] : source;
    const facts = make("dl", {});
    for (const each of told) {
      if (told.length > 1) facts.append(make("div", { className: "of" }, make("dt", {}, "Word"),
        make("dd", {}, make("b", { lang: "id" }, text([each])))));
      facts.append(...built(each), ...entry(each));
      if (!each.word.entry && !built(each).length && each.word.forms.length) {
        const [, , gloss, term] = roots[rootsOf(each.word)[0]];
        if (gloss && !term) facts.append(fact("English", make("span", { lang: "en" }, gloss)));
      }
    }
    const learnt = make("div", { className: "learn" });
    for (const root of new Set(told.slice(0, 1).flatMap((each) => rootsOf(each.word)))) {
      if (roots[root][1] === 0) continue;
      learnt.append(make("p", {}, make("b", { lang: "id" }, roots[root][0]),
        make("small", {}, rank(roots[root][1])), ...sejajar.buttons(roots[root][0]),
        make("a", { href: `../../concordance.html#${new URLSearchParams({ q: roots[root][0] })}` },
          "In the library")));
    }
    const close = make("button", { type: "button", className: "close", ariaLabel: "Close" }, "×");
    close.addEventListener("click", dismiss);
    card.replaceChildren(close, pair, learnt, facts, ...(told[0] ? places(told[0]) : []));
  };
  const rank = (level) =>
    level > 5 ? "rare" : `among the ${[250, 500, 1000, 2000, 4000][level - 1]} most used`;

  // Below the sentence or above it, so that the partner stays in sight; by the word where there is
  // room for neither.
  const place = (word) => {
    const at = word.getClientRects()[0] ?? word.getBoundingClientRect();
    const row = rowOf(word).getBoundingClientRect();
    const space = (from, to) => Math.max(0, to - from - 14);
    card.style.setProperty("--h", "60vh");
    const height = card.offsetHeight;
    const below = space(row.bottom, innerHeight);
    const above = space(56, row.top);
    let top = row.bottom + 6;
    if (height > below) {
      if (height <= above) {
        top = row.top - height - 6;
      } else {
        // By the word, on its roomier side.
        const isBelow = space(at.bottom, innerHeight) >= space(56, at.top);
        const fits = Math.min(height, isBelow ? space(at.bottom, innerHeight) : space(56, at.top));
        card.style.setProperty("--h", `${fits}px`);
        top = isBelow ? at.bottom + 6 : at.top - fits - 6;
      }
    }
    const room = document.documentElement.clientWidth - card.offsetWidth - 16;
    card.style.setProperty("--x", `${Math.max(16, Math.min(at.left, room)) + scrollX}px`);
    card.style.setProperty("--y", `${top + scrollY}px`);
  };

  const open = (word) => {
    shown = word;
    sejajar.choose(word);
    fill(word);
    card.hidden = false;
    card.scrollTop = 0;
    place(word);
    const partner = family(word).filter((each) => isSource(each) !== isSource(word));
    document.getElementById("said").textContent =
      `${text([word])}${partner.length ? `: ${text(partner)}` : ""}`;
  };
  function dismiss() {
    const back = card.contains(document.activeElement) ? shown : null;
    shown = null;
    card.hidden = true;
    back?.focus({ preventScroll: true });
  }

  document.addEventListener("click", (event) => {
    const word = sejajar.unit(event.target);
    if (word && getSelection().isCollapsed) {
      event.preventDefault();
      word.focus({ preventScroll: true });
      open(word);
      return;
    }
    const link = event.target.closest("#card a");
    if (link) {
      shown = null;
      card.hidden = true;
      const row = document.getElementById(link.hash.slice(1));
      if (row?.matches(".s")) {
        event.preventDefault();
        sejajar.goTo(row);
      }
    } else if (!event.composedPath().includes(card)) {
      dismiss();
    }
  });

  Object.assign(sejajar, {
    openCard: open, dismiss,
    isCardOpen: () => !card.hidden,
    intoCard: (word) => {
      open(word);
      card.focus({ preventScroll: true });
    },
    redrawCard: () => {
      if (!shown) return;
      const label = card.contains(document.activeElement) ? document.activeElement.ariaLabel : null;
      fill(shown);
      if (label) [...card.querySelectorAll("button")].find((each) => each.ariaLabel === label)?.focus();
    },
  });
})();
