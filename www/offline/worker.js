/**
 * The worker of the app: it keeps every file of one version, and serves them without a network. `build.mjs` writes in
 * which files those are, each with its integrity.
 */
import { setCacheNameDetails } from "workbox-core";
import { PrecacheController, PrecacheRoute } from "workbox-precaching";
import { NavigationRoute, registerRoute, setCatchHandler } from "workbox-routing";

import { installed } from "./install.js";
import unknown from "./unknown.html";
import { whole } from "./whole.js";

setCacheNameDetails({ prefix: "passerelle" });

const controller = new PrecacheController({ plugins: [whole((key) => controller.getIntegrityForCacheKey(key))] });
controller.addToCacheList(self.__WB_MANIFEST);

let isFirst = false;

addEventListener("install", (event) => {
  isFirst = !registration.active;
  event.waitUntil(installed(controller, event));
});

addEventListener("activate", (event) => {
  // The browser does so when no page needs the worker before this one: what only that one had goes.
  controller.activate(event);
  // The page of the first visit counts from now on, so that the next version waits for it, too.
  if (isFirst) event.waitUntil(clients.claim());
});

const { match } = new PrecacheRoute(controller);
registerRoute(match, async ({ request, params, event }) => {
  try {
    // By its address alone: what a page asks for without CORS could not be checked, nor repaired.
    return await controller.strategy.handle({ request: request.url, params, event });
  } catch (error) {
    // A page that cannot be repaired, since the server has another version by now, is better than none.
    if (request.mode === "navigate") return fetch(request);
    throw error;
  }
});

// Whatever else is opened is asked of the server.
registerRoute(new NavigationRoute(({ request }) => fetch(request)));

setCatchHandler(async ({ request }) => {
  if (request.mode !== "navigate") return Response.error();
  const page = unknown.replaceAll("{{app}}", registration.scope);
  return new Response(page, { status: 503, headers: { "Content-Type": "text/html; charset=utf-8" } });
});

addEventListener("message", (event) => {
  if (event.data === "take-over") event.waitUntil(takeOver(event));
});

/** Takes over from the version before, if the page that asks for it is the only one. */
async function takeOver({ source, ports: [port] }) {
  const pages = await clients.matchAll({ type: "window", includeUncontrolled: true });
  const others = pages.filter((it) => it.id !== source.id && it.url.startsWith(registration.scope));
  const isTaken = others.length === 0;
  if (isTaken) await skipWaiting();
  port.postMessage({ isTaken });
}
