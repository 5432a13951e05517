/**
 * Widgets that are on the page before any script runs: what is seen, what may be done meanwhile, and that
 * nothing flashes, moves or is lost when the widget takes over.
 */
import { findings } from "./support/axe.mjs";
import { listen } from "./support/events.mjs";
import { openEverySection } from "./support/folded.mjs";
import { openHost } from "./support/host.mjs";
import { Quiz } from "./support/quiz.mjs";
import { render } from "./support/render.mjs";
import { expect, test } from "./support/test.mjs";
import { DIPLOMAS, QUESTIONS, RESULT } from "./support/words.mjs";

const CARD = render("ingenieur-social");
const QUIZ = render("deis");
const WIDGETS = [
  { name: "the card", html: CARD, tag: "passerelle-card" },
  { name: "the quiz", html: QUIZ, tag: "passerelle-quiz" },
];

/** Holds the module back until it is let go. */
async function holdBack(page) {
  let release;
  const held = new Promise((done) => (release = done));
  await page.route("**/*.wasm", async (route) => {
    await held;
    await route.continue();
  });
  return release;
}

/** A widget that is there as HTML, while its module is held back. */
async function openHeldBack(page, html, tag) {
  const release = await holdBack(page);
  const heard = await listen(page);
  await openHost(page, html);
  const widget = page.locator(tag);
  await expect(widget.getByRole("heading").first()).toBeVisible();
  return { release, heard, widget };
}

/** What a visitor sees of a shadow root: tags, texts, states; not where it came from. */
const seen = (host) => {
  const describe = (node) => {
    if (node.nodeType === Node.TEXT_NODE) return node.data;
    const { localName, attributes, childNodes } = node;
    const inert = new Set(["open", "data-prerendered"]);
    const written = [...attributes].filter((it) => !inert.has(it.name)).map((it) => `${it.name}=${it.value}`);
    // Neighbours of text are one text to a parser.
    const inner = [...childNodes].filter((it) => it.nodeType !== Node.COMMENT_NODE).map(describe);
    return `<${localName} ${written.toSorted().join(" ")}>${inner.join("")}`;
  };
  return describe(host.shadowRoot.querySelector("[part=base]"));
};

/** Where every element stands, and in which colour. */
const places = (host) =>
  [...host.shadowRoot.querySelectorAll("[part=base], [part=base] *")].map((it) => {
    const { x, y, width, height } = it.getBoundingClientRect();
    return [it.localName, ...[x, y, width, height].map(Math.round), getComputedStyle(it).color].join(" ");
  });

for (const { name, html, tag } of WIDGETS) {
  test(`${name}: what is rendered is what the widget shows`, async ({ page }) => {
    const { release, heard, widget } = await openHeldBack(page, html, tag);
    const rendered = await widget.evaluate(seen);
    release();
    await expect.poll(heard).toHaveLength(1);
    expect(await widget.evaluate(seen)).toBe(rendered);
    expect(await widget.evaluate((it) => it.shadowRoot.querySelectorAll("style, slot, [data-prerendered]").length)).toBe(0);
  });

  test(`${name}: nothing moves and nothing flashes when the widget takes over`, async ({ page }) => {
    const release = await holdBack(page);
    const heard = await listen(page);
    await page.addInitScript(() => {
      window.shifts = [];
      new PerformanceObserver((list) => window.shifts.push(...list.getEntries().map((it) => it.value))).observe({
        type: "layout-shift",
        buffered: true,
      });
    });
    await openHost(page, `${html}<p>Après</p>`);
    const widget = page.locator(tag);
    await expect(widget.getByRole("heading").first()).toBeVisible();
    const before = await page.screenshot();
    release();
    await expect.poll(heard).toHaveLength(1);
    await page.evaluate(() => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done))));
    expect((await page.screenshot()).equals(before), "the same picture").toBe(true);
    expect(await page.evaluate(() => window.shifts)).toEqual([]);
  });

  test(`${name}: all that is open stands where it stood`, async ({ page }) => {
    const { release, heard, widget } = await openHeldBack(page, html, tag);
    await openEverySection(page);
    const stood = await widget.evaluate(places);
    release();
    await expect.poll(heard).toHaveLength(1);
    expect(await widget.evaluate(places)).toEqual(stood);
  });

  test(`${name}: what was rendered takes no memory once the widget is there`, async ({ page }) => {
    const { release, heard, widget } = await openHeldBack(page, html, tag);
    await widget.evaluate((it) => (window.rendered = new WeakRef(it.shadowRoot.querySelector("[data-prerendered]"))));
    release();
    await expect.poll(heard).toHaveLength(1);
    const devtools = await page.context().newCDPSession(page);
    const isKept = async () => {
      await devtools.send("HeapProfiler.collectGarbage");
      return await page.evaluate(() => window.rendered.deref() !== undefined);
    };
    await expect.poll(isKept).toBe(false);
  });

  test(`${name}: axe finds nothing before the widget is there`, async ({ page }) => {
    await holdBack(page);
    await openHost(page, html);
    await expect(page.locator(tag).getByRole("heading").first()).toBeVisible();
    expect((await findings(page)).violations).toEqual([]);
  });
}

