/** Medians of the pages. */
import { CONDITIONS } from "../page/browser.mjs";
import { median, summary } from "../page/statistics.mjs";

export const SPEEDS = { 1: "CPU 1×", 6: "CPU 6×" };
/** What an answer is: a choice that asks more, the years, a choice that settles it. */
export const ANSWERS = ["choice", "years", "direct"];
const STEPS = ["first", ...ANSWERS, "restart", "work"];

export function pages({ samples, ...measured }) {
  return {
    ...measured,
    load: each(CONDITIONS, (condition) => byName(of(samples.load, { condition }), ["present", "usable", "painted", "longest", "work"])),
    interact: each(SPEEDS, (cpu) => byName(of(samples.interact, { cpu: Number(cpu) }), STEPS)),
    heap: memory(samples.heap ?? []),
  };
}

const each = (keys, value) => Object.fromEntries(Object.keys(keys).map((it) => [it, value(it)]));

export function of(samples = [], wanted) {
  return samples.filter((it) => Object.entries(wanted).every(([key, value]) => it[key] === value));
}

function byName(samples, keys) {
  const names = [...new Set(samples.map((it) => it.contender))];
  const all = (name, key) => of(samples, { contender: name }).flatMap((it) => it[key] ?? []);
  return Object.fromEntries(names.map((name) => [name, Object.fromEntries(keys.map((key) => [key, summary(all(name, key))]))]));
}

function memory(samples) {
  const names = [...new Set(samples.map((it) => it.contender))];
  const middle = (name, value) => median(of(samples, { contender: name }).map(value));
  const shown = ["js", "wasm", "resident", "nodes", "listeners"];
  const grown = ["bytes", "nodes", "listeners"];
  return Object.fromEntries(
    names.map((name) => [
      name,
      {
        ...Object.fromEntries(shown.map((key) => [key, middle(name, (it) => it.shown[key])])),
        growth: Object.fromEntries(grown.map((key) => [key, middle(name, (it) => it.growth?.[key])])),
      },
    ]),
  );
}
