/** Where a widget's dataset comes from, if not from the module itself. */
import { toJson } from "./json.js";

/** How long a dataset may take to arrive, in milliseconds. */
const PATIENCE = 10_000;

/** How large a dataset may be, in bytes: WebAssembly never gives memory back. */
const LARGEST = 5_000_000;

/**
 * Why there is no dataset. `kind` chooses the words for the visitor; the message is for developers. What
 * the page itself wrote does not get better by trying again.
 */
export class Failure extends Error {
  name = "PasserelleError";
  canRetry = false;

  constructor(kind, message) {
    super(message);
    this.kind = kind;
  }
}

/**
 * The text of the dataset that a page gives: the property `data`, the attribute `dataset`, or a child
 * `<script type="application/json">`, in this order. Undefined when it gives none.
 *
 * @param {HTMLElement} host
 * @param {AbortSignal} signal gives up a download
 * @returns {Promise<{ text?: string, canRetry?: boolean }>}
 * @throws {Failure}
 */
export async function datasetOf(host, signal) {
  const { data } = host;
  if (isGiven(data)) {
    return { text: small(typeof data === "string" ? written(data, "data") : serialised(data)) };
  }
  const address = host.getAttribute("dataset");
  if (isGiven(address)) {
    return { text: await fetched(written(address, "dataset"), host, signal), canRetry: true };
  }
  return { text: small(jsonChild(host)?.textContent) };
}

/** Whether a page gives a dataset to a widget, by now. */
export function givesDataset(host) {
  return isGiven(host.data) || isGiven(host.getAttribute("dataset")) || jsonChild(host) !== undefined;
}

/** Empty is none: Preact sets a property to that when it has nothing more to say. */
function isGiven(value) {
  return value != null && value !== "";
}

/** The child that holds a dataset. */
export function jsonChild(host) {
  return [...host.children].find((it) => it.localName === "script" && it.type === "application/json");
}

/** An attribute, unless a page wrote an object into it. */
function written(text, attribute) {
  if (!/^\s*\[object \w+\]\s*$/.test(text)) return text;
  throw new Failure(
    "unreadable",
    `expected JSON or an address in the attribute \`${attribute}\`, found ${text.trim()}: ` +
      "set the property `data` instead, and load elements.js before the page is rendered",
  );
}

function serialised(data) {
  try {
    return toJson(data);
  } catch (error) {
    throw new Failure("unreadable", `expected plain data in the property \`data\`: ${error.message}`);
  }
}

function small(text) {
  // No text has fewer bytes than characters, and none over three times as many.
  const isLarge = LARGEST < (text?.length ?? 0) * 3 && LARGEST < new Blob([text]).size;
  if (isLarge) throw tooLarge();
  return text;
}

async function fetched(address, host, stopped) {
  const late = AbortSignal.timeout(PATIENCE);
  try {
    return await download(new URL(address, host.baseURI).href, AbortSignal.any([stopped, late]));
  } catch (error) {
    throw Object.assign(failure(error, address, late.aborted), { canRetry: true });
  }
}

/** What is on its way, by its address: the widgets of a page often show one dataset. */
const underWay = new Map();

/** One request, however many wait for it; given up when nobody does any more. */
function download(address, signal) {
  const shared = underWay.get(address) ?? begun(address);
  shared.n_waiting += 1;
  return new Promise((resolve, reject) => {
    signal.addEventListener("abort", () => {
      shared.n_waiting -= 1;
      if (shared.n_waiting === 0) shared.giveUp();
      reject(signal.reason);
    });
    shared.text.then(resolve, reject);
  });
}

function begun(address) {
  const stop = new AbortController();
  const forget = () => underWay.get(address) === shared && underWay.delete(address);
  // Whoever asks next begins anew.
  const giveUp = () => (forget(), stop.abort());
  const shared = { text: request(address, stop.signal).finally(forget), giveUp, n_waiting: 0 };
  underWay.set(address, shared);
  return shared;
}

async function request(address, signal) {
  // As text: scripts that wrap `fetch` seldom count on a URL.
  const answer = await fetch(address, { signal });
  if (!answer.ok) {
    throw new Failure("refused", `expected a dataset at ${answer.url}, found status ${answer.status}`);
  }
  return await read(answer);
}

function failure(error, address, isLate) {
  if (error instanceof Failure) return error;
  if (isLate) return new Failure("late", `expected the dataset ${address} within ${PATIENCE / 1000} seconds`);
  // A browser does not say more to a page: no network, or no CORS header.
  return new Failure(
    "unreachable",
    `failed to fetch the dataset ${address}: ${error.message}. If it is on another site, ` +
      "that site must send the header Access-Control-Allow-Origin",
  );
}

/** The body, given up as soon as it is too large. */
async function read(answer) {
  const decoder = new TextDecoder();
  let text = "";
  let n_bytes = 0;
  const reader = answer.body.getReader();
  for (let chunk = await reader.read(); !chunk.done; chunk = await reader.read()) {
    n_bytes += chunk.value.length;
    if (LARGEST < n_bytes) {
      await reader.cancel();
      throw tooLarge();
    }
    text += decoder.decode(chunk.value, { stream: true });
  }
  return text + decoder.decode();
}

function tooLarge() {
  return new Failure("large", `expected a dataset of at most ${LARGEST / 1_000_000} MB`);
}
