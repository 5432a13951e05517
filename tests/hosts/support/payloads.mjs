/** Texts that were written to do harm, and files made of them. Runs in Node.js and in pages. */

/** Keys of a dataset whose strings are names, days and addresses; all other strings are read by visitors. */
const NOT_WORDS = ["id", "diploma", "kind", "is", "question", "rule", "sources", "checkedOn", "url"];

/** A word of more characters than these stands in a few places only, or the page would be megabytes long. */
const LONG = 2_000;
const FEW = ["title", "hook", "belief"];

/** Longer than this, a text is a whole file or nothing. */
export const LONGEST_VALUE = 200_000;

/** The text of a payload. What is long is written as a part that is repeated. */
export function textOf({ text, before = "", part = "", times = 0, middle = "", after }) {
  return text ?? before + part.repeat(times) + middle + (after ? after.part.repeat(after.times) : "");
}

/** Files made of a text: a dataset that has it wherever visitors read, links lead or numbers stand, and the text alone. */
export const DATASETS = {
  words: (base, text) => {
    const isWord = (key) => !NOT_WORDS.includes(key) && (text.length <= LONG || FEW.includes(key));
    return JSON.stringify(filled(base, isWord, text));
  },
  addresses: (base, text) => JSON.stringify({ ...base, sources: filled(base.sources, (key) => key === "url", text) }),
  names: (base, text) => JSON.stringify(filled(base, (key) => key === "id", text)),
  numbers: (base, text) => JSON.stringify(base).replace(/("(?:max|atLeast|level)":)\d+/g, (_, key) => key + text),
  whole: (_, text) => text,
};

/** The same for the settings of a kiosk. */
export const SETTINGS = {
  words: (text) => kiosk({ title: text, promise: text }),
  colours: (text) => kiosk({ colours: { accent: text, surface: text } }),
  addresses: (text) => kiosk({ address: text }),
  exits: (text) => kiosk({ exit: { code: `600000.${"00".repeat(16)}.${"00".repeat(32)}`, address: text } }),
  names: (text) => kiosk({ profiles: [text] }),
  numbers: (text) => `{"kiosk":{"idleSeconds":${text},"reloadAfter":${text}}}`,
  whole: (text) => text,
};

const kiosk = (settings) => JSON.stringify({ kiosk: settings });

/** The value with that text in the place of each string whose key fits. */
function filled(value, fits, text, key = "") {
  if (typeof value === "string") return fits(key) ? text : value;
  if (Array.isArray(value)) return value.map((it) => filled(it, fits, text, key));
  if (typeof value !== "object" || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, it]) => [key, filled(it, fits, text, key)]));
}
