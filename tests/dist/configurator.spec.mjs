/** The configurator: what is chosen is what is seen, and what is copied shows the same on another page. */
import { execFileSync } from "node:child_process";

import { findings } from "../e2e/support/axe.mjs";
import { told } from "../e2e/support/browsers.mjs";
import { Configurator, configured } from "./support/configurator.mjs";
import { MANIFEST } from "./support/places.mjs";
import { expect, shownBy, test } from "./support/test.mjs";

const WIDGETS = [
  { name: "the card of a profession", choose: { radio: "La fiche d’un métier", Métier: "educateur-specialise" } },
  { name: "the quiz of a diploma", choose: { radio: "Le quiz d’un diplôme", Diplôme: "caferuis" } },
  { name: "the quiz about all diplomas", choose: { radio: "Un quiz pour tous les diplômes" } },
  { name: "all professions", choose: { radio: "Tous les métiers, à explorer" } },
];

/** What can be said of every widget. */
const OTHERS = { Langue: "en", Couleurs: "dark", "Ouvrir les liens vers d’autres sites": "qr", "Niveau du titre dans votre page": "4" };

for (const { name, choose } of WIDGETS) {
  configured(`the code that is copied shows what was seen: ${name}`, async ({ page, configurator, partner }) => {
    await configurator.choose({ ...choose, ...OTHERS });
    await expect(configurator.preview).toHaveAttribute("theme", "dark");
    const seen = await shownBy(configurator.preview);
    const code = await configurator.copy();
    expect(code).toContain(`integrity="${MANIFEST.files["elements.js"].integrity}" crossorigin="anonymous"`);
    await partner(code);
    const widget = page.locator("main > :not(h1, script)");
    await widget.scrollIntoViewIfNeeded();
    expect(await shownBy(widget)).toBe(seen);
    for (const [attribute, value] of [["lang", "en"], ["theme", "dark"], ["links", "qr"], ["heading-level", "4"]]) {
      await expect(widget).toHaveAttribute(attribute, value);
    }
    await expect(widget.getByRole("heading", { level: 4 }).first()).toBeVisible();
  });
}

configured("what holds anyway is not in the code", async ({ configurator }) => {
  expect(await configurator.copy()).toMatch(
    /^<script type="module" src="[^"]+" integrity="[^"]+" crossorigin="anonymous"><\/script>\n<passerelle-card profile="ingenieur-social">\n {2}<p><a href="[^"]+">Ingénieure sociale ou ingénieur social\u{a0}: la fiche du métier<\/a><\/p>\n<\/passerelle-card>\n$/u,
  );
});

configured("a widget that is in sight at once has its files together, each once", async ({ page, configurator, partner, files }) => {
  await configurator.form.getByRole("checkbox", { name: /^Le widget est visible/ }).check();
  await expect(configurator.code).toContainText("preload");
  const code = await configurator.copy();
  const asked = [];
  page.on("request", (it) => asked.push(it.url()));
  await partner(code);
  await shownBy(page.locator("passerelle-card"));
  const address = (name) => `${files}/${MANIFEST.files[name].file}`;
  const [wasm, script] = [address("passerelle.wasm"), address("elements.js")];
  expect(asked.filter((it) => [wasm, script].includes(it))).toEqual([wasm, script]);
});

configured("the name that stays has no files ahead", async ({ configurator }) => {
  const inSight = configurator.form.getByRole("checkbox", { name: /^Le widget est visible/ });
  await inSight.check();
  await configurator.form.getByRole("radio", { name: /^Toujours la dernière/ }).check();
  await expect(inSight).toBeDisabled();
  await expect(configurator.code).not.toContainText("preload");
});

configured("without the widget, the link in the code leads to it on this site", async ({ page, configurator, files }) => {
  await configurator.choose(WIDGETS[1].choose);
  const [, address] = (await configurator.copy()).match(/<a href="([^"]+)"/);
  expect(new URL(address).origin).toBe(files);
  await page.goto(address);
  await expect(page.getByRole("heading", { name: "Puis-je préparer le CAFERUIS" })).toBeVisible();
});

