// The library's index and the texts' own sentences. They are script files that hand their data to
// `sejajar`, since a page that was opened from disk may fetch nothing.
const library = (() => {
  "use strict";
  const root = document.body.dataset.root;
  window.sejajar = (value) => { document.currentScript.value = value; };

  const loaded = new Map();
  const load = (path) => {
    if (!loaded.has(path)) {
      loaded.set(path, new Promise((resolve) => {
        const script = document.createElement("script");
        script.src = root + path;
        script.onload = () => { resolve(script.value); script.remove(); };
        script.onerror = () => { loaded.delete(path); resolve(undefined); script.remove(); };
        document.head.append(script);
      }));
    }
    return loaded.get(path);
  };

  const fileOf = (shelf) => `library/${String(shelf).padStart(4, "0")}`;
  const index = async () => (await load("library/shelves.js")) ?? { shelves: [], folders: [] };
  const list = async (shelf) => (await load(`${fileOf(shelf)}.js`)) ?? [];
  const folder = (entry) => `texts/${encodeURIComponent(entry[0])}`;
  const sentences = async (entry) => (await load(`${folder(entry)}/sentences.js`)) ?? ["", "", []];

  // Letters without their accents, each in its place: what is more than one letter with marks stays.
  const unaccented = (text) => text.replace(/[^\x00-\x7F]/g, (letter) => {
    const base = letter.normalize("NFD").replace(/\p{Mn}/gu, "");
    return base.length === 1 ? base : letter;
  });
  const fold = (text) => unaccented(text.normalize("NFC").toLowerCase());

  // Words of the index begin at their first two units: see FoldedWord.swift.
  const shard = (word, count) => {
    let sum = 0;
    for (let at = 0; at < Math.min(2, word.length); at++) sum = sum * 31 + word.charCodeAt(at);
    return sum % count;
  };

  // The places on a shelf whose text holds a key of the index, or one that begins with it.
  const places = async ([shelf, parts], word, key, isPrefix) => {
    const part = parts === 1 ? "" : `-${shard(word, parts)}`;
    const text = ` ${(await load(`${fileOf(shelf)}-words${part}.js`)) ?? ""} `;
    const wanted = ` ${key}${isPrefix ? "" : "="}`;
    const found = new Set();
    for (let at = text.indexOf(wanted); at >= 0; at = text.indexOf(wanted, at + 1)) {
      const start = text.indexOf("=", at) + 1;
      const end = text.indexOf(" ", start);
      for (let each = start; each < end; each++) found.add(text.charCodeAt(each) - 0x100);
    }
    return found;
  };

  // Texts with the word, a longer one that begins with it, or any form of the root.
  const holders = async (shelf, word) => {
    const found = await places(shelf, word, word, word.length > 1);
    for (const place of await places(shelf, word, `*${word}`, false)) found.add(place);
    return found;
  };
  const rootHolders = (shelf, root) => places(shelf, fold(root), `*${fold(root)}`, false);

  // The roots that the reader marked on any page, with "known" or "learning".
  const marked = () => {
    try {
      return new Map(Object.entries(JSON.parse(localStorage.getItem("sejajar.words")) ?? {}));
    } catch { return new Map(); }
  };

  // For each place of a shelf the share of its words whose root the reader knows.
  const shares = async (shelf, marks) => {
    const all = [], known = [];
    for (const entry of ((await load(`${fileOf(shelf)}-roots.js`)) ?? "").split(" ")) {
      const at = entry.indexOf("=");
      if (at < 0) continue;
      const isKnown = marks.get(entry.slice(0, at)) === "known";
      for (let each = at + 1; each < entry.length; each += 2) {
        const place = entry.charCodeAt(each) - 0x100;
        const count = entry.charCodeAt(each + 1) - 0x100;
        all[place] = (all[place] ?? 0) + count;
        if (isKnown) known[place] = (known[place] ?? 0) + count;
      }
    }
    return all.map((count, place) => (known[place] ?? 0) / count);
  };

  // An element; text becomes text, never markup.
  const element = (name, attributes, ...children) => {
    const made = document.createElement(name);
    for (const [key, value] of Object.entries(attributes)) {
      if (value !== undefined) made.setAttribute(key, value);
    }
    made.append(...children);
    return made;
  };

  // Text with marked stretches, [start, end] each, in order.
  const withMarks = (text, stretches) => {
    const pieces = [];
    let at = 0;
    for (const [start, end] of stretches) {
      if (start < at) continue;
      pieces.push(text.slice(at, start), element("mark", {}, text.slice(start, end)));
      at = end;
    }
    return [...pieces, text.slice(at)];
  };

  const percent = (share) => `${Math.floor(share * 100)}\u00A0%`;
  const counted = (count, one, many) => `${count.toLocaleString("en")} ${count === 1 ? one : many}`;

  // Keeps what is looked for in the address, so that it can be linked and comes back.
  const address = () => new URLSearchParams(location.hash.slice(1));
  const setAddress = (values) => {
    const wanted = new URLSearchParams(Object.entries(values).filter(([, value]) => value));
    const hash = wanted.toString();
    history.replaceState(null, "", hash ? `#${hash}` : location.pathname + location.search);
  };

  // Runs a search whenever its fields change, and when the address brings another one; they are
  // known by their ids.
  const attend = (form, run) => {
    const fields = form.querySelectorAll("input, select");
    const read = () => {
      for (const field of fields) field.value = address().get(field.id) ?? "";
      return run();
    };
    let pause;
    form.hidden = false;
    form.addEventListener("submit", (event) => { event.preventDefault(); run(); });
    form.addEventListener("input", () => { clearTimeout(pause); pause = setTimeout(run, 200); });
    window.addEventListener("hashchange", read);
    return read();
  };

  document.addEventListener("keydown", (event) => {
    if (event.key !== "/" || event.ctrlKey || event.metaKey || event.altKey) return;
    if (event.target.matches("input, select")) return;
    if (document.querySelector("input[name=letters][value=off]:checked")) return;
    event.preventDefault();
    document.getElementById("q")?.focus();
  });

  return {
    root, index, list, folder, sentences, fold, unaccented, holders, rootHolders, marked, shares, element,
    withMarks, percent, counted, setAddress, attend,
  };
})();
