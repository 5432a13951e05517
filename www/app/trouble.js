/** Where a part of the app is missing, such as offline after the browser has cleared its memory: says so, with a way on. */

/**
 * @param {HTMLElement} explorer
 * @param {import("./part.js").Part} trouble
 */
export function watchForTrouble(explorer, trouble) {
  const show = () => (trouble.isThere = true);
  explorer.addEventListener("passerelle-error", (event) => {
    // A place that is not there is told by the explorer itself, which stands.
    if (!explorer.shadowRoot) show();
  });
  // The same module that the page loads: it runs once.
  import("../pkg/elements.js").catch(show);
  // As anew: a module that failed stays failed.
  trouble.element.querySelector("button").addEventListener("click", () => location.reload());
}
