/**
 * What is taken out of the cache has to be what was put in, byte for byte. Anything else counts as missing: it is
 * fetched again, with its integrity, and then kept in its place.
 */

/**
 * A plugin of Workbox.
 *
 * @param {(key: string) => string | undefined} integrityOf what an entry of the cache has to have
 */
export const whole = (integrityOf) => ({
  cachedResponseWillBeUsed: async ({ request, cachedResponse }) =>
    (await isWhole(cachedResponse, integrityOf(request.url))) ? cachedResponse : undefined,

  // A server may have led to the file from another address, which a browser refuses for a page.
  fetchDidSucceed: async ({ response }) =>
    response.redirected ? new Response(response.body, { status: response.status, headers: response.headers }) : response,
});

/** Whether a response is there, and has that integrity. */
export async function isWhole(response, integrity) {
  if (!response) return false;
  try {
    return (await integrityOf(await response.clone().arrayBuffer())) === integrity;
  } catch {
    // It cannot even be read.
    return false;
  }
}

async function integrityOf(bytes) {
  const hash = new Uint8Array(await crypto.subtle.digest("SHA-384", bytes));
  return `sha384-${btoa(String.fromCharCode(...hash))}`;
}
