// A page that is read from the disk has no server to find the file of a folder.

export function nameFolders() {
  if (location.protocol !== "file:") return;
  document.addEventListener("click", event => {
    const link = event.target.closest?.("a[href]");
    if (link?.protocol === "file:" && link.pathname.endsWith("/")) link.pathname += "index.html";
  }, true);
}
