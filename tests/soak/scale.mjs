/** What grows, and how fast. */
import { objects } from "./heap.mjs";

/** What the page holds after everything that can be let go of is. */
export async function weigh(page, client) {
  // What was touched last is not the page's.
  await page.evaluate(() => (walk.trail.length = 0));
  const heap = await objects(client);
  const { metrics } = await client.send("Performance.getMetrics");
  const metric = (name) => metrics.find((it) => it.name === name).value;
  return {
    nodes: metric("Nodes"),
    listeners: metric("JSEventListeners"),
    heap,
    wasm: await page.evaluate(() => wasmMemory.buffer.byteLength),
  };
}

/**
 * How much a value grows with each visitor: the median of the slopes between all pairs (Theil and Sen), which a
 * few samples that are off do not move.
 *
 * @param {{ visitors: number }[]} samples
 */
export function slope(samples, name) {
  const slopes = samples.flatMap((a, idx) =>
    samples.slice(idx + 1).map((b) => (b[name] - a[name]) / (b.visitors - a.visitors)),
  );
  return median(slopes);
}

/**
 * How far samples lie from their own line, as the root of the mean square: growth below that over the whole run is noise.
 * A median would not see what only some samples have, such as a table that V8 makes larger for a while.
 */
export function noise(samples, name) {
  const per = slope(samples, name);
  const rest = samples.map((it) => it[name] - per * it.visitors);
  const middle = median(rest);
  return Math.sqrt(rest.reduce((sum, it) => sum + (it - middle) ** 2, 0) / rest.length);
}

export function median(values) {
  return quantile(values, 0.5);
}

export function quantile(values, part) {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(part * sorted.length))];
}
