/** A page of a contender in a fresh browser context, under the conditions of a visitor. */
import { setTimeout as sleep } from "node:timers/promises";

import { chromium } from "@playwright/test";

/** Tall enough that card and quiz are both in sight. */
const SCREEN = { width: 1280, height: 1600 };
const ARGS = ["--no-sandbox", "--disable-gpu", "--no-first-run", "--disable-background-networking", "--disable-component-update", "--disable-sync"];

/** The network of a cheap telephone. */
const NETWORK = { offline: false, latency: 150, downloadThroughput: 1.6e6 / 8, uploadThroughput: 750e3 / 8 };

export const CONDITIONS = {
  plain: { label: "no throttling" },
  slow: { label: "CPU 4×, 1.6 Mbit/s, 150 ms", cpu: 4, network: NETWORK },
  cpu6: { label: "CPU 6×", cpu: 6 },
};

/** A browser that has shown a page before: starting up is not the contenders' work. */
export async function launch(origin) {
  const browser = await chromium.launch({ executablePath: process.env.PASSERELLE_CHROMIUM, args: ARGS });
  const page = await browser.newPage();
  await page.goto(`${origin}/blank`);
  await page.close();
  return browser;
}

/** Opens a contender and waits until it can be used. */
export async function open(browser, contender, { cpu, network } = {}) {
  const context = await browser.newContext({ viewport: SCREEN, locale: "fr-FR" });
  const page = await context.newPage();
  const client = await context.newCDPSession(page);
  await client.send("Performance.enable", { timeDomain: "threadTicks" });
  const requests = [];
  page.on("request", (it) => it.url().startsWith("http") && requests.push(it.url()));
  if (network) {
    await client.send("Network.enable");
    await client.send("Network.emulateNetworkConditions", network);
  }
  await throttle(client, cpu);
  await page.addInitScript({ content: contender.script });
  const usable = page
    .waitForEvent("console", { predicate: (it) => it.text() === "bench: usable", timeout: 60_000 })
    .catch((cause) => Promise.reject(new Error(`${contender.name} cannot be used`, { cause })));
  await page.goto(contender.server.origin + contender.path, { waitUntil: "commit" });
  await usable;
  return { page, client, requests, close: () => context.close() };
}

/** The milliseconds that the main thread has worked: the same whether other programs take the processor meanwhile or not. */
export async function worked(client) {
  const { metrics } = await client.send("Performance.getMetrics");
  return 1000 * metrics.find((it) => it.name === "TaskDuration").value;
}

/** Waits until nothing more comes: a page that is HTML first can be used before it has its logic. */
export async function settled(page) {
  await page.waitForLoadState("networkidle");
  await sleep(400);
}

/** Slows the processor down as often as that. */
export async function throttle(client, cpu) {
  if (cpu) await client.send("Emulation.setCPUThrottlingRate", { rate: cpu });
}

export { sleep };
