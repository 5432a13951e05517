/** From the first request to a page that can be used, with an empty cache. */
import { CONDITIONS, launch, open, settled, worked } from "../browser.mjs";

/** A round: every contender under every condition, once. */
export async function load(all, { calm }) {
  const browser = await launch(all[0].server.origin);
  const samples = [];
  for (const [condition, given] of Object.entries(CONDITIONS)) {
    for (const contender of all) {
      const busy = await calm();
      const { page, client, close } = await open(browser, contender, given);
      // Long tasks come after the first moment, too: when the logic does, for which a page that is HTML first does not wait.
      await settled(page);
      const times = await page.evaluate(() => window.bench.loaded());
      samples.push({ contender: contender.name, condition, busy, ...times, work: await worked(client) });
      await close();
    }
  }
  await browser.close();
  return samples;
}
