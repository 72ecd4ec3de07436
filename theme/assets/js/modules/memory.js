// What a reader chose, kept by the browser. Some browsers forbid that; then it lasts as long as the page.

export function recall(name) {
  try {
    return localStorage.getItem(name);
  } catch {
    return null;
  }
}

// Null forgets.
export function remember(name, value) {
  try {
    if (value === null) localStorage.removeItem(name);
    else localStorage.setItem(name, value);
  } catch {
    // Nothing is kept, and nothing is lost but the choice.
  }
}
