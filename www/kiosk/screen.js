/** A screen that stays on, and shows nothing else. */

/** Asks that the screen does not go dark, again each time that the page comes back to sight. */
export function stayOn() {
  document.addEventListener("visibilitychange", ask);
  ask();
  hintAtWholeScreen();
}

/** The lock that is held, which the browser lets go when the page is out of sight. */
let lock;

async function ask() {
  if (document.visibilityState !== "visible" || lock?.released === false) return;
  // Refused where there is no battery to spare, and then the machine's own settings count.
  lock = await navigator.wakeLock?.request("screen").catch(() => undefined);
}

/** While the browser shows its own bars, the first to touch the screen, who sets it up, makes it whole. */
function hintAtWholeScreen() {
  const root = document.documentElement;
  if (matchMedia("(display-mode: fullscreen)").matches || !document.fullscreenEnabled) return;
  // Refused without a touch that the browser accepts, and then F11 does it.
  addEventListener("pointerup", () => root.requestFullscreen({ navigationUI: "hide" }).catch(() => {}), { once: true });
}
