// Narrows a table down by the fields of a form. A field is named for the data attribute that holds a row's values, blanks
// between. The address holds the state, so that it can be sent to someone, and the back button takes a choice back.
import { fill } from "./fill.js";
import { narrowMatrix } from "./matrix.js";

export function filter(form) {
  const table = document.getElementById(form.dataset.table);
  const rows = [...table.tBodies[0].rows];
  const fields = [...form.elements].filter(field => field.name);
  const told = form.querySelector("[data-filter-count]");

  const read = () => {
    const query = new URLSearchParams(location.search);
    for (const field of fields) {
      const value = query.get(field.name) ?? "";
      field.value = [...field.options].some(option => option.value === value) ? value : "";
    }
  };
  const apply = () => {
    const wanted = fields.filter(field => field.value);
    let shown = 0;
    if (table.dataset.cells === undefined) {
      for (const row of rows) {
        const fits = wanted.every(field => (row.dataset[field.name] ?? "").split(" ").includes(field.value));
        row.hidden = !fits;
        if (fits) shown++;
      }
    } else {
      shown = narrowMatrix(table, rows, Object.fromEntries(wanted.map(field => [field.name, field.value])));
    }
    return shown;
  };
  const change = () => {
    const query = new URLSearchParams(fields.filter(field => field.value).map(field => [field.name, field.value])).toString();
    const address = location.pathname + (query && "?" + query) + location.hash;
    try {
      history.pushState(null, "", address);
    } catch {
      // Pages from the disk keep their address.
    }
    tell(apply());
  };
  const tell = shown => {
    told.textContent = fill(form.dataset.words, shown, rows.length);
  };

  form.addEventListener("submit", event => {
    event.preventDefault();
    change();
  });
  form.addEventListener("change", change);
  form.addEventListener("reset", () => setTimeout(change));
  addEventListener("popstate", () => {
    read();
    tell(apply());
  });
  read();
  const shown = apply();
  if (shown < rows.length) tell(shown);
}
