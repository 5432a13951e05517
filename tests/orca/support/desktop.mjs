/** A desktop that nobody sees: a screen in memory, a bus, windows, and keys that are pressed. */
import { spawn, spawnSync } from "node:child_process";
import { once } from "node:events";
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { createInterface } from "node:readline";

const VOICE = `AudioOutputMethod "libao"
AddModule "espeak-ng" "sd_espeak-ng" "espeak-ng.conf"
DefaultModule espeak-ng
`;

export class Desktop {
  #programs = [];
  /** What programs on it need to know. */
  #env;

  /** For whatever programs keep. The names of sockets are short, so that its own is, too. */
  home = mkdtempSync(join(tmpdir(), "desktop-"));

  constructor() {
    this.#silence();
    this.#env = { ...process.env, HOME: this.home, XDG_RUNTIME_DIR: this.home, LANG: "C.UTF-8" };
  }

  /** A voice that nobody hears: without a device to play on, the one who speaks would wait for ever. */
  #silence() {
    const folder = join(this.home, ".config/speech-dispatcher");
    mkdirSync(folder, { recursive: true });
    writeFileSync(join(folder, "speechd.conf"), VOICE);
    writeFileSync(join(this.home, ".libao"), "default_driver=null\n");
  }

  async start() {
    const screen = this.run("Xvfb", ["-displayfd", "3", "-screen", "0", "1280x1024x24", "-nolisten", "tcp"]);
    this.#env.DISPLAY = `:${(await firstLine(screen.stdio[3])).trim()}`;
    const bus = this.run("dbus-daemon", ["--session", "--nofork", "--nopidfile", "--print-address=3"]);
    this.#env.DBUS_SESSION_BUS_ADDRESS = await firstLine(bus.stdio[3]);
    this.run("openbox", []);
  }

  /** Starts a program; it ends with the desktop. */
  run(program, args, env = {}) {
    const child = spawn(program, args, { env: { ...this.#env, ...env }, stdio: ["ignore", "ignore", "ignore", "pipe"] });
    this.#programs.push(child);
    return child;
  }

  /** Presses a key, by its name in X. */
  press(key) {
    const { status, stderr } = spawnSync("xdotool", ["key", key], { env: this.#env, encoding: "utf8", timeout: 10_000 });
    if (status !== 0) throw new Error(`xdotool key ${key} did not end well: ${stderr}`);
  }

  async stop() {
    for (const it of this.#programs.toReversed()) {
      if (it.exitCode !== null || it.signalCode !== null || !it.kill("SIGKILL")) continue;
      await once(it, "exit");
    }
    rmSync(this.home, { recursive: true, force: true, maxRetries: 10 });
  }
}

async function firstLine(stream) {
  for await (const line of createInterface({ input: stream })) return line;
  throw new Error("expected a line, found the end");
}
