/**
 * What a kiosk needs beside the widget: a fresh page now and then, a screen that stays on, and the operator's way
 * out. The settings are in the page, in `#kiosk`.
 */
import { matches } from "./kiosk-code.js";

const SETTINGS = JSON.parse(document.querySelector("#kiosk").textContent);

/** The gesture: so many taps in the corner at the upper left, within so many milliseconds. */
const TAPS = 5;
const WITHIN = 4000;
const CORNER = 96;

const explorer = document.querySelector("passerelle-explorer");

// Whatever grows for weeks, a fresh page does not have.
explorer.addEventListener("passerelle-left", async ({ detail }) => {
  if (detail.visitors < SETTINGS.reloadAfter) return;
  // Not while the page cannot be had.
  const answer = await fetch(location.pathname, { method: "HEAD" }).catch(() => undefined);
  if (answer?.ok) location.reload();
});

async function stayOn() {
  // Refused where there is no battery to spare, and then the machine's own settings count.
  await navigator.wakeLock?.request("screen").catch(() => {});
}
document.addEventListener("visibilitychange", () => document.visibilityState === "visible" && stayOn());
stayOn();

let taps = [];
addEventListener("pointerup", ({ clientX, clientY, timeStamp }) => {
  if (CORNER < clientX || CORNER < clientY) return (taps = []);
  taps = [...taps.filter((it) => timeStamp - it < WITHIN), timeStamp];
  if (taps.length === TAPS && SETTINGS.exit) ask();
});

const keypad = document.querySelector("#keypad");
const code = keypad.querySelector("output");
let typed = "";

function ask() {
  taps = [];
  type("");
  keypad.showModal();
}

function type(text) {
  typed = text;
  code.textContent = "•".repeat(typed.length);
}

keypad.addEventListener("click", async ({ target }) => {
  const { key } = target.dataset;
  if (key === "cancel") keypad.close();
  else if (key === "leave") await leave();
  else if (key) type(typed + key);
});

async function leave() {
  if (await matches(typed, SETTINGS.exit.code)) return location.assign(SETTINGS.exit.address);
  type("");
  keypad.querySelector("[role=alert]").textContent = "Ce n’est pas le bon code.";
}

// A keypad that somebody opened and left.
explorer.addEventListener("passerelle-left", () => keypad.close());
