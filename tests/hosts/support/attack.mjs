/**
 * In a page: puts payloads into doors, one after the other, and looks after each at what must not happen. Knows nothing of
 * how the browser is driven: `findings` is what anybody has to ask for.
 */
import { Guard, widgets } from "./guard.mjs";
import { DATASETS, LONGEST_VALUE, SETTINGS, textOf } from "./payloads.mjs";

/** How a dataset is given to a widget. */
const WAYS = {
  property: (widget, text) => (widget.data = text),
  object: (widget, text) => (widget.data = parsed(text)),
  attribute: (widget, text) => widget.setAttribute("data", text),
  child: (widget, text) => {
    const script = Object.assign(document.createElement("script"), { type: "application/json", textContent: text });
    widget.replaceChildren(script);
  },
  address: (widget, _, address) => widget.setAttribute("dataset", address),
};

/** Attributes that say what is shown, and that say how; each set at once. */
const ATTRIBUTES = [
  ["profile", "diploma", "mode", "settings"],
  ["lang", "heading-level", "theme", "links", "loading"],
];

/** What stands before a payload in the address: always, and in turn. */
const FRAGMENTS = ["#passerelle/", "#passerelle/quiz/deis/"];
const IN_TURN = ["#", "#passerelle/metier/", "#passerelle/chemins/deis/"];

/** Datasets, given in every way; `group` is what the payloads are about. */
async function attackDatasets({ payloads, group, base, addressOf }) {
  const guard = new Guard();
  const plain = (text) => give(Object.entries(WAYS)[0], text);
  await plain(DATASETS.words(base, "mot"));
  await unfolded();
  const skeletons = widgets().map(skeleton);
  for (const [idx, payload] of payloads.entries()) {
    const text = textOf(payload);
    for (const [idxOfKind, [kind, write]] of Object.entries(DATASETS).entries()) {
      if (kind !== "whole" && LONGEST_VALUE < text.length) continue;
      const dataset = write(base, text);
      for (const [idxOfWay, way] of Object.entries(WAYS).entries()) {
        // Each way in turn: the text is the same when it has come in.
        if (idxOfWay !== (idx + idxOfKind) % Object.keys(WAYS).length) continue;
        const [name] = way;
        if (name === "object" && parsed(dataset) === undefined) continue;
        await give(way, dataset, addressOf.replace("KIND", kind).replace("IDX", idx));
        const place = `${group}, ${payload.name}: ${kind} by ${name}`;
        // Most links are folded away.
        if (group === "schemes") await unfolded();
        guard.look(place);
        if (kind !== "words" || !["elements", "attributes"].includes(group)) continue;
        await unfolded();
        for (const [idx, widget] of widgets().entries()) {
          if (skeleton(widget) !== skeletons[idx]) guard.find(place, `the elements of ${widget.localName} are others`);
          if (!spaced(widget.shadowRoot.textContent).includes(spaced(text))) guard.find(place, `${widget.localName} does not show the text`);
        }
      }
    }
  }
  return guard.findings;
}

async function give([, set], text, address) {
  for (const widget of widgets()) {
    widget.replaceChildren();
    widget.removeAttribute("dataset");
    widget.removeAttribute("data");
    widget.data = null;
    set(widget, text, address);
  }
  await shown();
}

/** Every attribute of every widget. */
async function attackAttributes({ payloads, group }) {
  const guard = new Guard();
  for (const payload of payloads) {
    const text = textOf(payload).slice(0, LONGEST_VALUE);
    for (const names of ATTRIBUTES) {
      const before = widgets().map((it) => names.map((name) => [name, it.getAttribute(name)]));
      for (const widget of widgets()) for (const name of names) widget.setAttribute(name, text);
      await rendered();
      guard.look(`${group}, ${payload.name}: the attributes ${names}`);
      for (const [idx, widget] of widgets().entries()) for (const [name, value] of before[idx]) write(widget, name, value);
      await rendered();
    }
  }
  return guard.findings;
}

/** The fragment of the page's address. */
async function attackFragments({ payloads, group }) {
  const guard = new Guard();
  for (const [idx, payload] of payloads.entries()) {
    const text = textOf(payload).slice(0, 10_000);
    for (const beginning of [...FRAGMENTS, IN_TURN[idx % IN_TURN.length]]) {
      const before = location.hash;
      const changed = new Promise((done) => addEventListener("hashchange", done, { once: true }));
      location.hash = beginning + text;
      if (location.hash !== before) await changed;
      await rendered();
      guard.look(`${group}, ${payload.name}: the fragment ${beginning}`);
    }
  }
  return guard.findings;
}

/** Messages to the page, as text and as what the text says; and to its frames. */
async function attackByMessages({ payloads, group }) {
  const guard = new Guard();
  for (const payload of payloads) {
    const text = textOf(payload);
    for (const message of [text, parsed(text)]) {
      for (const target of [window, ...Array.from({ length }, (_, idx) => window[idx])]) {
        try {
          target.postMessage(message, "*");
        } catch {
          // It is too deep to be sent.
        }
      }
      await rendered();
    }
    guard.look(`${group}, ${payload.name}: a message`);
  }
  return guard.findings;
}

/** Settings of a kiosk, by attribute and property. */
async function attackSettings({ payloads, group }) {
  const guard = new Guard();
  const [kiosk] = widgets();
  for (const payload of payloads) {
    const text = textOf(payload);
    for (const [kind, write] of Object.entries(SETTINGS)) {
      if (kind !== "whole" && LONGEST_VALUE < text.length) continue;
      const settings = write(text);
      kiosk.setAttribute("settings", settings);
      await rendered();
      guard.look(`${group}, ${payload.name}: settings, ${kind}`);
      const object = parsed(settings);
      if (typeof object !== "object") continue;
      try {
        kiosk.settings = object;
      } catch (error) {
        if (!/levels|found/.test(error.message)) guard.find(payload.name, error.message);
      }
      await rendered();
      guard.look(`${group}, ${payload.name}: settings, ${kind}, as an object`);
    }
  }
  return guard.findings;
}

// For whoever drives the page.
globalThis.attacks = { attackDatasets, attackAttributes, attackFragments, attackByMessages, attackSettings };

/** Everything that a widget consists of, but for its texts. */
function skeleton({ shadowRoot }) {
  return [...shadowRoot.querySelectorAll("*")].map((it) => [it.localName, ...it.getAttributeNames()].join(" ")).join("\n");
}

function write(widget, name, value) {
  if (value === null) widget.removeAttribute(name);
  else widget.setAttribute(name, value);
}

const spaced = (text) => text.replace(/\s+/g, " ");

function parsed(text) {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

async function shown() {
  await Promise.all(widgets().map((it) => it.load()));
  await rendered();
}

/** After what is folded away, which comes a moment later than the rest. */
async function unfolded() {
  const isThere = ({ shadowRoot }) => [...shadowRoot.querySelectorAll("details")].every((it) => 1 < it.children.length);
  while (!widgets().every(isThere)) await new Promise((done) => setTimeout(done, 10));
}

/** After what a change has set going, and what that has. */
async function rendered() {
  for (let n_turns = 0; n_turns < 3; n_turns += 1) await turn();
}

function turn() {
  return new Promise((done) => {
    const { port1, port2 } = new MessageChannel();
    // Open ports add up, and WebKit asks another process for each.
    port1.onmessage = () => (port1.close(), done());
    port2.postMessage(0);
  });
}
