/** How a kiosk comes back from what its page can mend itself. What it cannot is watched from outside: tests/kiosk. */
import { invitation, open } from "./support/kiosk-page.mjs";
import { expect, test } from "./support/test.mjs";

test.use({ provoked: { problems: [/the screen starts again/], possible: [/exception/, /console error/, /request failed/, /console warning/] } });

/** A trap, as a panic is one. */
const trap = (page) =>
  page.evaluate(() => queueMicrotask(() => { throw new WebAssembly.RuntimeError("unreachable"); }));

test("an exception that nobody catches: the invitation is back, as if nobody had been there", async ({ page }) => {
  await open(page);
  await invitation(page).click();
  const loaded = page.waitForEvent("load");
  await trap(page);
  await loaded;
  await expect(invitation(page)).toBeVisible();
  expect(new URL(page.url()).hash).toBe("");
});

test("a place that is not there: the invitation is back", async ({ page }) => {
  await open(page);
  await invitation(page).click();
  const loaded = page.waitForEvent("load");
  await page.evaluate(() => location.replace("#passerelle/metier/astronaute"));
  await loaded;
  await expect(invitation(page)).toBeVisible();
});

test("no memory left in the WebAssembly: the invitation is back", async ({ page }) => {
  await open(page);
  await invitation(page).click();
  const loaded = page.waitForEvent("load");
  await page.evaluate(async () => {
    const module = await import("/pkg/passerelle.js");
    const { memory } = await module.default();
    try {
      for (let pages = 16_384; 1 <= pages; pages /= 2) while (memory.grow(pages) !== undefined);
    } catch {
      // All that there can be.
    }
    document.querySelector("passerelle-explorer").data = `{ "a": "${"a".repeat(4_000_000)}" }`;
  });
  await loaded;
  await expect(invitation(page)).toBeVisible();
});

test("the third time in a minute is the last; then the screen rests", async ({ page }) => {
  await open(page);
  for (let n_times = 0; n_times < 3; n_times += 1) {
    await expect(invitation(page)).toBeVisible();
    const loaded = page.waitForEvent("load");
    await trap(page);
    await loaded;
  }
  await expect(invitation(page)).toBeVisible();
  await trap(page);
  await expect(page.getByRole("alert")).toContainText("Cet écran se repose quelques minutes.");
});

test("no network: the screen rests, and is back when the network is", async ({ page, context }) => {
  await open(page);
  await expect(invitation(page)).toBeVisible();
  await context.setOffline(true);
  await trap(page);
  await expect(page.getByRole("alert")).toContainText("Cet écran se repose quelques minutes.");
  await context.setOffline(false);
  await expect(invitation(page)).toBeVisible({ timeout: 15_000 });
});

/** A page whose time passes when the test says so. */
async function openInStandingTime(page, today) {
  await page.clock.install({ time: today });
  await page.clock.pauseAt(`${today.slice(0, 10)}T13:00`);
  await page.goto("/kiosk.html");
}

/** The first request for each of these is answered never, as by a connection that died. */
const STUCK = { "the WebAssembly": "**/*.wasm", "the glue": "**/pkg/passerelle.js", "the settings": "**/kiosk.json" };

for (const [name, file] of Object.entries(STUCK)) {
  test(`${name} never comes: within five seconds the page tries again, and the invitation is there`, async ({ page, today }) => {
    let n_asked = 0;
    await page.route(file, (route) => (0 < n_asked++ ? route.continue() : undefined));
    await openInStandingTime(page, today);
    await expect.poll(() => n_asked).toBe(1);
    const loaded = page.waitForEvent("load");
    await page.clock.runFor(5_000);
    await loaded;
    await page.clock.resume();
    await expect(invitation(page)).toBeVisible();
    expect(n_asked).toBe(2);
  });
}

/** What comes beside the WebAssembly, at about the same time. */
const OTHERS = ["/passerelle.js", "/travail-social.json"];

test("what is slow is waited for twice as long after each try", async ({ page, today }) => {
  let n_asked = 0;
  const came = [];
  page.on("requestfinished", (it) => came.push(it.url()));
  await page.route("**/*.wasm", () => void (n_asked += 1));
  await openInStandingTime(page, today);
  for (const [idx, seconds] of [4, 8].entries()) {
    await expect.poll(() => n_asked).toBe(idx + 1);
    // With each thing that comes, the page waits anew.
    for (const name of OTHERS) await expect.poll(() => came.filter((it) => it.endsWith(name)).length, name).toBe(idx + 1);
    await page.clock.runFor((seconds - 1) * 1000);
    expect(n_asked).toBe(idx + 1);
    const loaded = page.waitForEvent("load");
    await page.clock.runFor(1000);
    await loaded;
  }
});

test("three times in a minute are too many, three in two minutes are not", async ({ page, today }) => {
  await page.clock.install({ time: today });
  await open(page);
  for (const minutes of [0, 0, 0, 2, 0]) {
    await expect(invitation(page)).toBeVisible();
    await page.clock.fastForward(minutes * 60_000);
    const loaded = page.waitForEvent("load");
    await trap(page);
    await loaded;
  }
  await expect(invitation(page)).toBeVisible();
});
