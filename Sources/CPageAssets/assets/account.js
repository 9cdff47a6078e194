// The account: filters, and a row that is linked to does not stay folded away.
(() => {
  "use strict";
  const account = document.getElementById("account");
  const reveal = () => {
    const target = document.getElementById(location.hash.slice(1));
    const folded = target?.id === "account"
      ? target.querySelector("details") : target?.closest("#account details");
    if (folded && !folded.open) {
      folded.open = true;
      target.scrollIntoView();
    }
    if (target?.matches(".s")) sejajar.enter(target);
  };
  addEventListener("hashchange", reveal);
  document.addEventListener("click", (event) => {
    if (event.target.closest("a[href^='#']")) setTimeout(reveal);
  });
  reveal();

  const form = account?.querySelector(".filters");
  if (!form) return;
  const rows = [...account.querySelectorAll("tbody tr")];
  const cells = (row) => ({
    kind: row.cells[0].querySelector("small").textContent.split(",")[0],
    layer: row.cells[2].textContent.split(",")[0], outcome: row.cells[3].textContent,
    text: row.textContent.toLowerCase(),
  });
  const facts = new Map();
  const prepare = () => {
    if (facts.size) return;
    for (const row of rows) facts.set(row, cells(row));
    for (const name of ["kind", "layer"]) {
      const all = [...new Set([...facts.values()].map((fact) => fact[name]))].sort();
      form[name].append(...all.map((value) => sejajar.make("option", {}, value)));
    }
  };
  const filter = () => {
    prepare();
    const words = form.find.value.toLowerCase().split(/\s+/).filter(Boolean);
    let count = 0;
    for (const [row, fact] of facts) {
      row.hidden = !(words.every((word) => fact.text.includes(word))
        && fact.outcome.includes(form.outcome.value)
        && (!form.kind.value || fact.kind === form.kind.value)
        && (!form.layer.value || fact.layer === form.layer.value));
      if (!row.hidden) count += 1;
    }
    form.shown.textContent = `${count} of ${facts.size}`;
    for (const table of account.querySelectorAll("details")) table.open = true;
  };
  form.hidden = false;
  form.addEventListener("focusin", prepare);
  form.addEventListener("pointerover", prepare);
  form.addEventListener("input", filter);
  form.addEventListener("submit", (event) => event.preventDefault());
})();
