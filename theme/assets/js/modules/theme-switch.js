// Light, dark, or as the system has it.
import { recall, remember } from "./memory.js";

export function switchTheme(select) {
  const root = document.documentElement;
  select.value = recall("theme") ?? "";
  select.addEventListener("change", () => {
    remember("theme", select.value || null);
    if (select.value) root.dataset.theme = select.value;
    else delete root.dataset.theme;
  });
}
