/** Waits until other programs leave the processors alone, but not for ever. */
import { cpus } from "node:os";
import { setTimeout as sleep } from "node:timers/promises";

const BUSY = 0.3;

/** Waits so many milliseconds at most, and says how busy it was in the end, from 0 to 1. */
export async function calm(patience) {
  const end = Date.now() + patience;
  for (;;) {
    const before = used();
    await sleep(250);
    const now = used();
    const busy = (now.busy - before.busy) / (now.all - before.all || 1);
    if (busy <= BUSY || end < Date.now()) return busy;
  }
}

function used() {
  const times = cpus().map((it) => it.times);
  const all = times.flatMap(Object.values).reduce((sum, it) => sum + it, 0);
  return { all, busy: all - times.reduce((sum, it) => sum + it.idle, 0) };
}
