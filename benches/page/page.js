/**
 * In the page, before any script of its own: says when it can be used, answers the quiz, and takes the time.
 *
 * `adapterOf($, $$)` knows the markup of a contender; both search open and closed shadow roots.
 */
export function install(adapterOf) {
  if (window !== top) return;
  const roots = new Set([document]);
  const [$, $$] = [(css) => $$(css)[0] ?? null, (css) => live().flatMap((it) => [...it.querySelectorAll(css)])];
  const adapter = adapterOf($, $$);
  const times = {};
  const longTasks = [];
  const memories = new Set();
  const changes = new MutationObserver(look);
  watch(document);
  overhear(Element.prototype, "attachShadow", watch);
  for (const name of ["instantiate", "instantiateStreaming"]) {
    overhear(WebAssembly, name, (promise) => promise.then((it) => keepMemory(it.instance ?? it), () => {}));
  }
  for (const event of ["DOMContentLoaded", "load"]) addEventListener(event, look);
  new PerformanceObserver((list) => longTasks.push(...list.getEntries().map((it) => it.duration)))
    .observe({ type: "longtask", buffered: true });

  window.bench = {
    adapter,
    wait,
    answer,
    restart,
    nextTask,
    timed,
    wasmBytes: () => [...memories].reduce((sum, it) => sum + it.buffer.byteLength, 0),
    loaded: () => ({
      ...times,
      painted: performance.getEntriesByName("first-contentful-paint")[0]?.startTime,
      longest: Math.max(0, ...longTasks),
    }),
  };

  /** The document and the shadow roots on it. */
  function live() {
    return [...roots].filter((it) => it.isConnected);
  }

  function watch(root) {
    roots.add(root);
    if (!times.usable) changes.observe(root, { childList: true, subtree: true, attributes: true });
  }

  /** Calls `heard` with what a function of somebody else returns. */
  function overhear(owner, name, heard) {
    const real = owner[name];
    owner[name] = function (...args) {
      const result = real.apply(this, args);
      heard(result);
      return result;
    };
  }

  function keepMemory({ exports }) {
    for (const it of Object.values(exports)) if (it instanceof WebAssembly.Memory) memories.add(it);
  }

  /** Once the page can be used, and that was painted, says so. */
  function look() {
    if (times.present) return;
    for (const it of document.querySelectorAll("*")) if (it.shadowRoot && !roots.has(it.shadowRoot)) watch(it.shadowRoot);
    if (!adapter.interactive()) return;
    times.present = performance.now();
    changes.disconnect();
    requestAnimationFrame(async () => {
      await nextTask();
      times.usable = performance.now();
      console.debug("bench: usable");
    });
  }

  function nextTask() {
    const { port1, port2 } = new MessageChannel();
    return new Promise((done) => {
      port1.onmessage = () => {
        port1.close();
        done();
      };
      port2.postMessage(0);
    });
  }

  /** Waits without frames, which nobody paints while hundreds of visits are made. */
  async function wait(until, what) {
    const end = performance.now() + 8000;
    while (!until()) {
      if (end < performance.now()) throw new Error(`waited in vain for ${what}`);
      await nextTask();
    }
  }

  function answer(diploma, years) {
    if (diploma !== undefined) adapter.q1(diploma).click();
    if (years !== undefined) adapter.setYears(adapter.years(), years);
    adapter.next()?.click();
  }

  function restart() {
    adapter.restart().click();
  }

  /** From the begin of a frame in which `act` is called to the end of the painting of the first that has its effect. */
  function timed(act, has, what) {
    return new Promise((done, fail) => {
      let began;
      const probe = async () => {
        const now = performance.now();
        if (has()) {
          await nextTask();
          done(performance.now() - began);
        } else if (8000 < now - began) fail(new Error(`waited in vain for ${what}`));
        else requestAnimationFrame(probe);
      };
      requestAnimationFrame(() => {
        began = performance.now();
        act();
      });
      requestAnimationFrame(probe);
    });
  }
}
