// Remembers the bar's settings and gives them keys. The style sheet does the rest. On a reader page
// it runs before the text is there.
(() => {
  "use strict";
  const settings = ["view", "theme", "size", "lines", "measure", "level", "print", "letters"];
  const inputs = (name) => [...document.querySelectorAll(`.bar input[name=${name}]`)];

  // A page opened from disk may have no storage.
  const stored = (name) => {
    try { return localStorage.getItem(`sejajar.${name}`); } catch { return null; }
  };
  const store = (name, value) => {
    try { localStorage.setItem(`sejajar.${name}`, value); } catch { /* not remembered */ }
  };

  const show = (name, value) => { document.documentElement.dataset[name] = value; };

  // What needs a script is offered where there is one.
  for (const element of document.querySelectorAll(".bar .script, .views label[hidden]")) {
    element.hidden = false;
  }
  for (const name of settings) {
    const value = stored(name);
    const all = inputs(name);
    for (const input of all) {
      if (value !== null) input.checked = input.value === value;
      input.addEventListener("change", () => {
        store(name, input.value);
        show(name, input.value);
      });
    }
    if (all.length > 0 && !all.some((input) => input.checked)) {
      all.find((input) => input.defaultChecked).checked = true;
    }
    if (all.length > 0) show(name, all.find((input) => input.checked).value);
  }

  const choose = (input) => {
    if (input.checked) return;
    input.checked = true;
    input.dispatchEvent(new Event("change", { bubbles: true }));
  };
  const step = (name, by, wraps) => {
    // A narrow page hides the views that it has no room for; the folded panel hides all of its own.
    const isOffered = (input) => name !== "view" || input.parentElement.offsetParent !== null;
    const all = inputs(name).filter(isOffered);
    if (all.length === 0) return;
    const last = all.length - 1;
    const next = all.findIndex((input) => input.checked) + by;
    choose(all[wraps ? (next + all.length) % all.length : Math.min(Math.max(next, 0), last)]);
  };

  const panel = document.querySelector(".set");
  document.addEventListener("click", (event) => {
    if (!panel.contains(event.target)) panel.open = false;
  });
  document.addEventListener("keydown", (event) => {
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    if (event.key === "Escape") {
      panel.open = false;
      return;
    }
    if (document.querySelector("input[name=letters][value=off]:checked")) return;
    if (event.target.matches("input[type=search], select") || document.querySelector("dialog[open]")) {
      return;
    }
    const views = inputs("view");
    if (/^[1-9]$/.test(event.key) && views[event.key - 1]) choose(views[event.key - 1]);
    switch (event.key) {
      case "v": step("view", 1, true); break;
      case "t": step("theme", 1, true); break;
      case "+": case "=": step("size", 1, false); break;
      case "-": step("size", -1, false); break;
      default: return;
    }
  });
})();
