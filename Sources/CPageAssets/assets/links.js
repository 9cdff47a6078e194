// Partners light up: the word pointed at or in focus, and what stands for it on the other side.
(() => {
  "use strict";
  const { prepare, rows } = sejajar;
  const unit = (element) => element?.closest?.(".u") ?? null;
  const rowOf = (element) => element?.closest?.(".s") ?? null;
  const isSource = (word) => word.word.isSource;
  const family = (word) => {
    const { group } = word.word;
    if (!group) return [word];
    return [...rowOf(word).getElementsByClassName("u")].filter((each) => each.word.group === group);
  };

  // The chosen word keeps its light; one that is pointed at borrows it.
  let chosen = null;
  let lit = [];
  const light = (word) => {
    for (const each of lit) each.classList.remove("on");
    lit = word ? family(word) : [];
    for (const each of lit) each.classList.add("on");
  };
  document.addEventListener("pointerover", (event) => light(unit(event.target) ?? chosen));
  document.addEventListener("focusin", (event) => {
    const row = rowOf(event.target);
    if (!row || event.target.closest("#tools")) return;
    prepare(row);
    sejajar.enter(row);
    const word = unit(document.activeElement);
    if (word) light(chosen = word);
  });

  const focus = (word) => {
    chosen = word;
    light(word);
    word.focus({ preventScroll: true });
    if (word.closest(".s > [lang]").offsetParent === null) return;
    const box = word.getBoundingClientRect();
    if (box.top < 70 || box.bottom > innerHeight - 60) {
      word.scrollIntoView({ block: "center", behavior: sejajar.motion() });
    }
  };

  // The words of the side that is read, from the word in focus on.
  const side = () => unit(document.activeElement)?.closest("[lang]").lang
    ?? (document.querySelector("[name=view][value=en]:checked") ? "en" : "id");
  const words = (row, language) =>
    [...row.querySelectorAll(`:scope > [lang=${language}] .u`)];
  const step = (by, fits = () => true) => {
    const language = side();
    const here = unit(document.activeElement) ?? (chosen?.isConnected ? chosen : null);
    let place = rows.indexOf(here ? rowOf(here) : sejajar.startRow());
    let list = place < 0 ? [] : (prepare(rows[place]), words(rows[place], language));
    let position = here ? list.indexOf(here) + by : by > 0 ? 0 : list.length - 1;
    while (place >= 0 && place < rows.length) {
      for (; position >= 0 && position < list.length; position += by) {
        if (fits(list[position])) {
          focus(list[position]);
          return list[position];
        }
      }
      place += by;
      if (!rows[place]) return null;
      prepare(rows[place]);
      list = words(rows[place], language);
      position = by > 0 ? 0 : list.length - 1;
    }
    return null;
  };

  Object.assign(sejajar, {
    unit, rowOf, family, light, step, focus, isSource,
    chosen: () => chosen,
    choose: (word) => light(chosen = word),
    motion: () => matchMedia("(prefers-reduced-motion: reduce)").matches ? "instant" : "smooth",
    toPartner: () => {
      const word = unit(document.activeElement) ?? chosen;
      const partners = word ? family(word).filter((each) => isSource(each) !== isSource(word)) : [];
      // Rather a term than the article before it.
      const partner = partners.find((each) => each.classList.contains("t")) ?? partners.at(-1);
      if (partner) focus(partner);
    },
    enter: () => {},
  });
})();
