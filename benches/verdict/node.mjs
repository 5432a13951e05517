#!/usr/bin/env node
/**
 * How many persons a second are judged by the rules of the DEIS, through the JavaScript API in Node.js:
 *
 *     cargo xtask build && node benches/verdict/node.mjs [--peers DIR] [--rounds 7] [--ms 300] [--pkg pkg] [--out FILE]
 *
 * In DIR, or above it, is a `node_modules` with survey-core, json-rules-engine and publicodes; those that are there take
 * part. All judge the same persons in turn, within one run, and each has to agree with the rule before it is timed.
 * The peers judge by the diploma and the years of experience alone, this library by all rules of the DEIS. Not
 * here: the same in Rust, which is `main.rs`.
 */
import { readFileSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { join, resolve } from "node:path";
import { pathToFileURL } from "node:url";
import { parseArgs } from "node:util";

const { values } = parseArgs({
  options: {
    peers: { type: "string" },
    rounds: { type: "string", default: "7" },
    ms: { type: "string", default: "300" },
    pkg: { type: "string", default: "pkg" },
    out: { type: "string" },
  },
});
const PKG = pathToFileURL(`${resolve(values.pkg)}/`);
const [ROUNDS, MS] = [Number(values.rounds), Number(values.ms)];
const DAY = "2026-11-23";

/** What each diploma needs beside it: years, and the question that asks for them. */
const DIPLOMAS = {
  "niveau-7": { years: 0 },
  "travail-social-6": { years: 0 },
  "travail-social-5": { years: 3, asked: "annees-travail-social" },
  paramedical: { years: 5, asked: "annees-paramedical", also: { "paramedical-trois-ans": "non" } },
  "niveau-6": { years: 3, asked: "annees-niveau-6" },
  aucun: { years: Infinity },
};
const LENGTHS = [0, 1, 2, 3, 4, 5, 6, 10, 50];

/** What a person answers until the verdict is settled. */
function person(diploma, years) {
  const { asked, also, years: needed } = DIPLOMAS[diploma];
  const isMet = needed <= (years ?? 0);
  const answers = { diplomes: diploma === "aucun" ? [] : [diploma] };
  if (asked) answers[asked] = years;
  if (!isMet) Object.assign(answers, also, { corps: "non" });
  return { diploma, years, answers, isMet };
}

const PERSONS = Object.entries(DIPLOMAS).flatMap(([diploma, { asked }]) =>
  asked ? LENGTHS.map((years) => person(diploma, years)) : [person(diploma, undefined)],
);

/** The same rule by hand. */
function byHand({ diploma, years }) {
  switch (diploma) {
    case "niveau-7":
    case "travail-social-6":
      return true;
    case "travail-social-5":
    case "niveau-6":
      return 3 <= years;
    case "paramedical":
      return 5 <= years;
    default:
      return false;
  }
}

async function library() {
  const module = await import(new URL("passerelle.js", PKG).href);
  module.initSync({ module: readFileSync(new URL("passerelle_bg.wasm", PKG)) });
  module.provide(readFileSync(new URL("travail-social.json", PKG), "utf8"));
  const { ask, verdict } = module;
  return {
    "verdict() on a given day": ({ answers }) => verdict("deis", answers, DAY) === "met",
    "verdict() today": ({ answers }) => verdict("deis", answers) === "met",
    "ask(): the routes and the next question, too": ({ answers }) => ask("deis", answers, DAY).verdict === "met",
  };
}

/** One way to judge by each library that is in the folder. */
const PEERS = {
  async "survey-core"({ ConditionRunner }) {
    const runner = new ConditionRunner(
      "{diploma} anyof ['niveau-7', 'travail-social-6'] or ({diploma} = 'paramedical' and {years} >= 5) or " +
        "({diploma} anyof ['travail-social-5', 'niveau-6'] and {years} >= 3)",
    );
    return { "survey-core, its expression runner": ({ diploma, years }) => runner.runValues({ diploma, years }) };
  },
  async "json-rules-engine"({ Engine }) {
    const is = (value) => ({ fact: "diploma", operator: "in", value });
    const atLeast = (value) => ({ fact: "years", operator: "greaterThanInclusive", value });
    const routes = [
      is(["niveau-7", "travail-social-6"]),
      { all: [is(["travail-social-5", "niveau-6"]), atLeast(3)] },
      { all: [is(["paramedical"]), atLeast(5)] },
    ];
    const engine = new Engine([{ conditions: { any: routes }, event: { type: "met" } }]);
    const judge = async ({ diploma, years = -1 }) => (await engine.run({ diploma, years })).events.length === 1;
    return { "json-rules-engine": Object.assign(judge, { isSlow: true }) };
  },
  async publicodes({ default: module }) {
    const Engine = module.default ?? module;
    const engine = new Engine(
      {
        diplôme: { "une possibilité": Object.keys(DIPLOMAS).map((it) => `'${it}'`), "par défaut": "'aucun'" },
        années: { "par défaut": "0 an" },
        admissible: {
          "une de ces conditions": [
            "diplôme = 'niveau-7'",
            "diplôme = 'travail-social-6'",
            { "toutes ces conditions": ["diplôme = 'travail-social-5'", "années >= 3 an"] },
            { "toutes ces conditions": ["diplôme = 'niveau-6'", "années >= 3 an"] },
            { "toutes ces conditions": ["diplôme = 'paramedical'", "années >= 5 an"] },
          ],
        },
      },
      { logger: { log() {}, warn() {}, error() {} } },
    );
    const judge = ({ diploma, years = 0 }) => {
      engine.setSituation({ diplôme: `'${diploma}'`, années: `${years} an` });
      return engine.evaluate("admissible").nodeValue === true;
    };
    return { Publicodes: judge };
  },
};

async function peers(folder) {
  if (!folder) return {};
  const require = createRequire(join(resolve(folder), "package.json"));
  const found = {};
  for (const [name, judge] of Object.entries(PEERS)) {
    const at = tryTo(() => require.resolve(name));
    if (at) Object.assign(found, await judge(await import(pathToFileURL(at).href)));
    else console.error(`${name} is not in ${folder}`);
  }
  return found;
}

function tryTo(act) {
  try {
    return act();
  } catch {
    return undefined;
  }
}

/** Persons judged in a second. */
async function speed(judge) {
  let n = 0;
  const start = performance.now();
  let now = start;
  for (; now - start < MS; now = performance.now()) {
    for (const it of PERSONS) if ((judge.isSlow ? await judge(it) : judge(it)) === it.isMet) n += 1;
  }
  return (n * 1000) / (now - start);
}

const median = (numbers) => numbers.toSorted((a, b) => a - b)[numbers.length >> 1];

const judges = Object.entries({ ...(await library()), "hand-written JavaScript": byHand, ...(await peers(values.peers)) });
for (const [name, judge] of judges) {
  for (const it of PERSONS) {
    if ((await judge(it)) !== it.isMet) throw new Error(`${name} is wrong about ${JSON.stringify(it)}`);
  }
  await speed(judge);
}
const speeds = judges.map(() => []);
for (let round = 0; round < ROUNDS; round++) {
  // Each begins once, so that a busy moment hits all of them.
  for (const idx of judges.keys()) {
    const place = (idx + round) % judges.length;
    speeds[place].push(await speed(judges[place][1]));
  }
}
// Each round by itself, for ratios within it.
if (values.out) writeFileSync(values.out, JSON.stringify(Object.fromEntries(judges.map(([name], idx) => [name, speeds[idx]])), null, 1));
const rows = judges.map(([name], idx) => [name, median(speeds[idx])]);
const [, first] = rows[0];
for (const [name, n] of rows) {
  const [each, ratio] = [Math.round(n).toLocaleString("en"), (first / n).toPrecision(2)];
  console.log(`${name.padEnd(46)} ${each.padStart(12)} a second; verdict() is ${ratio} times as fast`);
}
