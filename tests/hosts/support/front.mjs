/**
 * The `test` of what is served to WebKitGTK: its driver cannot answer in place of a server, so one stands before that of the
 * suite, and answers what it is told to.
 */
import { once } from "node:events";
import { createServer } from "node:http";

import { told } from "../../e2e/support/browsers.mjs";
import { test as base } from "../../webkit/support/test.mjs";

/** Runs before all that the page has: what a test asks for, and what the page hears and says. */
const FIRST = (before) => `(${before})();
window.heard = [];
addEventListener("passerelle-error", ({ type }) => window.heard.push(type), true);
window.ready = [];
addEventListener("passerelle-ready", ({ target }) => window.ready.push(target.localName), true);
window.said = [];
for (const level of ["error", "warn"]) {
  const say = console[level];
  console[level] = (...words) => {
    window.said.push(String(words[0]));
    say.apply(console, words);
  };
}`;

export const test = base.extend({
  /**
   * Serves what the server of the suite has, but for what `answer` says of a path: something else, or `null`, that the
   * connection breaks. Gives the address.
   */
  serve: async ({}, use) => {
    const servers = [];
    await use(async (answer, before = () => {}) => {
      const server = createServer(async ({ url }, response) => {
        const given = url === "/first.js" ? { contentType: "text/javascript", body: FIRST(before) } : answer(url);
        if (given === null) return response.destroy();
        const { status = 200, contentType, headers = {}, body } = given ?? (await passedOn(url));
        return response.writeHead(status, { "content-type": contentType, ...headers }).end(body);
      });
      servers.push(server);
      await once(server.listen(0, "127.0.0.1"), "listening");
      return `http://127.0.0.1:${server.address().port}`;
    });
    for (const it of servers) {
      it.closeAllConnections();
      it.close();
    }
  },
});

async function passedOn(url) {
  const response = await fetch(told("PASSERELLE_URL") + url);
  const contentType = response.headers.get("content-type") ?? "text/plain";
  const body = Buffer.from(await response.arrayBuffer());
  const isPage = contentType.startsWith("text/html");
  return { status: response.status, contentType, body: isPage ? listening(body.toString()) : body };
}

const listening = (html) => html.replace("<head>", `<head><script src="/first.js"></script>`);
