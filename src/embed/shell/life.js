/** One widget on the page, from its first showing to its end. */
import { complain } from "./complain.js";
import { repeatEarly } from "./early.js";
import { watchLook } from "./look.js";
import { loadModule, loadWidgets } from "./module.js";
import { Prerendered } from "./prerendered.js";
import { keepAlive, letGo, recover } from "./recovery.js";
import { datasetOf, Failure, givesDataset, jsonChild } from "./source.js";
import { idle, turn } from "./turn.js";

/** Attributes and properties that say where the dataset comes from. */
const SOURCES = ["data", "dataset"];

export class Life {
  #host;
  #kind;
  #module;
  /** The number of the mounted widget. */
  #id;
  /** The number of its dataset, and why it has none. */
  #dataset;
  #failure;
  /** Gives up what is on its way. */
  #stop;
  #children;
  #prerendered;
  /** Waits for the widget beside it. */
  #ready;
  /** The fragment of what is shown. */
  #fragment;
  /** The last that there was: where what has failed comes again. */
  #left;
  #isAttended = false;
  #over = new AbortController();

  /**
   * @param {HTMLElement} host the element
   * @param {string} kind `card`, `quiz` or `explorer`
   */
  constructor(host, kind) {
    this.#host = host;
    this.#kind = kind;
    this.#prerendered = Prerendered.in(host);
  }

