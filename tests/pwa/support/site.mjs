/**
 * A server of the app that can fail: it can be killed and come back, lack a file, or die when it is asked for one. It
 * allows nothing to be kept, so that what is there without it was kept by the worker.
 */
import { existsSync, readFileSync, statSync } from "node:fs";
import { createServer } from "node:http";
import { extname, join } from "node:path";

const TYPES = {
  ".css": "text/css",
  ".html": "text/html",
  ".js": "text/javascript",
  ".json": "application/json",
  ".png": "image/png",
  ".svg": "image/svg+xml",
  ".wasm": "application/wasm",
  ".webmanifest": "application/manifest+json",
};

export class Site {
  /** The paths that were asked for. */
  asked = [];
  /** The paths that it lacks. */
  missing = new Set();
  /** The paths of what it changes by a byte. */
  changed = new Set();
  /** The path at which it dies, once. */
  fatal;
  #server;
  #port = 0;

  /** @param {string} folder what it serves; another one is another version */
  constructor(folder) {
    this.folder = folder;
  }

  get origin() {
    return `http://127.0.0.1:${this.#port}`;
  }

  /** Listens, again on the same port. */
  async start() {
    if (this.#server?.listening) return;
    this.#server = createServer((request, answer) => this.#answer(request, answer));
    await new Promise((done, fail) => this.#server.once("error", fail).listen(this.#port, "127.0.0.1", done));
    this.#port = this.#server.address().port;
  }

  /** Hangs up on everybody, and listens no more. */
  async kill() {
    if (!this.#server.listening) return;
    const closed = new Promise((done) => this.#server.close(done));
    this.#server.closeAllConnections();
    await closed;
  }

  #answer({ url }, answer) {
    const { pathname } = new URL(url, "http://localhost");
    this.asked.push(pathname);
    if (pathname === this.fatal) {
      this.fatal = undefined;
      this.kill();
      return;
    }
    const path = join(this.folder, pathname);
    const file = pathname.endsWith("/") ? join(path, "index.html") : path;
    answer.setHeader("Cache-Control", "no-store");
    if (this.missing.has(pathname) || !existsSync(file) || !statSync(file).isFile()) {
      answer.writeHead(404, { "Content-Type": "text/plain" }).end("Not found");
      return;
    }
    answer.writeHead(200, { "Content-Type": TYPES[extname(file)] ?? "application/octet-stream" });
    const content = readFileSync(file);
    if (this.changed.has(pathname)) content[content.length - 1] ^= 1;
    answer.end(content);
  }
}
