/** Where the widgets cannot run, the visitor reads what the page wrote between the tags. */
import { listen } from "./support/events.mjs";
import { expect, test, TODAY } from "./support/test.mjs";

const FAULTS = [
  {
    name: "the wasm is blocked",
    fault: (route) => route.abort(),
    file: "**/*.wasm",
    problems: [/request failed: .*\.wasm/, /console error: Failed to load resource/, /console error: <passerelle-card>/],
  },
  {
    name: "the wasm is not there",
    fault: (route) => route.fulfill({ status: 404, body: "" }),
    file: "**/*.wasm",
    problems: [/status 404: .*\.wasm/, /console error: Failed to load resource/, /console error: <passerelle-card>/],
    // The browser gives up an answer that nobody reads, when it gets to it.
    possible: [/request failed: .*\.wasm net::ERR_ABORTED/],
  },
  {
    name: "a captive portal answers instead",
    fault: (route) => route.fulfill({ contentType: "text/html", body: "<h1>Connectez-vous</h1>" }),
    file: "**/*.wasm",
    problems: [/console error: <passerelle-card>/],
  },
  {
    name: "the wasm is cut",
    fault: (route) => route.fulfill({ contentType: "application/wasm", body: Buffer.from("\0asm\x01\0\0\0\x05") }),
    file: "**/*.wasm",
    problems: [/console error: <passerelle-card>/],
  },
  {
    name: "the dataset is blocked",
    fault: (route) => route.abort(),
    file: "**/travail-social.json",
    problems: [/request failed: .*\.json/, /console error: Failed to load resource/, /console error: <passerelle-card>/],
  },
  {
    name: "the dataset is not there",
    fault: (route) => route.fulfill({ status: 404, body: "" }),
    file: "**/travail-social.json",
    problems: [/status 404: .*\.json/, /console error: Failed to load resource/, /console error: <passerelle-card>/],
    possible: [/request failed: .*\.json net::ERR_ABORTED/],
  },
  {
    name: "the glue is blocked",
    fault: (route) => route.abort(),
    file: "**/passerelle.js*",
    problems: [/request failed: .*passerelle\.js/, /console error: Failed to load resource/, /console error: <passerelle-card>/],
  },
];

for (const { name, file, fault, problems, possible } of FAULTS) {
  test.describe(name, () => {
    test.use({ provoked: { problems, possible } });

    test("what the page wrote is read instead, and the page is told", async ({ page }) => {
      const heard = await listen(page);
      await page.route(file, fault);
      await page.goto("/ingenieur-social.html");
      await expectFallback(page);
      await page.locator("passerelle-quiz").scrollIntoViewIfNeeded();
      await expect.poll(async () => (await heard()).map((it) => it.from).toSorted()).toEqual(["fiche", "quiz"]);
      for (const { type, detail } of await heard()) {
        expect(type).toBe("passerelle-error");
        expect(detail.message).not.toBe("");
      }
      await expectFallback(page);
    });
  });
}

test.describe("the wasm is blocked for a moment", () => {
  const problems = [/request failed: .*\.wasm/, /Failed to load resource/, /console error: <passerelle-/];
  test.use({ provoked: { problems } });

  test("load() tries again", async ({ page }) => {
    await page.route("**/*.wasm", (route) => route.abort());
    await page.goto("/ingenieur-social.html");
    const card = page.locator("passerelle-card");
    await card.evaluate((it) => it.load());
    await expectFallback(page);
    await page.unroute("**/*.wasm");
    await card.evaluate((it) => it.load());
    await expect(card.getByRole("article")).toBeVisible();
  });
});

test.describe("the wasm stalls", () => {
  const problems = [/request failed: .*\.wasm net::ERR_ABORTED/, /<passerelle-\w+> Error: Passerelle took too long to load/];
  test.use({ provoked: { problems } });

  test("after ten seconds the page is told, and what it wrote stays", async ({ page }) => {
    const heard = await listen(page);
    await page.clock.install({ time: TODAY });
    const asked = page.waitForRequest("**/*.wasm");
    await page.route("**/*.wasm", () => {});
    await page.goto("/ingenieur-social.html");
    await asked;
    await expectFallback(page);
    expect(await heard()).toEqual([]);
    await page.clock.fastForward("00:11");
    await expect.poll(async () => (await heard()).map((it) => it.detail.message)).toContain("Passerelle took too long to load");
    await expectFallback(page);
  });
});

test.describe("without JavaScript", () => {
  test.use({ javaScriptEnabled: false });

  test("what the page wrote is read instead", async ({ page }) => {
    await page.goto("/ingenieur-social.html");
    await expectFallback(page);
  });
});

async function expectFallback(page) {
  await expect(page.getByRole("heading", { name: "Ingénieure sociale ou ingénieur social" })).toBeVisible();
  await expect(page.getByText("Il faut l’un de ces parcours", { exact: false })).toBeVisible();
}
