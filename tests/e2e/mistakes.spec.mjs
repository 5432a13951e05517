/** What a person gets wrong, and how the quiz helps: a sentence, the focus, and nothing typed is lost. */
import { focused } from "./support/focus.mjs";
import { interview } from "./support/person.mjs";
import { expect, test } from "./support/test.mjs";
import { QUESTIONS, RESULT } from "./support/words.mjs";

const CORPS = { corps: true, years: { corps: "3" } };

const TYPED = [
  {
    name: "nothing",
    typed: "",
    says: "Indiquez un nombre d’années, par exemple 2 ou 2,5. Sans expérience, écrivez 0.",
  },
  {
    name: "spaces alone",
    typed: "   ",
    says: "Indiquez un nombre d’années, par exemple 2 ou 2,5. Sans expérience, écrivez 0.",
  },
  { name: "too many years", typed: "51", says: "« 51 » est trop grand. Écrivez un nombre de 0 à 50." },
  {
    name: "a hyphen before the number",
    typed: "-1",
    says: "Le nombre d’années ne peut pas être négatif. Écrivez 0 ou plus.",
  },
  {
    name: "a minus sign before the number",
    typed: "−1",
    says: "Le nombre d’années ne peut pas être négatif. Écrivez 0 ou plus.",
  },
  { name: "letters", typed: "abc", says: "« abc » n’est pas un nombre. Écrivez par exemple 2 ou 2,5." },
  {
    name: "three decimals",
    typed: "2,555",
    says: "Écrivez deux chiffres au plus après la virgule, par exemple 2,25.",
  },
];

for (const { name, typed, says } of TYPED) {
  test(`years: ${name} is a mistake, said in French and put right`, async ({ page, quiz }) => {
    await interview(quiz, CORPS, { stopAt: QUESTIONS.corpsYears });
    await expect(quiz.field).not.toHaveAttribute("aria-invalid");
    await quiz.type(typed);
    await quiz.continue();

    await expectSummary(page, quiz, says);
    await expect(quiz.field).toHaveValue(typed);
    await expect(quiz.field).toHaveAttribute("aria-invalid", "true");
    expect(await described(quiz.field)).toContain(`Erreur : ${says}`);

    await quiz.error.getByRole("link", { name: says }).click();
    expect(await focused(page)).toMatchObject({ tag: "input", type: "text" });
    await quiz.type("3");
    await quiz.continue();
    await quiz.expectScreen(RESULT);
    expect(await quiz.verdict()).toBe("met");
  });
}

for (const typed of ["2,5", "2.5", " 2,5 ", "2,50"]) {
  test(`years: “${typed}” is two and a half`, async ({ quiz }) => {
    await interview(quiz, CORPS, { stopAt: QUESTIONS.corpsYears });
    await quiz.type(typed);
    await quiz.continue();
    await quiz.expectScreen(RESULT);
    expect((await quiz.doors())[0].bars).toEqual(["2,5 ans sur 3"]);
  });
}

for (const typed of ["0", "50"]) {
  test(`years: ${typed} is at the edge and fine`, async ({ quiz }) => {
    await interview(quiz, CORPS, { stopAt: QUESTIONS.corpsYears });
    await quiz.type(typed);
    await quiz.continue();
    await quiz.expectScreen(RESULT);
  });
}

test("years: a very long text is cut in the sentence, not in the field", async ({ quiz }) => {
  await interview(quiz, CORPS, { stopAt: QUESTIONS.corpsYears });
  const typed = "9".repeat(300);
  await quiz.type(typed);
  await quiz.continue();
  await expect(quiz.error).toContainText(`« ${"9".repeat(20)}… » est trop grand.`);
  await expect(quiz.field).toHaveValue(typed);
});

test("years: Enter in the field submits", async ({ page, quiz }) => {
  await interview(quiz, CORPS, { stopAt: QUESTIONS.corpsYears });
  await quiz.field.pressSequentially("3");
  await page.keyboard.press("Enter");
  await quiz.expectScreen(RESULT);
});

const CHOICES = [
  {
    name: "boxes: nothing ticked",
    facts: {},
    question: QUESTIONS.diplomas,
    says: "Cochez au moins une réponse, ou « Aucun de ces diplômes ».",
    type: "checkbox",
    first: "Un diplôme de niveau 7 ou 8",
    next: RESULT,
  },
  {
    name: "one of two: nothing chosen",
    facts: CORPS,
    question: QUESTIONS.corps,
    says: "Choisissez une réponse.",
    type: "radio",
    first: "Oui",
    next: QUESTIONS.corpsYears,
  },
];

for (const { name, facts, question, says, type, first, next } of CHOICES) {
  test(`${name} is a mistake, said in French and put right`, async ({ page, quiz }) => {
    await interview(quiz, facts, { stopAt: question });
    await quiz.continue();

    await expectSummary(page, quiz, says);
    const group = quiz.root.getByRole("group", { name: question });
    expect(await described(group)).toContain(`Erreur : ${says}`);

    await quiz.error.getByRole("link", { name: says }).click();
    expect(await focused(page)).toMatchObject({ tag: "input", type, label: first });
    await page.keyboard.press("Space");
    expect(await quiz.ticked()).toEqual([first]);
    await quiz.continue();
    await quiz.expectScreen(next);
    await expect(quiz.error).toBeHidden();
  });
}

test("the same mistake twice brings the focus back to the summary", async ({ page, quiz }) => {
  const says = "Cochez au moins une réponse, ou « Aucun de ces diplômes ».";
  await quiz.continue();
  await expectSummary(page, quiz, says);
  await quiz.continue();
  await expectSummary(page, quiz, says);
});

test("a mistake does not change the address, nor following its link", async ({ page, quiz }) => {
  const address = page.url();
  await quiz.continue();
  await quiz.error.getByRole("link").click();
  expect((await focused(page)).type).toBe("checkbox");
  expect(page.url()).toBe(address);
});

async function expectSummary(page, quiz, says) {
  await expect(quiz.error).toContainText(says);
  await expect.poll(async () => (await focused(page)).text, "the focus is on the summary").toContain(says);
  const { tag, text } = await focused(page);
  expect({ tag, text }).toEqual({ tag: "div", text: `Votre réponse est à corriger ${says}` });
}

/** What assistive technology reads out after the name. */
function described(control) {
  return control.evaluate((it) => {
    const ids = (it.getAttribute("aria-describedby") ?? "").split(/\s+/).filter(Boolean);
    const texts = ids.map((id) => it.getRootNode().getElementById(id).textContent);
    return texts.join(" ").replaceAll(/\s+/g, " ");
  });
}
