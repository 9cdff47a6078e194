// Filters the list as the reader types.
(() => {
  "use strict";
  const filter = document.getElementById("filter");
  if (!filter) return;
  const shown = document.getElementById("shown");
  const plain = (text) => text.normalize("NFD").replace(/\p{M}/gu, "").toLowerCase();
  const texts = [...document.querySelectorAll(".texts > li")].map((item) => ({
    item, text: plain(item.textContent),
  }));
  const apply = () => {
    const words = plain(filter.value).split(/\s+/).filter(Boolean);
    let count = 0;
    for (const { item, text } of texts) {
      item.hidden = !words.every((word) => text.includes(word));
      if (!item.hidden) count += 1;
    }
    shown.textContent = words.length ? `${count} of ${texts.length}` : "";
  };
  filter.closest("p").hidden = false;
  filter.addEventListener("input", apply);
  apply();
})();
