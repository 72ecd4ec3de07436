// Loads data that stands in script files, which the disk gives as well as a server. Such a file says briefing("name", data).
import { root } from "./place.js";

// One for all scripts of a page.
const shelf = self.briefing ??= Object.assign((name, data) => shelf.waiting.get(name)?.(data), { waiting: new Map(), files: new Map() });

// The data of "cards/3f", from assets/cards/3f.js; null where it can't be had. Each file is loaded once.
export function load(name) {
  if (!shelf.files.has(name)) shelf.files.set(name, new Promise(done => {
    shelf.waiting.set(name, done);
    const script = document.createElement("script");
    script.src = `${root}assets/${name}.js`;
    script.onerror = () => done(null);
    document.head.append(script);
  }));
  return shelf.files.get(name);
}
