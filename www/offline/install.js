/** All or nothing: an installation that fails leaves the files of the version before, and none of its own. */
import { cacheNames } from "workbox-core";

import { isWhole } from "./whole.js";

export async function installed(controller, event) {
  const cache = await caches.open(cacheNames.precache);
  const before = new Set(await urls(cache));
  try {
    await controller.install(event);
    await check(controller, cache);
  } catch (error) {
    if (before.size === 0) await caches.delete(cacheNames.precache);
    else for (const url of await urls(cache)) if (!before.has(url)) await cache.delete(url);
    throw error;
  }
}

/** Where there is no room, Firefox says that it has kept a file, and has kept a part of it. */
async function check(controller, cache) {
  for (const url of controller.getCachedURLs()) {
    const key = controller.getCacheKeyForURL(url);
    const response = await cache.match(key);
    if (!(await isWhole(response, controller.getIntegrityForCacheKey(key)))) throw new Error(`expected ${url} to be kept, found a part`);
  }
}

const urls = async (cache) => (await cache.keys()).map((it) => it.url);
