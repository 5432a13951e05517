/** IBM Equal Access, run in the page by the engine that its package brings; it sees through open shadow roots. */
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";

import { bring } from "../../e2e/support/tool.mjs";

const SOURCE = readFileSync(createRequire(import.meta.url).resolve("accessibility-checker-engine"), "utf8");

/** What it finds wrong, by all of its rules, as sentences; what it asks a person to look at is none. */
export async function breaches(visitor) {
  await bring(visitor, "ace", SOURCE);
  const found = await visitor.evaluate(async () => {
    const checker = new window.ace.Checker();
    const { results } = await checker.check(document, checker.getGuidelineIds());
    return results.filter((it) => it.value[1] === "FAIL").map(({ ruleId, value, message, snippet }) => ({ ruleId, value, message, snippet }));
  }, undefined);
  return found.map(({ ruleId, value, message, snippet }) => `${ruleId}: ${value.join(" ")}: ${message}: ${snippet}`);
}
