/** A server as hosts have it: it reads `_headers`, and sends what was compressed before. */
import { existsSync, readFileSync } from "node:fs";
import { createServer } from "node:http";
import { extname, join } from "node:path";

const TYPES = {
  ".css": "text/css",
  ".html": "text/html",
  ".js": "text/javascript",
  ".json": "application/json",
  ".svg": "image/svg+xml",
  ".txt": "text/plain",
  ".wasm": "application/wasm",
};

/** Serves one page, which can be written again and again. */
export async function publish() {
  let page;
  const server = await listen((_, answer) => {
    answer.writeHead(200, { "Content-Type": "text/html", ...page.headers }).end(page.html);
  });
  return { ...server, write: (html, headers) => (page = { html, headers }) };
}

/** Serves a folder on a port of its own, until it is closed. */
export async function serve(folder) {
  const rules = rulesOf(readFileSync(join(folder, "_headers"), "utf8"));
  return listen(({ url, headers }, answer) => {
    const { pathname } = new URL(url, "http://localhost");
    const file = join(folder, pathname, pathname.endsWith("/") ? "index.html" : "");
    if (!existsSync(file)) return answer.writeHead(404).end();
    answer.setHeader("Content-Type", TYPES[extname(file)] ?? "application/octet-stream");
    for (const { path, name, value } of rules) if (path.test(pathname)) answer.appendHeader(name, value);
    const isSmall = /\bbr\b/.test(headers["accept-encoding"] ?? "") && existsSync(`${file}.br`);
    if (isSmall) answer.setHeader("Content-Encoding", "br");
    answer.end(readFileSync(isSmall ? `${file}.br` : file));
  });
}

async function listen(onRequest) {
  const server = createServer(onRequest);
  await new Promise((done) => server.listen(0, "127.0.0.1", done));
  return { origin: `http://127.0.0.1:${server.address().port}`, close: () => server.close() };
}

/** A line with a path, then indented lines with a header each. */
function rulesOf(text) {
  let path;
  return text.split("\n").flatMap((line) => {
    if (line.startsWith("/")) path = new RegExp(`^${line.replaceAll(".", "\\.").replaceAll("*", ".*")}$`);
    const [, name, value] = line.match(/^ +([^:]+): (.*)$/) ?? [];
    return name ? [{ path, name, value }] : [];
  });
}
