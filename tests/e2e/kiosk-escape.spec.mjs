/** Nobody leaves a screen among strangers: not by a link, a key, a gesture, a menu or a file. */
import { readFileSync } from "node:fs";

import { ENGINEER } from "./support/explorer.mjs";
import { openEverySection } from "./support/folded.mjs";
import { openHost } from "./support/host.mjs";
import { Kiosk, SCREENS } from "./support/kiosk.mjs";
import { answerAll, PERSONS } from "./support/joint.mjs";
import { interview } from "./support/person.mjs";
import { expect, test } from "./support/test.mjs";

test.use({ viewport: SCREENS.portrait });

/** @type {Kiosk} */
let kiosk;
/** What has left the page, or tried to. */
let left;
test.beforeEach(async ({ page, context }) => {
  kiosk = new Kiosk(page);
  await page.addInitScript(watchPrinter);
  await kiosk.open();
  left = [];
  page.on("framenavigated", (it) => isElsewhere(it.url()) && left.push(`navigation to ${it.url()}`));
  page.on("popup", (it) => left.push(`popup ${it.url()}`));
  context.on("page", (it) => left.push(`tab ${it.url()}`));
  page.on("dialog", (it) => left.push(`dialog ${it.message()}`));
  page.on("download", (it) => left.push(`download ${it.suggestedFilename()}`));
  page.on("filechooser", () => left.push("a dialog for files"));
  page.on("request", (it) => it.isNavigationRequest() && left.push(`request for ${it.url()}`));
});

test.afterEach(async ({ page, context }) => {
  // What was begun has had its turn when the page answers.
  expect(await page.evaluate(() => globalThis.printed), "printed").toBe(0);
  expect(left).toEqual([]);
  expect(context.pages()).toHaveLength(1);
});

function watchPrinter() {
  globalThis.printed = 0;
  globalThis.print = () => (globalThis.printed += 1);
  addEventListener("beforeprint", () => (globalThis.printed += 1));
}

const isElsewhere = (url) => !["/kiosk.html", "/host.html"].includes(new URL(url).pathname);

/** Every place of a visit in which links, sources, offers and sites stand. */
const PLACES = {
  "a card": async () => {
    await kiosk.explore();
    await kiosk.explorer.link(ENGINEER.title).click();
    await kiosk.explorer.expectTitle(ENGINEER.title);
  },
  "a question": () => kiosk.askAboutDeis(),
  "a result": async () => interview(await kiosk.askAboutDeis(), { holds: ["master"] }),
  "the result of all": async () => answerAll(await kiosk.askAboutAll(), PERSONS[1].facts),
};

