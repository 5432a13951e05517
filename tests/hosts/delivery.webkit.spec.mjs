/** The same files, wrong or missing, in WebKitGTK; and a browser that has no WebAssembly at all. */
import { expect } from "../webkit/support/test.mjs";
import { FAULTS, outcome } from "./support/faults.mjs";
import { test } from "./support/front.mjs";
import { expectWords, load, PAGE, useQuiz } from "./support/visit.webkit.mjs";

for (const fault of FAULTS) {
  test(`${fault.name}: ${outcome(fault)}`, async ({ webkit, serve }) => {
    let isBroken = true;
    const wrong = () => fault.answer?.() ?? null;
    await webkit.goto((await serve((url) => (isBroken && fault.address.test(url) ? wrong() : undefined))) + PAGE);
    if (!fault.isOfUse) {
      await expectWords(webkit);
      isBroken = false;
      await load(webkit);
    }
    await useQuiz(webkit);
    expect(await webkit.evaluate(() => window.said.length), "one message at most").toBeLessThanOrEqual(1);
  });
}

test("there is no WebAssembly: what the page wrote is read, and one message says why", async ({ webkit, serve }) => {
  await webkit.goto((await serve(() => undefined, () => delete globalThis.WebAssembly)) + PAGE);
  expect(await webkit.evaluate(() => typeof WebAssembly)).toBe("undefined");
  await expectWords(webkit);
  expect(await webkit.evaluate(() => window.said.length)).toBe(1);
});
