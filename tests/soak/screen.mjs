/**
 * A screen of a fair. Nearly the first half is one page without interruption, so that what grows shows; then something fails
 * twice in every thousand visitors, once in a thousand of them all, and the page comes back.
 */
import { join } from "node:path";

import { chromium } from "@playwright/test";

import { CHROMIUM, told } from "../e2e/support/browsers.mjs";
import { keepMemory } from "../e2e/support/memory.mjs";
import { install } from "./page.mjs";
import { weigh } from "./scale.mjs";
import { randomBy, Visitors } from "./visitors.mjs";

/** How often something fails, the network goes for one visitor, the language changes. */
const EVERY = { trap: 500, offline: 97, language: 53 };

/** It stands upright, small enough that painting it does not take most of the time. */
const SIZE = { width: 540, height: 960 };

export class Screen {
  #name;
  #n_visitors;
  #seed;
  #folder;
  #context;
  #page;
  #client;
  #isTrap = false;
  #problems = [];
  #life = 0;

  /** @param {{ name: string, n_visitors: number, seed: number, folder: string }} fair the folder is for what can be looked at */
  constructor({ name, n_visitors, seed, folder }) {
    this.#name = name;
    this.#n_visitors = n_visitors;
    this.#seed = seed;
    this.#folder = folder;
  }

  /** Welcomes them all, and says what was seen. */
  async open() {
    const browser = await chromium.launch(CHROMIUM.launchOptions);
    this.#context = await browser.newContext({ viewport: SIZE, hasTouch: true, locale: "fr-FR" });
    this.#page = await this.#context.newPage();
    this.#watch();
    for (const it of [keepMemory, install]) await this.#context.addInitScript(it);
    // Nothing but a failure brings a fresh page: this is the most there is.
    await this.#page.route("**/kiosk.json", (route) => route.fulfill({ json: { kiosk: { reloadAfter: 10_000 } } }));
    this.#client = await this.#context.newCDPSession(this.#page);
    await this.#client.send("Performance.enable");
    await this.#page.goto(`${told("PASSERELLE_URL")}/kiosk.html`);

    const visitors = new Visitors(this.#page, this.#client, this.#seed);
    await visitors.invitation();
    const began = Date.now();
    const { samples, paints } = await this.#welcome(visitors, began);
    const seconds = (Date.now() - began) / 1000;
    await browser.close();
    const seen = { n_taps: visitors.n_taps, n_traps: this.#life, samples, paints, problems: this.#problems };
    return { name: this.#name, n_visitors: this.#n_visitors, seed: this.#seed, seconds, ...seen };
  }

  async #welcome(visitors, began) {
    const n_all = this.#n_visitors;
    const weighed = Math.max(10, Math.floor(n_all / 100));
    const random = randomBy(this.#seed + 1);
    const [samples, paints] = [[], []];
    for (let visitor = 0; visitor < n_all && this.#problems.length === 0; visitor++) {
      if (n_all / 2 - EVERY.trap / 2 <= visitor && visitor % EVERY.trap === EVERY.trap / 2) await this.#trap(visitors);
      await this.#context.setOffline(visitor % EVERY.offline === EVERY.offline - 1);
      if (visitor % EVERY.language === 0) await this.#speak(random() < 0.5 ? "en" : "fr");
      await this.#follow(visitors, visitor);
      paints.push(...(await this.#page.evaluate(() => walk.takePaints())).map((ms) => ({ visitor, ms })));
      if (visitor % weighed === weighed - 1) {
        samples.push({ visitors: visitor + 1, life: this.#life, ...(await weigh(this.#page, this.#client)) });
        this.#tell(samples.at(-1), began);
      }
    }
    return { samples, paints };
  }

  async #follow(visitors, visitor) {
    try {
      const traces = await visitors.welcome(`zq${visitor}canari`);
      if (traces.length) this.#problems.push(`visitor ${visitor}: the word typed is still in ${traces.join(", ")}`);
    } catch (error) {
      const trail = await this.#page.evaluate(() => walk.trail);
      this.#problems.push(`visitor ${visitor}: ${error.message}, after ${trail.join(" > ")}`);
      await this.#page.screenshot({ path: join(this.#folder, `stuck-${this.#name}.png`) });
    }
  }

  /** Fails as WebAssembly does, and waits for the page that comes back. */
  async #trap(visitors) {
    this.#isTrap = true;
    const loaded = this.#page.waitForEvent("load");
    await this.#page.evaluate(() => {
      setTimeout(() => {
        throw new WebAssembly.RuntimeError("unreachable");
      });
    });
    await loaded;
    await visitors.invitation();
    this.#isTrap = false;
    this.#life += 1;
  }

  #speak(lang) {
    return this.#page.evaluate((it) => (document.querySelector("passerelle-explorer").lang = it), lang);
  }

  #watch() {
    const note = (problem) => this.#isTrap || this.#problems.push(problem);
    this.#page.on("pageerror", (it) => note(`an exception: ${it.message}`));
    this.#page.on("console", (it) => it.type() === "error" && note(`the console: ${it.text()}`));
    this.#page.on("popup", (it) => this.#problems.push(`a new window: ${it.url()}`));
  }

  #tell({ visitors, nodes, listeners, heap, wasm }, began) {
    const left = ((Date.now() - began) / visitors) * (this.#n_visitors - visitors);
    const held = `${nodes} nodes, ${listeners} listeners, ${heap} bytes of objects, ${wasm} of wasm`;
    console.log(`${this.#name}: ${visitors} of ${this.#n_visitors} visitors, ${Math.round(left / 60_000)} min left: ${held}`);
  }
}
