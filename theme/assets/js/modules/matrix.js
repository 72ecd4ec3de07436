// The matrix narrowed down: columns by theme, rows by actor and kind of actor, and what stands in a cell by the article, basis and standing
// of its claims. A cell lists its claims as "article/basis/standing", blanks between.
import { fill } from "./fill.js";

// Returns how many rows are left.
export function narrowMatrix(table, rows, wanted) {
  const hidden = [...table.tHead.rows[0].cells].map(cell => Boolean(wanted.theme && cell.dataset.theme && cell.dataset.theme !== wanted.theme));
  const some = Boolean(wanted.article || wanted.basis || wanted.standing);
  const [many, one] = table.dataset.cells.split("|");
  let shown = 0;

  hidden.forEach((is, at) => (table.tHead.rows[0].cells[at].hidden = is));
  for (const row of rows) {
    let left = 0;
    [...row.cells].forEach((cell, at) => {
      cell.hidden = hidden[at];
      const link = cell.querySelector("a");
      if (cell.dataset.claims === undefined || !link) return;
      const claims = cell.dataset.claims.split(" ");
      const fitting = claims.filter(claim => fits(claim.split("/"), wanted));
      const count = fitting.length;
      link.textContent = fill(count === 1 ? one : many, count);
      const mark = cell.querySelector(".standing");
      if (mark) mark.hidden = !fitting.some(claim => claim.endsWith("/disputed"));
      cell.classList.toggle("is-out", count === 0);
      if (!hidden[at]) left += count;
    });
    const isOut = (wanted.actor && row.dataset.actor !== wanted.actor) || (wanted.kind && row.dataset.kind !== wanted.kind) || ((some || wanted.theme) && left === 0);
    row.hidden = Boolean(isOut);
    if (!isOut) shown++;
  }
  return shown;
}

function fits([article, basis, standing], wanted) {
  return (!wanted.article || article === wanted.article) && (!wanted.basis || basis === wanted.basis) && (!wanted.standing || standing === wanted.standing);
}
