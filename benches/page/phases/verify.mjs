/** Whether a contender does the job: only then do its figures mean anything. */
import { launch, open, settled } from "../browser.mjs";

/** Years of work that a diploma asks for besides. */
const NEEDS = { lvl1: 0, sw2: 0, sw3: 3, para3: 5, other2: 3, none: Infinity };
const YEARS = [0, 1, 2, 3, 4, 5, 6, 10, 50];

/** A diploma, the years if they are asked for, and what follows; 51 is out of range. */
const CASES = Object.entries(NEEDS).flatMap(([diploma, needs]) => {
  if (needs === 0 || needs === Infinity) return [{ diploma, expect: needs ? "not-eligible" : "eligible" }];
  const decided = YEARS.map((years) => ({ diploma, years, expect: needs <= years ? "eligible" : "not-eligible" }));
  return [{ diploma, asks: true, expect: null }, ...decided, { diploma, years: 51, expect: null }];
});

export async function verify(all) {
  const browser = await launch(all[0].server.origin);
  for (const contender of all.filter((it) => !it.isReference)) {
    const { page, close } = await open(browser, contender);
    await settled(page);
    const wrong = await page.evaluate(tryAll, CASES);
    await close();
    if (wrong.length) throw new Error(`${contender.name} does another job: ${JSON.stringify(wrong)}`);
    console.log(`${contender.name}: ${CASES.length} of ${CASES.length} cases`);
  }
  await browser.close();
  return { cases: CASES.length };
}

async function tryAll(cases) {
  const { adapter, answer, restart, wait, nextTask } = window.bench;
  const wrong = [];
  for (const { diploma, years, asks, expect } of cases) {
    answer(diploma);
    if (asks || years !== undefined) {
      await wait(() => adapter.years(), `the years after ${diploma}`);
      if (adapter.result() !== null) wrong.push({ diploma, found: "a result before the years" });
      if (years !== undefined) answer(undefined, years);
    }
    await wait(() => adapter.result() === expect, `${expect} after ${diploma}, ${years}`).catch(() => {});
    await nextTask();
    if (adapter.result() !== expect) wrong.push({ diploma, years, expect, found: adapter.result() });
    restart();
    await wait(() => adapter.result() === null && !adapter.years(), `a clean quiz after ${diploma}, ${years}`);
  }
  return wrong;
}
