/** How much memory the WebAssembly of a page has. */

/**
 * Makes it known, from before the page is opened.
 *
 * @param {import("@playwright/test").Page} page
 * @returns {Promise<() => Promise<number>>} reads it, in bytes
 */
export async function watchMemory(page) {
  await page.addInitScript(keepMemory);
  return () => page.evaluate(() => window.wasmMemory.buffer.byteLength);
}

/** In the page: holds what the module is about to have. */
export function keepMemory() {
  for (const name of ["instantiate", "instantiateStreaming"]) {
    const original = WebAssembly[name];
    WebAssembly[name] = async (...args) => {
      const result = await original.apply(WebAssembly, args);
      window.wasmMemory = (result.instance ?? result).exports.memory;
      return result;
    };
  }
}
