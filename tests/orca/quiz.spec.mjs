/**
 * Somebody who does not see does the quiz about the DEIS, by keyboard and with Orca: what is spoken, word for word, is in
 * `transcripts/`. PASSERELLE_TRANSCRIPTS=write has it written anew; read it before it is committed.
 */
import { readFileSync, writeFileSync } from "node:fs";

import { expect, test as base } from "@playwright/test";

import { told } from "../e2e/support/browsers.mjs";
import { QUESTIONS, RESULT, VERDICTS } from "../e2e/support/words.mjs";
import { openChromium } from "./support/chromium.mjs";
import { Desktop } from "./support/desktop.mjs";
import { openFirefox } from "./support/firefox.mjs";
import { Reader } from "./support/reader.mjs";

const test = base.extend({
  desktop: async ({}, use) => {
    const desktop = new Desktop();
    await desktop.start();
    await use(desktop);
    await desktop.stop();
  },
  reader: async ({ desktop }, use, testInfo) => {
    const reader = new Reader(desktop, testInfo.outputPath("orca.log"));
    await reader.start();
    await use(reader);
    await reader.stop();
  },
});

for (const { browser, open } of [
  { browser: "Chromium", open: openChromium },
  { browser: "Firefox", open: openFirefox },
]) {
  test(`the quiz is heard: question, choices, mistake and result, in ${browser}`, async ({ desktop, reader }) => {
    open(desktop, `${told("PASSERELLE_URL")}/embed.html?widget=quiz&diploma=deis`);
    await reader.seesWindow();

    // The question, every choice with its state, and a mistake.
    await reader.arriveAt(QUESTIONS.diplomas);
    await reader.tabTo("Aucun de ces diplômes");
    await reader.tabTo("Continuer");
    await reader.press("Return");
    reader.expectHeard("Votre réponse est à corriger");

    await reader.tabTo("Aucun de ces diplômes check box");
    await reader.press("space");
    reader.expectHeard(/(?<!not )checked/);
    await reader.tabTo("Continuer");
    await reader.press("Return");
    // By Orca 43 with Firefox, only here: it is silent where what had the focus is gone.
    await reader.tabTo("Oui");
    reader.expectHeard(QUESTIONS.corps, "Return");
    await reader.press("Down");
    reader.expectHeard("Non");
    await reader.press("space");
    await reader.tabTo("Continuer");
    await reader.press("Return");
    reader.expectHeard(RESULT);
    reader.expectHeard(VERDICTS["not-met"]);

    expectTranscript(browser.toLowerCase(), reader.transcript());
  });
}

/** What was heard is what was heard when somebody last read it; of one key, in any order: focus and status come at once. */
function expectTranscript(name, text) {
  const file = new URL(`transcripts/${name}.txt`, import.meta.url);
  if (process.env.PASSERELLE_TRANSCRIPTS === "write") writeFileSync(file, text);
  expect(turnsOf(text)).toEqual(turnsOf(readFileSync(file, "utf8")));
}

/** For each key, what was said. */
function turnsOf(transcript) {
  return transcript.split(/^(?=\S)/m).map((it) => it.trimEnd().split("\n").toSorted());
}
