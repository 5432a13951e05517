/** What the explorer shows, each time that it changes: also by Back, and by answers. */

/**
 * @param {import("../../src/embed/npm/elements.d.ts").PasserelleExplorer} explorer
 * @param {(shown: { place: string, heading: string }) => void} onShown
 */
export function follow(explorer, onShown) {
  const tell = () => {
    const { place, shadowRoot } = explorer;
    if (!place) return;
    const heading = shadowRoot.querySelector("h1, h2, h3, h4, h5, h6");
    onShown({ place, heading: heading?.textContent ?? "" });
  };
  const observer = new MutationObserver(tell);
  const begin = () => {
    observer.observe(explorer.shadowRoot, { childList: true, characterData: true, subtree: true });
    // The event comes before the place is known.
    setTimeout(tell);
  };
  if (explorer.place) begin();
  else explorer.addEventListener("passerelle-ready", begin, { once: true });
}
