/** What was to be reached, and what was found: a row for each condition under which it was measured. */
import { CONDITIONS } from "../page/browser.mjs";
import { fixed, median, ratio } from "../page/statistics.mjs";
import { ANSWERS, of, SPEEDS } from "./pages.mjs";

/** @returns {{ what: string, condition: string, found: string, goal: string, isMet: boolean }[]} */
export function judged(goals, measured) {
  return goals.flatMap(({ what, measure, atMost, atLeast, ...goal }) =>
    MEASURES[measure](measured, goal)
      .filter((it) => Number.isFinite(it.value))
      .map(({ condition, value, unit }) => ({
        what,
        condition,
        found: `${fixed(value, unit.startsWith("×") ? 2 : 1)} ${unit}`,
        goal: atMost === undefined ? `≥ ${atLeast}` : `≤ ${atMost}`,
        isMet: atMost === undefined ? atLeast <= value : value <= atMost,
      })),
  );
}

const MEASURES = {
  usable: ({ page }, { ours, peer }) =>
    Object.entries(CONDITIONS).map(([condition, { label }]) => {
      const rounds = (contender) => inRounds(of(page?.samples.load, { condition, contender }), (it) => it.usable);
      return { condition: label, ...compared(rounds, ours, peer, page) };
    }),
  bytes: ({ page }, { ours, unit }) => [{ condition: "by brotli", value: page?.bytes?.[ours]?.brotli / 1000, unit }],
  answer: ({ page }, { ours, peer }) =>
    Object.entries(SPEEDS).map(([cpu, label]) => {
      const steps = (it) => median(ANSWERS.flatMap((step) => it[step]));
      const rounds = (contender) => inRounds(of(page?.samples.interact, { cpu: Number(cpu), contender }), steps);
      return { condition: label, ...compared(rounds, ours, peer, page) };
    }),
  memory: ({ page }, { ours, peer }) => {
    const resident = (contender) => inRounds(of(page?.samples.heap, { contender }), (it) => it.shown.resident);
    const floor = resident("static-floor");
    const over = (contender) => resident(contender).map((it, round) => it - floor[round]);
    return [{ condition: "of the machine", ...compared(over, ours, peer, page) }];
  },
  growth: ({ page }, { of: key, ours, unit }) => {
    const samples = of(page?.samples.heap, { contender: ours });
    return [{ condition: "1,000 visits", value: median(samples.map((it) => it.growth[key])), unit }];
  },
  longest: ({ page }, { ours, unit }) => {
    const samples = of(page?.samples.load, { condition: "slow", contender: ours });
    return [{ condition: CONDITIONS.slow.label, value: median(samples.map((it) => it.longest)), unit }];
  },
  inRust: ({ engine }, { ours, peer }) => {
    const time = (wanted) => engine.find((it) => it.name === wanted)?.ns;
    return [{ condition: "all rules of the DEIS", value: time(peer) / time(ours), unit: "× the rules by hand" }];
  },
  inNode: ({ verdicts }, { ours, peers }) => {
    const known = peers.filter((it) => verdicts?.[it]);
    const fastest = known.sort((a, b) => median(verdicts[b]) - median(verdicts[a]))[0];
    if (!fastest) return [];
    return [{ condition: "Node.js", value: ratio(verdicts[ours], verdicts[fastest]).ratio, unit: `× ${fastest}` }];
  },
  explorer: ({ explorer }, { of: key }) => {
    if (!explorer) return [];
    const [few, many] = explorer.sizes;
    const rounds = (professions) => inRounds(of(explorer.samples, { professions }), (it) => it[key]);
    return [{ condition: "no throttling", value: ratio(rounds(many), rounds(few)).ratio, unit: `× that of ${few}` }];
  },
};

/** Ours beside a peer, round by round. */
function compared(rounds, ours, peer, page) {
  return { value: ratio(rounds(ours), rounds(peer)).ratio, unit: `× ${page?.labels[peer] ?? peer}` };
}

/** A value by the number of its round. */
function inRounds(samples, value) {
  const rounds = [];
  for (const it of samples) rounds[it.round] = value(it);
  return rounds;
}
