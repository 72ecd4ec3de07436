// Finds entries for a query: loads the files of its words, adds up the weights of the places they name, and loads the
// entries of the best.
import { load } from "./load.js";
import { wordsOf } from "./search-words.js";

const PerFile = 256;
const Exact = 1;
const Begun = 0.55;
const Misspelt = 0.45;

let ready;

export function start() {
  return (ready ??= load("search/start").then(data => data && {
    ...data,
    leaves: new Set(data.leaves.split(" ")),
    splits: new Set(data.splits.split(" ")),
    rests: new Set(data.rests.split(" ")),
    letters: new Set(`${data.leaves} ${data.splits}`.split(" ").map(beginning => [...beginning][0])),
  }));
}

// Candidates, best first, as { id, score }; the words that were taken for misspelt ones; and the query's words as they are spelt in
// the pack.
export async function find(query) {
  const index = await start();
  const words = [...new Set(wordsOf(query).map(found => found.word))].slice(0, 12);
  const meant = [];
  const scores = new Map();
  const found = await Promise.all(words.map(word => termsFor(index, word)));
  for (const { terms, taken } of found) {
    if (taken) meant.push(taken);
    const best = new Map();
    for (const { count, places, share } of terms) {
      const rarity = Math.log(1 + index.entries / count);
      for (const [id, weight] of places) best.set(id, Math.max(best.get(id) ?? 0, rarity * weight * share));
    }
    for (const [id, score] of best) {
      const sum = scores.get(id) ?? { id, score: 0, words: 0 };
      sum.score += score;
      sum.words++;
      scores.set(id, sum);
    }
  }
  const all = found.filter(({ terms }) => terms.length > 0).length;
  const list = [...scores.values()];
  for (const sum of list) sum.score *= (sum.words / all) ** 2;
  list.sort((left, right) => right.score - left.score || left.id - right.id);
  const forms = words.map((word, at) => found[at].taken ?? word);
  return { words, meant, list, forms };
}

async function termsFor(index, word) {
  const terms = await lookUp(index, word);
  if (terms.length > 0 || word.length < 4) return { terms };
  const near = (await neighbours(index, word)).slice(0, 3);
  const lists = await Promise.all(near.map(async ({ word: other, far }) =>
    (await lookUp(index, other)).filter(term => term.word === other).map(term => ({ ...term, share: Misspelt / far }))));
  return { terms: lists.flat(), taken: near[0]?.word };
}

// The words that are the one asked for or begin with it.
async function lookUp(index, word) {
  const file = await fileFor(index, word);
  const terms = [];
  for (let at = 0; file && at < file.length; at += 3) {
    if (!file[at].startsWith(word)) continue;
    const share = file[at] === word ? Exact : Begun * (0.5 + (0.5 * word.length) / file[at].length);
    terms.push({ word: file[at], count: file[at + 1], places: unpack(file[at + 2]), share });
  }
  return terms.sort((left, right) => right.share - left.share || right.count - left.count).slice(0, 40);
}

function fileFor(index, word) {
  for (let length = word.length; length > 0; length--) {
    const beginning = word.slice(0, length);
    if (index.leaves.has(beginning) || (length === word.length && index.splits.has(beginning))) return load("search/w/" + fileName(beginning));
    if (index.rests.has(beginning)) return load("search/w/" + fileName(beginning) + "-");
  }
  return null;
}

const fileName = beginning => [...Array(beginning.length).keys()].map(at => beginning.charCodeAt(at).toString(36)).join("-");

function unpack(packed) {
  const places = [];
  for (const group of packed.split(";")) {
    const weight = parseInt(group[0], 36);
    let id = 0;
    for (const step of group.slice(1).split(",")) places.push([(id += parseInt(step, 36)), weight]);
  }
  return places;
}

// Words of the same first letter, or of the second where the two may have changed places, that differ by one slip, or by
// two in a long word; the nearest and longest first.
async function neighbours(index, word) {
  const most = word.length >= 8 ? 2 : 1;
  const near = [];
  const [first, second] = word;
  for (const letter of new Set([first, second])) {
    let before = "";
    if (!index.letters.has(letter)) continue;
    for (const entry of ((await load("search/d/" + fileName(letter))) ?? "").split(" ")) {
      if (!entry) continue;
      before = before.slice(0, parseInt(entry[0], 36)) + entry.slice(1);
      if (Math.abs(before.length - word.length) > most) continue;
      const far = distance(word, before, most);
      if (far <= most) near.push({ word: before, far: far + (letter === first ? 0 : 0.5) });
    }
  }
  return near.sort((left, right) => left.far - right.far || right.word.length - left.word.length);
}

// How many letters must be changed, added, left out, or exchanged with their neighbour; more than most is told as most + 1.
function distance(left, right, most) {
  let [older, old] = [[], Array.from({ length: right.length + 1 }, (_, at) => at)];
  for (let at = 1; at <= left.length; at++) {
    const row = [at];
    let least = at;
    for (let to = 1; to <= right.length; to++) {
      row[to] = Math.min(old[to] + 1, row[to - 1] + 1, old[to - 1] + (left[at - 1] === right[to - 1] ? 0 : 1));
      if (at > 1 && to > 1 && left[at - 1] === right[to - 2] && left[at - 2] === right[to - 1]) row[to] = Math.min(row[to], older[to - 2] + 1);
      least = Math.min(least, row[to]);
    }
    if (least > most) return most + 1;
    [older, old] = [old, row];
  }
  return old[right.length];
}

// An entry with its names spelt out; null where its file can't be had.
export async function entry(id) {
  const file = await load("search/e/" + Math.floor(id / PerFile).toString(16));
  const found = file?.entries[id % PerFile];
  if (!found) return null;
  const names = places => places.map(at => ({ id: file.names[2 * at], name: file.names[2 * at + 1] }));
  const [kind, href, title, text, where, date, speakers, themes, article] = found;
  return { id, kind, href, title, text, where, date, speaker: names(speakers), theme: names(themes), article: names(article) };
}
