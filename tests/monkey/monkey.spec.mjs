/** Whatever is done to widgets, in whatever order, they show what they have to. */
import { expect, test } from "../e2e/support/test.mjs";
import { told } from "../e2e/support/browsers.mjs";
import { walk } from "./walk.mjs";

test("a walk at random agrees with its model after every event", async ({ page }, { project }) => {
  const n_events = Number(told(`PASSERELLE_EVENTS_${project.name.toUpperCase()}`));
  await page.goto("/ingenieur-social.html");
  expect(await walk(n_events, (act, ...args) => page.evaluate(act, ...args))).toEqual({ n_events });
});
