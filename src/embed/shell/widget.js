/** What all elements have in common: their attributes, and when they are loaded. */
import { isLedTo, isMeantFor } from "./arrival.js";
import { newest } from "./copies.js";

/** How near the screen a widget comes before it is loaded. */
const MARGIN = "400px";

/** Calls `load()` of what nears the screen. */
let near;

/** What is not loaded yet. A link may lead to it. */
const waiting = new Set();

function watch(widget) {
  if (!near) addEventListener("hashchange", () => [...waiting].find(isMeantFor)?.load());
  waiting.add(widget);
  near ??= new IntersectionObserver(
    (entries) => {
      for (const { isIntersecting, target } of entries) {
        if (isIntersecting) target.load();
      }
    },
    { rootMargin: MARGIN },
  );
  near.observe(widget);
}

function stopWatching(widget) {
  near?.unobserve(widget);
  waiting.delete(widget);
}

/**
 * The fragment that leads to what a widget shows.
 *
 * @type {(widget: Widget) => string | null}
 */
export let placeOf;

/**
 * An attribute without a property of its own is said here, the others at their properties.
 *
 * @attr {"fr" | "en"} lang - What the widget speaks: French by default, and for any other language.
 * @attr {string} dataset - The address of a dataset of the page's own.
 *
 * @fires {CustomEvent<{}>} passerelle-ready - The widget is on the page.
 * @fires {CustomEvent<ErrorDetail>} passerelle-error - The widget cannot be shown.
 *
 * @cssprop --passerelle-accent - Links, buttons, what is chosen.
 * @cssprop --passerelle-on-accent - Text on the accent.
 * @cssprop --passerelle-surface - The background.
 * @cssprop --passerelle-tint - The background of what stands out.
 * @cssprop --passerelle-ink - Text.
 * @cssprop --passerelle-muted - Secondary text.
 * @cssprop --passerelle-line - Hairlines.
 * @cssprop --passerelle-radius - Rounding of corners.
 * @cssprop --passerelle-space - The step of all distances.
 * @cssprop --passerelle-font - The font; by default the page's own.
 *
 * @csspart base - The whole widget.
 * @csspart header - Its head.
 * @csspart route - One way into a diploma.
 * @csspart button - The main button.
 * @csspart sources - Where the facts come from.
 */
// A server that prerenders imports this too.
export class Widget extends (globalThis.HTMLElement ?? class {}) {
  static observedAttributes = ["lang", "heading-level", "theme", "links", "dataset", "data"];

  static {
    placeOf = (widget) => widget.#life?.place ?? null;
  }

  #life;
  #data;

  connectedCallback() {
    this.#upgrade();
    if (this.#life) return;
    if (isLedTo(this) || this.loading === "eager") this.load();
    else watch(this);
  }

  /** Moved within the page: nothing to do, and the answers stay. */
  connectedMoveCallback() {}

  disconnectedCallback() {
    stopWatching(this);
    // A moved element is back by then.
    setTimeout(() => {
      if (this.isConnected) return;
      this.#life?.end();
      this.#life = undefined;
    });
  }

  adoptedCallback() {
    this.#life?.adopt();
  }

  attributeChangedCallback(name, before, now) {
    this.#life?.change(name, before !== now);
  }

  /**
   * Shows the widget now, wherever it stands, or tries again.
   *
   * @returns {Promise<void>} when it is on the page, or `passerelle-error` was sent
   */
  async load() {
    stopWatching(this);
    this.#life ??= newest().live(this, this.constructor.kind);
    await this.#life.show();
  }

  /**
   * A dataset of the page's own, as an object or as JSON text; instead of `dataset`.
   *
   * @attr
   * @type {object | string | null}
   */
  get data() {
    return this.#data ?? this.getAttribute("data");
  }
  set data(value) {
    this.#data = value ?? undefined;
    this.#life?.change("data");
  }

  /**
   * Set to an address, it is the attribute `dataset`: frameworks set what looks like a property. Read, it
   * is what it is of every element, the attributes `data-*`.
   *
   * @type {DOMStringMap}
   */
  get dataset() {
    return super.dataset;
  }
  set dataset(value) {
    reflect(this, "dataset", value);
  }

  /**
   * The level of the widget's heading, 1 to 6; by default 2.
   *
   * @attr heading-level
   * @type {string | null}
   */
  get headingLevel() {
    return this.getAttribute("heading-level");
  }
  set headingLevel(value) {
    reflect(this, "heading-level", value);
  }

  /**
   * What becomes of links that leave the page.
   *
   * @attr
   * @type {"allow" | "confirm" | "deny" | "qr" | null}
   */
  get links() {
    return this.getAttribute("links");
  }
  set links(value) {
    reflect(this, "links", value);
  }

  /**
   * `eager` loads at once, `lazy`, the default, when the widget nears the screen.
   *
   * @attr
   * @type {"eager" | "lazy" | null}
   */
  get loading() {
    return this.getAttribute("loading");
  }
  set loading(value) {
    reflect(this, "loading", value);
  }

  /**
   * `light` or `dark`; by default what the visitor's system says.
   *
   * @attr
   * @type {"light" | "dark" | null}
   */
  get theme() {
    return this.getAttribute("theme");
  }
  set theme(value) {
    reflect(this, "theme", value);
  }

  /** A property set before the element was defined hides its accessor: set it again. */
  #upgrade() {
    for (const name of Object.keys(this)) {
      if (!(name in Object.getPrototypeOf(this))) continue;
      const value = this[name];
      delete this[name];
      // What can only be read stays what it is.
      Reflect.set(this, name, value);
    }
  }
}

/** Writes a property of an element as its attribute. */
export function reflect(element, attribute, value) {
  if (value == null) element.removeAttribute(attribute);
  else element.setAttribute(attribute, value);
}
