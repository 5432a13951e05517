/** The widgets in iframes, for pages that refuse WebAssembly. */
import { findings } from "../e2e/support/axe.mjs";
import { interview } from "../e2e/support/person.mjs";
import { Quiz } from "../e2e/support/quiz.mjs";
import { expect, test } from "../e2e/support/test.mjs";

const FRAMES = "/hosts/iframe.html";

// Firefox asks for an icon that nobody named, and says that the policy refuses it.
const ICON = /Content.Security.Policy.*favicon/;
test.use({ provoked: { problems: [], possible: [ICON] } });

/** The quiz of the page, in its frame, and the element that holds it. */
async function quizIn(page) {
  const holder = page.locator("iframe[src*=quiz]");
  await holder.scrollIntoViewIfNeeded();
  const handle = await holder.elementHandle();
  await expect.poll(async () => (await handle.contentFrame())?.url()).toContain("embed.html");
  const frame = await handle.contentFrame();
  const quiz = new Quiz(frame);
  await quiz.comeIntoView();
  return { quiz, holder, frame };
}

/** Nothing in the frame has to be scrolled, and no blank is left below it. */
async function expectFitting(holder, frame) {
  const missing = async () => {
    const needed = await frame.locator("html").evaluate((it) => Math.ceil(it.getBoundingClientRect().height));
    return needed - (await holder.evaluate((it) => it.clientHeight));
  };
  await expect.poll(missing).toBe(0);
}

test("a frame is as high as what it shows, before and after each step", async ({ page }) => {
  await page.goto(FRAMES);
  const { quiz, holder, frame } = await quizIn(page);
  await expectFitting(holder, frame);
  const before = await holder.evaluate((it) => it.clientHeight);
  await interview(quiz, { holds: ["master"] });
  expect(await quiz.verdict()).toBe("met");
  await expectFitting(holder, frame);
  expect(await holder.evaluate((it) => it.clientHeight)).not.toBe(before);
});

test.describe("the page of the frames", () => {
  test.use({ provoked: { problems: [], possible: [ICON, /Content.Security.Policy.*WebAssembly/] } });

  test("refuses WebAssembly, and has no script but the one that sizes them", async ({ page }) => {
    await page.goto(FRAMES);
    const compile = () => page.evaluate(() => WebAssembly.compile(new Uint8Array([0, 97, 115, 109, 1, 0, 0, 0])).then(String, String));
    expect(await compile()).toMatch(/CompileError/);
    expect(await page.locator("script").count()).toBe(1);
  });
});

test("no answer and no verdict is told to the page", async ({ page }) => {
  await page.addInitScript(() => {
    if (parent !== window) return;
    window.told = [];
    addEventListener("message", ({ data }) => window.told.push(data));
  });
  await page.goto(FRAMES);
  const { quiz } = await quizIn(page);
  await interview(quiz, { corps: true, years: { corps: "7" } });
  const told = await page.evaluate(() => window.told);
  expect(told.length).toBeGreaterThan(0);
  for (const data of told) expect(data).toEqual({ passerelle: { height: expect.any(Number) } });
});

test("a height counts from the window of that frame alone, and only if it is one", async ({ page }) => {
  await page.goto(FRAMES);
  const { holder, frame } = await quizIn(page);
  await expectFitting(holder, frame);
  const right = await holder.evaluate((it) => it.style.height);
  await page.evaluate(() => {
    const send = (source, origin, data) => dispatchEvent(new MessageEvent("message", { source, origin, data }));
    const [card, quiz] = [...document.querySelectorAll("iframe[data-passerelle]")].map((it) => it.contentWindow);
    const height = { passerelle: { height: 77 } };
    send(window, location.origin, height);
    send(quiz, "https://elsewhere.example", height);
    send(null, location.origin, height);
    for (const wrong of ["77px", "calc(1px)", NaN, Infinity, -5, 0, null, {}, [77]]) {
      send(quiz, location.origin, { passerelle: { height: wrong } });
    }
    for (const garbage of [null, 77, "77", { height: 77 }, { passerelle: 77 }, { passerelle: null }]) {
      send(quiz, location.origin, garbage);
    }
    // Heard after those, by the same listener.
    send(card, location.origin, { passerelle: { height: 1e9 } });
  });
  await expect(page.locator("iframe[src*=card]")).toHaveCSS("height", "20000px");
  expect(await holder.evaluate((it) => it.style.height)).toBe(right);
});

