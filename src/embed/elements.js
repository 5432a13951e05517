/**
 * The custom elements. This module is small and runs at once, so that a page or a framework meets
 * defined elements; the WebAssembly comes when the first widget nears the screen. Until then, and for
 * good when it cannot come, the children of the element are what the visitor reads.
 */

/** How long a download may stall, in milliseconds. */
const PATIENCE = 10_000;

/** How near the screen a widget comes before it is loaded. */
const MARGIN = "400px";

let loading;
let attempts = 0;

/** The module with the widgets, loaded once; after a failure the next call tries again. */
export function loadWidgets() {
  loading ??= download().catch((error) => {
    loading = undefined;
    throw error;
  });
  return loading;
}

async function download() {
  // Firefox remembers that a module failed: another address makes it try again.
  const retry = attempts++ ? `?retry=${attempts}` : "";
  const address = new URL(`./passerelle.js${retry}`, import.meta.url);
  const stop = new AbortController();
  let timer;
  const tooLong = new Promise((_, reject) => {
    timer = setTimeout(() => {
      stop.abort();
      reject(new Error("Passerelle took too long to load"));
    }, PATIENCE);
  });
  const wasm = fetch(new URL("./passerelle_bg.wasm", import.meta.url), { signal: stop.signal });
  // Told once, by the promise that uses it.
  wasm.catch(() => {});
  const ready = import(address.href).then(async (module) => {
    await module.default({ module_or_path: wasm });
    return module;
  });
  try {
    return await Promise.race([ready, tooLong]);
  } finally {
    clearTimeout(timer);
  }
}

const near = new IntersectionObserver(
  (entries) => {
    for (const { isIntersecting, target } of entries) {
      if (isIntersecting) target.load();
    }
  },
  { rootMargin: MARGIN },
);

class Widget extends HTMLElement {
  /** The number of the mounted widget. */
  #id;
  #module;
  #isLoading = false;

  connectedCallback() {
    for (const name of this.constructor.observedAttributes) this.#upgrade(property(name));
    if (this.#id !== undefined) return;
    if (this.getAttribute("loading") === "eager") this.load();
    else near.observe(this);
  }

  /** Moved within the page: nothing to do, and the answers stay. */
  connectedMoveCallback() {}

  disconnectedCallback() {
    near.unobserve(this);
    // A moved element is back by then.
    setTimeout(() => this.isConnected || this.#unmount());
  }

  attributeChangedCallback() {
    if (this.#id !== undefined) this.#module.update(this.#id, this.#settings());
  }

  /** Shows the widget now, wherever it stands. */
  async load() {
    if (this.#isLoading || this.#id !== undefined) return;
    this.#isLoading = true;
    near.unobserve(this);
    try {
      this.#module = await loadWidgets();
      if (this.isConnected) this.#mount();
    } catch (error) {
      console.error(`<${this.localName}>`, error);
      this.dispatchEvent(
        new CustomEvent("passerelle-error", {
          bubbles: true,
          composed: true,
          detail: { message: String(error?.message ?? error) },
        }),
      );
    } finally {
      this.#isLoading = false;
    }
  }

  #mount() {
    const root = this.shadowRoot ?? this.attachShadow({ mode: "open" });
    const place = document.createElement("div");
    root.replaceChildren(place);
    this.#id = this.#module.mount(this.constructor.widget, this, root, place, this.#settings());
  }

  #unmount() {
    if (this.#id === undefined) return;
    this.#module.unmount(this.#id);
    this.#id = undefined;
  }

  #settings() {
    const settings = {};
    for (const name of this.constructor.observedAttributes) {
      settings[property(name)] = this.getAttribute(name) ?? undefined;
    }
    return settings;
  }

  /** A property set before the element was defined hides its accessor: set it again. */
  #upgrade(name) {
    if (!Object.hasOwn(this, name)) return;
    const value = this[name];
    delete this[name];
    this[name] = value;
  }
}

function property(attribute) {
  return attribute.replace(/-(.)/g, (_, letter) => letter.toUpperCase());
}

function define(tag, widget, observed) {
  if (customElements.get(tag)) return;
  const element = class extends Widget {
    static widget = widget;
    static observedAttributes = observed;
  };
  for (const name of observed) {
    // Such as `lang`, which every element has.
    if (property(name) in HTMLElement.prototype) continue;
    Object.defineProperty(element.prototype, property(name), {
      configurable: true,
      enumerable: true,
      get() {
        return this.getAttribute(name);
      },
      set(value) {
        if (value == null) this.removeAttribute(name);
        else this.setAttribute(name, value);
      },
    });
  }
  customElements.define(tag, element);
}

define("passerelle-card", "card", ["profile", "heading-level", "lang"]);
define("passerelle-quiz", "quiz", ["diploma", "heading-level", "lang"]);
define("passerelle-explorer", "explorer", ["heading-level", "lang"]);
