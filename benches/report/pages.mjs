/** Medians and ratios of the pages. */
import { CONDITIONS } from "../page/browser.mjs";
import { median, ratio, summary } from "../page/statistics.mjs";

const SPEEDS = { 1: "CPU 1×", 6: "CPU 6×" };
/** What an answer is: a choice that asks more, the years, a choice that settles it. */
const ANSWERS = ["choice", "years", "direct"];
const STEPS = ["first", ...ANSWERS, "restart", "work"];

export function pages({ samples, ...measured }, goals) {
  return {
    ...measured,
    load: each(CONDITIONS, (condition) => byName(of(samples.load, { condition }), ["present", "usable", "painted", "longest", "work"])),
    interact: each(SPEEDS, (cpu) => byName(of(samples.interact, { cpu: Number(cpu) }), STEPS)),
    heap: memory(samples.heap ?? []),
    goals: goals.flatMap((goal) => judged(goal, samples)),
  };
}

const each = (keys, value) => Object.fromEntries(Object.keys(keys).map((it) => [it, value(it)]));

function of(samples = [], wanted) {
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

/** A goal under each condition in which both were measured. */
function judged({ what, ours, peer, measure, atMost }, samples) {
  const rows = MEASURES[measure](samples, ours, peer);
  return rows.filter((it) => it.n).map((it) => ({ what, ours, peer, atMost, ...it }));
}

const MEASURES = {
  usable: ({ load }, ours, peer) =>
    Object.entries(CONDITIONS).map(([condition, { label }]) => {
      const rounds = (contender) => inRounds(of(load, { condition, contender }), (it) => it.usable);
      return { condition: label, ...ratio(rounds(ours), rounds(peer)) };
    }),
  answer: ({ interact }, ours, peer) =>
    Object.entries(SPEEDS).map(([cpu, label]) => {
      const rounds = (contender) =>
        inRounds(of(interact, { cpu: Number(cpu), contender }), (it) => median(ANSWERS.flatMap((step) => it[step])));
      return { condition: label, ...ratio(rounds(ours), rounds(peer)) };
    }),
  memory: ({ heap }, ours, peer) => {
    const floor = inRounds(of(heap, { contender: "static-floor" }), (it) => it.shown.resident);
    const over = (contender) => inRounds(of(heap, { contender }), (it) => it.shown.resident).map((it, round) => it - floor[round]);
    return [{ condition: "resident", ...ratio(over(ours), over(peer)) }];
  },
};

/** A value by the number of its round. */
function inRounds(samples, value) {
  const rounds = [];
  for (const it of samples) rounds[it.round] = value(it);
  return rounds;
}
