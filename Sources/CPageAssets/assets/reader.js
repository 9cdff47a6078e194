// Word cards, partners of the chosen word, and keys from sentence to sentence.
(() => {
  "use strict";
  const card = document.getElementById("card");
  const keys = document.getElementById("keys");
  const rows = [...document.querySelectorAll(".s")];
  const wordSelector = '.s :is(.t, [class^=g], [class*=" g"], [data-m])';

  const side = (word) => word.closest(".s [lang]").lang;
  const group = (word) => [...word.classList].find((name) => /^g\d+$/.test(name));
  const family = (word) => {
    const name = group(word);
    return name ? [...word.closest(".s").getElementsByClassName(name)] : [word];
  };

  // The word that a card stands for keeps its light; a pointed-at word borrows it.
  let chosen = null;
  let lit = [];
  const light = (word) => {
    for (const element of lit) element.classList.remove("on");
    lit = word ? family(word) : [];
    for (const element of lit) element.classList.add("on");
  };
  document.addEventListener("pointerover", (event) => {
    light(event.target.closest?.(wordSelector) ?? chosen);
  });

  const make = (name, properties, ...children) => {
    const element = Object.assign(document.createElement(name), properties);
    element.append(...children);
    return element;
  };
  const fact = (name, ...content) =>
    make("div", {}, make("dt", {}, name), make("dd", {}, ...content));
  const copy = (cell) => [...cell.childNodes].map((node) => node.cloneNode(true));
  const text = (words) => words.map((word) => word.textContent).join(" … ");

  const fill = (word) => {
    const words = family(word);
    const source = words.filter((each) => side(each) === "id");
    const english = words.filter((each) => side(each) === "en");
    const pair = make("p", { className: "pair" });
    if (source.length) pair.append(make("span", { lang: "id" }, text(source)), " ");
    if (english.length) pair.append(make("span", { lang: "en" }, text(english)));

    const facts = make("dl", {});
    for (const each of source) {
      const row = each.hash && document.getElementById(each.hash.slice(1));
      if (row) {
        facts.append(
          fact("Base", ...copy(row.cells[0])), fact("English", ...copy(row.cells[1])),
          fact("Entry", ...copy(row.cells[2])),
          fact("Outcome", each.classList.contains("x") ? "not honoured" : "honoured", ", ",
            make("a", { href: each.hash }, "account")));
      }
      if (each.dataset.m) facts.append(fact("Built", each.dataset.m));
    }
    const close = make("button", { type: "button", className: "close", ariaLabel: "Close" }, "×");
    close.addEventListener("click", dismiss);
    card.replaceChildren(close, pair);
    if (facts.childNodes.length) card.append(facts);
  };

  // Below the sentence or above it, so that the partner stays in sight; by the word where there is
  // room for neither.
  const place = (word) => {
    const box = word.getClientRects()[0] ?? word.getBoundingClientRect();
    const row = word.closest(".s").getBoundingClientRect();
    const height = card.offsetHeight + 12;
    let top = box.bottom + 8;
    if (row.bottom + height < innerHeight) top = row.bottom + 6;
    else if (row.top - height > 56) top = row.top - height + 4;
    const room = document.documentElement.clientWidth - card.offsetWidth - 16;
    card.style.setProperty("--x", `${Math.max(16, Math.min(box.left, room)) + scrollX}px`);
    card.style.setProperty("--y", `${top + scrollY}px`);
  };

  const choose = (word) => {
    chosen = word;
    light(word);
    fill(word);
    card.hidden = false;
    place(word);
  };
  function dismiss() {
    const back = card.contains(document.activeElement) ? chosen : null;
    chosen = null;
    light(null);
    card.hidden = true;
    back?.focus({ preventScroll: true });
  }

  document.addEventListener("click", (event) => {
    const word = event.target.closest(wordSelector);
    if (word && getSelection().isCollapsed) {
      event.preventDefault();
      choose(word);
    } else if (!card.contains(event.target)) {
      dismiss();
    }
  });
  document.addEventListener("focusin", (event) => {
    if (event.target.matches(".s a.t") && event.target.matches(":focus-visible")) {
      choose(event.target);
    }
  });

  // A row of the account that is linked to must not stay folded away.
  const reveal = () => {
    const target = document.getElementById(location.hash.slice(1));
    const folded = target?.id === "account"
      ? target.querySelector("details") : target?.closest("#account details");
    if (folded && !folded.open) {
      folded.open = true;
      target.scrollIntoView();
    }
  };
  addEventListener("hashchange", reveal);
  document.addEventListener("click", (event) => {
    if (event.target.closest("a[href^='#']")) setTimeout(reveal);
  });
  reveal();

  const go = (by) => {
    const visible = document.activeElement?.closest(".s");
    let next = rows.indexOf(visible) + by;
    if (!visible) {
      const onScreen = rows.findIndex((row) => row.getBoundingClientRect().bottom > 80);
      next = by > 0 ? onScreen : onScreen - 1;
    }
    const row = rows[Math.max(0, Math.min(next, rows.length - 1))];
    row?.focus({ preventScroll: true });
    row?.scrollIntoView({ block: "nearest" });
  };
  for (const row of rows) row.tabIndex = -1;

  document.addEventListener("keydown", (event) => {
    if (event.ctrlKey || event.metaKey || event.altKey || keys.open) return;
    if (event.target.matches("input")) return;
    switch (event.key) {
      case "j": case "ArrowRight": dismiss(); go(1); break;
      case "k": case "ArrowLeft": dismiss(); go(-1); break;
      case "Escape": dismiss(); break;
      case "?": keys.showModal(); break;
      default: return;
    }
    event.preventDefault();
  });
  const help = document.getElementById("help");
  help.hidden = false;
  help.addEventListener("click", () => keys.showModal());
})();
