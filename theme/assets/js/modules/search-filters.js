// The fields by which results are narrowed down. What can be chosen is what the results so far have.
import { make } from "./make.js";

export function makeFilters(words, changed) {
  const choices = ["kind", "speaker", "theme", "article"].map(name => {
    const select = make("select", { name }, [make("option", { value: "" }, [words.any])]);
    return { name, select, label: make("label", {}, [words[name], select]), known: new Set() };
  });
  const from = make("input", { type: "date", name: "from" });
  const until = make("input", { type: "date", name: "until" });
  const element = make("div", { className: "search-filters" }, [
    ...choices.map(choice => choice.label), make("label", {}, [words.from, from]), make("label", {}, [words.until, until]),
  ]);
  element.addEventListener("change", changed);

  return {
    element,
    // Entries add what can be chosen.
    offer(entries, nameOfKind) {
      for (const { name, select, known } of choices) {
        for (const entry of entries) {
          for (const { id, name: text } of name === "kind" ? [{ id: entry.kind, name: nameOfKind(entry.kind) }] : entry[name]) {
            if (known.has(id)) continue;
            known.add(id);
            select.append(make("option", { value: id }, [text]));
          }
        }
      }
    },
    passes(entry) {
      return choices.every(({ name, select }) => !select.value || (name === "kind" ? entry.kind === select.value : entry[name].some(is => is.id === select.value)))
        && (!from.value || (entry.date && entry.date >= from.value))
        && (!until.value || (entry.date && entry.date <= until.value));
    },
    isSet: () => [...choices.map(choice => choice.select), from, until].some(field => field.value),
    clear() {
      for (const field of [...choices.map(choice => choice.select), from, until]) field.value = "";
    },
  };
}
