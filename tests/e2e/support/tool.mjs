/** Tools that run in the page itself: their source is sent once, since it is a megabyte. */

/**
 * @param {{ evaluate: Function }} visitor whoever drives the page
 * @param {string} name what the source adds to the page
 */
export async function bring(visitor, name, source) {
  if (await visitor.evaluate((it) => it in window, name)) return;
  await visitor.evaluate((it) => void window.eval(it), source);
}
