/** Work in pieces, between which the page and its visitor have their turn. */

/** How long what nobody waits for may be put off, in milliseconds. */
const PATIENCE = 200;

/**
 * What follows is a task of its own, and comes at once, also in a page that is out of sight, where timers are late.
 *
 * @returns {Promise<void>}
 */
export function turn() {
  return new Promise((done) => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = () => {
      port1.close();
      done();
    };
    port2.postMessage(null);
  });
}

/**
 * What follows comes when there is nothing else to do.
 *
 * @returns {Promise<void>}
 */
export function idle() {
  const wait = globalThis.requestIdleCallback ?? ((done) => setTimeout(done, PATIENCE / 4));
  return new Promise((done) => wait(() => done(), { timeout: PATIENCE }));
}
