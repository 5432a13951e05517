/** One widget on the page, from its first showing to its end. */
import { complain } from "./complain.js";
import { watchLook } from "./look.js";
import { loadWidgets } from "./module.js";
import { Prerendered } from "./prerendered.js";
import { datasetOf, Failure, jsonChild } from "./source.js";

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
      const module = await loadWidgets();
      const given = await source;
      if (signal.aborted) return;
      this.#module = module;
      this.#take(given);
      if (this.#id === undefined) this.#mount();
      else this.#update();
    } catch (error) {
      if (signal.aborted) return;
      complain(this.#host, error);
      this.#prerendered?.giveUp();
      this.#host.dispatchEvent(
        new CustomEvent("passerelle-error", {
          bubbles: true,
          composed: true,
          detail: { message: String(error?.message ?? error) },
        }),
      );
    }
  }

  /** An attribute or a property is another now. */
  change(name) {
    if (SOURCES.includes(name)) this.show();
    else if (this.#id !== undefined) this.#update();
  }

  /** The element is in another document, which does not take the stylesheets of the first. */
  adopt() {
    if (this.#id !== undefined) this.#module.restyle(this.#host.shadowRoot);
  }

  /** The fragment that leads to what is shown. Another copy of the script may be too old to know. */
  get place() {
    return this.#id === undefined ? undefined : this.#module.place?.(this.#id);
  }

  /** Takes the widget off the page. */
  end() {
    this.#stop?.abort();
    this.#over.abort();
    this.#children?.disconnect();
    if (this.#id !== undefined) this.#module.unmount(this.#id);
    this.#forget();
  }

  /** Reads a dataset; the one before goes. */
  #take({ text, canRetry, failure }) {
    this.#forget();
    this.#failure = failure;
    try {
      if (text !== undefined) this.#dataset = this.#module.read(text);
    } catch (error) {
      this.#failure = Object.assign(new Failure("unreadable", error.message), { canRetry });
    }
    if (this.#failure) complain(this.#host, this.#failure);
  }

  #forget() {
    if (this.#dataset !== undefined) this.#module.forget(this.#dataset);
    this.#dataset = undefined;
  }

  #mount() {
    const root = this.#host.shadowRoot ?? this.#host.attachShadow({ mode: "open" });
    const { signal } = this.#over;
    const place = this.#prerendered ? this.#replace() : document.createElement("div");
    if (place.parentNode !== root) root.replaceChildren(place);
    // Colours of the page are looked at again.
    watchLook(this.#host, () => this.#update(), signal);
    root.addEventListener("passerelle-retry", () => this.show(), { signal });
    this.#id = this.#module.mount(this.#kind, this.#host, root, place, this.#settings());
  }

  /** Where the widget is mounted beside what was rendered before, which it replaces when it is complete. */
  #replace() {
    const prerendered = this.#prerendered;
    const place = prerendered.place();
    const ready = new AbortController();
    const { signal } = ready;
    for (const name of ["passerelle-ready", "passerelle-error"]) {
      const isComplete = () => {
        ready.abort();
        prerendered.handOver(place);
      };
      this.#host.addEventListener(name, isComplete, { signal });
    }
    this.#prerendered = undefined;
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
    const settings = { __proto__: null, dataset: this.#dataset };
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

function camelCase(attribute) {
  return attribute.replace(/-(.)/g, (_, letter) => letter.toUpperCase());
}
