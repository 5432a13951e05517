/** A result that a visitor takes away: the link that is copied, the code that is scanned, and the page that it opens. */
import { expect } from "@playwright/test";
import jsQR from "jsqr";
import { PNG } from "pngjs";

import { Quiz } from "./quiz.mjs";

export const COPY = "Copier le lien";
export const COPIED = "Lien copié";
export const COPY_YOURSELF = "Copiez ce lien";
export const CODE = "Afficher le code QR";
export const PARTLY = "Une partie de ce lien manque ou n’est plus connue ici. Vérifiez vos réponses.";
export const NEWER =
  "Ce lien vient d’une version plus récente du quiz. Répondez aux questions pour retrouver votre résultat.";
export const UNREADABLE = "Ce lien ne peut pas être lu. Répondez aux questions pour retrouver votre résultat.";

/** The code on the screen. */
export const code = (quiz) => quiz.root.getByRole("img", { name: "Code à scanner avec un téléphone" }).locator("visible=true");

/** Copies by mouse, and gives back what was copied. */
export async function copy(quiz) {
  await quiz.page.context().grantPermissions(["clipboard-read", "clipboard-write"]);
  await quiz.button(COPY).click();
  await expect(quiz.root.getByText(COPIED, { exact: true })).toBeVisible();
  return quiz.page.evaluate(() => navigator.clipboard.readText());
}

/** Opens a link as somebody who was sent it, in a page of its own. */
export async function open(quiz, link, tag = "passerelle-quiz") {
  const page = await quiz.page.context().newPage();
  await page.goto(link);
  const opened = new Quiz(page, page.locator(tag), quiz.words);
  await expect(opened.heading).toBeVisible();
  return opened;
}

/** All that a result says. */
export async function said(quiz) {
  const pressed = quiz.root.getByRole("button", { pressed: true });
  return {
    announced: await quiz.status.innerText(),
    doors: await quiz.doors(),
    answers: await quiz.answers(),
    held: await pressed.allInnerTexts(),
    // What was said of a copy is not of the result.
    text: (await quiz.root.locator(".result").innerText()).replace(COPIED, "").replaceAll(/\s+/g, " "),
  };
}

/**
 * What a telephone reads from a picture of the code; how many modules a side has, how many pixels each; and how many
 * modules of plain white are around it at least.
 */
export async function scan(code) {
  const { data, width, height } = PNG.sync.read(await code.screenshot());
  const found = jsQR(new Uint8ClampedArray(data), width, height);
  const n_modules = 17 + 4 * found?.version;
  // At the edge of the picture a pixel is half of what is around it.
  const isInner = (it) => 0 < it % width && it % width < width - 1 && width < it && it < width * (height - 1);
  const inked = Array.from({ length: width * height }, (_, idx) => idx).filter((it) => isInner(it) && data[4 * it] < 255);
  const columns = inked.map((it) => it % width);
  const left = columns.reduce((a, b) => Math.min(a, b));
  const right = columns.reduce((a, b) => Math.max(a, b));
  const [top, bottom] = [inked[0], inked.at(-1)].map((it) => Math.floor(it / width));
  const size = (right + 1 - left) / n_modules;
  const border = Math.min(left, width - 1 - right, top, height - 1 - bottom) / size;
  return { text: found?.data, n_modules, size, border };
}
