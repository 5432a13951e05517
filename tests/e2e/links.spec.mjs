/** What becomes of links that leave the page: four policies, and none of them runs a script. */
import jsQR from "jsqr";
import { PNG } from "pngjs";

import { findings } from "./support/axe.mjs";
import { expectFolded } from "./support/folded.mjs";
import { openHost } from "./support/host.mjs";
import { expect, test } from "./support/test.mjs";

const OFFERS = "Voir les offres d’emploi";
const ADDRESS = /^https:\/\/candidat\.francetravail\.fr\//;

async function openCard(page, links) {
  await openHost(page, `<passerelle-card profile="ingenieur-social" loading="eager" ${links}></passerelle-card>`);
  const card = page.locator("passerelle-card");
  await expect(card.getByRole("article")).toBeVisible();
  // Most links are in there.
  await expectFolded(card);
  return card;
}

const anchors = (card) =>
  card.locator("a").evaluateAll((all) => all.map(({ href, target, rel }) => ({ href, target, rel })));

for (const links of ["", `links="allow"`, `links="whatever"`]) {
  test(`with ${links || "no policy"} links open in a new tab and tell nothing of the page`, async ({ page }) => {
    const card = await openCard(page, links);
    const all = await anchors(card);
    expect(all.length).toBeGreaterThan(3);
    for (const it of all) expect(it).toMatchObject({ target: "_blank", rel: "noopener noreferrer" });
    await expect(card.getByRole("link", { name: OFFERS })).toHaveAttribute("href", ADDRESS);
  });
}

test("with confirm a link first says where it leads", async ({ page }) => {
  const card = await openCard(page, `links="confirm"`);
  await expect(card.getByRole("link")).toHaveCount(0);
  await card.getByText(OFFERS).focus();
  await page.keyboard.press("Enter");
  await expect(card.getByText("candidat.francetravail.fr")).toBeVisible();
  const link = card.getByRole("link", { name: "Ouvrir le lien" });
  await expect(link).toHaveAttribute("href", ADDRESS);
  await expect(link).toHaveAttribute("rel", "noopener noreferrer");
  expect((await findings(page)).violations).toEqual([]);
});

test("with deny there is no link, and every word stays", async ({ page }) => {
  const card = await openCard(page, `links="deny"`);
  await expect(card.getByText(OFFERS)).toBeVisible();
  expect(await anchors(card)).toEqual([]);
});

test("with qr a telephone reads where the link leads, and nobody leaves the screen", async ({ page }) => {
  const card = await openCard(page, `links="qr"`);
  expect(await anchors(card)).toEqual([]);
  await card.getByText(OFFERS).click();
  const code = card.getByRole("img", { name: "Code à scanner" }).locator("visible=true");
  expect(await scan(code)).toMatch(ADDRESS);
  expect((await findings(page)).violations).toEqual([]);
});

test.describe("in the dark", () => {
  test.use({ colorScheme: "dark" });

  test("a code can be read, too", async ({ page }) => {
    const card = await openCard(page, `links="qr"`);
    await card.getByText(OFFERS).click();
    expect(await scan(card.getByRole("img", { name: "Code à scanner" }).locator("visible=true"))).toMatch(ADDRESS);
  });
});

test("the policy may change at any time", async ({ page }) => {
  const card = await openCard(page, "");
  await card.evaluate((it) => (it.links = "deny"));
  await expect(card.getByRole("link")).toHaveCount(0);
  await card.evaluate((it) => it.removeAttribute("links"));
  await expect(card.getByRole("link", { name: OFFERS })).toBeVisible();
});

test("the explorer passes its policy on to what it shows", async ({ page }) => {
  await openHost(page, `<passerelle-explorer links="deny" loading="eager"></passerelle-explorer>`);
  await page.getByRole("link", { name: "Ingénieure sociale" }).first().click();
  await expect(page.getByText(OFFERS)).toBeVisible();
  expect(await page.locator("passerelle-explorer a[target]").count()).toBe(0);
});

/** Reads a code as a telephone would, from what is on the screen. */
async function scan(code) {
  const { data, width, height } = PNG.sync.read(await code.screenshot());
  return jsQR(new Uint8ClampedArray(data), width, height)?.data;
}
