// The search over the page one is on.
import { mount } from "./search-view.js";

export async function showInDialog() {
  const dialog = document.createElement("dialog");
  dialog.className = "search-dialog";
  document.body.append(dialog);
  const search = await mount(dialog, () => dialog.close());
  dialog.setAttribute("aria-label", search.label);
  const open = () => {
    if (!dialog.open) dialog.showModal();
    search.focus();
  };
  addEventListener("briefing-search", open);
  dialog.addEventListener("click", event => event.target === dialog && dialog.close());
  open();
}
