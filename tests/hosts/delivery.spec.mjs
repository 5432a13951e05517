/** Files that come wrong or not at all: what the page wrote is read, one message says why, and the next try works. */
import { readFileSync } from "node:fs";

import { listen } from "../e2e/support/events.mjs";
import { expect, test } from "../e2e/support/test.mjs";
import { expectFallback, rememberSaid, useWidgets } from "./support/host.mjs";

const bytesOf = (file) => readFileSync(new URL(`../../pkg/${file}`, import.meta.url));

const [GLUE, WASM, DATASET] = ["passerelle.js", "passerelle_bg.wasm", "travail-social.json"];
const ALL = [GLUE, WASM, DATASET];
const TYPES = { [GLUE]: "text/javascript", [WASM]: "application/wasm", [DATASET]: "application/json" };

/** How a file may come; `keeps` are the files that a browser can use all the same. */
const FAULTS = [
  { name: "is not there", answer: () => ({ status: 404, contentType: "text/plain", body: "Not found" }) },
  { name: "is one that the server fails at", answer: () => ({ status: 500, contentType: "text/html", body: "<h1>500</h1>" }) },
  { name: "is lost with its connection" },
  { name: "is a page to log in", answer: () => ({ contentType: "text/html", body: "<!doctype html><h1>Connectez-vous</h1>" }) },
  { name: "has the wrong type", answer: (file) => ({ contentType: "text/plain", body: bytesOf(file) }), keeps: [WASM, DATASET] },
  { name: "is empty", answer: (file) => ({ contentType: TYPES[file], body: "" }) },
  { name: "is cut in the middle", answer: (file) => ({ contentType: TYPES[file], body: halfOf(bytesOf(file)) }) },
  { name: "has a bit that flipped", answer: (file) => ({ contentType: TYPES[file], body: flipped(bytesOf(file)) }), files: [WASM, DATASET] },
  { name: "is of another version", answer: (file) => ({ contentType: TYPES[file], body: renamed(bytesOf(file)) }), files: [WASM] },
];

/** What browsers say of their own accord. */
const BY_BROWSERS = [
  /^request failed: /,
  /^status (404|500): /,
  /console (error|warning): (Failed to load|Loading|The resource|NetworkError|\[JavaScript)/i,
  /MIME.type/i,
  /^exception: SyntaxError/,
];

for (const { name, answer, files = ALL, keeps = [] } of FAULTS) {
  for (const file of files) {
    const isOfUse = keeps.includes(file);
    test.describe(`${file} ${name}`, () => {
      const problems = isOfUse ? [] : [/^console error: <passerelle-card>/];
      test.use({ provoked: { problems, possible: BY_BROWSERS } });

      const sentence = isOfUse ? "the widgets work" : "what the page wrote is read, and the next try works";
      test(sentence, async ({ page }) => {
        const heard = await listen(page);
        const said = rememberSaid(page);
        const address = new RegExp(`/pkg/${file.replace(".", "\\.")}(\\?|$)`);
        await page.route(address, (route) => (answer ? route.fulfill(answer(file)) : route.abort()));
        await page.goto("/hosts/plain.html");
        if (!isOfUse) {
          await page.locator("passerelle-quiz").scrollIntoViewIfNeeded();
          const types = async () => (await heard()).map((it) => it.type);
          await expect.poll(types).toEqual(["passerelle-error", "passerelle-error"]);
          await expectFallback(page);
          expect(said(), "one message").toHaveLength(1);
          await page.unroute(address);
          await page.locator("passerelle-card, passerelle-quiz").evaluateAll((all) => Promise.all(all.map((it) => it.load())));
        }
        await useWidgets(page);
        expect(said().length, "one message at most").toBeLessThanOrEqual(1);
      });
    });
  }
}

function halfOf(bytes) {
  return bytes.subarray(0, bytes.length >> 1);
}

/** At the beginning, where no file can do without it. */
function flipped(bytes) {
  bytes[1] ^= 1;
  return bytes;
}

/** As when a server has the glue of one version and the WebAssembly of the next: it asks for a function that is not there. */
function renamed(bytes) {
  const text = bytes.toString("latin1");
  return Buffer.from(text.replace("__wbg_", "__new_"), "latin1");
}
