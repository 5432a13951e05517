/** The result: the doors, the sources, the notice, printing, and how it is announced. */
import { interview } from "./support/person.mjs";
import { read } from "./support/quiz.mjs";
import { expect, test } from "./support/test.mjs";
import { DIPLOMAS, RESULT, ROUTES, VERDICTS } from "./support/words.mjs";

const DEFA = { holds: ["defa"], years: { socialWork: "2" } };

test("the result shows its sources with dates, and that it is indicative", async ({ quiz }) => {
  await interview(quiz, DEFA);
  await expect(
    quiz.root.getByText("Ce résultat est indicatif. Seul l’établissement de formation décide de votre admission."),
  ).toBeVisible();
  await quiz.open("Sources et date de vérification");
  await expect(quiz.root.getByText("Vérifié le 23 novembre 2026.")).toBeVisible();
  const sources = quiz.root.getByRole("listitem").filter({ hasText: /, lu le \d+(er)? \S+ 20\d\d$/ });
  await expect(sources.filter({ hasText: "Arrêté du 2 août 2006" })).toBeVisible();
  expect(await sources.count()).toBeGreaterThanOrEqual(6);
  const links = quiz.root.getByRole("link");
  for (const link of await links.all()) {
    await expect(link).toHaveAttribute("href", /^https?:/);
    await expect(link).toHaveAttribute("rel", /noopener/);
    await expect(link).toHaveAccessibleName(/\(nouvel onglet\)$/);
  }
});

test("who unfolds something before its frame is there finds it all the same", async ({ quiz }) => {
  await interview(quiz, { holds: ["master"] });
  await quiz.restart();
  await quiz.tick(DIPLOMAS.master);
  await quiz.root.evaluate(async ({ shadowRoot }) => {
    shadowRoot.querySelector("[type=submit]").click();
    // Nothing is painted in between.
    for (let n = 0; n < 1_000 && !shadowRoot.querySelector(".sources"); n++) await null;
    for (const it of shadowRoot.querySelectorAll("summary")) it.click();
  });
  await expect(quiz.root.getByText("Vérifié le 23 novembre 2026.")).toBeVisible();
  await expect(quiz.root.getByRole("heading", { name: ROUTES.corps })).toBeVisible();
});

test("an open door comes first, the others wait behind a click", async ({ quiz }) => {
  await interview(quiz, { holds: ["master"] });
  await expect(quiz.root.getByText("La voie qui vous est ouverte")).toBeVisible();
  const other = quiz.root.getByRole("heading", { name: ROUTES.corps });
  await expect(other).toBeHidden();
  await quiz.open("Voir les autres voies");
  await expect(other).toBeVisible();
});

test("Imprimer prints", async ({ page, quiz }) => {
  await page.evaluate(() => {
    window.printed = 0;
    window.print = () => (window.printed += 1);
  });
  await interview(quiz, DEFA);
  await quiz.button("Imprimer").click();
  expect(await page.evaluate(() => window.printed)).toBe(1);
  expect(await quiz.question()).toBe(RESULT);
});

test("the status region is there before the verdict that it announces", async ({ quiz }) => {
  await expect(quiz.status).toBeAttached();
  await expect(quiz.status).toBeEmpty();
  const before = await quiz.status.elementHandle();
  await interview(quiz, DEFA);
  await expect(quiz.status).toContainText(VERDICTS["not-met"]);
  expect(read(await before.evaluate((it) => (it.isConnected ? it.textContent : "")))).toContain(VERDICTS["not-met"]);
});
