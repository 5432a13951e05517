/** A server for one folder, which compresses as well as can be, once. */
import { createHash } from "node:crypto";
import { createServer } from "node:http";
import { existsSync, readdirSync, readFileSync, statSync } from "node:fs";
import { extname, join, sep } from "node:path";
import { brotliCompressSync, constants, gzipSync } from "node:zlib";

const TYPES = {
  ".css": "text/css; charset=utf-8",
  ".html": "text/html; charset=utf-8",
  ".js": "text/javascript; charset=utf-8",
  ".json": "application/json; charset=utf-8",
  ".mjs": "text/javascript; charset=utf-8",
  ".svg": "image/svg+xml",
  ".wasm": "application/wasm",
};

/** Compressed copies by their content: the pages of one library have most files in common, and brotli takes its time. */
const compressed = new Map();

/** Serves until `close()`; `files` has each file by its path, raw and compressed. */
export async function serve(folder) {
  const files = new Map(readdirSync(folder, { recursive: true }).filter((it) => statSync(join(folder, it)).isFile()).map((it) => read(folder, it)));
  const server = createServer((request, response) => {
    const { pathname } = new URL(request.url, "http://localhost");
    const file = files.get(fileOf(decodeURIComponent(pathname)));
    if (pathname === "/blank") return response.writeHead(200, { "content-type": "text/html" }).end("<!doctype html>");
    if (!file) return response.writeHead(404).end();
    response.writeHead(200, {
      "content-type": file.type,
      "content-encoding": "br",
      "content-length": file.brotli.length,
      "cache-control": "max-age=3600",
    });
    response.end(file.brotli);
  });
  server.keepAliveTimeout = 30_000;
  await new Promise((done) => server.listen(0, "localhost", done));
  const origin = `http://localhost:${server.address().port}`;
  const close = () => {
    server.closeAllConnections();
    server.close();
  };
  return { files, origin, close };
}

/** The file behind a path. */
export function fileOf(path) {
  return path.endsWith("/") ? `${path}index.html` : path;
}

function read(folder, name) {
  const raw = readFileSync(join(folder, name));
  const path = `/${name.split(sep).join("/")}`;
  const type = TYPES[extname(name)] ?? "application/octet-stream";
  const once = (kind, compress) => {
    const key = kind + createHash("sha256").update(raw).digest("hex");
    if (!compressed.has(key)) compressed.set(key, compress(raw));
    return compressed.get(key);
  };
  // Only of what is asked for.
  const file = {
    path,
    type,
    raw,
    get gzip() {
      return once("gzip", (it) => gzipSync(it, { level: 9 }));
    },
    get brotli() {
      // A host may have done it already.
      if (existsSync(join(folder, `${name}.br`))) return readFileSync(join(folder, `${name}.br`));
      const params = { [constants.BROTLI_PARAM_QUALITY]: 11, [constants.BROTLI_PARAM_SIZE_HINT]: raw.length };
      return once("brotli", (it) => brotliCompressSync(it, { params }));
    },
  };
  return [path, file];
}
