/** Functions that run in the page of an explorer. Each is sent as its text, so none may use what is outside of it. */

/** Before anything else: leaves `window.bench` there. */
export function watch() {
  const tasks = [];
  new PerformanceObserver((list) => tasks.push(...list.getEntries().map((it) => it.duration))).observe({ type: "longtask", buffered: true });
  const root = () => document.querySelector("passerelle-explorer")?.shadowRoot;
  /** Resolves once the next frame is painted. */
  const painted = () =>
    new Promise((resolve) =>
      requestAnimationFrame(() => {
        const { port1, port2 } = new MessageChannel();
        port1.onmessage = () => resolve(performance.now());
        port2.postMessage(null);
      }),
    );
  const list = (async () => {
    let now = await painted();
    while (!root()?.querySelector("[part~=result]")) now = await painted();
    return now;
  })();
  window.bench = { root, painted, list, longest: () => Math.max(0, ...tasks) };
}

/** Milliseconds from each keystroke to the paint after it. */
export async function type(typed) {
  const { root, painted } = window.bench;
  const field = root().querySelector("input");
  const times = [];
  for (let end = 1; end <= typed.length; end++) {
    await new Promise(requestAnimationFrame);
    const start = performance.now();
    field.value = typed.slice(0, end);
    field.dispatchEvent(new InputEvent("input", { bubbles: true, composed: true }));
    times.push((await painted()) - start);
  }
  return times;
}

/** Milliseconds from frame to frame while a hundred results pass. */
export async function scroll() {
  const { root, painted } = window.bench;
  for (let page = 0; page < 4; page++) {
    root().querySelector("[data-action=explore-more]")?.click();
    await painted();
  }
  window.scrollTo(0, 0);
  const times = [];
  let last = await painted();
  for (let top = 0; top < document.documentElement.scrollHeight; top += 200) {
    window.scrollTo(0, top);
    const now = await painted();
    times.push(now - last);
    last = now;
  }
  return times;
}
