// Keys. Letters can be switched off; arrows, Enter and Escape always work.
(() => {
  "use strict";
  const keys = document.getElementById("keys");
  const mark = (to) => {
    const word = sejajar.unit(document.activeElement) ?? sejajar.chosen();
    const source = word && sejajar.family(word).find(sejajar.isSource);
    if (!source) return;
    const roots = sejajar.rootsOf(source.word).filter((root) => sejajar.roots[root][1] > 0)
      .map((root) => sejajar.roots[root][0]);
    const isMarked = roots.every((root) => sejajar.state(root) === to);
    sejajar.set(roots, isMarked ? "" : to);
    document.getElementById("said").textContent =
      `${roots.join(", ")}: ${isMarked ? "not marked" : to}`;
  };
  const step = (by, fits) => {
    const wasOpen = sejajar.isCardOpen();
    const word = sejajar.step(by, fits);
    if (word && wasOpen) sejajar.openCard(word);
  };
  const isUnknown = (word) => word.word.isSource && sejajar.stateOf(word.word) === "";

  document.addEventListener("keydown", (event) => {
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    if (document.querySelector("dialog[open]")) return;
    const at = event.target;
    if (at.matches("input, select, textarea")) return;
    const covered = at.closest(".covered > [role=button]");
    switch (event.key) {
      case "ArrowRight": step(1); break;
      case "ArrowLeft": step(-1); break;
      case "Enter":
        if (covered) sejajar.reveal(covered.parentElement);
        else if (sejajar.unit(at)) sejajar.intoCard(sejajar.unit(at));
        else return;
        break;
      case " ":
        if (!covered) return;
        sejajar.reveal(covered.parentElement);
        break;
      case "Escape": sejajar.dismiss(); sejajar.silence(); break;
      default:
        if (sejajar.value("letters") === "off" || !letter(event.key)) return;
    }
    event.preventDefault();
  });
  const letter = (key) => {
    switch (key) {
      case "j": sejajar.dismiss(); sejajar.stepRow(1); break;
      case "k": sejajar.dismiss(); sejajar.stepRow(-1); break;
      case "u": step(1, isUnknown); break;
      case "U": step(-1, isUnknown); break;
      case "p": sejajar.toPartner(); break;
      case "x": mark("known"); break;
      case "l": mark("learning"); break;
      case "e": sejajar.reveal(sejajar.current()); break;
      case "E": sejajar.revealAll(); break;
      case "r": sejajar.speak(sejajar.current(), "id"); break;
      case "R": sejajar.speak(sejajar.current(), "en"); break;
      case "w": sejajar.openWords(); break;
      case "?": keys.showModal(); break;
      default: return false;
    }
    return true;
  };
  const help = document.getElementById("help");
  help.hidden = false;
  help.addEventListener("click", () => keys.showModal());
  for (const element of document.querySelectorAll("main .script")) element.hidden = false;

  sejajar.voices();
  sejajar.onNear(sejajar.show);
  sejajar.count();
})();
