/**
 * The way back from what the widget cannot mend itself: the page is loaded afresh, three times a minute at most.
 * After that it rests, and tries again every few minutes. A page that is stuck or gone cannot do this:
 * `passerelle kiosk` watches from outside.
 */
import { restart } from "./memory.js";

/** How many fresh pages in how many milliseconds. */
const MOST_TRIES = 3;
const WITHIN = 60_000;

/** How long nothing may come of what is loaded, in milliseconds: at first, and twice as long after each fresh page. */
const PATIENCE = 4_000;

/** How long the screen rests, in milliseconds, and how long until it looks for a lost network again. */
const REST = 300_000;
const LOOK = 3_000;

let isComing = false;

/**
 * Comes back when something fails that nobody catches, or when the widget does not come.
 *
 * @returns {() => void} says that it is there
 */
export function guard(memory) {
  addEventListener("error", ({ error }) => error && comeBack(memory, error));
  addEventListener("unhandledrejection", ({ reason }) => comeBack(memory, reason));
  const patience = PATIENCE * 2 ** recent(memory).length;
  let late;
  const wait = () => {
    clearTimeout(late);
    late = setTimeout(() => comeBack(memory, new Error(`expected something to come within ${patience} ms`)), patience);
  };
  const arrivals = new PerformanceObserver(wait);
  arrivals.observe({ type: "resource" });
  wait();
  return () => {
    arrivals.disconnect();
    clearTimeout(late);
  };
}

/** @param {{ message: string }} reason for whoever looks after the screen */
export async function comeBack(memory, reason) {
  // What fails after the first failure is its consequence.
  if (isComing) return;
  isComing = true;
  console.warn(`Passerelle: the screen starts again: ${reason?.message ?? reason}`);
  const tries = recent(memory);
  if (tries.length < MOST_TRIES) {
    if (await restart({ ...memory, tries: [...tries, Date.now()] })) return;
    rest(memory, LOOK);
  } else {
    rest({ ...memory, tries: [] }, REST);
  }
}

/** When the page came back within the last minute. */
function recent({ tries }) {
  const now = Date.now();
  // A clock that was set back leaves times to come.
  return tries.filter((it) => Math.abs(now - it) < WITHIN);
}

/** Shows that the screen rests, and tries again, however often it takes. */
function rest(memory, pause) {
  const { content } = document.querySelector("#resting");
  for (const it of document.querySelectorAll("dialog[open]")) it.close();
  document.querySelector("main").replaceChildren(content.cloneNode(true));
  setInterval(() => restart(memory), pause);
}
