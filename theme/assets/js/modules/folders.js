// A page that is read from the disk has no server to find the file of a folder.

export function nameFolders() {
  if (location.protocol !== "file:") return;
  document.addEventListener("click", event => {
    const link = event.target.closest?.("a[href]");
    const address = link && new URL(link.getAttribute("href"), document.baseURI);
    if (address?.protocol !== "file:" || !address.pathname.endsWith("/")) return;
    address.pathname += "index.html";
    link.setAttribute("href", address.href);
  }, true);
}
