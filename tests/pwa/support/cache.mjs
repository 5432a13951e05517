/** Functions that run in a page of the app: what the device keeps of it, and how a browser loses some. */

/** What the device keeps, each path with the integrity that it has now. */
export async function kept() {
  const kept = {};
  for (const name of await caches.keys()) {
    const cache = await caches.open(name);
    for (const request of await cache.keys()) {
      const bytes = await (await cache.match(request)).arrayBuffer();
      const hash = new Uint8Array(await crypto.subtle.digest("SHA-384", bytes));
      kept[new URL(request.url).pathname] = `sha384-${btoa(String.fromCharCode(...hash))}`;
    }
  }
  return kept;
}

/** A file is `evicted`, or `corrupted` by a byte; how many there were. */
export async function spoil([path, how]) {
  let n_spoilt = 0;
  for (const name of await caches.keys()) {
    const cache = await caches.open(name);
    for (const request of await cache.keys()) {
      if (new URL(request.url).pathname !== path) continue;
      n_spoilt += 1;
      const response = await cache.match(request);
      await cache.delete(request);
      if (how === "evicted") continue;
      const bytes = new Uint8Array(await response.arrayBuffer());
      bytes[bytes.length >> 1] ^= 1;
      await cache.put(request, new Response(bytes, { headers: response.headers }));
    }
  }
  return n_spoilt;
}
