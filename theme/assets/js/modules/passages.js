// On an article's page a claim and its words light up together: under the pointer, with the keyboard on either's link, and
// after a tap until the next one.

export function followPassages(section) {
  let pinned = "";

  const light = claims => {
    for (const element of section.querySelectorAll(".is-lit")) element.classList.remove("is-lit");
    for (const claim of claims.split(" ").filter(Boolean)) {
      for (const element of section.querySelectorAll(`[data-claims~="${claim}"], [data-claim="${claim}"]`)) element.classList.add("is-lit");
    }
  };
  const claimsAt = target => {
    const element = target.closest?.("[data-claims], [data-claim]");
    return element ? element.dataset.claims ?? element.dataset.claim : "";
  };

  section.addEventListener("pointerover", event => event.pointerType === "mouse" && light(claimsAt(event.target) || pinned));
  section.addEventListener("pointerleave", event => event.pointerType === "mouse" && light(pinned));
  section.addEventListener("focusin", event => light(claimsAt(event.target) || pinned));
  section.addEventListener("focusout", () => light(pinned));
  section.addEventListener("click", event => {
    if (event.target.closest("a")) return;
    const claims = claimsAt(event.target);
    pinned = claims === pinned ? "" : claims;
    light(pinned);
  });
}
