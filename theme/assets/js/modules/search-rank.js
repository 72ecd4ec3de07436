// The last word on the order: the best candidates are read, and those whose own words answer the query come first.
import { entry } from "./search-index.js";
import { wordsOf } from "./search-words.js";

const Read = 10;

// Reads candidates until so many pass, and tells where it stopped. Filters are judged here, because only an entry knows them.
export async function read(found, from, wanted, passes) {
  const shown = [];
  let at = from;
  while (at < found.list.length && shown.length < wanted) {
    const entries = await Promise.all(found.list.slice(at, at + Read).map(async candidate => ({ candidate, entry: await entry(candidate.id) })));
    at += entries.length;
    for (const { candidate, entry: own } of entries) if (own && passes(own)) shown.push({ ...own, score: candidate.score * answer(own, found) });
    if (at - from >= 60) break; // narrowed down to little: more is read when the reader asks for more
  }
  shown.sort((left, right) => right.score - left.score || left.id - right.id);
  return { shown, at, isAll: at >= found.list.length };
}

// How well an entry's own words answer: the very name, then the words in their order, then all of them.
function answer(own, found) {
  const title = wordsOf(own.title).map(part => part.word).join(" ");
  const text = wordsOf(own.text).map(part => part.word).join(" ");
  const query = found.words.join(" ");
  let factor = 1;
  if (title === query) factor *= 3;
  else if (title.includes(query)) factor *= 1.6;
  if (found.words.length > 1 && text.includes(query)) factor *= own.kind === "passage" ? 1.5 : 1.8;
  return factor;
}
