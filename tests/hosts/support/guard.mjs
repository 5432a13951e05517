/** Whoever looks at a page while it is attacked, from within. */

/** What a link may begin with; what is no address at all leads nowhere. */
const PROTOCOLS = ["https:", "http:", "mailto:", "tel:", ":"];

export const widgets = () => [...document.querySelectorAll("passerelle-card, passerelle-quiz, passerelle-explorer")];

export class Guard {
  #findings = [];
  #n_outside = outside();
  #n_clicks = 0;
  #n_told = 0;
  #n_refused = 0;
  #button = document.querySelector("button");

  constructor() {
    this.#button.addEventListener("click", () => (this.#n_clicks += 1));
    addEventListener("securitypolicyviolation", () => (this.#n_refused += 1));
    for (const level of ["error", "warn", "info", "log"]) {
      const tell = console[level];
      console[level] = (...said) => {
        this.#n_told += 1;
        tell.apply(console, said);
      };
    }
  }

  get findings() {
    return this.#findings;
  }

  find(place, what) {
    this.#findings.push(`${place}: ${what}`);
  }

  /** Looks at the page, and at the widgets that are there. */
  look(place) {
    if ("canary" in globalThis || "canary" in {}) this.find(place, "a script has run, or a prototype is another");
    delete globalThis.canary;
    delete Object.prototype.canary;
    if (outside() !== this.#n_outside) this.find(place, "an element is outside of the widgets");
    this.#n_outside = outside();
    const before = this.#n_clicks;
    this.#button.click();
    if (this.#n_clicks !== before + 1) this.find(place, "the page does not hear a click");
    if (1 < this.#n_told) this.find(place, `${this.#n_told} messages on the console`);
    if (0 < this.#n_refused) this.find(place, "the policy had to refuse something");
    this.#n_told = this.#n_refused = 0;
    for (const widget of widgets()) this.#lookInto(widget.shadowRoot, `${place}, ${widget.localName}`);
  }

  #lookInto(root, place) {
    if (!root?.textContent.trim()) this.find(place, "there is nothing to read");
    for (const it of root?.querySelectorAll("*") ?? []) {
      const names = it.getAttributeNames().filter((name) => name.startsWith("on") || ["src", "srcdoc", "action"].includes(name));
      if (0 < names.length) this.find(place, `an attribute ${names}`);
      if (["script", "iframe", "object", "embed", "link", "base", "meta"].includes(it.localName)) this.find(place, `an element ${it.localName}`);
      if (it.href && typeof it.href === "string" && !PROTOCOLS.includes(it.protocol)) this.find(place, `a link to ${it.href}`);
    }
  }
}

/** How many elements there are that are no part of a widget, nor what a widget was given. */
const outside = () => [...document.querySelectorAll("*")].filter((it) => !it.parentElement?.matches("passerelle-card, passerelle-quiz")).length;
