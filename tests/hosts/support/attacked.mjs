/** A page with doors, what comes in by them, and whoever looks at it. Knows nothing of how the browser is driven. */
import { readdirSync, readFileSync } from "node:fs";
import { basename } from "node:path";

import { expect } from "@playwright/test";

import { DATASETS, textOf } from "./payloads.mjs";

const read = (path) => readFileSync(new URL(path, import.meta.url), "utf8");
const FOLDER = new URL("../../cases/payloads/", import.meta.url);
const BASE = JSON.parse(read("../../cases/base.json"));
const POLICY =
  "default-src 'none'; script-src 'self' 'wasm-unsafe-eval'; style-src 'self'; connect-src 'self'; img-src 'self'; frame-src 'self'; base-uri 'none'; form-action 'none'";

/** What was written to do harm, each group about something else. */
export const GROUPS = readdirSync(FOLDER).map((file) => ({
  group: basename(file, ".json"),
  payloads: JSON.parse(readFileSync(new URL(file, FOLDER), "utf8")),
}));

/** Doors, and the page that has them; a kiosk covers its page. */
const DOORS = [
  {
    name: "a dataset",
    body: `<passerelle-card profile="worker" loading="eager"></passerelle-card><passerelle-quiz diploma="degree" loading="eager"></passerelle-quiz>`,
    attack: "attackDatasets",
    isLarge: true,
  },
  {
    name: "an attribute",
    body: `<passerelle-card profile="ingenieur-social" loading="eager"></passerelle-card><passerelle-quiz diploma="deis" loading="eager"></passerelle-quiz>`,
    attack: "attackAttributes",
  },
  { name: "the fragment", body: `<passerelle-explorer loading="eager"></passerelle-explorer>`, attack: "attackFragments" },
  {
    name: "a message",
    body: `<iframe data-passerelle title="Fiche" src="/embed.html?widget=card&profile=ingenieur-social"></iframe><passerelle-explorer loading="eager"></passerelle-explorer>`,
    scripts: `<script src="/embed-resizer.js" defer></script>`,
    attack: "attackByMessages",
  },
  {
    name: "the settings of a kiosk",
    body: `<passerelle-explorer mode="kiosk" loading="eager"></passerelle-explorer>`,
    attack: "attackSettings",
  },
];

/** What one test tries: all groups at one door, or one where there is much to try. */
export const PARTS = DOORS.flatMap(({ name, isLarge, ...door }) =>
  isLarge ? GROUPS.map((it) => ({ ...door, name: `${name}: ${it.group}`, groups: [it] })) : { ...door, name, groups: GROUPS },
);

export const PATH = "/attacked.html";

/** What a server has to answer beside what it has: the page, what attacks it, and datasets to be fetched. */
export function answer(pathname, { body, scripts = "" }) {
  const [, folder, ...rest] = pathname.split("/");
  if (pathname === PATH) {
    return { contentType: "text/html", headers: { "content-security-policy": POLICY }, body: html(body, scripts) };
  }
  if (folder === "attack") return { contentType: "text/javascript", body: read(`./${basename(pathname)}`) };
  if (folder !== "given") return undefined;
  const [group, kind, file] = rest;
  const { payloads } = GROUPS.find((it) => it.group === group);
  return { contentType: "application/json", body: DATASETS[kind](BASE, textOf(payloads[parseInt(file)])) };
}

function html(body, scripts) {
  return `<!doctype html><html lang="fr"><head><meta charset="utf-8" /><title>Un partenaire</title>
    <link rel="icon" href="/icon.svg" /><script type="module" src="/pkg/elements.js"></script>
    <script type="module" src="/attack/attack.mjs"></script>${scripts}</head>
    <body><main><h1>Un partenaire</h1><button type="button">Contact</button>${body}</main></body></html>`;
}

/** Tries every payload of a part on the open page. */
export async function expectNothingIn(visitor, { attack, groups }) {
  await expect.poll(() => visitor.evaluate(isReady)).toBe(true);
  const found = [];
  for (const { group, payloads } of groups) {
    const given = { payloads, group, base: BASE, addressOf: `/given/${group}/KIND/IDX.json` };
    found.push(...JSON.parse(await visitor.evaluate(strike, { attack, given })));
  }
  expect(found).toEqual([]);
  // What may come late has come by then, and the page is as it was.
  expect(await visitor.evaluate(harm)).toEqual({ isHeard: true, canaries: 0, heading: "Un partenaire" });
}

/** In the page: every widget is there, and what attacks them. */
function isReady() {
  const widgets = [...document.querySelectorAll("passerelle-card, passerelle-quiz, passerelle-explorer")];
  return "attacks" in window && widgets.every((it) => it.shadowRoot?.querySelector("[part~=base]")?.checkVisibility());
}

async function strike({ attack, given }) {
  return JSON.stringify(await window.attacks[attack](given));
}

function harm() {
  const button = document.querySelector("button");
  let isHeard = false;
  button.addEventListener("click", () => (isHeard = true));
  button.click();
  const all = [window, ...Array.from({ length: window.length }, (_, idx) => window[idx])];
  return { isHeard, canaries: all.filter((it) => "canary" in it).length, heading: document.querySelector("h1").textContent };
}
