// What pages do beyond HTML. Everything here is an addition: each page is whole without it.
import { start } from "./modules/start.js";
import { switchTheme } from "./modules/theme-switch.js";
import { copy } from "./modules/copy.js";
import { filter } from "./modules/filters.js";
import { followPassages } from "./modules/passages.js";
import { showCards } from "./modules/cards.js";
import { openNotes } from "./modules/notes.js";
import { openSearch } from "./modules/search-opener.js";
import { nameFolders } from "./modules/folders.js";

start({ "theme-switch": switchTheme, copy, filters: filter, passages: followPassages });
nameFolders();
showCards();
openNotes();
openSearch();
