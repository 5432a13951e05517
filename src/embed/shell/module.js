/** The module with the widgets: glue and WebAssembly, downloaded together. */

/** How long a download may stall, in milliseconds. */
const PATIENCE = 10_000;

let loading;
let attempts = 0;

/**
 * The module with the widgets and the API without a DOM, loaded once; after a failure the next call tries again.
 *
 * @returns {Promise<typeof import("./passerelle.js")>}
 */
export function loadWidgets() {
  loading ??= download().catch((error) => {
    loading = undefined;
    throw error;
  });
  return loading;
}

async function download() {
  const stop = new AbortController();
  let timer;
  const tooLong = new Promise((_, reject) => {
    timer = setTimeout(() => {
      stop.abort();
      reject(new Error("Passerelle took too long to load"));
    }, PATIENCE);
  });
  const wasm = fetch(new URL("./passerelle_bg.wasm", import.meta.url), { signal: stop.signal });
  // Told once, by the promise that uses it.
  wasm.catch(() => {});
  const ready = glue().then(async (module) => {
    await module.default({ module_or_path: wasm });
    return module;
  });
  try {
    return await Promise.race([ready, tooLong]);
  } finally {
    clearTimeout(timer);
  }
}

function glue() {
  // By its name, so that bundlers find it.
  if (attempts++ === 0) return import("./passerelle.js");
  // Firefox remembers that a module failed: another address makes it try again. Bundlers keep a copy for it.
  const again = new URL("./passerelle.js", import.meta.url);
  again.searchParams.set("retry", attempts);
  return import(/* @vite-ignore */ again.href);
}
