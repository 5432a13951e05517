/** The types: what may be written and what may not, and that they are those of real values, no wider and no narrower. */
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";

import { expect, test } from "@playwright/test";

import { listen } from "../e2e/support/events.mjs";
import { answerAll, PERSONS } from "../e2e/support/joint.mjs";
import { interview } from "../e2e/support/person.mjs";
import { Quiz } from "../e2e/support/quiz.mjs";
import { INSTALLED, project, PROJECTS } from "./support/places.mjs";
import { built, test as inBrowser } from "./support/test.mjs";
import { errorsIn, errorsOf } from "./support/tsc.mjs";
import { collect } from "./support/walks.mjs";

const DAY = "2026-11-23";
const EQUAL = "type Equal<A, B> = [A, B] extends [B, A] ? true : false;";

/** That a type has exactly these words. */
const isEqual = (type, words) => `true satisfies Equal<${type}, ${words.map((it) => JSON.stringify(it)).join(" | ")}>;`;

test("elements, events and the API: what may be written is accepted, what may not is refused", async () => {
  const files = (name) => readdirSync(project(name)).filter((it) => /\.tsx?$/.test(it));
  const all = PROJECTS.flatMap((name) => files(name).map((it) => `${name}/${it}`));
  expect(all.length).toBeGreaterThan(5);
  expect(await errorsIn(...all)).toEqual([]);
});

test("the types of the API are those of real values", async () => {
  const api = await import(join(INSTALLED, "passerelle.js"));
  api.initSync({ module: readFileSync(join(INSTALLED, "passerelle_bg.wasm")) });
  api.provide(readFileSync(join(INSTALLED, "travail-social.json"), "utf8"));
  const real = collect(api, DAY);
  const openings = real.Outcome.flatMap((it) => it.routes).flatMap((it) => it.openings);
  const steps = real.Pathway.flatMap((it) => it.steps);

  const lines = [
    `import type { ${Object.keys(real).join(", ")} } from "passerelle/passerelle.js";`,
    EQUAL,
    ...Object.entries(real).flatMap(([type, values]) => [...accepted(type, values), ...refused(type, values)]),
    isEqual('Outcome["verdict"]', words(real.Outcome.map((it) => it.verdict))),
    isEqual('NonNullable<Outcome["next"]>["kind"]', words(real.Outcome.flatMap((it) => it.next?.kind ?? []))),
    isEqual('Outcome["routes"][0]["openings"][0]["gives"]', words(openings.map((it) => it.gives))),
    isEqual('Pathway["gives"]', words(real.Pathway.map((it) => it.gives))),
    isEqual(keysOf('Outcome["routes"][0]["openings"][0]["changes"][0]'), words(openings.flatMap(({ changes }) => changes.flatMap(Object.keys)))),
    isEqual(keysOf('Pathway["steps"][0]'), words(steps.flatMap(Object.keys))),
  ];
  expect(await errorsOf("api.ts", lines)).toEqual([]);
});

/** Links of the explorer, one after the other: every kind of place. */
const WAY = [
  ...["metier/travailleur-social", "metiers", "quiz", "metiers"],
  ...["metier/ingenieur-social", "chemins/deis", "metiers", "metier/ingenieur-social", "quiz/deis"],
];

inBrowser.use({ site: built("vite") });

inBrowser("the types of the events are those of real ones", async ({ page }) => {
  const heard = await listen(page);
  await page.goto("/");
  const more = `<passerelle-explorer loading="eager"></passerelle-explorer>
    <passerelle-quiz id="all" loading="eager"></passerelle-quiz>
    <passerelle-card profile="astronaute" loading="eager"></passerelle-card>
    <passerelle-explorer id="kiosk" mode="kiosk" loading="eager"></passerelle-explorer>`;
  await page.locator("body").evaluate((it, more) => it.insertAdjacentHTML("beforeend", more), more);
  await answerAll(new Quiz(page, page.locator("#all")), PERSONS.at(-1).facts);
  const kiosk = page.locator("#kiosk");
  await kiosk.getByRole("button", { name: "Explorer les métiers" }).click();
  await kiosk.getByRole("button", { name: "Terminer et tout effacer" }).click();
  const explorer = page.locator("passerelle-explorer").first();
  for (const place of WAY) await explorer.locator(`a[href="#passerelle/${place}"]`).first().click();
  await interview(new Quiz(page, explorer), { holds: ["defa"], years: { socialWork: "2,5" } });

  const events = await heard();
  const types = words(events.map((it) => it.type));
  const detailsOf = (type) => events.filter((it) => it.type === type).map((it) => it.detail);
  const lines = [
    'import type { PasserelleEventMap } from "passerelle";',
    EQUAL,
    isEqual("keyof PasserelleEventMap", types),
    ...types.flatMap((type) => {
      const detail = `PasserelleEventMap["${type}"]["detail"]`;
      return [...accepted(detail, detailsOf(type)), ...refused(detail, detailsOf(type))];
    }),
    isEqual('PasserelleEventMap["passerelle-open"]["detail"]["kind"]', words(detailsOf("passerelle-open").map((it) => it.kind))),
  ];
  expect(await errorsOf("events.ts", lines)).toEqual([]);
});

/** That a type accepts these values, written out. */
const accepted = (type, values) => values.map((it) => `(${JSON.stringify(it)}) satisfies ${type};`);

/** That a type refuses the longest of these values with something missing or too much, anywhere in it. */
function refused(type, values) {
  const longest = values.toSorted((a, b) => JSON.stringify(b).length - JSON.stringify(a).length)[0];
  return flawed(longest).flatMap((it) => ["// @ts-expect-error", `(${JSON.stringify(it)}) satisfies ${type};`]);
}

function flawed(value) {
  if (Array.isArray(value)) return value.slice(0, 1).flatMap((first) => flawed(first).map((it) => [it]));
  if (value === null || typeof value !== "object") return [];
  const within = Object.entries(value).flatMap(([key, inner]) => flawed(inner).map((it) => ({ ...value, [key]: it })));
  const missing = Object.keys(value).map((key) => ({ ...value, [key]: undefined }));
  return [{ ...value, planted: 1 }, ...missing, ...within];
}

const words = (values) => [...new Set(values)];
const keysOf = (union) => `(${union} extends infer It ? (It extends It ? keyof It : never) : never)`;
