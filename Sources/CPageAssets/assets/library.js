// The library's search, and the share of known words of each text.
(() => {
  "use strict";
  const form = document.querySelector(".find");
  if (!form) return;
  const { element, counted, percent } = library;
  const query = document.getElementById("q");
  const folders = document.getElementById("folder");
  const list = document.getElementById("list");
  const found = document.getElementById("found");
  const heading = document.getElementById("count");
  const results = found.querySelector(".texts");
  const more = found.querySelector(".more");
  const step = 20;

  // Words to look for, and the phrases in quotation marks.
  const parse = (text) => {
    const phrases = [...text.matchAll(/["“”]([^"“”]+)["“”]/gu)].map(([, phrase]) =>
      library.fold(phrase).trim().replace(/\s+/gu, " "));
    const words = library.fold(text).split(/\s+/u)
      .map((word) => word.replace(/^[^\p{L}\p{N}]+|[^\p{L}\p{N}]+$/gu, "")).filter(Boolean);
    return { words: [...new Set(words)], phrases: phrases.filter(Boolean) };
  };

  const common = (sets) => sets.reduce((left, right) =>
    new Set([...left].filter((each) => right.has(each))));

  // A word with hyphens stands in the index as one in Indonesian and as several in English.
  const holders = async (shelf, word) => {
    const whole = await library.holders(shelf, word);
    const parts = word.split("-").filter(Boolean);
    if (parts.length < 2) return whole;
    const each = await Promise.all(parts.map((part) => library.holders(shelf, part)));
    return new Set([...whole, ...common(each)]);
  };

  // The texts that hold all words and lie in the folder or below it, the newest first.
  const search = async ({ words }, folder) => {
    const index = await library.index();
    const only = folder
      ? new Set(index.folders.find(([name]) => name === folder)?.[2] ?? []) : null;
    const shelves = index.shelves.filter(([number]) => !only || only.has(number));
    const hits = await Promise.all(shelves.map(async (shelf) => {
      const sets = await Promise.all(words.map((word) => holders(shelf, word)));
      const places = sets.length ? common(sets) : null;
      if (places && places.size === 0) return [];
      return (await library.list(shelf[0])).map((entry, place) => ({ entry, place, shelf: shelf[0] }))
        .filter(({ entry, place }) => entry && (!places || places.has(place))
          && (!folder || `${entry[3]}/`.startsWith(`${folder}/`)))
        .sort((left, right) => right.entry[4].localeCompare(left.entry[4])
          || right.place - left.place);
    }));
    return hits.flat();
  };

  const matcher = ({ words }) => words.length === 0 ? null : new RegExp(
    `(?<![\\p{L}\\p{N}])(?:${words.map(escaped).join("|")})[\\p{L}\\p{N}]*`, "giu");
  const escaped = (word) => word.replace(/[^\p{L}\p{N}]/gu, "\\$&");
  const stretches = (text, pattern) =>
    [...library.unaccented(text).matchAll(pattern)]
      .map((match) => [match.index, match.index + match[0].length]);

  // The first sentences that hold what was looked for; null where a phrase stands nowhere.
  const sample = async (entry, wanted) => {
    const pattern = matcher(wanted);
    if (!pattern) return [];
    const [, roots, segments] = await library.sentences(entry);
    const numbers = new Set(roots.split(" ").flatMap((each, number) =>
      wanted.words.includes(library.fold(each.split("=")[0])) ? [number] : []));
    const holds = (text, phrase) => library.fold(text).replace(/\s+/gu, " ").includes(phrase);
    for (const phrase of wanted.phrases) {
      const stands = segments.some(([, source, english]) =>
        holds(source, phrase) || holds(english, phrase));
      if (!stands) return null;
    }
    const samples = [];
    for (const [anchor, source, english, , places] of segments) {
      // The row shows the title already.
      if (source === entry[1]) continue;
      if (wanted.phrases.length && !wanted.phrases.some((phrase) =>
        holds(source, phrase) || holds(english, phrase))) continue;
      const inSource = stretches(source, pattern);
      const inEnglish = stretches(english, pattern);
      for (let at = 0; at < places.length; at += 5) {
        if (!numbers.has(places[at])) continue;
        inSource.push([places[at + 1], places[at + 2]]);
        if (places[at + 4]) inEnglish.push([places[at + 3], places[at + 4]]);
      }
      if (inSource.length + inEnglish.length === 0) continue;
      const inOrder = (left, right) => left[0] - right[0] || right[1] - left[1];
      samples.push({
        anchor, source: library.withMarks(source, inSource.sort(inOrder)),
        english: library.withMarks(english, inEnglish.sort(inOrder)),
      });
      if (samples.length === 2) break;
    }
    return samples;
  };

  const item = ({ entry, place, shelf }, samples) => {
    const [, title, english, folder, moment, words, confidence, terms, missed, flagged, book] = entry;
    const path = library.root + library.folder(entry);
    const facts = [
      element("li", {}, element("time", { datetime: moment }, date(moment))),
      folder && element("li", {}, element("bdi", {}, folder)),
      element("li", {}, `${words} words`),
      element("li", {}, `confidence ${percent(confidence / 1000)}`),
      missed && element("li", { class: "w" }, `${missed} of ${terms} terms missed`),
      flagged && element("li", { class: "w" }, `${flagged} to check`),
      book && element("li", {}, element("a", { href: `${path}/parallel.epub` }, "EPUB",
        element("span", { class: "vh" }, ` of ${title}`))),
    ].filter(Boolean);
    return element("li", { "data-at": `${shelf}.${place}` },
      element("a", { href: `${path}/index.html` },
        element("span", { class: "title", lang: "id" }, title),
        ...(english ? [element("span", { class: "english", lang: "en" }, english)] : [])),
      ...samples.map(({ anchor, source, english: translated }) =>
        element("a", { class: "sample", href: `${path}/index.html#${anchor}` },
          element("span", { lang: "id" }, ...source), element("span", { lang: "en" }, ...translated))),
      element("ul", { class: "meta" }, ...facts));
  };
  const date = (moment) => new Date(moment).toLocaleDateString("en-GB",
    { day: "numeric", month: "long", year: "numeric", timeZone: "UTC" });

  // Only the last of several searches that overlap may show what it found.
  let turn = 0;
  const run = async () => {
    const mine = ++turn;
    const wanted = parse(query.value);
    const folder = folders.value;
    library.setAddress({ q: query.value.trim(), folder });
    const isIdle = wanted.words.length === 0 && !folder;
    list.hidden = !isIdle;
    found.hidden = isIdle;
    if (isIdle) return;
    found.setAttribute("aria-busy", "true");
    const hits = await search(wanted, folder);
    if (mine !== turn) return;
    results.replaceChildren();
    const bound = wanted.phrases.length > 0 && hits.length > 0 ? "up to " : "";
    heading.textContent = hits.length === 0 ? "No text" : bound + counted(hits.length, "text", "texts");
    if (wanted.words.length === 1 && hits.length > 0) {
      heading.append(" · ", element("a", {
        href: `${library.root}concordance.html#${new URLSearchParams({ q: wanted.words[0] })}`,
      }, "every sentence"));
    }
    let next = 0;
    const show = async () => {
      let shown = 0;
      more.hidden = true;
      while (shown < step && next < hits.length) {
        const batch = hits.slice(next, next + step - shown);
        next += batch.length;
        const samples = await Promise.all(batch.map(({ entry }) => sample(entry, wanted)));
        if (mine !== turn) return;
        const items = batch.flatMap((hit, at) => samples[at] ? [item(hit, samples[at])] : []);
        shown += items.length;
        results.append(...items);
      }
      more.hidden = next >= hits.length;
      await showKnown(results);
    };
    more.onclick = show;
    await show();
    found.setAttribute("aria-busy", "false");
  };

  const showKnown = async (rows) => {
    const marks = library.marked();
    if (![...marks.values()].includes("known")) return;
    const byShelf = new Map();
    for (const row of rows.querySelectorAll("[data-at]")) {
      const shelf = row.dataset.at.split(".")[0];
      byShelf.set(shelf, [...(byShelf.get(shelf) ?? []), row]);
    }
    for (const [shelf, items] of byShelf) {
      const shares = await library.shares(shelf, marks);
      for (const row of items) {
        const share = shares[row.dataset.at.split(".")[1]];
        if (share === undefined || row.querySelector(".known")) continue;
        row.querySelector(".meta").append(
          element("li", { class: "known" }, `${percent(share)} known`));
      }
    }
  };

  const start = async () => {
    const index = await library.index();
    folders.append(...index.folders.map(([name, count]) =>
      element("option", { value: name }, `${name} (${count})`)));
    folders.parentElement.hidden = index.folders.length === 0;
    await library.attend(form, run);
    await showKnown(list);
  };
  start();
})();
