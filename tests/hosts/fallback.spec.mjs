/** The pages in www/hosts/ where the widgets cannot run, or not yet: what the page wrote is read. */
import { readFileSync } from "node:fs";

import { listen } from "../e2e/support/events.mjs";
import { expect, test, TODAY } from "../e2e/support/test.mjs";
import { expectFallback, useWidgets } from "./support/host.mjs";

const SCRIPT = {
  contentType: "text/javascript",
  body: readFileSync(new URL("../../pkg/elements.js", import.meta.url), "utf8"),
};

test.describe("a policy without 'wasm-unsafe-eval'", () => {
  test.use({
    provoked: {
      // Through BiDi, Firefox gives the name of an error only.
      problems: [/console error: <passerelle-card> Error(: The content security policy of this page refuses WebAssembly|$)/],
      // What a browser says of its own accord.
      possible: [/(console (error|warning)|exception): .*(Content.Security.Policy|WebAssembly)/],
    },
  });

  test("what the page wrote stays, and the console says so once for all widgets", async ({ page, browserName }) => {
    const heard = await listen(page);
    const told = [];
    page.on("console", (it) => it.text().includes("passerelle-") && told.push(it.text()));
    await page.goto("/hosts/csp-without-wasm.html");
    await page.locator("passerelle-quiz").scrollIntoViewIfNeeded();
    await expect.poll(async () => (await heard()).map((it) => it.type)).toEqual(["passerelle-error", "passerelle-error"]);
    await expectFallback(page);
    expect(told, "one message").toHaveLength(1);
    if (browserName === "chromium") expect(told[0]).toContain("'wasm-unsafe-eval'");
    for (const widget of await page.locator("passerelle-card, passerelle-quiz").all()) {
      expect(await widget.evaluate((it) => it.shadowRoot)).toBeNull();
    }
  });
});

test.describe("a sandboxed frame", () => {
  const frame = (page) => page.frames()[1];

  test("the widgets work where their server sends CORS", async ({ page }) => {
    await page.goto("/hosts/sandbox.html");
    expect(await frame(page).evaluate(() => window.origin)).toBe("null");
    await useWidgets(frame(page));
    const store = () => frame(page).evaluate(() => localStorage.length);
    await expect(store(), "there is no storage").rejects.toThrow(/SecurityError|insecure|sandboxed/);
  });

  test.describe("where their server lets in another site alone", () => {
    test.use({ provoked: { problems: [], possible: [/CORS|request failed: .*elements\.js|Failed to load resource/] } });

    test("what the page wrote stays", async ({ page }) => {
      const refused = await rememberRefused(page);
      const headers = { "access-control-allow-origin": "https://partner.example" };
      await page.route("**/pkg/elements.js", (route) => route.fulfill({ ...SCRIPT, headers }));
      await page.goto("/hosts/sandbox.html");
      await expect.poll(() => refused(frame(page))).toMatch(/elements\.js$/);
      await expectFallback(frame(page));
    });
  });
});

test.describe("a script from another site, with its digest", () => {
  const elsewhere = /request to another origin: http:\/\/(localhost|127\.0\.0\.1):\d+\/pkg\//;

  test.describe("as it should be", () => {
    test.use({ provoked: { problems: [elsewhere] } });

    test("the widgets work", async ({ page }) => {
      await page.goto("/hosts/cdn.html");
      await useWidgets(page);
      const script = page.locator("script[integrity]");
      await expect(script).toHaveAttribute("integrity", /^sha384-[\w+/]{64}$/);
      expect(await script.evaluate((it) => new URL(it.src).origin)).not.toBe(new URL(page.url()).origin);
    });
  });

  test.describe("changed on its way", () => {
    test.use({ provoked: { problems: [elsewhere], possible: [/integrity|request failed: .*elements\.js/i] } });

    test("nothing of it runs, and what the page wrote stays", async ({ page, baseURL }) => {
      const refused = await rememberRefused(page);
      const body = `${SCRIPT.body}\ndocument.documentElement.id = "planted";`;
      const headers = { "access-control-allow-origin": "*" };
      const isElsewhere = (url) => url.origin !== new URL(baseURL).origin && url.pathname.endsWith("/elements.js");
      await page.route(isElsewhere, (route) => route.fulfill({ ...SCRIPT, body, headers }));
      await page.goto("/hosts/cdn.html");
      await expect.poll(() => refused(page)).toMatch(/elements\.js$/);
      await expectFallback(page);
      await expect(page.locator("html")).not.toHaveAttribute("id");
      expect(await page.evaluate(() => customElements.get("passerelle-card") === undefined)).toBe(true);
    });
  });
});

test.describe("a slow network", () => {
  test("what the page wrote is read meanwhile; then the widgets come, in their own place", async ({ page }) => {
    let release;
    const held = new Promise((done) => (release = done));
    await page.route("**/*.wasm", async (route) => {
      await held;
      await route.continue();
    });
    const asked = page.waitForRequest("**/*.wasm");
    await page.goto("/hosts/slow.html");
    await asked;
    await expectFallback(page);
    const place = () => page.locator("h1, main > p, passerelle-card").evaluateAll((all) => all.map((it) => {
      // Not how wide: the page may get a scrollbar.
      const { left, top } = it.getBoundingClientRect();
      return `${it.localName} ${Math.round(left)} ${Math.round(top + scrollY)}`;
    }));
    const before = await place();
    release();
    await useWidgets(page);
    expect(await place()).toEqual(before);
  });

  test.describe("that stalls", () => {
    test.use({
      provoked: {
        problems: [/console error: <passerelle-card> Error(: Passerelle took too long to load|$)/],
        // The dataset, too, may be on its way when everything is given up.
        possible: [/request failed: .*\.(wasm|json)/],
      },
    });

    test("after ten seconds the page is told once, and what it wrote stays", async ({ page }) => {
      const heard = await listen(page);
      await page.clock.install({ time: TODAY });
      const asked = page.waitForRequest("**/*.wasm");
      const told = page.waitForEvent("console", (it) => it.type() === "error");
      await page.route("**/*.wasm", () => {});
      await page.goto("/hosts/slow.html");
      await asked;
      await page.clock.fastForward("00:09");
      expect(await heard()).toEqual([]);
      await page.clock.fastForward("00:02");
      await expect.poll(async () => (await heard()).map((it) => it.type)).toEqual(["passerelle-error", "passerelle-error"]);
      await told;
      await expectFallback(page);
    });
  });
});

/** Notes, from before the page is opened, which script a browser has refused; in frames, too. */
async function rememberRefused(page) {
  await page.addInitScript(() => {
    const note = ({ target }) => target.localName === "script" && (document.documentElement.dataset.refused = target.src);
    addEventListener("error", note, true);
  });
  return (page) => page.locator("html").getAttribute("data-refused");
}
