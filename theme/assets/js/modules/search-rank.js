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

// How well an entry's own words answer: by how much of its name is asked for and of what is asked for its name holds, and by
// whether all of it stands together.
function answer(own, { forms }) {
  const title = wordsOf(own.title).map(part => part.word);
  const text = wordsOf(own.text).map(part => part.word).join(" ");
  const letters = words => words.join("").length;
  const isNamed = form => title.some(word => word.startsWith(form));
  const named = forms.filter(isNamed);
  const share = letters(title.filter(word => forms.some(form => word.startsWith(form)))) / (letters(title) || 1);
  let factor = 1 + 2 * share ** 2 * (letters(named) / (letters(forms) || 1));
  if (forms.length < 2) return factor;
  const query = forms.join(" ");
  if (title.join(" ").includes(query)) factor *= 1.6;
  else if (named.length === forms.length) factor *= 1.5;
  if (text.includes(query)) factor *= own.kind === "passage" ? 1.5 : 1.8;
  return factor;
}
