
"use strict";
// Lights up all mentions of the entry that was chosen, in the text or in the lists. Escape puts them out.
const select = entry => {
  for (const lit of document.querySelectorAll(".lit")) {
    lit.classList.remove("lit");
  }
  if (entry) {
    document.getElementById(entry)?.classList.add("lit");
    for (const mark of document.querySelectorAll(`mark[data-of~="${entry}"]`)) {
      mark.classList.add("lit");
    }
  }
};
document.addEventListener("click", event => {
  const link = event.target.closest("a[data-entry], mark > a");
  if (link) {
    select(link.dataset.entry ?? link.hash.slice(1));
  }
});
document.addEventListener("keydown", event => {
  if (event.key === "Escape") {
    select(null);
  }
});
