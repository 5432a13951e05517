/**
 * Lets the page have its turn: what follows is a task of its own, so that none is long.
 *
 * By a message, since a timer comes late in a page that is out of sight.
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
