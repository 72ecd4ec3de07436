// The search opens on "/" or from its link, and is loaded then.
import { root, told } from "./place.js";

export function openSearch() {
  const inPage = document.querySelector("[data-search-place]");
  if (inPage) bring();
  document.addEventListener("keydown", event => {
    if (event.key !== "/" || event.ctrlKey || event.metaKey || event.altKey || isTyping(event.target)) return;
    event.preventDefault();
    open();
  });
  document.addEventListener("click", event => {
    if (!event.target.closest?.("[data-search-link]") || event.ctrlKey || event.metaKey || event.shiftKey || inPage) return;
    event.preventDefault();
    open();
  });
}

function open() {
  dispatchEvent(new CustomEvent("briefing-search"));
  if (!document.querySelector("script[data-engine]")) bring();
}

function bring() {
  const script = document.createElement("script");
  script.src = told.search;
  script.dataset.engine = "";
  script.dataset.root = root;
  document.head.append(script);
}

function isTyping(element) {
  return element.isContentEditable || /^(INPUT|SELECT|TEXTAREA)$/.test(element.tagName);
}
