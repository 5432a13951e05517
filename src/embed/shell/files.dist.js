/**
 * Where the widgets are in the build for servers, which names files by their content. The glue is part of this script,
 * so that the integrity in a snippet covers it: what is imported later could be told nothing of the kind.
 */
import * as glue from "#glue";

/** How the stack of an error names the WebAssembly and its glue. */
export const IN_STACKS = [WASM.slice(1), import.meta.url];

/** Nothing of it is used when it is not, byte for byte, what was built with this script. */
export function fetchWasm(options) {
  return fetch(new URL(WASM, import.meta.url).href, { ...options, integrity: WASM_INTEGRITY });
}

export function fetchDataset(options) {
  return fetch(new URL(DATASET, import.meta.url), { ...options, integrity: DATASET_INTEGRITY });
}

export async function importGlue() {
  return glue;
}
