// The search as readers see it: a combobox (ARIA 1.2) whose list holds the results, each a link to the words themselves.
import { fill } from "./fill.js";
import { find, start } from "./search-index.js";
import { makeFilters } from "./search-filters.js";
import { marked, share } from "./search-marks.js";
import { read } from "./search-rank.js";
import { make } from "./make.js";
import { root } from "./place.js";

const Wanted = 8;
const Pause = 120;

// Fills the place; close is there where the search stands over a page.
export async function mount(place, close) {
  const index = await start();
  if (!index) return { label: "", focus() {} };
  const words = index.words;
  const input = make("input", { type: "search", id: "search-input", autocomplete: "off", spellcheck: false, role: "combobox", ariaExpanded: "false", ariaAutoComplete: "list" });
  input.setAttribute("aria-controls", "search-results");
  const list = make("div", { id: "search-results", role: "listbox", ariaLabel: words.label });
  const told = make("p", { className: "search-told", role: "status" }, [words.hint]);
  const more = make("button", { type: "button", hidden: true }, [words.more]);
  const filters = makeFilters(words, () => run(true));
  const clear = make("button", { type: "button", hidden: true }, [words.clear]);
  const line = make("div", { className: "search-line" }, [make("label", { htmlFor: "search-input", className: "visually-hidden" }, [words.label]), input]);
  if (close) line.append(make("button", { type: "button", onclick: close }, [words.close]));
  place.replaceChildren(make("div", { className: "search" }, [line, filters.element, told, list, more, clear]));

  let turn = 0;
  let found = null;
  let at = 0;
  let timer = 0;
  let active = null;

  const nameOfKind = kind => words[kind === "theme" || kind === "article" ? kind + "_kind" : kind];
  const activate = option => {
    active?.setAttribute("aria-selected", "false");
    active = option;
    active?.setAttribute("aria-selected", "true");
    active?.scrollIntoView({ block: "nearest" });
    if (active) input.setAttribute("aria-activedescendant", active.id);
    else input.removeAttribute("aria-activedescendant");
  };

  async function run(isNow) {
    const own = ++turn;
    clearTimeout(timer);
    list.ariaBusy = "true";
    await new Promise(done => (timer = setTimeout(done, isNow ? 0 : Pause)));
    if (own !== turn) return;
    keepInAddress();
    const result = await find(input.value);
    const shown = await read(result, 0, Wanted, filters.passes);
    if (own !== turn) return;
    [found, at] = [result, shown.at];
    list.replaceChildren();
    activate(null);
    add(shown);
    told.textContent = result.words.length === 0 ? words.hint
      : shown.shown.length === 0 ? words.nothing
      : fill(words.found, shown.shown.length) + (result.meant.length > 0 ? " " + words.meant.replace("{0}", () => result.meant.join(", ")) : "");
    clear.hidden = !filters.isSet();
    list.ariaBusy = "false";
  }

  function add({ shown, isAll }) {
    filters.offer(shown, nameOfKind);
    const sought = [...found.words, ...found.meant];
    for (const entry of shown) {
      const isQuote = entry.kind === "claim" && share(entry.text, sought) > share(entry.title, sought);
      const option = make("a", { className: "search-result", id: `search-result-${list.childElementCount}`, href: root + entry.href, role: "option", tabIndex: -1, ariaSelected: "false" }, [
        make("span", { className: "search-kind" }, [nameOfKind(isQuote ? "quote" : entry.kind)]),
      ]);
      option.dataset.kind = entry.kind;
      if (entry.title) option.append(make("span", { className: "search-title", dir: "auto" }, [marked(entry.title, sought, 300)]));
      if (entry.text) option.append(make("span", { className: "search-text", dir: "auto" }, [marked(entry.text, sought, 220)]));
      if (entry.where) option.append(make("span", { className: "search-where", dir: "auto" }, [entry.where]));
      list.append(option);
    }
    input.ariaExpanded = String(list.childElementCount > 0);
    more.hidden = isAll || list.childElementCount === 0;
  }

  // On the search's own page, coming back finds the search as it was left.
  function keepInAddress() {
    if (close) return;
    try {
      history.replaceState(null, "", input.value ? "?q=" + encodeURIComponent(input.value) : location.pathname);
    } catch {
      // Pages from the disk keep their address.
    }
  }

  input.addEventListener("input", () => run(false));
  input.addEventListener("keydown", event => {
    const options = [...list.children];
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    if (step && options.length > 0) {
      event.preventDefault();
      const next = active ? options.indexOf(active) + step : step > 0 ? 0 : options.length - 1;
      activate(options[(next + options.length) % options.length]);
    } else if (event.key === "Enter" && options.length > 0) {
      event.preventDefault();
      (active ?? options[0]).click();
    }
  });
  list.addEventListener("click", event => event.target.closest("a") && close?.());
  more.addEventListener("click", async () => {
    const shown = await read(found, at, Wanted, filters.passes);
    at = shown.at;
    add(shown);
  });
  clear.addEventListener("click", () => {
    filters.clear();
    run(true);
    input.focus();
  });
  addEventListener("briefing-search", () => input.focus());

  if (!close) {
    input.value = new URLSearchParams(location.search).get("q") ?? "";
    if (input.value) run(true);
  }
  return { label: words.label, focus() {
    input.focus();
    input.select();
  } };
}
