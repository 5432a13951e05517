/**
 * Copies of this script on one page, perhaps of several versions. A tag can be defined only once, by
 * whoever comes first; what lives behind it is of the newest copy there is when a widget is first shown.
 * Those that are on the page already stay as they are, with their answers.
 *
 * This, and what {@link Life} offers to the elements, is a contract between versions.
 */
const COPIES = Symbol.for("passerelle.copies");

/** @param {{ version: string, live: (host: HTMLElement, kind: string) => import("./life.js").Life }} copy */
export function join(copy) {
  (globalThis[COPIES] ??= []).push(copy);
}

/** The newest copy; of equal ones, the first. */
export function newest() {
  return globalThis[COPIES].reduce((best, it) => (isNewer(it.version, best.version) ? it : best));
}

/** Whether a version such as `1.10.0` came after another. A pre-release is taken for the release. */
function isNewer(version, than) {
  const [a, b] = [version, than].map((it) => it.split(/[.+-]/).slice(0, 3).map(Number));
  const differs = a.findIndex((number, idx) => number !== b[idx]);
  return 0 <= differs && b[differs] < a[differs];
}
