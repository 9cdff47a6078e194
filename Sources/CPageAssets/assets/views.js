// Views: the sentence under the eye keeps its place, English that waits for a tap, glosses.
(() => {
  "use strict";
  const { rows, near, make, side, rootsOf } = sejajar;
  const value = (name) => document.querySelector(`.bar input[name=${name}]:checked`)?.value;

  // The row at the eye: the one that was chosen, where it can be seen, else the one at a third of
  // the window. Rows stand in order, so that halving finds it.
  const box = (row) => row.getClientRects()[0] ?? row.getBoundingClientRect();
  const bottom = (row) => row.getBoundingClientRect().bottom;
  const eyeRow = () => {
    const current = sejajar.rowOf(document.activeElement) ?? sejajar.rowOf(sejajar.chosen());
    if (current && bottom(current) > 60 && box(current).top < innerHeight - 40) return current;
    let low = 0;
    let high = rows.length - 1;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (bottom(rows[middle]) < innerHeight / 3) low = middle + 1;
      else high = middle;
    }
    return rows[low] ?? null;
  };

  // Where the eye was before the page changed. At the head of the page, the head stays.
  let eye = null;
  const look = () => {
    const row = scrollY < 8 ? null : eyeRow();
    eye = row && { row, top: box(row).top };
  };
  // What comes near the window after a change still grows, so it holds on until nothing has moved
  // for some frames, or the reader moves the page.
  let holding = 0;
  const hold = () => {
    const kept = eye;
    const turn = ++holding;
    const settle = (rest, left) => {
      if (turn !== holding) return;
      const moved = kept ? box(kept.row).top - kept.top : scrollY;
      if (Math.abs(moved) >= 0.5) scrollBy({ top: moved * (kept ? 1 : -1), behavior: "instant" });
      const next = Math.abs(moved) >= 0.5 ? 8 : rest - 1;
      if (next > 0 && left > 0) requestAnimationFrame(() => settle(next, left - 1));
      else look();
    };
    settle(8, 60);
  };
  for (const type of ["wheel", "touchmove"]) {
    addEventListener(type, () => { holding += 1; }, { passive: true });
  }
  let waits = false;
  addEventListener("scroll", () => {
    if (waits) return;
    waits = true;
    requestAnimationFrame(() => {
      waits = false;
      look();
    });
  }, { passive: true });
  for (const type of ["keydown", "pointerdown"]) addEventListener(type, look, true);
  let width = innerWidth;
  addEventListener("resize", () => {
    if (width !== innerWidth) hold();
    width = innerWidth;
  });

  // English that waits: a button until it is opened, and open from then on.
  const cover = (row) => {
    const english = row.querySelector(":scope > p[lang=en]");
    if (!english) return;
    const isCovered = value("view") === "tap" && !row.classList.contains("open");
    if (row.classList.contains("covered") === isCovered) return;
    row.classList.toggle("covered", isCovered);
    const veil = english.querySelector(":scope > .veil");
    if (veil) english.replaceChildren(...veil.childNodes);
    if (isCovered) {
      english.replaceChildren(make("span", { className: "veil" }, ...english.childNodes));
      Object.assign(english, { role: "button", tabIndex: 0, ariaLabel: "Show the English" });
    } else {
      for (const name of ["role", "tabindex", "aria-label"]) english.removeAttribute(name);
    }
  };
  const reveal = (row) => {
    if (!row) return;
    row.classList.add("open");
    cover(row);
    sejajar.enter(row);
  };
  document.addEventListener("click", (event) => {
    const english = event.target.closest(".covered > [lang=en]");
    if (!english) return;
    event.preventDefault();
    event.stopImmediatePropagation();
    reveal(english.parentElement);
  }, true);

  // Glosses over the words that are harder than chosen and not known.
  const gloss = (row) => {
    const isGlossed = value("view") === "gloss";
    const limit = Number(value("level"));
    const source = side(row, "id");
    if (!source || (!isGlossed && !source.querySelector("rt"))) return;
    for (const word of source.getElementsByClassName("u")) {
      const isHard = rootsOf(word.word).some((root) =>
        sejajar.roots[root][1] > limit && sejajar.state(sejajar.roots[root][0]) !== "known");
      let note = word.querySelector("rt");
      if (isGlossed && isHard && !note) {
        const english = sejajar.gloss(word.word, row);
        if (!english) continue;
        note = make("rt", { lang: "en", textContent: english });
        word.replaceChildren(make("ruby", {}, ...word.childNodes, note));
      }
      if (note) note.hidden = !(isGlossed && isHard);
    }
  };

  const show = (row) => {
    cover(row);
    gloss(row);
    sejajar.mark(row);
  };
  const refresh = () => {
    for (const row of near) show(row);
  };
  document.addEventListener("change", (event) => {
    if (!event.target.closest(".bar")) return;
    refresh();
    hold();
  });

  Object.assign(sejajar, {
    eyeRow, startRow: () => (scrollY < 8 ? rows[0] : eyeRow()), reveal, refresh, hold, value, show,
    revealAll: () => {
      const covered = rows.filter((row) => !row.classList.contains("open"));
      for (const row of covered.length ? covered : rows) row.classList.toggle("open");
      refresh();
    },
  });
})();
