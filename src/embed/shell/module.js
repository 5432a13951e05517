/** The module with the widgets: glue and WebAssembly, downloaded together. */
import { fetchWasm, importGlue } from "#files";

/** How long a download may stall, in milliseconds. */
const PATIENCE = 10_000;

let loading;

/**
 * The module with the widgets and the API without a DOM, loaded once; after a failure the next call tries again.
 *
 * @returns {Promise<typeof import("./passerelle.js")>}
 */
export function loadWidgets() {
  loading ??= download().catch((error) => {
    loading = undefined;
    throw explained(error);
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
  const wasm = fetchWasm({ signal: stop.signal });
  // Told once, by the promise that uses it.
  wasm.catch(() => {});
  const ready = importGlue().then(async (module) => {
    await module.default({ module_or_path: wasm });
    return module;
  });
  try {
    return await Promise.race([ready, tooLong]);
  } finally {
    clearTimeout(timer);
  }
}

/** In words what a page can do, where its own policy is the reason. */
function explained(error) {
  if (error?.name !== "CompileError" || !/Content.Security.Policy|CSP/i.test(error.message)) return error;
  const sentence =
    "The content security policy of this page refuses WebAssembly, so what the page wrote stays. " +
    "Let `script-src` have 'wasm-unsafe-eval', or use embed.html in an iframe";
  return new Error(sentence, { cause: error });
}
