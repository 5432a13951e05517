/** All or nothing: an installation that fails leaves the files of the version before, and none of its own. */
import { cacheNames } from "workbox-core";

export async function installed(controller, event) {
  const cache = await caches.open(cacheNames.precache);
  const before = new Set(await urls(cache));
  try {
    await controller.install(event);
  } catch (error) {
    for (const url of await urls(cache)) if (!before.has(url)) await cache.delete(url);
    if (before.size === 0) await caches.delete(cacheNames.precache);
    throw error;
  }
}

const urls = async (cache) => (await cache.keys()).map((it) => it.url);
