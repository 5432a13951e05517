/**
 * Weeks of a fair: `node tests/soak/soak.mjs VISITORS SEED FOLDER`, with PASSERELLE_URL and PASSERELLE_CHROMIUM,
 * as `cargo xtask soak` runs it. Half of them come to each of two screens, side by side: one alone waits for its frames.
 */
import { join } from "node:path";

import { judge, lines, write } from "./report.mjs";
import { Screen } from "./screen.mjs";

const [n_visitors, seed, folder] = [Number(process.argv[2]), Number(process.argv[3]), process.argv[4]];

const screens = ["left", "right"].map((name, idx) => new Screen({ name, n_visitors: Math.ceil(n_visitors / 2), seed: 2 * seed + idx, folder }));
const reports = (await Promise.all(screens.map((it) => it.open()))).map((seen) => ({ name: seen.name, report: judge(seen) }));
for (const { name, report } of reports) {
  write(join(folder, name), report);
  for (const line of lines(report)) console.log(`${name}: ${line}`);
}
process.exitCode = reports.some(({ report }) => report.wrong.length) ? 1 : 0;
