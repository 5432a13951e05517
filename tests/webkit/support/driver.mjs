/** The driver of WebKitGTK, and the screen that its windows need and nobody sees. */
import { spawn } from "node:child_process";
import { once } from "node:events";
import { createServer } from "node:net";

import { expect } from "@playwright/test";

import { told } from "../../e2e/support/browsers.mjs";

const SCREEN = "1280x1024x24";

/** There is no graphics card: what would be composed by one is drawn at once, in two thirds of the time. */
const DRAWING = { WEBKIT_DISABLE_COMPOSITING_MODE: "1", WEBKIT_SKIA_ENABLE_CPU_RENDERING: "1" };

export class Driver {
  #programs = [];
  #url;

  async start() {
    const screen = this.#run("PASSERELLE_XVFB", ["-displayfd", "3", "-screen", "0", SCREEN, "-nolisten", "tcp"]);
    const [number] = await once(screen.stdio[3], "data");
    const port = await freePort();
    this.#run("PASSERELLE_WEBKIT", [`--port=${port}`], { DISPLAY: `:${String(number).trim()}`, ...DRAWING });
    this.#url = `http://127.0.0.1:${port}`;
    await expect.poll(() => this.ask("GET", "/status").catch(() => {})).toMatchObject({ ready: true });
  }

  /** A command of WebDriver; what it answers. */
  async ask(method, path, body) {
    const answer = await fetch(this.#url + path, { method, body: body && JSON.stringify(body) });
    const { value } = await answer.json();
    if (!answer.ok) throw new Error(`${method} ${path}: ${value.error}: ${value.message}`);
    return value;
  }

  async stop() {
    for (const it of this.#programs.toReversed()) {
      if (it.exitCode !== null || !it.kill()) continue;
      await once(it, "exit");
    }
  }

  #run(variable, args, environment = {}) {
    const env = { ...process.env, ...environment };
    const program = spawn(told(variable), args, { env, stdio: ["ignore", "ignore", "ignore", "pipe"] });
    this.#programs.push(program);
    return program;
  }
}

async function freePort() {
  const server = createServer().listen(0, "127.0.0.1");
  await once(server, "listening");
  const { port } = server.address();
  server.close();
  await once(server, "close");
  return port;
}
