/** The pages in www/hosts/ where the widgets work: each in its own way, and none is touched by them. */
import { expectFolded } from "../e2e/support/folded.mjs";
import { measure } from "../e2e/support/ruler.mjs";
import { expect, test } from "../e2e/support/test.mjs";
import { COPIES, looks, rememberGlobals, useWidgets } from "./support/host.mjs";

/** Said by browsers of what a test itself tries. */
const REFUSED = [/Content.Security.Policy|TrustedHTML|Trusted ?Type/i];

/**
 * @type {{ page: string, own?: string[], provoked?: RegExp[], act?: (page) => Promise<void>, check?: (page) => Promise<void> }[]}
 *   `own` is what the page itself changes of what its scripts share
 */
const SITUATIONS = [
  { page: "plain" },
  { page: "wordpress", check: expectTheme },
  { page: "hostile-css", check: expectSaneSizes },
  { page: "csp", provoked: REFUSED, check: expectNoInlineScript },
  { page: "trusted-types", provoked: REFUSED, check: expectNoHtml },
  { page: "rtl" },
  { page: "dark" },
  { page: "narrow" },
  { page: "globals", own: ["fetch", "Array.prototype.toJSON", "Array.prototype.each", "Object.prototype.title"], check: expectOwnGlobals },
  { page: "late", act: (page) => page.getByRole("button", { name: "Accepter" }).click() },
  { page: "no-script" },
  { page: "slow" },
];

for (const { page: name, own = [], provoked = [], act, check } of SITUATIONS) {
  test.describe(name, () => {
    test.use({ provoked: { problems: [], possible: provoked } });

    test("the card is read, the quiz says who may enter, and the page is as it was", async ({ page }) => {
      const changedGlobals = await rememberGlobals(page);
      await page.goto(`/hosts/${name}.html`);
      const head = await page.locator("head > *").count();
      await act?.(page);
      await useWidgets(page);
      expect((await changedGlobals()).toSorted()).toEqual([COPIES, ...own].toSorted());
      expect(await page.locator("head > *").count(), "nothing is added to the head").toBe(head + (act ? 1 : 0));
      expect(await page.evaluate(() => document.adoptedStyleSheets.length)).toBe(0);
      const { tooWide, cutOff } = await measure(page);
      expect({ tooWide, cutOff }).toEqual({ tooWide: [], cutOff: [] });
      await check?.(page);
    });
  });
}

for (const name of ["wordpress", "hostile-css", "rtl"]) {
  test(`${name}: the texts look as on a page without styles`, async ({ page }) => {
    const read = async (name) => {
      await page.goto(`/hosts/${name}.html`);
      await page.locator("passerelle-quiz").scrollIntoViewIfNeeded();
      await expect(page.locator("passerelle-quiz").getByRole("status")).toBeAttached();
      await expect(page.getByRole("heading", { name: "Les missions" })).toBeVisible();
      await expectFolded(page);
      return looks(page);
    };
    const [here, plain] = [await read(name), await read("plain")];
    expect(here).toHaveLength(plain.length);
    expect(here.flatMap((it, idx) => (it === plain[idx] ? [] : `${it}\ninstead of\n${plain[idx]}`)).slice(0, 5)).toEqual([]);
  });
}

test("what a page makes of `html` changes no size, up to what a visitor may want", async ({ page }) => {
  await page.goto("/hosts/plain.html");
  await useWidgets(page);
  const sizes = (percent) =>
    page.locator("passerelle-card, passerelle-quiz").evaluateAll((hosts, percent) => {
      document.documentElement.style.fontSize = `${percent}%`;
      return hosts.flatMap((it) => {
        const all = [...it.shadowRoot.querySelectorAll("*")].map((it) => it.getBoundingClientRect());
        return all.map(({ width, height }) => `${width.toFixed(2)} × ${height.toFixed(2)}`);
      });
    }, percent);
  const usual = await sizes(100);
  expect(await sizes(62.5), "ten pixels to the rem").toEqual(usual);
  const twice = await sizes(200);
  expect(twice, "text twice as large").not.toEqual(usual);
  expect(await sizes(600)).toEqual(twice);
});

/** The font of the page, and nothing else of its look. */
async function expectTheme(page) {
  const base = page.locator("passerelle-card [part=base]");
  await expect(base).toHaveCSS("font-family", "Georgia, serif");
  await expect(page.locator(".has-drop-cap img.emoji")).toHaveCount(1);
  await expect(page.locator(".entry-embed > passerelle-card")).toHaveCount(1);
  const row = await page.locator(".is-layout-flex").boundingBox();
  const quiz = await page.locator("passerelle-quiz").boundingBox();
  expect(quiz.width, "the rest of the row").toBeGreaterThan(row.width - 150);
}

/** At most twice what is usual, and not 99 px. */
async function expectSaneSizes(page) {
  await expect(page.locator("h1")).toHaveCSS("font-size", "99px");
  const sizes = await page
    .locator("passerelle-card, passerelle-quiz")
    .evaluateAll((hosts) => hosts.flatMap((it) => [...it.shadowRoot.querySelectorAll("*")].map((it) => parseFloat(getComputedStyle(it).fontSize))));
  expect(Math.max(...sizes)).toBeLessThanOrEqual(80);
  const base = page.locator("passerelle-quiz [part=base]");
  expect(await base.evaluate((it) => parseFloat(getComputedStyle(it).fontSize))).toBeLessThanOrEqual(36);
}

async function expectNoInlineScript(page) {
  const wasRun = await page.evaluate(() => {
    const script = document.createElement("script");
    script.textContent = "document.documentElement.id = 'planted'";
    document.head.append(script);
    return document.documentElement.id === "planted";
  });
  expect(wasRun, "the policy is in force").toBe(false);
}

async function expectNoHtml(page) {
  const write = () => page.evaluate(() => (document.querySelector("h1").innerHTML = "<b>planted</b>"));
  await expect(write(), "the policy is in force").rejects.toThrow(/TrustedHTML|blocked by CSP/);
}

/** What the page has changed is as it left it, and its scripts go on with it. */
async function expectOwnGlobals(page) {
  const own = await page.evaluate(async () => [
    {}.title,
    [1, 2].toJSON(),
    await fetch("/mesure").catch((it) => it.message),
    Object.hasOwn(customElements, "define"),
  ].join("\n"));
  expect(own.split("\n")).toEqual(["Un titre pour tous", "[object Prototype]", "nothing is measured here", "true"]);
}
