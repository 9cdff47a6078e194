// Remembers the bar's settings and gives them keys. The style sheet does the rest.
(() => {
  "use strict";
  const settings = ["view", "theme", "size"];
  const inputs = (name) => [...document.querySelectorAll(`input[name=${name}]`)];

  // A page opened from disk may have no storage.
  const stored = (name) => {
    try { return localStorage.getItem(`sejajar.${name}`); } catch { return null; }
  };
  const store = (name, value) => {
    try { localStorage.setItem(`sejajar.${name}`, value); } catch { /* not remembered */ }
  };

  for (const name of settings) {
    const value = stored(name);
    for (const input of inputs(name)) {
      if (value !== null) input.checked = input.value === value;
      input.addEventListener("change", () => store(name, input.value));
    }
    const all = inputs(name);
    if (all.length > 0 && !all.some((input) => input.checked)) {
      all.find((input) => input.defaultChecked).checked = true;
    }
  }

  const step = (name, by, wraps) => {
    // A narrow page hides the views that it has no room for; the folded panel hides all of its own.
    const isOffered = (input) => name !== "view" || input.parentElement.offsetParent !== null;
    const all = inputs(name).filter(isOffered);
    if (all.length === 0) return;
    const last = all.length - 1;
    const next = all.findIndex((input) => input.checked) + by;
    const chosen = wraps ? (next + all.length) % all.length : Math.min(Math.max(next, 0), last);
    all[chosen].checked = true;
    store(name, all[chosen].value);
  };

  const panel = document.querySelector(".set");
  document.addEventListener("click", (event) => {
    if (!panel.contains(event.target)) panel.open = false;
  });
  document.addEventListener("keydown", (event) => {
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    if (event.target.matches("input[type=search]")) return;
    switch (event.key) {
      case "v": step("view", 1, true); break;
      case "t": step("theme", 1, true); break;
      case "+": case "=": step("size", 1, false); break;
      case "-": step("size", -1, false); break;
      case "Escape": panel.open = false; break;
      default: return;
    }
  });
})();
