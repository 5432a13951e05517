/** What a visitor downloads who reads the card and takes the quiz. */
import { launch, open } from "../browser.mjs";
import { fileOf } from "../server.mjs";

export async function bytes(all) {
  const browser = await launch(all[0].server.origin);
  const result = {};
  for (const contender of all) {
    const { page, requests, close } = await open(browser, contender);
    await page.waitForLoadState("networkidle");
    if (!contender.isReference) {
      await page.evaluate(async () => {
        const { adapter, answer, wait } = window.bench;
        answer("sw3");
        await wait(() => adapter.years(), "the years");
        answer(undefined, 3);
        await wait(() => adapter.result(), "a result");
      });
      await page.waitForLoadState("networkidle");
    }
    await close();
    result[contender.name] = weigh(contender.server, requests);
  }
  await browser.close();
  return result;
}

/** A file that is asked for twice comes from the cache of the browser. */
function weigh({ files, origin }, requests) {
  const paths = [...new Set(requests.filter((it) => it.startsWith(origin)).map((it) => fileOf(new URL(it).pathname)))];
  const known = paths.map((it) => files.get(it)).filter(Boolean);
  const sum = (kind) => known.reduce((total, it) => total + it[kind].length, 0);
  const list = known.map(({ path, raw, gzip, brotli }) => ({ path, raw: raw.length, gzip: gzip.length, brotli: brotli.length }));
  return { requests: requests.length, raw: sum("raw"), gzip: sum("gzip"), brotli: sum("brotli"), files: list };
}
