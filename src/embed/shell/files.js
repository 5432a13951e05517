/**
 * Where the widgets are: beside this script, as in `pkg/`. In the build for servers, `files.dist.js` stands in the
 * place of this module.
 */
let attempts = 0;

/**
 * The WebAssembly.
 *
 * @param {RequestInit} options
 */
export function fetchWasm(options) {
  // As text: scripts that wrap `fetch` seldom count on a URL.
  return fetch(new URL("./passerelle_bg.wasm", import.meta.url).href, options);
}

/** How the stack of an error names the WebAssembly and its glue. */
export const IN_STACKS = ["/passerelle_bg.wasm", "/passerelle.js"];

/** The dataset of a page that gives none. */
export function fetchDataset(options) {
  return fetch(new URL("./travail-social.json", import.meta.url).href, options);
}

/**
 * The glue, by which it is called.
 *
 * @returns {Promise<typeof import("./passerelle.js")>}
 */
export function importGlue() {
  // By its name, so that bundlers find it.
  if (attempts++ === 0) return import("./passerelle.js");
  // Firefox remembers that a module failed: another address makes it try again. Bundlers keep a copy for it.
  const again = new URL("./passerelle.js", import.meta.url);
  again.searchParams.set("retry", attempts);
  return import(/* @vite-ignore */ again.href);
}
