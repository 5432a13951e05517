/** From an answer to the paint that shows what follows. Raster and compositing are not in it. */
import { launch, open, settled, throttle, worked } from "../browser.mjs";

/** How often each step is taken, at the full speed of the processor and at a sixth. */
const TIMES = { 1: 20, 6: 8 };

/** In one visit. */
const N_STEPS = 5;

export async function interact(all, { calm }) {
  const browser = await launch(all[0].server.origin);
  const samples = [];
  for (const [cpu, n_times] of Object.entries(TIMES)) {
    for (const contender of all.filter((it) => !it.isReference)) {
      const busy = await calm();
      const { page, client, close } = await open(browser, contender);
      await settled(page);
      await throttle(client, Number(cpu));
      const before = await worked(client);
      const times = await page.evaluate(visits, n_times);
      const work = (await worked(client)) - before;
      samples.push({ contender: contender.name, cpu: Number(cpu), busy, ...times, work: work / (N_STEPS * (n_times + 1)) });
      await close();
    }
  }
  await browser.close();
  return samples;
}

async function visits(n_times) {
  const { adapter, answer, restart, timed } = window.bench;
  const isClean = () => adapter.result() === null && !adapter.years();
  const steps = {
    choice: [() => answer("sw3"), () => adapter.years()],
    years: [() => answer(undefined, 3), () => adapter.result() === "eligible"],
    restart: [restart, isClean],
    direct: [() => answer("lvl1"), () => adapter.result() === "eligible"],
    again: [restart, isClean],
  };
  const times = Object.fromEntries(Object.keys(steps).map((it) => [it, []]));
  adapter.q1("para3").scrollIntoView({ block: "center", behavior: "instant" });
  await new Promise((done) => setTimeout(done, 100));
  for (let visit = 0; visit <= n_times; visit++) {
    for (const [name, [act, has]] of Object.entries(steps)) {
      const time = await timed(act, has, name);
      // The first is another thing: code is compiled.
      if (visit) times[name].push(time);
      else if (name === "choice") times.first = time;
    }
  }
  return times;
}
