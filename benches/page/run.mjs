/**
 * Measures pages that do the same job: `node benches/page/run.mjs PHASE… --out FILE --own FOLDER [--peers FOLDER]
 * [--name NAME]… --rounds N --patience SECONDS`, as `cargo xtask bench` runs it. Folders have a folder for each contender;
 * of the peers, those that are named take part, or all. docs/performance.md says what is measured, and how.
 */
import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { cpus } from "node:os";
import { parseArgs } from "node:util";

import { launch, open, settled } from "./browser.mjs";
import { calm } from "./calm.mjs";
import { contenders } from "./contender.mjs";
import { bytes } from "./phases/bytes.mjs";
import { heap } from "./phases/heap.mjs";
import { interact } from "./phases/interact.mjs";
import { load } from "./phases/load.mjs";
import { verify } from "./phases/verify.mjs";
import { serve } from "./server.mjs";

/** Those that are the same each time are done once. */
const ONCE = { verify, bytes };
const ROUNDS = { load, interact, heap };
/** Memory differs less from one time to the next, and takes long. */
const FEW = { heap: 3 };

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    out: { type: "string" },
    own: { type: "string" },
    peers: { type: "string" },
    name: { type: "string", multiple: true, default: [] },
    rounds: { type: "string" },
    patience: { type: "string" },
  },
});
const [rounds, patience] = [Number(values.rounds), 1000 * Number(values.patience)];
const phases = positionals;
const peers = values.peers ? contenders(values.peers, values.name.length ? values.name : undefined) : [];
const all = [...contenders(values.own), ...peers];
for (const contender of all) contender.server = await serve(contender.dist);

// What is not measured now is kept as it was.
const earlier = existsSync(values.out) ? JSON.parse(readFileSync(values.out, "utf8")) : { labels: {}, samples: {} };
const result = { ...earlier, processor: cpus()[0]?.model, processors: cpus().length, rounds };
for (const { name, label } of all) result.labels[name] = label;
console.log(`contenders: ${all.map((it) => it.name).join(", ")}`);
await rehearse();
for (const [name, phase] of Object.entries(ONCE).filter(([it]) => phases.includes(it))) {
  console.log(name);
  result[name] = await phase(all);
}
for (const [name, phase] of Object.entries(ROUNDS).filter(([it]) => phases.includes(it))) {
  const samples = (result.samples[name] = []);
  const n_rounds = Math.min(rounds, FEW[name] ?? rounds);
  for (let round = 0; round < n_rounds; round++) {
    const began = Date.now();
    // Nobody comes first each time.
    const turn = all.map((_, idx) => all[(idx + round) % all.length]);
    samples.push(...(await phase(turn, { calm: () => calm(patience) })).map((it) => ({ round, ...it })));
    const left = ((Date.now() - began) / 60_000) * (n_rounds - round - 1);
    console.log(`${name}: round ${round + 1} of ${n_rounds}, about ${left.toFixed(1)} min left`);
    save();
  }
}
save();
for (const contender of all) contender.server.close();

/** Loads each once, so that no file has still to be compressed while somebody takes the time. */
async function rehearse() {
  const browser = await launch(all[0].server.origin);
  for (const contender of all) {
    const { page, close } = await open(browser, contender);
    await settled(page);
    await close();
  }
  await browser.close();
}

function save() {
  writeFileSync(values.out, JSON.stringify(result, null, 1));
}
