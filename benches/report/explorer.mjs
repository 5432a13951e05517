/** Medians of an explorer by how many professions it has, and the memory of one more. */
import { summary } from "../page/statistics.mjs";
import { of } from "./pages.mjs";

const MEASURED = ["list", "first", "keystroke", "slowest", "frame", "longest", "bytes"];

export function explorer({ sizes, samples }) {
  const bySize = sizes.map((professions) => {
    const values = (key) => of(samples, { professions }).map((it) => it[key]);
    return { professions, ...Object.fromEntries(MEASURED.map((key) => [key, summary(values(key)).median])) };
  });
  const [few, many] = [bySize[0], bySize.at(-1)];
  return { sizes: bySize, bytesEach: (many.bytes - few.bytes) / (many.professions - few.professions) };
}
