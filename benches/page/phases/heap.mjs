/** Memory that a page takes, and what hundreds of visits leave behind. */
import { readFileSync } from "node:fs";

import { launch, open, settled, sleep } from "../browser.mjs";

/** Visits after which caches are full and code is compiled, and those that count. */
const [WARM, COUNTED] = [100, 1000];

export async function heap(all, { calm }) {
  const samples = [];
  for (const contender of all) {
    await calm();
    // A renderer of its own.
    const browser = await launch(contender.server.origin);
    const session = await browser.newBrowserCDPSession();
    const { page, client } = await open(browser, contender);
    await settled(page);
    const weigh = () => weighed(page, client, session);
    const sample = { contender: contender.name, shown: await weigh() };
    if (!contender.isReference) {
      await page.evaluate(visits, WARM);
      const before = await weigh();
      await page.evaluate(visits, COUNTED);
      const after = await weigh();
      const grown = (name) => (after[name] - before[name]) / COUNTED;
      sample.growth = { bytes: grown("js") + grown("wasm"), nodes: grown("nodes"), listeners: grown("listeners") };
    }
    await browser.close();
    samples.push(sample);
  }
  return samples;
}

async function weighed(page, client, session) {
  for (let time = 0; time < 3; time++) {
    await client.send("HeapProfiler.collectGarbage");
    await sleep(100);
  }
  const { usedSize: js } = await client.send("Runtime.getHeapUsage");
  const { nodes, jsEventListeners: listeners } = await client.send("Memory.getDOMCounters");
  const wasm = await page.evaluate(() => window.bench.wasmBytes());
  return { js, wasm, nodes, listeners, resident: await resident(session) };
}

/** The part of the memory of the machine that the renderers have, in bytes; on Linux alone. */
async function resident(session) {
  const { processInfo } = await session.send("SystemInfo.getProcessInfo");
  const parts = processInfo.filter((it) => it.type === "renderer").map(({ id }) => {
    try {
      return 1024 * Number(/^Pss:\s+(\d+)/m.exec(readFileSync(`/proc/${id}/smaps_rollup`, "utf8"))[1]);
    } catch {
      return NaN;
    }
  });
  return parts.reduce((sum, it) => sum + it, 0);
}

async function visits(n_visits) {
  const { adapter, answer, restart, wait } = window.bench;
  for (let visit = 0; visit < n_visits; visit++) {
    answer(visit % 2 ? "sw3" : "para3");
    await wait(() => adapter.years(), "the years");
    answer(undefined, visit % 7);
    await wait(() => adapter.result(), "a result");
    restart();
    await wait(() => adapter.result() === null && !adapter.years(), "a clean quiz");
    if (visit % 50 === 49) await new Promise(requestAnimationFrame);
  }
}
