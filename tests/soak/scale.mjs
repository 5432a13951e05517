/** What grows, and how fast. */

/** What the page holds after everything that can be let go of is. */
export async function weigh(page, client) {
  const heap = await objects(client);
  const { metrics } = await client.send("Performance.getMetrics");
  const metric = (name) => metrics.find((it) => it.name === name).value;
  return {
    nodes: metric("Nodes"),
    listeners: metric("JSEventListeners"),
    heap,
    wasm: await page.evaluate(() => walk.memory.buffer.byteLength),
  };
}

/** What counts as somebody else's in a snapshot: code that V8 compiles the longer a page runs, and the browser's own. */
const NOT_OBJECTS = ["code", "native"];

/** How many bytes the objects of JavaScript take, by a snapshot of the heap: the browser tells only all of it. */
async function objects(client) {
  const chunks = [];
  const collect = ({ chunk }) => chunks.push(chunk);
  // Twice: what the first round lets go of, the snapshot, which begins with another, collects.
  await client.send("HeapProfiler.collectGarbage");
  client.on("HeapProfiler.addHeapSnapshotChunk", collect);
  await client.send("HeapProfiler.takeHeapSnapshot", { reportProgress: false });
  client.off("HeapProfiler.addHeapSnapshotChunk", collect);
  const { snapshot, nodes } = JSON.parse(chunks.join(""));
  const { node_fields: fields, node_types: types } = snapshot.meta;
  const [type, size] = [fields.indexOf("type"), fields.indexOf("self_size")];
  const isObject = types[type].map((it) => !NOT_OBJECTS.includes(it));
  let bytes = 0;
  for (let at = 0; at < nodes.length; at += fields.length) if (isObject[nodes[at + type]]) bytes += nodes[at + size];
  return bytes;
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

/** How far samples lie from their own line, as a median: growth below that over the whole run is noise. */
export function noise(samples, name) {
  const per = slope(samples, name);
  const rest = samples.map((it) => it[name] - per * it.visitors);
  const middle = median(rest);
  return median(rest.map((it) => Math.abs(it - middle)));
}

export function median(values) {
  return quantile(values, 0.5);
}

export function quantile(values, part) {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(part * sorted.length))];
}
