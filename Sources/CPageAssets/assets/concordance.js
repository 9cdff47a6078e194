// Every sentence of the library that uses a root: the newest texts first, some at a time.
(() => {
  "use strict";
  const { element, counted } = library;
  const query = document.getElementById("q");
  const found = document.getElementById("found");
  const heading = document.getElementById("count");
  const renderings = document.querySelector(".renderings");
  const lines = document.querySelector(".lines");
  const more = document.querySelector(".more");
  const step = 50;

  // The texts that use the root, the newest first.
  const texts = async (root) => {
    const { shelves } = await library.index();
    const hits = await Promise.all(shelves.map(async (shelf) => {
      const places = await library.rootHolders(shelf, root);
      if (places.size === 0) return [];
      return (await library.list(shelf[0])).filter((entry, place) => entry && places.has(place))
        .reverse().sort((left, right) => right[4].localeCompare(left[4]));
    }));
    return hits.flat();
  };

  // The root of a form, by the first text that holds it.
  const rootOf = async (form) => {
    const { shelves } = await library.index();
    for (const shelf of shelves) {
      const places = await library.holders(shelf, form);
      if (places.size === 0) continue;
      for (const [place, entry] of (await library.list(shelf[0])).entries()) {
        if (!entry || !places.has(place)) continue;
        const [, roots, segments] = await library.sentences(entry);
        for (const [, source, , , marks] of segments) {
          for (let at = 0; at < marks.length; at += 5) {
            if (library.fold(source.slice(marks[at + 1], marks[at + 2])) === form) {
              return roots.split(" ")[marks[at]].split("=")[0];
            }
          }
        }
        break;
      }
    }
    return null;
  };

  const line = (entry, [anchor, source, english], start, end, partners) => {
    const before = source.slice(0, start), key = source.slice(start, end), after = source.slice(end);
    return element("li", {},
      element("details", {},
        element("summary", { lang: "id" },
          element("span", { class: "before" }, element("bdi", {}, before)),
          element("mark", {}, key), element("span", { class: "after" }, after)),
        element("p", { class: "whole", lang: "id" }, ...library.withMarks(source, [[start, end]]))),
      element("p", { lang: "en" }, ...library.withMarks(english, partners)),
      element("p", { class: "meta" }, element("a", {
        href: `${library.folder(entry)}/index.html#${anchor}`,
      }, entry[1])));
  };

  // The lines of one text; counts how each place was rendered.
  const linesOf = async (entry, root, counts) => {
    const [, roots, segments] = await library.sentences(entry);
    const number = roots.split(" ").findIndex((each) => library.fold(each.split("=")[0]) === library.fold(root));
    const made = [];
    for (const segment of segments) {
      const places = segment[4];
      for (let at = 0; at < places.length; at += 5) {
        if (places[at] !== number) continue;
        const [start, end, from, to] = places.slice(at + 1, at + 5);
        const partners = to ? [[from, to]] : [];
        const english = to ? library.fold(segment[2].slice(from, to)) : "";
        if (english) counts.set(english, (counts.get(english) ?? 0) + 1);
        made.push(line(entry, segment, start, end, partners));
      }
    }
    return made;
  };

  const showRenderings = (counts) => {
    const ordered = [...counts].sort(([left, one], [right, other]) =>
      other - one || left.localeCompare(right)).slice(0, 12);
    renderings.replaceChildren(...ordered.flatMap(([english, count], at) => [
      at === 0 ? "In English: " : ", ", element("span", { lang: "en" }, english), ` ×${count}`,
    ]));
  };

  let turn = 0;
  const run = async () => {
    const mine = ++turn;
    const word = library.fold(query.value).trim();
    library.setAddress({ q: word });
    found.hidden = word === "";
    lines.replaceChildren();
    renderings.replaceChildren();
    more.hidden = true;
    if (word === "") return;
    heading.textContent = "Looking …";
    let root = word;
    let hits = await texts(root);
    if (hits.length === 0) {
      root = (await rootOf(word)) ?? word;
      if (root !== word) hits = await texts(root);
    }
    if (mine !== turn) return;
    if (hits.length === 0) {
      heading.replaceChildren("No text uses ", element("i", { lang: "id" }, word));
      return;
    }
    document.title = `${root} – Concordance`;
    const counts = new Map();
    let next = 0, total = 0;
    const show = async () => {
      more.hidden = true;
      const made = [];
      while (made.length < step && next < hits.length) {
        const batch = hits.slice(next, next + 8);
        next += batch.length;
        for (const each of await Promise.all(batch.map((entry) => linesOf(entry, root, counts)))) {
          made.push(...each);
        }
      }
      if (mine !== turn) return;
      total += made.length;
      lines.append(...made);
      const part = next < hits.length
        ? `${counted(total, "place", "places")} in ${next} of ${counted(hits.length, "text", "texts")}`
        : `${counted(total, "place", "places")} in ${counted(hits.length, "text", "texts")}`;
      heading.replaceChildren(element("i", { lang: "id" }, root),
        ...(root === word ? [] : [", the root of ", element("i", { lang: "id" }, word)]), `: ${part}`);
      showRenderings(counts);
      more.hidden = next >= hits.length;
    };
    more.onclick = show;
    await show();
  };

  library.attend(document.querySelector(".find"), run);
})();
