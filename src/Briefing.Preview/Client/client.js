// Keeps the open page as the pack is: takes in what a rebuild changed where it stands, and lays the findings over the page.
(() => {
  const script = document.currentScript;
  const parse = (html) => new DOMParser().parseFromString(html, "text/html");
  const state = { tag: script.dataset.tag, looks: script.dataset.looks };
  let before = null;

  // The page as it was sent, which is what the next one is compared with: what scripts made of it since is theirs to keep.
  const sent = fetch(location.href, { headers: { Accept: "text/html" } })
    .then((response) => response.text())
    .then((html) => { before ??= withoutUs(parse(html)); })
    .catch(() => { });

  function withoutUs(page) {
    page.querySelector('script[src="/_preview/client.js"]')?.remove();
    page.body.normalize(); // the blanks before and after it are one text in a page without it
    return page;
  }

  // Walks three trees side by side. Where the sent page did not change, the open one is left alone; where both have the same
  // children, the change lies deeper; else the part is replaced.
  function update(live, old, now) {
    if (old.isEqualNode(now)) return;
    if (live.nodeType === Node.TEXT_NODE) {
      live.data = now.data;
      return;
    }

    for (const { name, value } of now.attributes)
      if (old.getAttribute(name) !== value) live.setAttribute(name, value);
    for (const { name } of old.attributes)
      if (!now.hasAttribute(name)) live.removeAttribute(name);
    const [present, olds, news] = [live, old, now].map((node) => [...node.childNodes].filter((child) => !isOurs(child)));
    const ours = pair(present, olds);
    if (!ours) {
      live.replaceChildren(...news.map((child) => document.importNode(child, true)), ...[...live.childNodes].filter(isOurs));
      tell(live);
      return;
    }

    // Equal beginnings and ends stay; what lies between is walked through, or replaced where its number changed.
    let from = 0;
    let end = 0;
    while (from < Math.min(olds.length, news.length) && olds[from].isEqualNode(news[from])) from++;
    while (end < Math.min(olds.length, news.length) - from && olds.at(-1 - end).isEqualNode(news.at(-1 - end))) end++;
    const rest = olds.length - from - end;
    if (rest === news.length - from - end && olds.slice(from, from + rest).every((child, at) => kind(child) === kind(news[from + at]))) {
      for (let at = from; at < from + rest; at++) update(ours[at], olds[at], news[at]);
      return;
    }

    const behind = ours[from + rest] ?? [...live.childNodes].find(isOurs) ?? null;
    for (const child of ours.slice(from, from + rest)) child.remove();
    for (const child of news.slice(from, news.length - end)) {
      const made = document.importNode(child, true);
      live.insertBefore(made, behind);
      tell(made);
    }
  }

  const kind = (node) => node.nodeName + (node.id ?? "");

  // Each node that was sent with the open page's own; what scripts put between them is passed over. Null when they moved things about.
  function pair(present, olds) {
    const found = [];
    let at = 0;
    for (const old of olds) {
      while (at < present.length && kind(present[at]) !== kind(old)) at++;
      if (at === present.length) return null;
      found.push(present[at++]);
    }

    return found;
  }

  const isOurs = (node) => node.nodeName.startsWith("BRIEFING-") || (node.nodeName === "SCRIPT" && node.src?.endsWith("/_preview/client.js"));

  // Modules of the theme may want to begin their work on what is new.
  function tell(node) {
    node.dispatchEvent(new CustomEvent("briefing:replaced", { bubbles: true }));
  }

  function updateHead(now) {
    document.title = now.title;
    const sheets = [...document.head.querySelectorAll('link[rel="stylesheet"]')];
    const wanted = [...now.head.querySelectorAll('link[rel="stylesheet"]')].map((link) => link.getAttribute("href"));
    for (const href of wanted.filter((one) => !sheets.some((sheet) => sheet.getAttribute("href") === one))) {
      // The old sheet goes when the new one is there, so that the page is never bare.
      const link = document.createElement("link");
      link.rel = "stylesheet";
      link.href = href;
      link.onload = () => sheets.filter((sheet) => !wanted.includes(sheet.getAttribute("href"))).forEach((sheet) => sheet.remove());
      document.head.append(link);
    }
  }

  async function take(message) {
    if (message.reload) {
      location.reload();
      return;
    }

    await sent;
    if (message.html !== undefined && before) {
      const now = parse(message.html);
      updateHead(now);
      update(document.documentElement.querySelector("body"), before.body, now.body);
      for (const { name, value } of now.documentElement.attributes)
        if (before.documentElement.getAttribute(name) !== value) document.documentElement.setAttribute(name, value);
      before = now;
      Object.assign(state, { tag: message.tag });
      fragment();
    }

    if (message.findings) findings.show(message);
    else findings.mark(message.missing); // they are still being sought
    document.dispatchEvent(new CustomEvent("briefing:updated", { detail: { build: message.build } }));
  }

  // A place that the address names and that has only now come to be.
  let sought = location.hash && !document.getElementById(decodeURIComponent(location.hash.slice(1)));
  function fragment() {
    const place = sought && document.getElementById(decodeURIComponent(location.hash.slice(1)));
    if (!place) return;
    sought = false;
    place.scrollIntoView();
  }

  class Findings extends HTMLElement {
    #closed = "";
    #unsound = [];

    // Quotes that no source has, while it is not known what else is wrong.
    mark(missing) {
      mark([...this.#unsound, ...missing]);
    }

    show({ findings: list, errors, warnings }) {
      const key = JSON.stringify(list);
      this.hidden = list.length === 0;
      this.#unsound = list.filter((one) => Unsound.has(one.code) && one.words).map((one) => one.words);
      mark([...this.#unsound, ...list.filter((one) => Missing.has(one.code) && one.words).map((one) => one.words)]);
      if (this.hidden) return;
      const root = this.shadowRoot ?? this.attachShadow({ mode: "open" });
      const open = errors > 0 ? this.#closed !== key : root.querySelector("details")?.open ?? false;
      const sheet = make("link", { rel: "stylesheet", href: "/_preview/client.css" });
      const details = make("details", { open, className: errors > 0 ? "errors" : "warnings" },
        make("summary", {}, [count(errors, "error"), count(warnings, "warning")].filter(Boolean).join(", ")),
        make("ol", {}, ...list.map(item)));
      details.addEventListener("toggle", () => { this.#closed = details.open ? "" : key; });
      root.replaceChildren(root.querySelector("link") ?? sheet, details);
    }
  }

  const count = (number, word) => number > 0 ? `${number} ${word}${number === 1 ? "" : "s"}` : "";

  function make(name, properties, ...children) {
    const element = Object.assign(document.createElement(name), properties);
    element.append(...children);
    return element;
  }

  const place = ({ place, edit }) => make(edit ? "a" : "span", edit ? { href: edit, className: "place" } : { className: "place" }, place);

  function item(finding) {
    const parts = [
      make("p", { className: "message" }, make("b", {}, `${finding.severity} ${finding.code} `), finding.message),
      place(finding),
    ];
    if (finding.line !== undefined) {
      const words = (finding.words ?? "").split("\n")[0];
      parts.push(make("pre", {}, finding.line.slice(0, finding.from), make("mark", {}, finding.line.slice(finding.from, finding.from + words.length)), finding.line.slice(finding.from + words.length)));
    }

    for (const one of finding.related)
      parts.push(make("p", { className: "related" }, place(one), " ", one.message));
    if (finding.help) parts.push(make("p", { className: "help" }, finding.help));
    return make("li", { className: finding.severity }, ...parts);
  }

  // Quotes that no source has, and statements whose evidence does not hold otherwise, are red where the page shows them.
  const Missing = new Set(["BP401", "BP404"]);
  const Unsound = new Set(["BP402", "BP403", "BP405"]);
  function mark(list) {
    if (!CSS.highlights) return;
    const highlight = new Highlight();
    for (const words of list)
      for (const range of places(words.replace(/\s+/g, " ").replace(/^["'“‘\s]+|["'”’\s]+$/g, ""))) highlight.add(range);
    CSS.highlights.set("briefing-missing", highlight);
  }

  function places(words) {
    const found = [];
    if (words.length < 4) return found;
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      const at = node.data.indexOf(words);
      if (at < 0) continue;
      const range = document.createRange();
      range.setStart(node, at);
      range.setEnd(node, at + words.length);
      found.push(range);
    }

    return found;
  }

  customElements.define("briefing-findings", Findings);
  const article = location.pathname.match(/\/articles\/([^/]+)\/$/);
  if (article) {
    const proof = make("briefing-proof", {}, make("a", { href: `/_proof/${article[1]}` }, "Proofread"));
    document.body.append(proof);
  }

  const findings = document.createElement("briefing-findings");
  findings.hidden = true;
  document.body.append(findings);
  document.head.append(make("link", { rel: "stylesheet", href: "/_preview/page.css" }));

  // The address is made anew at each connection, so that a page which lost the server says what it shows now.
  function listen() {
    const query = new URLSearchParams({ page: location.pathname, tag: state.tag, looks: state.looks });
    const source = new EventSource(`/_preview/events?${query}`);
    source.addEventListener("state", (event) => take(JSON.parse(event.data)));
    source.addEventListener("error", () => {
      source.close();
      setTimeout(listen, 500);
    });
    window.addEventListener("pagehide", () => source.close(), { once: true });
  }

  window.addEventListener("pageshow", (event) => { if (event.persisted) listen(); });
  listen();
})();
