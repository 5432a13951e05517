/** The module with the widgets: glue and WebAssembly, downloaded together; and the dataset that lies beside them. */
import { fetchDataset, fetchWasm, importGlue } from "#files";

import { turn } from "./turn.js";

/** How long a download may stall, in milliseconds. */
const PATIENCE = 10_000;

let module;

/** Kept, since the network may be gone when the module begins anew. */
let dataset;

/**
 * The module without a dataset, for widgets whose page gives one; loaded once. After a failure the next call tries
 * again.
 *
 * @type {() => Promise<typeof import("./passerelle.js")>}
 */
export const loadModule = once(() => inTime(download));

/**
 * The module with the widgets and the API without a DOM, and with the dataset that they show and answer by; loaded
 * once. After a failure the next call tries again.
 *
 * @type {() => Promise<typeof import("./passerelle.js")>}
 */
export const loadWidgets = once(async () => {
  const [module, text] = await Promise.all([loadModule(), dataset ?? inTime(downloadDataset)]);
  await turn();
  module.provide(text);
  dataset = text;
  return module;
});

async function download(signal) {
  // A page in its place is told of once, not first as a file of the wrong type.
  const wasm = fetchWasm({ signal }).then((it) => (it.ok && isPage(it) ? it.arrayBuffer() : it));
  // Told once, by the promise that uses it.
  wasm.catch(() => {});
  module = await importGlue();
  await module.default({ module_or_path: wasm });
  await turn();
  module.prepare();
  return module;
}

/** Such as that of a network that one has to log in to. */
function isPage({ headers }) {
  return /html/.test(headers.get("content-type"));
}

async function downloadDataset(signal) {
  const answer = await fetchDataset({ signal });
  if (!answer.ok) throw new Error(`expected the dataset at ${answer.url}, found status ${answer.status}`);
  return await answer.text();
}

/** The module forgets all that it held, and gets its dataset again if it had it. */
export function restart() {
  module.__wbg_reset_state();
  // Whoever needs it will hear when that fails.
  if (loadWidgets.forget()) loadWidgets().catch(() => {});
}

/** Gives up what takes too long. */
async function inTime(download) {
  const stop = new AbortController();
  let timer;
  const tooLong = new Promise((_, reject) => {
    timer = setTimeout(() => {
      stop.abort();
      reject(new Error("Passerelle took too long to load"));
    }, PATIENCE);
  });
  try {
    return await Promise.race([download(stop.signal), tooLong]);
  } finally {
    clearTimeout(timer);
  }
}

/** Does it at the first call, and again only after a failure, or once it is forgotten that it was done. */
function once(start) {
  let running;
  const call = () =>
    (running ??= start().catch((error) => {
      running = undefined;
      throw explained(error);
    }));
  call.forget = () => {
    const wasCalled = running !== undefined;
    running = undefined;
    return wasCalled;
  };
  return call;
}

/** In words what a page can do, where its own policy is the reason. */
function explained(error) {
  if (error?.name !== "CompileError" || !/Content.Security.Policy|CSP/i.test(error.message)) return error;
  const sentence =
    "The content security policy of this page refuses WebAssembly, so what the page wrote stays. " +
    "Let `script-src` have 'wasm-unsafe-eval', or use embed.html in an iframe";
  return new Error(sentence, { cause: error });
}
