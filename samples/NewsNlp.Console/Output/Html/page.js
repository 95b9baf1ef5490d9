
"use strict";
// Lights up all mentions of the entry that was chosen, in the text, the lists or the pictures, and says how many there are.
// "n" and "p" go from one to the next; Escape puts them out.
let chosen = [];
let current = -1;
const select = entry => {
  for (const lit of document.querySelectorAll(".lit")) {
    lit.classList.remove("lit");
  }
  chosen = entry ? [...document.querySelectorAll(`mark[data-of~="${entry}"]`)] : [];
  current = -1;
  const status = document.getElementById("status");
  status.textContent = "";
  if (entry) {
    document.getElementById(entry)?.classList.add("lit");
    for (const lit of [...chosen, ...document.querySelectorAll(`.shape[data-entry="${entry}"]`)]) {
      lit.classList.add("lit");
    }
    status.textContent = `${chosen.length} highlighted`;
  }
};
const step = by => {
  if (chosen.length > 0) {
    current = (current + by + chosen.length + (current < 0 && by < 0 ? 1 : 0)) % chosen.length;
    chosen[current].scrollIntoView({ block: "center" });
    chosen[current].querySelector("a")?.focus({ preventScroll: true });
  }
};
document.addEventListener("click", event => {
  const link = event.target.closest("a[data-entry], mark > a");
  if (link) {
    select(link.dataset.entry ?? link.hash.slice(1));
  }
});
document.addEventListener("keydown", event => {
  if (event.ctrlKey || event.altKey || event.metaKey) {
    return;
  }
  if (event.key === "Escape") {
    select(null);
  } else if (event.key === "n") {
    step(1);
  } else if (event.key === "p") {
    step(-1);
  }
});