test("what was ticked before the widget is there counts, and the focus stays", async ({ page }) => {
  const release = await holdBack(page);
  const heard = await listen(page);
  await openHost(page, QUIZ);
  const quiz = new Quiz(page);
  await quiz.tick(DIPLOMAS.defa);
  await quiz.root.getByRole("checkbox").nth(2).focus();
  release();
  await expect.poll(heard).toHaveLength(1);
  expect(await quiz.ticked()).toEqual([DIPLOMAS.defa]);
  await page.keyboard.press("Space");
  expect(await quiz.ticked()).toHaveLength(2);
});

test("who answers already does not wait for what others only read", async ({ page }) => {
  const release = await holdBack(page);
  const heard = await listen(page);
  await page.setViewportSize({ width: 1280, height: 4000 });
  await openHost(page, CARD + QUIZ);
  await new Quiz(page).tick(DIPLOMAS.defa);
  release();
  await expect.poll(async () => (await heard()).map((it) => it.from)).toEqual(["passerelle-quiz", "passerelle-card"]);
});

test("Continue before the widget is there leads on when it is", async ({ page }) => {
  const release = await holdBack(page);
  await openHost(page, QUIZ);
  const quiz = new Quiz(page);
  await quiz.tick(DIPLOMAS.master);
  await quiz.continue();
  expect(page.url()).toMatch(/host\.html$/);
  release();
  await quiz.expectScreen(RESULT);
  expect(await quiz.verdict()).toBe("met");
});

test("sections that were opened stay open", async ({ page }) => {
  const release = await holdBack(page);
  const heard = await listen(page);
  await openHost(page, CARD);
  const card = page.locator("passerelle-card");
  const open = () => card.locator("details").evaluateAll((all) => all.map((it) => it.open));
  await card.locator("summary").nth(1).click();
  await card.locator("summary").nth(0).click();
  const before = await open();
  release();
  await expect.poll(heard).toHaveLength(1);
  expect(await open()).toEqual(before);
});

test.describe("where WebAssembly is refused", () => {
  test.use({ provoked: { problems: [/request failed: .*\.wasm/, /Failed to load resource/, /console error: <passerelle-/] } });

  test("the card stays, and instead of the quiz there are the ways in", async ({ page }) => {
    await page.route("**/*.wasm", (route) => route.abort());
    await openHost(page, CARD + QUIZ);
    await page.locator("passerelle-quiz").scrollIntoViewIfNeeded();
    await expectWaysIn(page);
  });
});

test.describe("without JavaScript", () => {
  test.use({ javaScriptEnabled: false });

  test("the card is whole, and instead of the quiz there are the ways in", async ({ page }) => {
    await openHost(page, CARD + QUIZ);
    await expectWaysIn(page);
    const card = page.locator("passerelle-card");
    await card.getByText("Les missions").click();
    await expect(card.getByText("Éclairer les décisions")).toBeVisible();
  });
});

async function expectWaysIn(page) {
  const quiz = page.locator("passerelle-quiz");
  const condition = quiz.getByText("Un diplôme paramédical de niveau 5 ou plus", { exact: true });
  await expect(condition.and(page.locator("li"))).toBeVisible();
  await expect(quiz.getByRole("heading", { name: QUESTIONS.diplomas })).toBeHidden();
  await expect(page.locator("passerelle-card").getByRole("article")).toBeVisible();
}

test("under a strict content security policy the stylesheet is a file", async ({ page }) => {
  const html = render("deis", "--stylesheet", "/pkg/passerelle.css");
  expect(html).not.toContain("<style");
  const release = await holdBack(page);
  await openHost(page, html);
  const base = page.locator("passerelle-quiz [part=base]");
  await expect(base).toHaveCSS("border-top-width", "1px");
  release();
});

test("search engines read an occupation", async ({ page }) => {
  await openHost(page, CARD);
  const data = JSON.parse(await page.locator("script[type='application/ld+json']").textContent());
  expect(data).toMatchObject({ "@context": "https://schema.org", "@type": "Occupation", name: "ingénieure sociale" });
  expect(data.occupationalCategory.map((it) => it.codeValue)).toContain("K1802");
  expect(data.qualifications).toMatchObject({ alternateName: "DEIS", educationalLevel: "7" });
});
