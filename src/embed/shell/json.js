/**
 * JSON of what an object itself says. `JSON.stringify` would ask `toJSON` of prototypes, which pages
 * have been seen to change.
 */

/** As deep as the parser of datasets goes. */
const DEEPEST = 128;

/**
 * @param {unknown} value
 * @throws {Error} in words, when it is not plain data
 */
export function toJson(value) {
  return written(value, 0);
}

function written(value, depth) {
  if (DEEPEST < depth) throw new Error(`found more than ${DEEPEST} levels, or something that contains itself`);
  if (value === null || ["string", "boolean"].includes(typeof value)) return JSON.stringify(value);
  if (typeof value === "number" && Number.isFinite(value)) return String(value);
  if (Array.isArray(value)) return `[${value.map((it) => written(it, depth + 1)).join()}]`;
  if (typeof value === "object") {
    const entries = Object.entries(value).filter(([, it]) => it !== undefined);
    return `{${entries.map(([key, it]) => `${JSON.stringify(key)}:${written(it, depth + 1)}`).join()}}`;
  }
  throw new Error(`found ${typeof value === "number" ? value : `a ${typeof value}`}`);
}
