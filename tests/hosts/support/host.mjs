/** What a page of a partner has that the widgets must leave alone, and what visitors do there. */
import { expectFolded } from "../../e2e/support/folded.mjs";
import { interview } from "../../e2e/support/person.mjs";
import { Quiz } from "../../e2e/support/quiz.mjs";
import { expect } from "../../e2e/support/test.mjs";

/** The one thing the widgets add, for the other copies of their script: see src/embed/shell/copies.js. */
export const COPIES = "Symbol(passerelle.copies)";

/**
 * Reads a card, does a quiz to its verdict, and waits for what both fold away.
 *
 * @param {import("@playwright/test").Page | import("@playwright/test").Frame} page
 */
export async function useWidgets(page) {
  const card = page.locator("passerelle-card");
  await expect(card.getByRole("heading", { name: "Les missions" })).toBeVisible();
  await card.getByRole("heading", { name: "Les missions" }).click();
  await expect(card.getByText("Éclairer les décisions")).toBeVisible();
  await doQuiz(page);
  await expectFolded(page);
}

export async function doQuiz(page) {
  const quiz = new Quiz(page);
  await quiz.comeIntoView();
  await interview(quiz, { holds: ["master"] });
  expect(await quiz.verdict()).toBe("met");
}

/** What the page wrote between the tags is read, and no widget. */
export async function expectFallback(page) {
  for (const words of ["Ingénieure ou ingénieur social", "Lire les conditions"]) {
    await expect(page.getByRole("link", { name: words })).toBeVisible();
  }
  await expect(page.getByRole("heading", { name: "Les missions" })).toHaveCount(0);
}

/**
 * Remembers what scripts say on the console, from now on; what a browser says itself has no arguments.
 *
 * @param {import("@playwright/test").Page} page
 * @returns {() => string[]} what they said so far
 */
export function rememberSaid(page) {
  const said = [];
  page.on("console", (it) => ["error", "warning"].includes(it.type()) && it.args().length && said.push(it.text()));
  return () => said;
}

/**
 * Remembers, before any script of the page runs, what all its scripts share.
 *
 * @param {import("@playwright/test").Page} page
 * @returns {Promise<() => Promise<string[]>>} names what is new, gone or another since
 */
export async function rememberGlobals(page) {
  await page.addInitScript(() => {
    const shared = () => {
      const found = new Map();
      for (const name of Reflect.ownKeys(window)) {
        // Frames by number, and what drives the browser.
        if (/^(\d+$|__pw)/.test(String(name))) continue;
        const { value } = Reflect.getOwnPropertyDescriptor(window, name);
        found.set(String(name), value);
        if (typeof value !== "function" || !value.prototype) continue;
        for (const key of Reflect.ownKeys(value.prototype)) {
          const { value: inner, get } = Reflect.getOwnPropertyDescriptor(value.prototype, key);
          found.set(`${String(name)}.prototype.${String(key)}`, inner ?? get);
        }
      }
      return found;
    };
    const changed = () => {
      const after = shared();
      const names = new Set([...before.keys(), ...after.keys()]);
      return [...names].filter((it) => !before.has(it) || !after.has(it) || !Object.is(before.get(it), after.get(it))).join("\n");
    };
    Object.defineProperty(window, "changedGlobals", { value: changed });
    const before = shared();
  });
  return async () => (await page.evaluate(() => window.changedGlobals())).split("\n").filter(Boolean);
}

/** How the texts of the widgets look, whatever their size: what a page could hand down to them. */
export function looks(page) {
  return page.locator("passerelle-card, passerelle-quiz").evaluateAll((hosts) => {
    const NAMES = `border-top-style color cursor direction display float font-stretch font-style font-variant-caps font-weight
      hyphens line-break list-style-type pointer-events position quotes tab-size text-align text-decoration-line text-indent
      text-shadow text-transform visibility white-space-collapse word-break word-spacing writing-mode`.split(/\s+/);
    const look = (it) => {
      const style = getComputedStyle(it);
      // Some letters are spaced in proportion to their size.
      const spacing = (parseFloat(style.letterSpacing) || 0) / parseFloat(style.fontSize);
      return `<${it.localName}> ${NAMES.map((name) => `${name}: ${style[name]}`).join("; ")}; letter-spacing: ${spacing.toFixed(3)}em`;
    };
    return hosts.flatMap((it) => [...it.shadowRoot.querySelectorAll("*")].map(look));
  });
}
