/** A page that does the job, and how its markup is read. Folders of contenders have the form that peers are given in. */
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";

import { install } from "./page.js";

/** Functions in the page; `$` and `$$` search shadow roots, too. A contender replaces those that do not fit its markup. */
const ADAPTER = {
  /** Whether the first question can be answered. */
  interactive: "() => 6 <= $$('input[type=radio]').length",
  /** What to click for an answer: lvl1, sw2, sw3, para3, other2 or none. */
  q1: "(diploma) => $('input[type=radio][value=' + diploma + ']')",
  /** The field for the years, or null while they are not asked. */
  years: "() => $$('input[type=number]').find((it) => it.checkVisibility()) ?? null",
  /** eligible, not-eligible, or null. */
  result: "() => $('[data-result]')?.dataset.result || null",
  restart: "() => $$('button').find((it) => it.textContent.trim() === 'Recommencer')",
  /** What to click after an answer, if anything. */
  next: "() => null",
  setYears: `(field, years) => {
    Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, 'value').set.call(field, years);
    for (const type of ['input', 'keyup', 'change']) field.dispatchEvent(new Event(type, { bubbles: true, composed: true }));
  }`,
};

/**
 * @param {string} folder with a folder for each
 * @param {string[]} names all by default
 */
export function contenders(folder, names = readdirSync(folder)) {
  const is = (name) => ["contender.json", "dist"].every((it) => existsSync(join(folder, name, it)));
  return names.filter(is).map((name) => contender(join(folder, name), name));
}

function contender(folder, name) {
  const told = JSON.parse(readFileSync(join(folder, "contender.json"), "utf8"));
  const functions = Object.entries(ADAPTER).map(([key, usual]) => `${key}: ${told[key] ?? usual}`);
  return {
    name,
    label: told.label ?? name,
    dist: join(folder, told.dist ?? "dist"),
    path: told.path ?? "/",
    /** Without logic: it can be loaded, not answered. */
    isReference: Boolean(told.reference),
    script: `(${install})(($, $$) => ({ ${functions.join(",\n")} }))`,
  };
}
