// "{0} of {1}" with its numbers, in the digits of the page's language.

export function fill(words, ...numbers) {
  return words.replace(/\{(\d)\}/g, (_, at) => numbers[at].toLocaleString(document.documentElement.lang, { useGrouping: false }));
}
