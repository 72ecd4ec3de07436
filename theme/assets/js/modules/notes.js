// A finger can't rest on a mark as a pointer does, and should not lose its line: a tap opens the note under the words that cite it, and
// closes it again.

export function openNotes() {
  document.getElementById("main").addEventListener("click", event => {
    const mark = event.pointerType !== "mouse" && event.pointerType && event.target.closest(".cite a[href^='#']");
    const words = mark && noteOf(mark);
    if (!words) return;
    event.preventDefault();
    const block = mark.closest("p, li, dd, td, th, div");
    const around = block.matches("p") ? block.parentElement : block; // where it will stand
    const open = [...around.children].find(child => child.dataset.note === mark.hash);
    if (open) return open.remove();
    const note = document.createElement("div");
    note.className = "note-in-place";
    note.dataset.note = mark.hash;
    note.append(words);
    if (block === around) block.append(note);
    else block.after(note);
  });
}

// What the note of a mark says, without the ways back; null when it has none here.
export function noteOf(mark) {
  const note = document.getElementById(mark.hash.slice(1));
  if (!note) return null;
  const content = document.createDocumentFragment();
  for (const part of note.children) if (!part.matches(".back-links")) content.append(part.cloneNode(true));
  return content;
}
