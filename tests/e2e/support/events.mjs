/** What the widgets tell their page. */
import { read } from "./quiz.mjs";

/**
 * Collects the events from before the page is opened.
 *
 * @param {import("@playwright/test").Page} page
 * @returns {Promise<() => Promise<object[]>>} reads what came so far
 */
export async function listen(page) {
  await page.addInitScript(() => {
    window.heard = [];
    for (const name of ["ready", "open", "answer", "verdict", "left", "error"]) {
      document.addEventListener(`passerelle-${name}`, (event) => {
        const { type, target, detail, bubbles, composed } = event;
        window.heard.push({ type, from: target.id || target.localName, detail, bubbles, composed });
      });
    }
  });
  return async () => {
    const heard = await page.evaluate(() => window.heard);
    for (const { detail } of heard) if (detail.message) detail.message = read(detail.message);
    return heard;
  };
}