configured("a preview follows every choice at once", async ({ configurator }) => {
  for (const { choose } of WIDGETS.slice(0, 2)) {
    await configurator.choose(choose);
    const [, value] = Object.values(choose);
    await expect(configurator.code).toContainText(`="${value}"`);
  }
  await expect(configurator.preview.getByRole("heading", { level: 2 })).toHaveText(/CAFERUIS/);
  await configurator.choose({ Langue: "en" });
  await expect(configurator.preview.getByText("Admission quiz")).toBeVisible();
});

configured("the newest version has no integrity, and a name that stays", async ({ page, configurator, partner, files }) => {
  await configurator.choose({ radio: /^Toujours la dernière/ });
  const code = await configurator.copy();
  expect(code).toContain(`<script type="module" src="${files}/passerelle/elements.js"></script>`);
  await partner(code);
  await shownBy(page.locator("passerelle-card"));
});

configured("the address of the files may be another, also one of the same site", async ({ page, configurator }) => {
  for (const [address, expected, site] of [
    ["https://example.org/a", 'src="https://example.org/a/elements-', "https://example.org"],
    ["/passerelle/", 'src="/passerelle/elements-', "'self'"],
  ]) {
    await page.getByLabel("Adresse des fichiers").fill(address);
    await expect(configurator.code).toContainText(expected);
    await expect(page.locator("#policy")).toHaveText(`script-src ${site} 'wasm-unsafe-eval'; connect-src ${site}`);
  }
  // Nothing is sent.
  await page.getByLabel("Adresse des fichiers").press("Enter");
  await expect(page.getByLabel("Adresse des fichiers")).toHaveValue("/passerelle/");
});

for (const { name, choose } of WIDGETS.slice(0, 2)) {
  for (const others of [{}, OTHERS]) {
    const how = Object.keys(others).length ? "chosen" : "by default";
    configured(`prerendered, ${how}: it is what the command writes, ${name}`, async ({ page, configurator }) => {
      await configurator.choose({ ...choose, ...others });
      await configurator.prerender();
      const args = how === "chosen" ? ["--lang", "en", "--links", "qr", "--heading-level", "4"] : [];
      const [, value] = Object.values(choose);
      const expected = execFileSync(told("PASSERELLE_COMMAND"), ["render", value, "--today", "2026-11-23", ...args], { encoding: "utf8" });
      const html = await configurator.copy();
      expect(await page.evaluate(parts, html)).toEqual(await page.evaluate(parts, expected));
    });
  }

  configured(`prerendered: it is read before any script runs, ${name}`, async ({ browser, page, configurator, partner, site }) => {
    await configurator.choose(choose);
    await configurator.prerender();
    const code = await configurator.copy();
    const policy = await page.locator("#policy").textContent();
    await partner(code, { "Content-Security-Policy": `default-src 'none'; img-src data:; ${policy}` });
    const widget = page.locator("main > :not(h1, script)");
    const shown = await shownBy(widget);
    const still = await browser.newContext({ javaScriptEnabled: false, viewport: { width: 1280, height: 800 }, colorScheme: "light" });
    const before = await still.newPage();
    await before.goto(site.origin);
    const first = before.locator(choose.Diplôme ? "passerelle-quiz li" : "passerelle-card [part=base]").first();
    await expect(first).toBeVisible();
    if (!choose.Diplôme) expect(await first.innerText()).toBe(shown);
    // The stylesheet has come from the other site.
    await expect(before.locator("[part=base]")).toHaveCSS("border-top-width", choose.Diplôme ? /.*/ : "1px");
    await still.close();
  });
}

/** What a snippet has before any script: in the shadow root, outside of it, and for search engines. */
function parts(html) {
  const page = new DOMParser().parseFromString(html, "text/html");
  const host = page.querySelector("passerelle-card, passerelle-quiz");
  const { content } = host.querySelector("template");
  const shadow = [...content.children].filter((it) => !["link", "style"].includes(it.localName));
  const data = page.querySelector("script[type='application/ld+json']");
  return {
    shadow: shadow.map((it) => it.outerHTML),
    own: [...host.children].filter((it) => it.localName !== "template").map((it) => it.outerHTML),
    data: data && JSON.parse(data.textContent),
  };
}

configured("content that cannot be written ahead is not offered", async ({ page, configurator }) => {
  const box = page.getByRole("checkbox", { name: /^Écrire le contenu/ });
  for (const { choose } of WIDGETS) {
    await configurator.choose(choose);
    if (choose.Métier || choose.Diplôme) await expect(box).toBeEnabled();
    else await expect(box).toBeDisabled();
  }
});

