
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
  if (event.ctrlKey || event.altKey || event.metaKey || event.target.id === "filter") {
    return;
  }
  if (event.key === "Escape") {
    hide();
    select(null);
  } else if (event.key === "n") {
    step(1);
  } else if (event.key === "p") {
    step(-1);
  }
});
// A card beside a highlight has what its entry says, for the pointer and for the keyboard. Without script there is the tooltip.
const card = document.createElement("div");
card.id = "card";
card.setAttribute("role", "tooltip");
document.body.append(card);
let carded = null;
const hide = () => {
  if (carded) {
    carded.title = carded.dataset.label;
    carded.removeAttribute("aria-describedby");
    card.classList.remove("shown");
    carded = null;
  }
};
const show = link => {
  const entry = document.getElementById(link.hash.slice(1));
  if (link === carded || !entry) {
    return;
  }
  hide();
  const copy = entry.cloneNode(true);
  for (const element of [copy, ...copy.querySelectorAll("[id]")]) {
    element.removeAttribute("id");
  }
  for (const inner of copy.querySelectorAll("a")) {
    inner.replaceWith(...inner.childNodes);
  }
  const label = document.createElement("p");
  label.textContent = link.dataset.label = link.title;
  label.className = "detail";
  card.replaceChildren(label, copy);
  const place = link.getBoundingClientRect();
  card.classList.add("shown");
  const above = place.bottom + card.offsetHeight + 8 > innerHeight && place.top > card.offsetHeight + 8;
  card.style.left = `${Math.max(8, Math.min(place.left, innerWidth - card.offsetWidth - 8))}px`;
  card.style.top = `${above ? place.top - card.offsetHeight - 6 : place.bottom + 6}px`;
  link.removeAttribute("title");
  link.setAttribute("aria-describedby", "card");
  carded = link;
};
for (const [begin, end] of [["mouseover", "mouseout"], ["focusin", "focusout"]]) {
  document.addEventListener(begin, event => {
    const link = event.target.closest?.("mark > a");
    if (link) {
      show(link);
    }
  });
  document.addEventListener(end, event => {
    if (event.target.closest?.("mark > a")) {
      hide();
    }
  });
}
document.addEventListener("scroll", hide, { passive: true });
// A long index can be narrowed to the articles that have some words.
const list = document.querySelector(".index ol");
if (list && list.children.length > 5) {
  const filter = document.createElement("input");
  filter.id = "filter";
  filter.type = "search";
  filter.placeholder = "Find in the list";
  filter.setAttribute("aria-label", "Find in the list of articles");
  filter.addEventListener("input", () => {
    const words = filter.value.toLowerCase().split(/\s+/);
    let found = 0;
    for (const item of list.children) {
      item.hidden = !words.every(word => item.textContent.toLowerCase().includes(word));
      found += item.hidden ? 0 : 1;
    }
    document.getElementById("status").textContent = `${found} of ${list.children.length} articles`;
  });
  list.before(filter);
}
