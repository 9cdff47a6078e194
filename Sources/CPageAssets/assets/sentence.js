// The sentence in hand: its tools, and reading aloud where the browser has the voices.
(() => {
  "use strict";
  const { make, rows, side, plain } = sejajar;
  const tools = document.getElementById("tools");
  let current = null;

  const speech = window.speechSynthesis;
  const voice = (language) => speech?.getVoices().find((each) =>
    each.lang.toLowerCase().replace("_", "-").split("-")[0] === language);
  const speak = (row, language) => {
    const chosen = voice(language);
    if (!row || !chosen) return;
    speech.cancel();
    const utterance = new SpeechSynthesisUtterance(plain(row, language));
    utterance.voice = chosen;
    utterance.lang = chosen.lang;
    speech.speak(utterance);
  };

  const button = (text, label, action) => {
    const made = make("button", { type: "button", textContent: text, ariaLabel: label });
    made.addEventListener("click", action);
    return made;
  };
  const enter = (row) => {
    if (!row || row.classList.contains("pre")) return;
    if (current !== row) {
      current?.classList.remove("now");
      current?.closest(".p")?.classList.remove("here");
    }
    current = row;
    row.classList.add("now");
    row.closest(".p")?.classList.add("here");
    const english = side(row, "en");
    const parts = [];
    if (row.classList.contains("covered")) {
      parts.push(button("Show English", "Show the English", () => sejajar.reveal(row)));
    }
    if (voice("id")) parts.push(button("▶ ID", "Read the Indonesian aloud", () => speak(row, "id")));
    if (voice("en") && english?.dataset.c) {
      parts.push(button("▶ EN", "Read the English aloud", () => speak(row, "en")));
    }
    if (english?.dataset.c) parts.push(make("span", {}, `confidence ${english.dataset.c}`));
    tools.replaceChildren(...parts);
    tools.hidden = parts.length === 0;
    if (tools.parentElement !== row) row.append(tools);
  };
  document.addEventListener("click", (event) => {
    const row = sejajar.rowOf(event.target);
    if (row && !event.composedPath().includes(tools)) enter(row);
  });
  const voices = () => {
    const has = Boolean(voice("id") || voice("en"));
    for (const element of document.querySelectorAll(".voice")) element.hidden = !has;
    if (current) enter(current);
  };
  speech?.addEventListener?.("voiceschanged", voices);

  const goTo = (row) => {
    sejajar.prepare(row);
    row.tabIndex = -1;
    row.focus({ preventScroll: true });
    sejajar.choose(null);
    enter(row);
    const box = row.getBoundingClientRect();
    if (box.top < 70 || box.bottom > innerHeight - 40) {
      row.scrollIntoView({ block: "center", behavior: sejajar.motion() });
    }
  };
  Object.assign(sejajar, {
    enter, goTo, speak, voices,
    current: () => sejajar.rowOf(document.activeElement) ?? current ?? sejajar.eyeRow(),
    silence: () => speech?.cancel(),
    stepRow: (by) => {
      const here = sejajar.rowOf(document.activeElement) ?? (current?.isConnected ? current : null);
      const box = here?.getBoundingClientRect();
      const isSeen = box && box.bottom > 0 && box.top < innerHeight;
      const next = isSeen ? rows.indexOf(here) + by : rows.indexOf(sejajar.startRow());
      goTo(rows[Math.max(0, Math.min(next, rows.length - 1))]);
    },
  });
})();
