/**
 * What follows when the WebAssembly fails: a panic, no memory left, too deep a stack. Nothing in it can be trusted any
 * more, so it begins anew, and every widget comes again with its answers. What fails again and again is given up.
 */
import { IN_STACKS } from "#files";

import { restart } from "./module.js";

/** How often within how long, in milliseconds, the module begins anew. */
const MOST = 3;
const WHILE = 60_000;

/** What is shown by the module. */
const lives = new Set();

/** When it began anew. */
let times = [];

/** From now on, a failure brings back `life`, too. */
export function keepAlive(life) {
  if (lives.size === 0) {
    addEventListener("error", heard);
    addEventListener("unhandledrejection", heard);
  }
  lives.add(life);
}

/** `life` has ended by itself. */
export function letGo(life) {
  lives.delete(life);
  if (0 < lives.size) return;
  removeEventListener("error", heard);
  removeEventListener("unhandledrejection", heard);
}

/** Whether the module is about to begin anew. */
let isUnderWay = false;

/**
 * Begins anew, when it is the WebAssembly that has failed.
 *
 * @returns {boolean} whether it is
 */
export function recover(error) {
  if (!isOurs(error)) return false;
  if (!isUnderWay) {
    isUnderWay = true;
    // Not here, where the stack may be full.
    setTimeout(beginAnew, 0, error);
  }
  return true;
}

function beginAnew(error) {
  isUnderWay = false;
  times = times.filter((it) => performance.now() - it < WHILE);
  if (times.length < MOST) {
    times.push(performance.now());
    restart();
    const failure = new Error("Passerelle has failed, and begins anew", { cause: error });
    for (const life of lives) life.revive(failure);
  } else {
    const failure = new Error("Passerelle has failed again and again, and is given up", { cause: error });
    for (const life of lives) life.giveUp(failure);
    // For whoever tries again. Last, since there may be no memory for it.
    restart();
  }
}

function heard(event) {
  const error = event.error ?? event.reason;
  // What it leaves behind on the page calls once more, and is told so by the glue.
  const isLate = /closure from previous WASM instance/.test(error?.message);
  if (isLate || recover(error)) event.preventDefault();
}

/** Engines have several names for a full stack. By names, since a browser may have no WebAssembly. */
const FAILURES = ["RuntimeError", "RangeError", "InternalError"];

/** Whether the module has failed, not the page nor a module of others. */
function isOurs(error) {
  return FAILURES.includes(error?.name) && IN_STACKS.some((it) => error.stack?.includes(it));
}
