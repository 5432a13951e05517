/** How many bytes the objects of JavaScript take, by a snapshot of the heap: the browser tells only all of it. */

/** What counts as somebody else's: code that V8 compiles the longer a page runs, and the browser's own. */
const NOT_OBJECTS = ["code", "native"];

/** What V8 has seen each function of WebAssembly do, an array for each one that has run at least once. */
const OF_WASM = { node: "system / WasmTrustedInstanceData", edge: "feedback_vectors" };

export async function objects(client) {
  const chunks = [];
  const collect = ({ chunk }) => chunks.push(chunk);
  // Twice: what the first round lets go of, the snapshot, which begins with another, collects.
  await client.send("HeapProfiler.collectGarbage");
  client.on("HeapProfiler.addHeapSnapshotChunk", collect);
  await client.send("HeapProfiler.takeHeapSnapshot", { reportProgress: false });
  client.off("HeapProfiler.addHeapSnapshotChunk", collect);
  return bytesOf(JSON.parse(chunks.join("")));
}

/** The size of everything in a snapshot that a page made itself. */
export function bytesOf(snapshot) {
  const all = nodesOf(snapshot);
  const compiled = compiledOf(all);
  return all.filter((it) => !NOT_OBJECTS.includes(it.type) && !compiled.has(it)).reduce((sum, it) => sum + it.size, 0);
}

/** Nodes with what they hold. A snapshot is flat lists of numbers; its `meta` names what each of them is. */
function nodesOf({ snapshot: { meta }, nodes, edges, strings }) {
  const [node, edge] = [meta.node_fields, meta.edge_fields];
  const types = meta.node_types[node.indexOf("type")];
  const all = [];
  let next = 0;
  for (let at = 0; at < nodes.length; at += node.length) {
    const field = (name) => nodes[at + node.indexOf(name)];
    const first = next;
    next += field("edge_count") * edge.length;
    all.push({ type: types[field("type")], name: strings[field("name")], size: field("self_size"), first, end: next });
  }
  const edgeTypes = meta.edge_types[edge.indexOf("type")];
  for (const it of all) it.held = () => edgesOf(it);
  return all;

  function edgesOf({ first, end }) {
    const held = [];
    for (let at = first; at < end; at += edge.length) {
      const [type, name, to] = ["type", "name_or_index", "to_node"].map((it) => edges[at + edge.indexOf(it)]);
      const isIndex = ["element", "hidden"].includes(edgeTypes[type]);
      held.push({ name: isIndex ? String(name) : strings[name], node: all[to / node.length] });
    }
    return held;
  }
}

/** Arrays that only V8 can see, and that its functions of WebAssembly have. */
function compiledOf(all) {
  const lists = all
    .filter((it) => it.name === OF_WASM.node)
    .flatMap((it) => it.held().filter(({ name }) => name === OF_WASM.edge));
  const each = lists.flatMap(({ node }) => [node, ...node.held().map((it) => it.node)]);
  return new Set(each.filter(({ type }) => type === "array"));
}
