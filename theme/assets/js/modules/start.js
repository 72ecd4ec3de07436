// Gives every element with a data-module to the function of that name.

export function start(modules) {
  for (const element of document.querySelectorAll("[data-module]")) modules[element.dataset.module]?.(element);
}
