/** What criterion left in its folder. */
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";

/** Nanoseconds of one run, with the bounds of 95 %, and how many things are done in a second where a run does many. */
export function engine(folder) {
  if (!existsSync(folder)) return [];
  const files = readdirSync(folder, { recursive: true }).filter((it) => it.endsWith(join("new", "estimates.json")));
  const read = (file) => JSON.parse(readFileSync(join(folder, file), "utf8"));
  const all = files.sort().map((file) => {
    const { point_estimate: ns, confidence_interval: within } = read(file).median;
    const { full_id: name, throughput } = read(file.replace("estimates.json", "benchmark.json"));
    const elements = throughput?.Elements;
    return { name, ns, low: within.lower_bound, high: within.upper_bound, perSecond: elements ? (elements * 1e9) / ns : null };
  });
  return all;
}
