// A card beside a link to an actor, a theme, an event, a claim or a citation: what the reader would find there. It comes
// with the pointer or the keyboard, stays while either is on the link or the card, and goes with Escape.
import { root, told } from "./place.js";
import { load } from "./load.js";
import { hash } from "./hash.js";
import { noteOf } from "./notes.js";

const Thing = /^(actors|themes|events|claims)\/([a-z0-9-]+)\/(index\.html)?$/;
const Open = 300;
const Close = 250;

let card = null;
let owner = null;
let timer = 0;

export function showCards() {
  const main = document.getElementById("main");
  main.addEventListener("pointerover", event => {
    if (event.pointerType !== "mouse") return;
    if (card?.contains(event.target)) return clearTimeout(timer);
    const link = event.target.closest("a[href]");
    if (link && link !== owner) later(() => show(link), Open);
    else if (link) clearTimeout(timer);
  });
  main.addEventListener("pointerout", event => {
    if (event.pointerType !== "mouse" || card?.contains(event.relatedTarget) || owner?.contains(event.relatedTarget)) return;
    later(hide, Close);
  });
  main.addEventListener("focusin", event => {
    if (!event.target.matches("a[href]:focus-visible")) return;
    wordsOf(event.target).scrollIntoView({ block: "nearest", inline: "nearest", behavior: "instant" }); // out of the edge of a wide table or drawing
    show(event.target);
  });
  main.addEventListener("focusout", hide);
  document.addEventListener("keydown", event => event.key === "Escape" && hide());
}

function later(work, delay) {
  clearTimeout(timer);
  timer = setTimeout(work, delay);
}

function hide() {
  clearTimeout(timer);
  owner?.removeAttribute("aria-describedby");
  card?.remove();
  card = owner = null;
}

async function show(link) {
  hide();
  owner = link;
  const content = await contentFor(link);
  if (!content || owner !== link) {
    if (owner === link) owner = null;
    return;
  }
  card = document.createElement("div");
  card.className = "hover-card";
  card.id = "hover-card";
  card.role = "tooltip";
  card.append(content);
  document.getElementById("main").append(card);
  link.setAttribute("aria-describedby", card.id);
  place(wordsOf(link).getClientRects());
}

// A link in a drawing is the name, the dot and all its lines.
const wordsOf = link => link.querySelector("text") ?? link;

// Under the last line of the link, or above its first where there is no room below; never on the link, nor beyond the window's sides.
function place(lines) {
  const first = lines[0];
  const last = lines[lines.length - 1];
  const size = card.getBoundingClientRect();
  const width = document.documentElement.clientWidth;
  const rtl = getComputedStyle(card).direction === "rtl";
  const below = last.bottom + size.height + 8 < innerHeight || first.top < size.height + 8;
  const beside = below ? last : first;
  const left = Math.max(8, Math.min(rtl ? beside.right - size.width : beside.left, width - size.width - 8));
  card.style.left = `${left + scrollX}px`;
  card.style.top = `${(below ? beside.bottom : beside.top - size.height) + scrollY}px`;
}

async function contentFor(link) {
  const address = new URL(link.getAttribute("href"), document.baseURI); // a drawing's links have no address of their own
  const here = new URL(location);
  if (address.pathname === here.pathname) return address.hash.length > 1 ? noteFor(link) : null;
  if (!address.href.startsWith(root) || !Number(told.cards)) return null;
  const [, kind, id] = Thing.exec(address.pathname.slice(new URL(root).pathname.length)) ?? [];
  if (!id) return null;
  const key = `${kind}/${id}`;
  const file = await load("cards/" + (hash(key) & (told.cards - 1)).toString(16));
  const lines = file?.[key];
  return lines ? fill(lines) : null;
}

// A citation's note stands at the end of the page.
function noteFor(link) {
  const content = link.closest(".cite") && noteOf(link);
  if (!content) return null;
  for (const inner of content.querySelectorAll("a")) inner.tabIndex = -1;
  return content;
}

// A line of a card is its class, its text, and the language and direction of the text where they are not the page's.
function fill(lines) {
  const content = document.createDocumentFragment();
  for (const [kind, text, language, direction] of lines) {
    const line = document.createElement("p");
    line.className = "card-" + kind;
    line.textContent = text;
    line.dir = direction ?? "auto";
    if (language) line.lang = language;
    content.append(line);
  }
  return content;
}
