// A result's text with the words that were found marked, and of a long one the part around the first of them.
import { wordsOf } from "./search-words.js";

const Around = 110;

export function marked(text, words, most) {
  const places = wordsOf(text).filter(part => words.some(word => part.word.startsWith(word)));
  let [from, to] = [0, text.length];
  if (text.length > most) {
    from = places.length > 0 && places[0].start > Around ? text.indexOf(" ", places[0].start - Around) + 1 : 0;
    to = from + most < text.length ? Math.max(text.lastIndexOf(" ", from + most), from + most / 2) : text.length;
  }
  const content = document.createDocumentFragment();
  if (from > 0) content.append("… ");
  let at = from;
  for (const { start, end } of places) {
    if (start < at || end > to) continue;
    const mark = document.createElement("mark");
    mark.textContent = text.slice(start, end);
    content.append(text.slice(at, start), mark);
    at = end;
  }
  content.append(text.slice(at, to));
  if (to < text.length) content.append(" …");
  return content;
}

// How many of the words a text has.
export function share(text, words) {
  const own = wordsOf(text);
  return words.filter(word => own.some(part => part.word.startsWith(word))).length;
}
