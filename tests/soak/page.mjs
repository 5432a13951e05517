/**
 * What the walk needs inside the page, as one function that Playwright runs before the page's own scripts:
 * it finds what can be touched, lets time pass, measures paints, and looks for traces.
 */
export function install() {
  const now = performance.now.bind(performance);
  const frame = requestAnimationFrame.bind(globalThis);
  let skipped = 0;
  let paints = [];
  /** As many as there are before the first visitor. */
  const n_entries = history.length;

  // The clock of the kiosk, which never turns back. Waking from sleep is when it looks at it.
  performance.now = () => now() + skipped;

  // From the touch until what it changed is painted: the frame after the click, and a message behind it.
  const painted = new MessageChannel();
  let touched;
  painted.port1.onmessage = () => paints.push(now() - touched);
  addEventListener(
    "click",
    ({ timeStamp }) => {
      touched = timeStamp;
      frame(() => painted.port2.postMessage(null));
    },
    true,
  );

  const root = () => document.querySelector("passerelle-explorer")?.shadowRoot;
  const TOUCHABLE = "button:not([aria-disabled=true]), a[href], summary, label, select, input[type=search]";
  /** What leads on in a quiz is touched more often than what lies around it: who only wanders sees no result. */
  const LEADING = "form button, form label";

  const isAt = (selector) => Boolean(root()?.querySelector(selector));
  const isShown = (it) => it.checkVisibility({ visibilityProperty: true }) && !it.closest("[inert]");

  /** What was touched last, for whoever looks for what went wrong. */
  const trail = [];

  /** Where a finger would hit the element itself, if it can be reached. */
  function placeOf(element) {
    element.scrollIntoView({ block: "center" });
    const { x, y, width, height } = element.getBoundingClientRect();
    const place = { x: x + width / 2, y: y + height / 2 };
    const hit = root().elementFromPoint(place.x, place.y);
    if (!hit || !(element.contains(hit) || hit.contains(element))) return undefined;
    trail.push(`${element.localName} ${element.dataset.action ?? ""} ${element.textContent.trim().slice(0, 40)}`);
    if (10 < trail.length) trail.shift();
    return place;
  }

  /** The first of a kind, once what was touched before is on the screen: it may have moved. */
  async function first(selector) {
    await new Promise((done) => frame(() => frame(done)));
    const element = root()?.querySelector(selector);
    return element && isShown(element) ? placeOf(element) : undefined;
  }

  /** Something to touch, by two numbers from 0 to 1. */
  function any(chance, which) {
    const shown = [...root().querySelectorAll(TOUCHABLE)].filter((it) => isShown(it) && it.dataset.action !== "kiosk-end");
    const leading = shown.filter((it) => it.matches(LEADING));
    const choice = leading.length && chance < 0.7 ? leading : shown;
    for (let n = 0; n < choice.length; n++) {
      const element = choice[(Math.floor(which * choice.length) + n) % choice.length];
      if (element.matches("select")) return void choose(element, which);
      const place = placeOf(element);
      if (place) return { ...place, isText: element.matches("input") };
    }
    return undefined;
  }

  /** The list that a select opens is the browser's own, and out of reach from here. */
  function choose(select, which) {
    select.selectedIndex = Math.floor(which * 1000) % select.options.length;
    for (const kind of ["input", "change"]) select.dispatchEvent(new Event(kind, { bubbles: true, composed: true }));
  }

  /** Where a word is still to be found, and what nobody but a visitor can have left. */
  async function traces(word) {
    const found = [];
    const look = (where, text) => String(text).includes(word) && found.push(where);
    look("the page", document.documentElement.outerHTML);
    look("the widget", root()?.innerHTML);
    for (const it of root()?.querySelectorAll("input, select, textarea") ?? []) look("a field", it.value);
    look("what leads back", document.querySelector("passerelle-explorer").place);
    look("the address", location.href);
    look("the title", document.title);
    look("the name of the window", window.name);
    look("the state of the history", JSON.stringify(history.state));
    look("the selection", `${getSelection()} ${root()?.getSelection?.()}`);
    look("cookies", document.cookie);
    for (const [name, storage] of Object.entries({ localStorage, sessionStorage })) look(name, JSON.stringify(storage));
    for (const it of navigation.entries()) look("an entry of the history", `${it.url} ${JSON.stringify(it.getState())}`);
    if (history.length !== n_entries) found.push("a new entry of the history");
    if ((await indexedDB.databases()).length) found.push("a database");
    for (const name of await caches.keys()) await lookInto(name);
    return found;

    async function lookInto(name) {
      const cache = await caches.open(name);
      for (const request of await cache.keys()) {
        look("a cache", `${name} ${request.url} ${await (await cache.match(request)).text()}`);
      }
    }
  }

  globalThis.walk = {
    trail,
    any,
    first,
    traces,
    isAt,
    async until(selector, isThere, stuck) {
      const since = now();
      while (isAt(selector) !== isThere) {
        if (stuck < now() - since) throw new Error(`expected ${isThere ? "" : "no "}${selector}`);
        await new Promise((done) => frame(done));
      }
    },
    skip(seconds) {
      skipped += seconds * 1000;
      document.dispatchEvent(new Event("visibilitychange"));
    },
    takePaints() {
      const taken = paints;
      paints = [];
      return taken;
    },
  };
}
