// Runs before the first paint, so that nothing flashes or moves: tells the style sheet that there is script, and brings
// back the colours the reader chose.
import { recall } from "./modules/memory.js";

const root = document.documentElement;
const theme = recall("theme");

root.classList.add("scripted");
if (theme === "light" || theme === "dark") root.dataset.theme = theme;
