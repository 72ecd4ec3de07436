// The search. It is loaded when a reader opens it, and then loads no more than a query needs.
import { mount } from "./modules/search-view.js";
import { showInDialog } from "./modules/search-dialog.js";

const place = document.querySelector("[data-search-place]");

if (place) mount(place);
else showInDialog();