test.describe("a frame from another site", () => {
  const elsewhere = (baseURL) => new URL(baseURL.replace("127.0.0.1", "localhost")).origin;
  test.use({ others: ({ baseURL }, use) => use([elsewhere(baseURL)]) });

  test("is sized, too, and what its neighbour says counts for nothing", async ({ page, baseURL }) => {
    await page.goto("/hosts/plain.html");
    await page.locator("main").evaluate((main, site) => {
      const liar = "data:text/html,<script>parent.postMessage({ passerelle: { height: 77 } }, '*')</script>";
      const frames = [`${site}/embed.html?widget=quiz&diploma=deis`, liar];
      main.replaceChildren(...frames.map((src) => Object.assign(document.createElement("iframe"), { src, height: 300 })));
      main.firstChild.dataset.passerelle = "";
      document.head.append(Object.assign(document.createElement("script"), { src: "/embed-resizer.js" }));
    }, elsewhere(baseURL));
    const { holder, frame } = await quizIn(page);
    expect(new URL(frame.url()).origin).not.toBe(new URL(page.url()).origin);
    await expectFitting(holder, frame);
    const before = await holder.evaluate((it) => it.clientHeight);
    await frame.locator("main").evaluate((it) => (it.style.paddingBlockEnd = "500px"));
    await expect.poll(() => holder.evaluate((it) => it.clientHeight)).toBe(before + 500);
    await expect(page.locator("iframe").last()).toHaveAttribute("height", "300");
    await expect(page.locator("iframe").last()).not.toHaveAttribute("style");
  });
});

test("the keyboard walks through a frame and out of it", async ({ page }) => {
  await page.goto(FRAMES);
  const { quiz } = await quizIn(page);
  await page.locator("#between").focus();
  await page.keyboard.press("Tab");
  await expect(quiz.root.locator("input").first()).toBeFocused();
  // As many times as the quiz has controls, and not for ever.
  const focused = () => page.evaluate(() => document.activeElement.id);
  for (let n_tabs = 0; n_tabs < 40 && (await focused()) !== "after"; n_tabs += 1) await page.keyboard.press("Tab");
  expect(await focused()).toBe("after");
});

test("frames have names, and axe finds nothing", async ({ page }) => {
  await page.goto("/embed.html?widget=quiz&diploma=deis");
  await new Quiz(page).comeIntoView();
  expect(await findings(page)).toEqual({ violations: [], incomplete: [] });
  await page.goto(FRAMES);
  for (const frame of await page.locator("iframe").all()) await expect(frame).toHaveAttribute("title", /\S/);
});

/** Addresses, and what is said of them. */
const WRONG = [
  ["", "Il manque « widget »."],
  ["?widget=film", "« widget=film » est inconnu."],
  ["?widget=quiz&widget=card", "« widget » est écrit plusieurs fois."],
  ["?widget=quiz&onclick=alert(1)", "« onclick » est inconnu."],
  ["?widget=quiz&data={}", "« data » est inconnu."],
  ["?widget=quiz&dataset=https://elsewhere.example/x.json", "« dataset » est inconnu."],
  ["?widget=quiz&__proto__=x", "« __proto__ » est inconnu."],
  ["?widget=quiz&profile=ingenieur-social", "« profile » ne va qu’avec « widget=card »."],
  ["?widget=card&profile=<img src=x>", "n’est pas un nom possible."],
  ["?widget=quiz&diploma=deis&theme=pink", "« theme=pink » est inconnu."],
];

for (const [address, says] of WRONG) {
  test(`an address that is wrong is told in words: ${address || "nothing"}`, async ({ page }) => {
    await page.goto(`/embed.html${address}`);
    await expect(page.getByRole("heading", { name: "L’adresse de ce cadre est à corriger" })).toBeVisible();
    await expect(page.getByText(says)).toBeVisible();
    await expect(page.locator("passerelle-card, passerelle-quiz, passerelle-explorer, img")).toHaveCount(0);
  });
}

test("an address says how the widget is", async ({ page }) => {
  await page.goto("/embed.html?widget=card&profile=ingenieur-social&lang=en&theme=dark&heading-level=1&links=deny");
  const card = page.locator("passerelle-card");
  await expect(card.getByRole("heading", { name: "Ingénieure sociale or ingénieur social", level: 1 })).toBeVisible();
  await expect(card.locator("[part=base]")).toHaveAttribute("lang", "en");
  await expect(card.locator("[part=base]")).toHaveCSS("background-color", "rgb(21, 25, 27)");
  await expect(card.locator("a[target=_blank]")).toHaveCount(0);
});
