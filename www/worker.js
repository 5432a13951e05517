/*
 * Takes the app off the devices that have it: in the place of the worker that `cargo xtask dist` builds, it removes what
 * that one kept, and itself. Pages that are open stay as they are, and load from the server from then on.
 *
 * While the pages are developed this is the worker, so that none of an earlier day serves them; in `dist/` it is
 * `worker-off.js`.
 */
addEventListener("install", () => skipWaiting());

addEventListener("activate", (event) => event.waitUntil(leave()));

async function leave() {
  for (const name of await caches.keys()) {
    if (name.startsWith("passerelle-") && name.endsWith(registration.scope)) await caches.delete(name);
  }
  await registration.unregister();
}