configured.describe("where the clipboard is denied", () => {
  configured("the code is selected, and the status says what to press", async ({ page, configurator }) => {
    await page.evaluate(() => (navigator.clipboard.writeText = () => Promise.reject(new DOMException("", "NotAllowedError"))));
    await page.getByRole("button", { name: "Copier le code" }).click();
    await expect(page.getByRole("status").filter({ hasText: "copiez-le avec Ctrl" })).toBeVisible();
    expect(await page.evaluate(() => String(getSelection()).trim())).toBe((await configurator.code.innerText()).trim());
  });
});

test.describe("where a prerendered file is missing", () => {
  test.use({ provoked: { problems: [/status 404/, /expected HTML at .*, found status 404/], possible: [/Failed to load resource/, /request failed: .*prerendered/] } });

  test("the page says so, and gives the code that works without", async ({ page, files }) => {
    const configurator = new Configurator(page, files);
    await configurator.open();
    await page.route("**/prerendered/**", (route) => route.fulfill({ status: 404 }));
    await page.getByRole("checkbox", { name: /^Écrire le contenu/ }).check();
    await expect(page.getByText("n’a pas pu être chargé")).toBeVisible();
    await expect(configurator.code).toContainText('<passerelle-card profile="ingenieur-social">');
  });
});

test.describe("where the WebAssembly does not come", () => {
  test.use({ provoked: { problems: [/request failed: .*wasm/, /^exception: /], possible: [/Failed to load resource/] } });

  test("the page says so", async ({ page, files }) => {
    await page.route("**/*.wasm", (route) => route.abort());
    await page.goto(`${files}/configurator/`);
    await expect(page.getByText("n’ont pas pu être chargés")).toBeVisible();
  });
});

test("the page works under a strict policy", async ({ page, files }) => {
  const policy = "default-src 'none'; script-src 'self' 'wasm-unsafe-eval'; style-src 'self'; img-src 'self'; connect-src 'self'; base-uri 'none'; form-action 'none'";
  await page.route(`${files}/configurator/`, async (route) => {
    const response = await route.fetch();
    await route.fulfill({ response, headers: { ...response.headers(), "content-security-policy": policy } });
  });
  const configurator = new Configurator(page, files);
  await configurator.open();
  await configurator.prerender();
  for (const { choose } of WIDGETS) {
    await configurator.choose({ ...choose, ...OTHERS });
    await shownBy(configurator.preview);
  }
});

configured("by keyboard: choose, and copy", async ({ page, configurator }) => {
  await page.getByRole("radio", { name: "La fiche d’un métier" }).focus();
  await page.keyboard.press("ArrowDown");
  await expect(configurator.code).toContainText('<passerelle-quiz diploma="deis">');
  await page.keyboard.press("Tab");
  await page.keyboard.type("CAFD");
  await expect(configurator.code).toContainText('<passerelle-quiz diploma="cafdes">');
  await configurator.code.focus();
  await page.keyboard.press("Tab");
  await page.context().grantPermissions(["clipboard-read", "clipboard-write"]);
  await page.keyboard.press("Enter");
  await expect(page.getByText("Le code est copié.")).toBeVisible();
});

for (const { name, choose } of WIDGETS) {
  configured(`axe finds nothing, and nothing is wider than a small screen: ${name}`, async ({ page, configurator }) => {
    await configurator.choose(choose);
    await shownBy(configurator.preview);
    for (const colorScheme of ["light", "dark"]) {
      for (const width of [1280, 320]) {
        await page.emulateMedia({ colorScheme });
        await page.setViewportSize({ width, height: 800 });
        expect.soft(await findings(page), `${colorScheme}, ${width} px`).toEqual({ violations: [], incomplete: [] });
        expect.soft(await page.evaluate(() => document.documentElement.scrollWidth), `${width} px`).toBe(width);
      }
    }
  });
}

configured("axe finds nothing where the code is so long that it scrolls", async ({ page, configurator }) => {
  await configurator.prerender();
  const { violations, incomplete } = await findings(page);
  expect(violations).toEqual([]);
  // Contrast cannot be seen below the edge; it is that of short code.
  expect(incomplete).toEqual([expect.stringMatching(/^color-contrast: .*#code: .*obscured/)]);
});
