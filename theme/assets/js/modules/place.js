// Where the site stands, and which script this is.
const script = document.currentScript;

// The address of the site's root, with a final slash.
export const root = new URL(script.dataset.root || ".", document.baseURI).href.replace(/[^/]*$/, "");

// What the page tells the script.
export const told = script.dataset;