  /** Shows the widget, or shows it by another dataset. What is on the page stays until that is there. */
  async show() {
    this.#stop?.abort();
    // Before they are read, so that what is written while the module loads counts.
    this.#watchChildren();
    const { signal } = (this.#stop = new AbortController());
    const source = datasetOf(this.#host, signal).catch((failure) => ({ failure }));
    try {
      const loading = givesDataset(this.#host) ? loadModule() : loadWidgets();
      const [given] = await Promise.all([source, loading]);
      const module = await (isNothing(given) ? loadWidgets() : loadModule());
      await turn();
      if (signal.aborted) return;
      this.#module = module;
      keepAlive(this);
      this.#take(given);
      // Who answers already does not wait for what others only read.
      await (this.#prerendered?.canWait ? idle() : turn());
      if (signal.aborted) return;
      if (this.#id !== undefined) return this.#update();
      this.#mount();
      await turn();
      if (!signal.aborted) module.settle(this.#id);
    } catch (error) {
      if (!signal.aborted && !recover(error)) this.#fail(error);
    }
  }

  /** The module has begun anew: the widget comes again with its answers, in the place of what is left of it. */
  revive(failure) {
    complain(this.#host, failure);
    const { shadowRoot: root } = this.#host;
    if (this.#host.mode === "kiosk") {
      // The next visitor must not see what is left of this one.
      root?.replaceChildren();
      this.#fragment = this.#left = undefined;
    } else if (this.#id !== undefined) {
      this.#prerendered = new Prerendered(root, root.firstElementChild);
    }
    this.#id = this.#dataset = undefined;
    this.show();
  }

  /** The module fails again and again: what the page wrote is read instead. */
  giveUp(failure) {
    this.#stop?.abort();
    if (this.#id !== undefined) this.#host.shadowRoot.replaceChildren(document.createElement("slot"));
    this.#id = this.#dataset = undefined;
    this.#fail(failure);
  }

  #fail(error) {
    complain(this.#host, error);
    this.#prerendered?.giveUp();
    const detail = { message: String(error?.message ?? error) };
    this.#host.dispatchEvent(new CustomEvent("passerelle-error", { bubbles: true, composed: true, detail }));
  }

  /** An attribute or a property was set, perhaps to what it was. */
  change(name, isOther) {
    // A quiz about something else does not go on where this one was left.
    if (name === "diploma" && isOther) this.#left = undefined;
    if (SOURCES.includes(name)) this.show();
    else if (this.#id !== undefined) this.#update();
  }

  /** The element is in another document, which does not take the stylesheets of the first. */
  adopt() {
    if (this.#id !== undefined) this.#module.restyle(this.#host.shadowRoot);
  }

  /** The fragment that leads to what is shown. */
  get place() {
    return this.#id === undefined ? undefined : this.#fragment;
  }

  /** Takes the widget off the page. */
  end() {
    letGo(this);
    this.#stop?.abort();
    this.#over.abort();
    this.#children?.disconnect();
    if (this.#id !== undefined) this.#module.unmount(this.#id);
    this.#forget();
  }

  /** Reads a dataset; the one before goes. */
  #take({ text, canRetry, failure }) {
    const before = this.#dataset;
    this.#dataset = undefined;
    this.#failure = failure;
    try {
      if (text !== undefined) this.#dataset = this.#module.read(text);
    } catch (error) {
      this.#failure = Object.assign(new Failure("unreadable", error.message), { canRetry });
    }
    // Not sooner: one that is given again stays the same.
    if (before !== undefined) this.#module.forget(before);
    if (this.#failure) complain(this.#host, this.#failure);
  }

  #forget() {
    if (this.#dataset !== undefined) this.#module.forget(this.#dataset);
    this.#dataset = undefined;
  }

  #mount() {
    const root = this.#host.shadowRoot ?? this.#host.attachShadow({ mode: "open" });
    this.#attend(root);
    const place = this.#prerendered ? this.#replace() : document.createElement("div");
    if (place.parentNode !== root) root.replaceChildren(place);
    repeatEarly(this.#host, place);
    try {
      this.#id = this.#module.mount(this.#kind, this.#host, root, place, this.#settings());
    } catch (error) {
      // What stood there before, if anything did, stands there alone.
      place.remove();
      throw error;
    }
  }

  /** Listens to what the module and the page say, from the first time that the widget is shown. */
  #attend(root) {
    if (this.#isAttended) return;
    this.#isAttended = true;
    const { signal } = this.#over;
    // Colours of the page are looked at again.
    watchLook(this.#host, () => this.change(), signal);
    root.addEventListener("passerelle-retry", () => this.show(), { signal });
    root.addEventListener("passerelle-moved", ({ detail }) => (this.#left = (this.#fragment = detail ?? undefined) ?? this.#left), { signal });
  }

  /** Where the widget is mounted beside what was there before, which it replaces when it is complete. */
  #replace() {
    const prerendered = this.#prerendered;
    const place = prerendered.place();
    this.#ready?.abort();
    const { signal } = (this.#ready = new AbortController());
    for (const name of ["passerelle-ready", "passerelle-error"]) {
      const isComplete = () => {
        this.#ready.abort();
        // Kept, its reason would keep all that this function sees.
        this.#ready = this.#prerendered = undefined;
        prerendered.handOver(place);
      };
      this.#host.addEventListener(name, isComplete, { signal });
    }
    return place;
  }

  #update() {
    this.#module.update(this.#id, this.#settings());
  }

  /** A framework may write the dataset among the children later than the element. */
  #watchChildren() {
    if (this.#children) return;
    let before = jsonChild(this.#host)?.textContent;
    this.#children = new MutationObserver(() => {
      const text = jsonChild(this.#host)?.textContent;
      if (text !== before) this.show();
      before = text;
    });
    this.#children.observe(this.#host, { childList: true, characterData: true, subtree: true });
  }

  #settings() {
    const isPrerendered = this.#prerendered !== undefined;
    const settings = { __proto__: null, dataset: this.#dataset, isPrerendered, resume: this.#left };
    if (this.#failure) {
      const { kind, message, canRetry = false } = this.#failure;
      settings.failure = { __proto__: null, kind, message, canRetry };
    }
    for (const name of this.#host.constructor.observedAttributes) {
      if (SOURCES.includes(name)) continue;
      // Empty is none here, too.
      settings[camelCase(name)] = this.#host.getAttribute(name) || undefined;
    }
    return settings;
  }
}

/** Whether the page gives no dataset after all, such as a child that is gone by now. */
function isNothing({ text, failure }) {
  return text === undefined && !failure;
}

function camelCase(attribute) {
  return attribute.replace(/-(.)/g, (_, letter) => letter.toUpperCase());
}
