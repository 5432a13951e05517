/** Widgets that are mounted where nobody sees them, and shown later: whole, and in their right sizes. */
import { listen } from "../e2e/support/events.mjs";
import { openHost } from "../e2e/support/host.mjs";
import { measure } from "../e2e/support/ruler.mjs";
import { expect, test } from "../e2e/support/test.mjs";
import { useWidgets } from "./support/host.mjs";

const WIDGETS = `<passerelle-card profile="ingenieur-social" loading="eager"></passerelle-card>
  <passerelle-quiz diploma="deis" loading="eager"></passerelle-quiz>`;

/** What is around them, and how a page shows it. */
const WAYS = [
  { name: "display: none", html: `<div id="around" style="display: none">${WIDGETS}</div>`, show: (it) => (it.style = "") },
  { name: "a box without a size", html: `<div id="around" style="inline-size: 0; block-size: 0; overflow: hidden">${WIDGETS}</div>`, show: (it) => (it.style = "") },
  { name: "visibility: hidden", html: `<div id="around" style="visibility: hidden">${WIDGETS}</div>`, show: (it) => (it.style = "") },
  { name: "content-visibility: hidden", html: `<div id="around" style="content-visibility: hidden">${WIDGETS}</div>`, show: (it) => (it.style = "") },
  { name: "details that are closed", html: `<details id="around"><summary>Plus</summary>${WIDGETS}</details>`, show: (it) => (it.open = true) },
];

for (const { name, html, show } of WAYS) {
  test(`mounted in ${name}, then shown: as they always are`, async ({ page }) => {
    const heard = await listen(page);
    await openHost(page, html);
    await expect.poll(async () => (await heard()).map((it) => it.type)).toEqual(["passerelle-ready", "passerelle-ready"]);
    await page.locator("#around").evaluate(show);
    await useWidgets(page);
    expect(await wrongNumbers(page)).toEqual([]);
    const { tooWide, cutOff } = await measure(page);
    expect({ tooWide, cutOff }).toEqual({ tooWide: [], cutOff: [] });
  });
}

test("mounted in a frame that is not displayed, then shown: as high as what it shows", async ({ page }) => {
  await page.route("**/host.html", (route) =>
    route.fulfill({
      contentType: "text/html",
      body: `<!doctype html><html lang="fr"><head><title>Un partenaire</title><link rel="icon" href="/icon.svg" /></head><body>
        <iframe data-passerelle title="Quiz" style="display: none" width="600" height="300"
          src="/embed.html?widget=quiz&diploma=deis"></iframe><script src="/embed-resizer.js"></script></body></html>`,
    }),
  );
  await page.goto("/host.html");
  const frame = page.frames()[1];
  await expect(frame.locator("passerelle-quiz [part=base]")).toBeAttached();
  const holder = page.locator("iframe");
  expect(await holder.evaluate((it) => it.style.height), "nothing has a height yet").toBe("");
  await holder.evaluate((it) => (it.style.display = ""));
  await expect.poll(() => holder.evaluate((it) => it.clientHeight)).not.toBe(300);
  const needed = await frame.locator("html").evaluate((it) => Math.ceil(it.getBoundingClientRect().height));
  await expect(holder).toHaveCSS("height", `${needed}px`);
  expect(await wrongNumbers(frame)).toEqual([]);
});

/** What was computed of a size that there was not. */
function wrongNumbers(page) {
  return page.locator("passerelle-card, passerelle-quiz").evaluateAll((hosts) => {
    const values = hosts.flatMap((host) => [...host.shadowRoot.querySelectorAll("*")].flatMap((it) => [...it.attributes].map((it) => it.value)));
    return values.filter((it) => /NaN|Infinity|undefined|-\d+(px|%)/.test(it)).join("\n");
  }).then((it) => it.split("\n").filter(Boolean));
}
