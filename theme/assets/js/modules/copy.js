// A button that copies the text of the element it names in aria-controls, and says that it did.

export function copy(button) {
  const words = button.textContent;
  let later = 0;
  button.addEventListener("click", async () => {
    const source = document.getElementById(button.getAttribute("aria-controls"));
    const text = source.matches("pre") ? source.textContent : source.textContent.replace(/\s+/g, " ").trim();
    if (!(await write(text))) return;
    button.textContent = button.dataset.done;
    clearTimeout(later);
    later = setTimeout(() => (button.textContent = words), 2000);
  });
}

// A page that comes from the disk, or over plain HTTP, has no clipboard of its own; selecting and copying works there too.
async function write(text) {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    const area = document.createElement("textarea");
    area.value = text;
    area.className = "visually-hidden";
    document.body.append(area);
    const before = document.activeElement;
    area.select();
    const copied = document.execCommand("copy");
    area.remove();
    before?.focus();
    return copied;
  }
}
