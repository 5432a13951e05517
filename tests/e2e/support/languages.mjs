/** What a widget says in which language, text by text, and which texts are the dataset's. */
import { readFileSync } from "node:fs";

import { read } from "./quiz.mjs";

const DATASET = JSON.parse(readFileSync(new URL("../../../data/travail-social.json", import.meta.url), "utf8"));

/** What is no text: names within the dataset and in directories, days, addresses, languages. */
const NO_TEXT = new Set(
  "$schema language id code url question is diploma rule profile kind sources checkedOn rncpUntil validFrom validUntil".split(" "),
);

/** Every text of the dataset, the longest first. */
const TEXTS = [...new Set(textsOf(DATASET))].sort((a, b) => b.length - a.length);

function textsOf(value, key = "") {
  if (typeof value === "string") return NO_TEXT.has(key) ? [] : [read(value)];
  if (Array.isArray(value)) return value.flatMap((it) => textsOf(it, key));
  if (value === null || typeof value !== "object") return [];
  // A label that names its own language is a quotation.
  const entries = Object.entries(value).filter(([key]) => key !== "label" || !("language" in value));
  return entries.flatMap(([key, it]) => textsOf(it, key));
}

/**
 * The texts in the shadow root of a widget, hidden ones too, and the attributes `lang` that are there.
 *
 * @param {import("@playwright/test").Locator} widget the element
 * @returns {Promise<{ root: string, marks: string[], texts: { text: string, lang: string }[] }>}
 */
export async function spoken(widget) {
  const { root, marks, texts } = await widget.evaluate(({ shadowRoot }) => {
    const root = shadowRoot.querySelector("[part~=base]");
    const marks = [...root.querySelectorAll("[lang]")].map((it) => it.lang);
    const texts = [];
    const nodes = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
    while (nodes.nextNode()) {
      const { data, parentElement } = nodes.currentNode;
      if (data.trim()) texts.push({ text: data, lang: parentElement.closest("[lang]").lang });
    }
    return { root: root.lang, marks, texts };
  });
  return { root, marks, texts: texts.map(({ text, lang }) => ({ text: read(text), lang })) };
}

/** What an English widget marks wrongly, a sentence each: French of the dataset as its own, and the reverse. */
export async function wronglyMarked(widget) {
  const { root, texts } = await spoken(widget);
  const wrong = texts.filter(({ text, lang }) => (lang === "fr" ? !isOfDataset(text) : hasOfDataset(text)));
  return [
    ...(root === "en" ? [] : [`the root is marked “${root}”`]),
    ...wrong.map(({ text, lang }) => `${lang}: ${text}`),
  ];
}

/** Whether there is nothing but texts of the dataset, with a comma or a bracket between them. */
function isOfDataset(text) {
  const rest = TEXTS.reduce((rest, it) => rest.replaceAll(it.toLowerCase(), ""), text.toLowerCase());
  return /^[\s,.()]*$/.test(rest);
}

/** Whether a text of the dataset is in there; of the shortest ones, whether it is one. */
function hasOfDataset(text) {
  return TEXTS.some((it) => (it.length < 4 ? text === it : text.includes(it)));
}
