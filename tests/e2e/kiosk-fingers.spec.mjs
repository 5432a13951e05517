/** What a browser does by itself with several taps and several fingers, and a kiosk must not. */
import { Kiosk, MORE, SCREENS } from "./support/kiosk.mjs";
import { interview } from "./support/person.mjs";
import { expect, test } from "./support/test.mjs";
import { QUESTIONS } from "./support/words.mjs";

test.use({ viewport: SCREENS.portrait, hasTouch: true });

test("two taps are two taps, and two fingers do not zoom", async ({ page }) => {
  const kiosk = new Kiosk(page);
  await kiosk.open();
  const quiz = await kiosk.askAboutDeis();
  await interview(quiz, { corps: true }, { stopAt: QUESTIONS.corpsYears });
  const held = await kiosk.root.evaluate((it) => {
    const style = (it) => getComputedStyle(it);
    const actions = [document.documentElement, it.shadowRoot.querySelector(".kiosk")].map((it) => style(it).touchAction);
    return { actions, over: style(document.documentElement).overscrollBehavior };
  });
  expect(held).toEqual({ actions: ["pan-y", "pan-y"], over: "none" });
  const session = await page.context().newCDPSession(page);
  await session.send("Input.synthesizePinchGesture", { x: 540, y: 960, scaleFactor: 2 });
  const more = await quiz.button(MORE).boundingBox();
  await page.touchscreen.tap(more.x + 20, more.y + 20);
  await page.touchscreen.tap(more.x + 20, more.y + 20);
  await expect(quiz.field, "each tap counts").toHaveValue("1");
  expect(await page.evaluate(() => visualViewport.scale)).toBe(1);
});
