/** Each way in which the WebAssembly can fail, as functions that run in the page. */

export const FAILURES = [
  { name: "a listener of the widget, its memory overwritten", fail: breakByClick },
  { name: "rendering, its memory overwritten", fail: breakByAttribute },
  { name: "a request for more memory than there is", fail: exhaustMemory },
  { name: "a call that is too deep, as engines tell of it,", fail: tellOfFullStack },
];

export async function breakByClick() {
  const { memory } = await (await import("/pkg/passerelle.js")).default();
  new Uint8Array(memory.buffer).fill(0xff);
  document.querySelector("passerelle-quiz").shadowRoot.querySelector("[data-action]").click();
}

export async function breakByAttribute() {
  const { memory } = await (await import("/pkg/passerelle.js")).default();
  new Uint8Array(memory.buffer).fill(0xff);
  document.querySelector("passerelle-quiz").setAttribute("theme", "light");
}

/** Takes all of the four gigabytes that any module may have, so that what the widget then asks for is not there. */
async function exhaustMemory() {
  const { __wbindgen_malloc } = await (await import("/pkg/passerelle.js")).default();
  for (let size = 1 << 30; 8 <= size; size >>= 1) {
    try {
      for (;;) __wbindgen_malloc(size, 1);
    } catch {
      // Half of it may still be there.
    }
  }
  document.querySelector("passerelle-quiz").shadowRoot.querySelector("[data-action]").click();
}

/**
 * As engines tell of a full stack, which no page can bring about in the module: Chromium by a RangeError, others by a
 * RuntimeError or an InternalError.
 */
function tellOfFullStack() {
  const error = new RangeError("Maximum call stack size exceeded");
  error.stack = `RangeError: ${error.message}\n    at ${location.origin}/pkg/passerelle_bg.wasm:wasm-function[7]:0x1f`;
  dispatchEvent(new ErrorEvent("error", { error, cancelable: true }));
}
