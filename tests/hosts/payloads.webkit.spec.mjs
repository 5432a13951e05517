/** The same payloads in the same doors in WebKitGTK. */
import { answer, expectNothingIn, PARTS, PATH } from "./support/attacked.mjs";
import { test } from "./support/front.mjs";

test.describe.configure({ timeout: 600_000 });

for (const part of PARTS) {
  test(`nothing comes in by ${part.name}`, async ({ webkit, serve }) => {
    await webkit.goto((await serve((url) => answer(url.split("?")[0], part))) + PATH);
    await expectNothingIn(webkit, part);
  });
}
