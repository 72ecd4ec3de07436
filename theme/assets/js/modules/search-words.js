// Cuts a text into folded words, as Briefing.Site's SearchWords does when the index is made. Each word tells where it stands
// in the text, so that matches can be marked.
const Longest = 40;
const Vanishing = /[\u0640\u00ad\u061c\ufeff\u200b-\u200f\u202a-\u202e\u2060-\u2069]|\p{M}/u;
const Grouping = /[,.'\u2019\u066c]\p{Nd}{3}(?!\p{Nd})/uy;
const Spaceless = /[\u0e00-\u0eff\u1000-\u109f\u1780-\u17ff\u3040-\u30ff\u3400-\u4dbf\u4e00-\u9fff]/;
const Same = new Map([..."يیىیكکةهٱا".matchAll(/(.)(.)/gu)].map(pair => [pair[1], pair[2]]).concat(
  [["ß", "ss"], ["æ", "ae"], ["Æ", "ae"], ["œ", "oe"], ["Œ", "oe"], ["ø", "o"], ["Ø", "o"], ["ł", "l"], ["Ł", "l"], ["đ", "d"], ["Đ", "d"], ["ı", "i"]]));

// A letter's folded form; a blank where a word ends; nothing for marks and joiners.
function fold(letter) {
  if (letter <= "\x7f") return /[a-z0-9]/i.test(letter) ? letter.toLowerCase() : " ";
  const same = Same.get(letter);
  if (same) return same;
  if (Vanishing.test(letter)) return "";
  if (/\p{Nd}/u.test(letter)) return digit(letter.codePointAt(0));
  return /[\p{L}\p{N}]/u.test(letter) ? letter.toLowerCase() : " ";
}

// Digits of every script stand in tens that begin at a multiple of 16 or 6 after one.
function digit(code) {
  const low = code & 15;
  return String(/\p{Nd}/u.test(String.fromCodePoint(code & ~15)) ? low : low - 6);
}

export function wordsOf(text) {
  const words = [];
  let word = "";
  let start = 0;
  let spaceless = false;
  let at = 0;
  const finish = end => {
    if (spaceless && word.length > 2) for (let pair = 0; pair + 1 < word.length; pair++) words.push({ word: word.slice(pair, pair + 2), start, end });
    else if (word.length > 1 || (word && (spaceless || /[0-9]/.test(word)))) words.push({ word: word.slice(0, Longest), start, end });
    word = "";
    spaceless = false;
  };
  for (const whole of text) {
    Grouping.lastIndex = at;
    if (/[0-9]$/.test(word) && Grouping.test(text)) {
      at++; // a sign between thousands
      continue;
    }
    for (const letter of whole.normalize("NFKD")) {
      const folded = fold(letter);
      if (!folded) continue;
      if (folded === " ") {
        finish(at);
        continue;
      }
      const is = Spaceless.test(letter);
      if (is !== spaceless) finish(at);
      spaceless = is;
      if (!word) start = at;
      word += folded;
    }
    at += whole.length;
  }
  finish(at);
  return words;
}
