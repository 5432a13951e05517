/** The same walk in WebKitGTK. */
import { told } from "../e2e/support/browsers.mjs";
import { expect, test } from "../webkit/support/test.mjs";
import { walk } from "./walk.mjs";

test("a walk at random agrees with its model after every event", async ({ webkit }) => {
  const n_events = Number(told("PASSERELLE_EVENTS_WEBKIT"));
  await webkit.goto(`${told("PASSERELLE_URL")}/ingenieur-social.html`);
  expect(await walk(n_events, (act, ...args) => webkit.evaluate(act, ...args))).toEqual({ n_events });
});
