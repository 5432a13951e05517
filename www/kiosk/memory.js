/**
 * What outlives a fresh page: when the page came back, and figures. It is handed over in the state of the history
 * entry, which no visitor's page shares; nothing is stored.
 */

/** @typedef {{ tries: number[], figures: Record<string, Record<string, number>> }} Memory */

/** @returns {Memory} */
export function recall() {
  const { tries = [], figures = {} } = history.state?.kiosk ?? {};
  return { tries, figures };
}

/**
 * Loads the page afresh, if it can be had: a screen that shows what it has is better than an empty one.
 *
 * @param {Memory} memory
 * @returns {Promise<boolean>} whether it is on its way
 */
export async function restart(memory) {
  if (!(await canBeHad(location.pathname))) return false;
  history.replaceState({ kiosk: memory }, "", location.pathname + location.search);
  location.reload();
  return true;
}

async function canBeHad(address) {
  try {
    return (await fetch(address, { cache: "no-store", signal: AbortSignal.timeout(3000) })).ok;
  } catch {
    return false;
  }
}
