/** The traps of every test catch: a script that looks at the machine, keeps something on it or finds another way out. */
import { expect, test } from "../e2e/support/test.mjs";
import { TRAPPED, trapOf } from "../e2e/support/traps.mjs";

/** What a script does that is after each of these. */
const CURIOUS = `
  export async function touch(name) {
    const path = name.split(".");
    const key = path.pop();
    const holder = path.reduce((it, key) => it?.[key], globalThis);
    const found = holder && Object.getOwnPropertyDescriptor(holder, key);
    if (!found) return false;
    try {
      if (found.get) found.get.call(holder);
      else if (/^[A-Z]/.test(key)) new found.value("");
      else found.value.call(holder);
    } catch {
      // It was used all the same.
    }
    return true;
  }
`;

test.use({ provoked: { problems: [], possible: [/^trap: /, /./] } });

test("each use by a script is found, and what a test does itself is not", async ({ page, guard }) => {
  await page.route("**/pkg/curious.js", (route) => route.fulfill({ contentType: "text/javascript", body: CURIOUS }));
  await page.goto("/hosts/plain.html");
  await page.evaluate(() => localStorage.getItem("a") ?? document.cookie + navigator.userAgent);
  expect(guard.filter((it) => it.startsWith("trap: "))).toEqual([]);
  const touched = await page.evaluate(async (names) => {
    const { touch } = await import("/pkg/curious.js");
    const touched = [];
    for (const name of names) if (await touch(name)) touched.push(name);
    return touched.join("\n");
  }, TRAPPED);
  const names = touched.split("\n");
  expect(names.length, "what this browser has").toBeGreaterThan(30);
  for (const name of names) expect(guard, name).toContainEqual(expect.stringMatching(trapOf(name)));
});
