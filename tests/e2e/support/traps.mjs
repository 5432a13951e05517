/**
 * What no widget touches: what keeps something on the machine, what tells machines apart, and ways out that are no
 * request of a page. Each is trapped in every page of every test, and a script that uses one fails the test.
 */

/** Where something can be kept. */
const STORAGE = [
  "Document.prototype.cookie",
  "localStorage",
  "sessionStorage",
  "indexedDB",
  "caches",
  "cookieStore",
  "Navigator.prototype.storage",
  "Navigator.prototype.serviceWorker",
  "SharedWorker",
  "BroadcastChannel",
];

/** What together is seldom the same on two machines. */
const FINGERPRINTS = [
  "HTMLCanvasElement.prototype.getContext",
  "HTMLCanvasElement.prototype.toDataURL",
  "HTMLCanvasElement.prototype.toBlob",
  "OffscreenCanvas",
  "AudioContext",
  "OfflineAudioContext",
  "SpeechSynthesis.prototype.getVoices",
  "Document.prototype.fonts",
  "FontFace",
  "queryLocalFonts",
  "MediaDevices.prototype.enumerateDevices",
  "Navigator.prototype.plugins",
  "Navigator.prototype.mimeTypes",
  "Navigator.prototype.userAgent",
  "Navigator.prototype.userAgentData",
  "Navigator.prototype.appVersion",
  "Navigator.prototype.platform",
  "Navigator.prototype.oscpu",
  "Navigator.prototype.buildID",
  "Navigator.prototype.vendor",
  "Navigator.prototype.languages",
  "Navigator.prototype.hardwareConcurrency",
  "Navigator.prototype.deviceMemory",
  "Navigator.prototype.maxTouchPoints",
  "Navigator.prototype.connection",
  "Navigator.prototype.getBattery",
  "Navigator.prototype.getGamepads",
  "Navigator.prototype.geolocation",
  "Navigator.prototype.permissions",
  "Navigator.prototype.mediaDevices",
  "Navigator.prototype.webdriver",
  "Navigator.prototype.gpu",
  "Screen.prototype.width",
  "Screen.prototype.height",
  "Screen.prototype.availWidth",
  "Screen.prototype.availHeight",
  "Screen.prototype.colorDepth",
  "Performance.prototype.memory",
  "Intl.DateTimeFormat.prototype.resolvedOptions",
];

/** Ways out that are no request, or that outlive the page. */
const WAYS_OUT = ["WebSocket", "EventSource", "RTCPeerConnection", "WebTransport", "Navigator.prototype.sendBeacon"];

export const TRAPPED = [...STORAGE, ...FINGERPRINTS, ...WAYS_OUT];

/** Scripts that are not ours: the pages of partners, what frameworks bring, the server of those who write such a page. */
const STRANGERS = String.raw`/hosts/|/@vite/|/node_modules/vite/`;

/**
 * What our own pages use, each for what its visitor or its operator asked for. The embed, which stands in the pages of
 * others, uses nothing of all that.
 */
const EXCEPTIONS = [
  // Works without a network; docs/decisions/0015-the-worker-of-the-app.md.
  { script: String.raw`/app/news\.js`, uses: ["Navigator.prototype.serviceWorker"] },
  // "Garder mes réponses sur cet appareil": nothing unless one ticks it, and one tap erases it.
  { script: String.raw`/app/storage\.js`, uses: ["localStorage"] },
];

/**
 * Sets the traps in every page of a context, before any script runs.
 *
 * @param {import("@playwright/test").BrowserContext} context
 */
export async function setTraps(context) {
  await context.addInitScript(trap, { names: TRAPPED, strangers: STRANGERS, exceptions: EXCEPTIONS });
}

/** What a trap says on the console, and of what. */
export const trapOf = (name) => new RegExp(`trap: ${name.replaceAll(".", "\\.")} by http`);

/** In the page: what is used is told to the console, with the script that did. What a test itself does has no script. */
function trap({ names, strangers, exceptions }) {
  const tell = console.debug.bind(console);
  const isScript = /(?:https?:\/\/)[^\s()]+?\.(?:mjs|js|wasm|tsx?)\b/;
  const stranger = new RegExp(strangers);
  const allowed = exceptions.map(({ script, uses }) => [new RegExp(script), uses]);

  const note = (name) => {
    const [script] = isScript.exec(new Error().stack) ?? [];
    if (!script || stranger.test(script)) return;
    if (allowed.some(([by, uses]) => by.test(script) && uses.includes(name))) return;
    tell(`trap: ${name} by ${script}`);
  };

  for (const name of names) {
    const path = name.split(".");
    const key = path.pop();
    const holder = path.reduce((it, key) => it?.[key], globalThis);
    const found = holder && Object.getOwnPropertyDescriptor(holder, key);
    if (!found?.configurable) continue;
    const { get, set, value } = found;
    const noting = (inner) =>
      new Proxy(inner, {
        apply(target, self, args) {
          note(name);
          return Reflect.apply(target, self, args);
        },
        construct(target, args, self) {
          note(name);
          return Reflect.construct(target, args, self);
        },
      });
    const trapped = typeof value === "function" ? { value: noting(value) } : { get: get && noting(get), set: set && noting(set) };
    Object.defineProperty(holder, key, { ...found, ...trapped });
  }
}
