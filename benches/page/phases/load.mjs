/** From the first request to a page that can be used, with an empty cache. */
import { CONDITIONS, launch, open, sleep, worked } from "../browser.mjs";

/** A round: every contender under every condition, once. */
export async function load(all, { calm }) {
  const browser = await launch(all[0].server.origin);
  const samples = [];
  for (const [condition, given] of Object.entries(CONDITIONS)) {
    for (const contender of all) {
      const busy = await calm();
      const { page, client, close } = await open(browser, contender, given);
      // For what comes after the first moment, such as long tasks.
      await sleep(given.cpu ? 600 : 300);
      const times = await page.evaluate(() => window.bench.loaded());
      samples.push({ contender: contender.name, condition, busy, ...times, work: await worked(client) });
      await close();
    }
  }
  await browser.close();
  return samples;
}