for (const [name, reach] of Object.entries(PLACES)) {
  test(`no link of ${name} leads out, and each that would is a code`, async () => {
    await reach();
    // What is folded away comes a moment later.
    await kiosk.wait(1);
    await openEverySection(kiosk.page);
    const links = kiosk.root.locator("a[href]");
    for (const href of await links.evaluateAll((all) => all.map((it) => it.getAttribute("href")))) {
      expect(href).toMatch(/^#/);
    }
    expect(await kiosk.root.locator("form[action], [target], [download], [ping], input[type=file]").count()).toBe(0);
    await expect(kiosk.root.getByRole("button", { name: "Imprimer" })).toHaveCount(0);
  });
}

/** The least that a dataset has, with an address in every place that takes one. */
const DATASET = readFileSync(new URL("../cases/base.json", import.meta.url), "utf8");

const WRITTEN = [
  { kind: "a site", address: "https://example.org/ecole" },
  { kind: "a post box", address: "mailto:ecole@example.org" },
];

for (const links of ["qr", "deny", "confirm", "allow"]) {
  for (const { kind, address } of WRITTEN) {
    test(`${kind} of a dataset cannot be followed, though the page says links="${links}"`, async ({ page }) => {
      const data = DATASET.replaceAll("https://law.example/", address);
      await openHost(page, `<passerelle-explorer mode="kiosk" links="${links}" loading="eager"><script type="application/json">${data}</script></passerelle-explorer>`);
      left.length = 0;
      await expect(kiosk.invitation).toBeVisible();
      await kiosk.explore();
      await kiosk.root.locator("[part~=result] a").first().click();
      // What is folded away comes a moment later.
      await kiosk.wait(1);
      await openEverySection(page);
      expect(await kiosk.root.locator("a[href]:not([href^='#'])").count()).toBe(0);
      const n_codes = await kiosk.root.locator(".leave .qr").count();
      if (links === "deny") expect(n_codes).toBe(0);
      else expect(n_codes).toBeGreaterThan(0);
    });
  }
}

/** Keys, and whether the page takes them; a browser's own are not seen by a test, but that they are refused is. */
const KEYS = [
  "Control+p",
  "Control+s",
  "Control+o",
  "Control+f",
  "Control+u",
  "Control+Equal",
  "Control+Minus",
  "Control+0",
  "Control+Shift+I",
  "Alt+ArrowLeft",
  "Alt+ArrowRight",
  "Alt+Home",
  "Backspace",
  "F1",
  "F5",
  "F11",
  "F12",
  "ContextMenu",
];

test("keys of the browser do nothing", async ({ page }) => {
  await kiosk.askAboutDeis();
  await page.evaluate(() => {
    globalThis.letThrough = [];
    addEventListener("keydown", (it) => it.defaultPrevented || globalThis.letThrough.push(it.key));
  });
  for (const key of KEYS) await page.keyboard.press(key);
  const own = ["Control", "Shift"];
  expect(await page.evaluate((own) => globalThis.letThrough.filter((it) => !own.includes(it)), own)).toEqual([]);
  await expect(kiosk.quiz.heading).toBeVisible();
});

test("keys of a visitor do what they do", async () => {
  await kiosk.explore();
  await kiosk.explorer.search.pressSequentially("éducx");
  await kiosk.page.keyboard.press("Backspace");
  await expect(kiosk.explorer.search).toHaveValue("éduc");
  await kiosk.page.keyboard.press("Control+a");
  await kiosk.page.keyboard.press("Delete");
  await expect(kiosk.explorer.search).toHaveValue("");
});

/** What fingers and mice do besides tapping. */
const GESTURES = {
  "the menu": ({ page }) => page.mouse.click(540, 900, { button: "right" }),
  "the middle button": async ({ explorer }) => explorer.link(ENGINEER.title).click({ button: "middle" }),
  "Control and a click": async ({ explorer }) => explorer.link(ENGINEER.title).click({ modifiers: ["Control"] }),
  "Shift and a click": async ({ explorer }) => explorer.link(ENGINEER.title).click({ modifiers: ["Shift"] }),
  "Alt and a click": async ({ explorer }) => explorer.link(ENGINEER.title).click({ modifiers: ["Alt"] }),
  "Control and Enter on a link": async ({ page, explorer }) => {
    await explorer.link(ENGINEER.title).focus();
    await page.keyboard.press("Control+Enter");
  },
  "a link that is dragged": async ({ page, explorer }) => {
    await explorer.link(ENGINEER.title).hover();
    await page.mouse.down();
    await page.mouse.move(540, 1700, { steps: 5 });
    await page.mouse.up();
  },
  "Control and the wheel": async ({ page }) => {
    await page.mouse.move(540, 1000);
    await page.keyboard.down("Control");
    await page.mouse.wheel(0, -400);
    await page.keyboard.up("Control");
  },
  "a file that is dropped": ({ page }) =>
    page.evaluate(() => {
      const dataTransfer = new DataTransfer();
      dataTransfer.items.add(new File(["<h1>x</h1>"], "x.html", { type: "text/html" }));
      const over = new DragEvent("dragover", { dataTransfer, bubbles: true, cancelable: true, composed: true });
      const drop = new DragEvent("drop", { dataTransfer, bubbles: true, cancelable: true, composed: true });
      const target = document.querySelector("passerelle-explorer").shadowRoot.querySelector("input");
      if ([over, drop].some((it) => target.dispatchEvent(it))) throw new Error("expected the drop to be refused");
    }),
  "the menu of a long press": ({ page }) =>
    page.evaluate(() => {
      const target = document.querySelector("passerelle-explorer").shadowRoot.querySelector("a");
      const menu = new PointerEvent("contextmenu", { bubbles: true, cancelable: true, composed: true, pointerType: "touch" });
      if (target.dispatchEvent(menu)) throw new Error("expected the menu to be refused");
    }),
  "the buttons at the side of a mouse": ({ page }) =>
    page.evaluate(() => {
      const press = (kind, button) => new MouseEvent(kind, { button, bubbles: true, cancelable: true, composed: true });
      const target = document.querySelector("passerelle-explorer").shadowRoot.querySelector("a");
      const all = [3, 4].flatMap((button) => ["mousedown", "mouseup", "auxclick"].map((kind) => press(kind, button)));
      if (all.some((it) => target.dispatchEvent(it))) throw new Error("expected the button to be refused");
    }),
};

for (const [name, act] of Object.entries(GESTURES)) {
  test(`nothing comes of ${name}`, async ({ page }) => {
    await kiosk.explore();
    await act(kiosk);
    await kiosk.explorer.expectTitle("Explorer les métiers");
    expect(await page.evaluate(() => visualViewport.scale * devicePixelRatio)).toBe(1);
  });
}

test("what is on the screen cannot be selected, copied or cut", async ({ page, context }) => {
  await context.grantPermissions(["clipboard-read", "clipboard-write"]);
  await page.evaluate(() => navigator.clipboard.writeText("before"));
  await kiosk.explore();
  const title = await kiosk.explorer.title.boundingBox();
  await page.mouse.dblclick(title.x + 60, title.y + title.height / 2);
  await page.mouse.move(title.x, title.y);
  await page.mouse.down();
  await page.mouse.move(title.x + 500, title.y + 700, { steps: 5 });
  await page.mouse.up();
  expect(await page.evaluate(() => String(getSelection()))).toBe("");
  await kiosk.explorer.search.fill("Canari");
  for (const keys of ["Control+a", "Control+c", "Control+x"]) await page.keyboard.press(keys);
  expect(await page.evaluate(() => navigator.clipboard.readText())).toBe("before");
});
