/** What around a widget makes it look otherwise. */

/**
 * Tells when the visitor's system turns dark or light, and when a page puts another theme on its root, on its
 * body or on the widget itself, as pages do by classes and attributes.
 *
 * @param {HTMLElement} host the element
 * @param {() => void} changed
 * @param {AbortSignal} signal ends it
 */
export function watchLook(host, changed, signal) {
  matchMedia("(prefers-color-scheme: dark)").addEventListener("change", changed, { signal });
  const themes = new MutationObserver(changed);
  const { documentElement, body } = host.ownerDocument;
  for (const it of [documentElement, body, host]) {
    // A script in the head may write a widget before there is a body.
    if (it) themes.observe(it, { attributes: true });
  }
  signal.addEventListener("abort", () => themes.disconnect());
}
