// Offers a claim for the words that are selected in the source: to copy, or to add to the article's file.
(() => {
  const panel = document.createElement("briefing-offer");
  panel.hidden = true;
  panel.setAttribute("role", "status");
  document.body.append(panel);
  const token = fetch("/_preview/token").then((response) => response.text());
  let offered = null;

  // One piece of the selection for each paragraph that it touches.
  function pieces() {
    const selection = getSelection();
    if (selection.isCollapsed || selection.rangeCount === 0) return [];
    const range = selection.getRangeAt(0);
    return [...document.querySelectorAll(".seed .block")].filter((block) => range.intersectsNode(block)).map((block) => {
      const part = document.createRange();
      part.selectNodeContents(block);
      if (block.contains(range.startContainer)) part.setStart(range.startContainer, range.startOffset);
      if (block.contains(range.endContainer)) part.setEnd(range.endContainer, range.endOffset);
      return part.toString().trim();
    }).filter(Boolean);
  }

  async function ask(words, append) {
    const response = await fetch(location.pathname, {
      method: "POST",
      headers: { "Content-Type": "application/json", "X-Briefing-Token": await token },
      body: JSON.stringify({ pieces: words, append }),
    });
    return response.ok ? response.json() : { refusal: "The preview did not answer; is it still running?" };
  }

  function show(answer) {
    const parts = [];
    if (answer.yaml) parts.push(Object.assign(document.createElement("pre"), { textContent: answer.yaml }));
    const line = answer.refusal ?? (answer.file ? `Added to ${answer.file}.` : "Press c to copy, a to add it to the article's file, Escape to leave.");
    parts.push(Object.assign(document.createElement("p"), { textContent: line, className: answer.refusal ? "refusal" : "" }));
    panel.replaceChildren(...parts);
    panel.hidden = false;
  }

  async function offer() {
    const words = pieces();
    if (words.length === 0) return;
    const answer = await ask(words, false);
    offered = answer.yaml ? { words, yaml: answer.yaml } : null;
    show(answer);
  }

  document.addEventListener("mouseup", (event) => { if (event.target.closest?.(".seed")) offer(); });
  document.addEventListener("keyup", (event) => { if (event.shiftKey && event.key.startsWith("Arrow")) offer(); });
  document.addEventListener("keydown", async (event) => {
    if (!offered || panel.hidden || event.ctrlKey || event.metaKey || event.altKey) return;
    if (event.key === "Escape") {
      panel.hidden = true;
      offered = null;
    } else if (event.key === "c") {
      await navigator.clipboard?.writeText(offered.yaml);
      show({ yaml: offered.yaml, refusal: navigator.clipboard ? "Copied." : "This browser does not let pages copy; select the lines." });
    } else if (event.key === "a") {
      const { words } = offered;
      offered = null;
      show(await ask(words, true));
    }
  });
})();
