/** Lighthouse gives the pages of visitors all its points for accessibility and for good practice. */
import { once } from "node:events";
import { createServer } from "node:http";

import { chromium, expect, test as base } from "@playwright/test";
import lighthouse from "lighthouse";

import { CHROMIUM, told } from "../e2e/support/browsers.mjs";

/** Each with an audit that has something to look at once the widget is there, and not before. */
const PAGES = [
  ["index.html", "label"],
  ["ingenieur-social.html", "label"],
  ["diplomes.html", "label"],
  ["embed.html?widget=quiz&diploma=deis", "label"],
  ["kiosk.html", "button-name"],
];
const CATEGORIES = ["accessibility", "best-practices"];

const test = base.extend({
  /** Where a browser listens to Lighthouse, which opens its own page. */
  port: [
    async ({}, use, { workerIndex }) => {
      const port = 9300 + workerIndex;
      const { executablePath, args } = CHROMIUM.launchOptions;
      const browser = await chromium.launch({ executablePath, args: [...args, `--remote-debugging-port=${port}`] });
      await use(port);
      await browser.close();
    },
    { scope: "worker" },
  ],
});

for (const [path, sees] of PAGES) {
  test(`all points: ${path}`, async ({ port }) => {
    const { looked, ...all } = await points(`${told("PASSERELLE_URL")}/${path}`, port);
    expect(all).toEqual({ accessibility: 1, "best-practices": 1, lost: [] });
    expect(looked, "at the widget").toContain(sees);
  });
}

test("what is planted costs points", async ({ port }) => {
  const server = createServer((_, response) => response.setHeader("content-type", "text/html").end("<!doctype html><p>Rien</p><img src='data:,'>"));
  await once(server.listen(0, "127.0.0.1"), "listening");
  const { accessibility, lost } = await points(`http://127.0.0.1:${server.address().port}/`, port);
  server.close();
  expect(accessibility).toBeLessThan(1);
  expect(lost).toEqual(expect.arrayContaining(["image-alt", "html-has-lang", "document-title"]));
});

/** What it gives, which of its audits had something to look at, and by which something is lost. */
async function points(url, port) {
  // Simulated: nothing is slowed down, and no time is measured here, for which it would wait by far longer.
  const settings = { onlyCategories: CATEGORIES, formFactor: "desktop", screenEmulation: { disabled: true }, throttlingMethod: "simulate" };
  const { lhr } = await lighthouse(url, { port, logLevel: "error", ...settings });
  const scores = CATEGORIES.map((it) => [it, lhr.categories[it].score]);
  const weighed = CATEGORIES.flatMap((it) => lhr.categories[it].auditRefs.filter(({ weight }) => 0 < weight));
  const looked = weighed.map(({ id }) => lhr.audits[id]).filter(({ score }) => score !== null);
  const ids = (audits) => audits.map(({ id }) => id);
  return { ...Object.fromEntries(scores), looked: ids(looked), lost: ids(looked.filter(({ score }) => score < 1)) };
}
