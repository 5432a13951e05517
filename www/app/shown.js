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
  // What is on the screen comes first, and where that is right after.
  let timer;
  const soon = () => {
    clearTimeout(timer);
    timer = setTimeout(tell);
  };
  const observer = new MutationObserver(soon);
  const begin = () => {
    observer.observe(explorer.shadowRoot, { childList: true, characterData: true, subtree: true });
    soon();
  };
  if (explorer.place) begin();
  else explorer.addEventListener("passerelle-ready", begin, { once: true });
}
