/**
 * What stands in the shadow root before the widget is there: what `passerelle render` wrote, or what is left of a
 * widget whose module has failed. What the visitor did with it is then done again, so that nothing is lost,
 * nothing flashes and nothing moves.
 */

/** Marks what was rendered, and says how it goes on; the stylesheet knows it, too. */
const MARK = "data-prerendered";

export class Prerendered {
  #root;
  #rendered;
  #nodes;
  #pressed;
  #over = new AbortController();

  /** What was rendered into the element, if it was. */
  static in(host) {
    const rendered = host.shadowRoot?.querySelector(`[${MARK}]`);
    return rendered && new Prerendered(host.shadowRoot, rendered);
  }

  /**
   * @param {ShadowRoot} root
   * @param {Element} rendered what shows the widget, among what else stands there
   */
  constructor(root, rendered) {
    this.#root = root;
    this.#rendered = rendered;
    this.#nodes = [...root.childNodes];
    root.addEventListener("click", (event) => (this.#pressed = event.target.closest("button") ?? this.#pressed), {
      signal: this.#over.signal,
    });
  }

  /** Whether nobody has begun to use what was rendered, maybe before this script was there. What has failed comes at once. */
  get canWait() {
    const inputs = [...this.#rendered.querySelectorAll("input")];
    const isFilledIn = inputs.some((it) => it.checked !== it.defaultChecked || it.value !== it.defaultValue);
    const isInUse = isFilledIn || this.#pressed !== undefined || this.#root.activeElement !== null;
    return this.#rendered.hasAttribute(MARK) && !isInUse;
  }

  /** Where the widget is mounted: out of sight until it is complete. */
  place() {
    const place = document.createElement("div");
    place.hidden = true;
    this.#root.append(place);
    return place;
  }

  /** The widget cannot come: what the page wrote says more than a question that nobody answers. */
  giveUp() {
    this.#rendered.setAttribute(MARK, "given-up");
  }

  /** The widget is complete: it takes over. */
  handOver(place) {
    this.#over.abort();
    const focused = this.#root.activeElement;
    this.#repeat(this.#rendered, place);
    place.hidden = false;
    if (focused) like(focused, place)?.focus({ preventScroll: true });
    for (const node of this.#nodes) node.remove();
    if (this.#pressed) like(this.#pressed, place)?.click();
  }

  #repeat(rendered, place) {
    for (const it of rendered.querySelectorAll("details")) {
      const summary = like(it.querySelector("summary"), place);
      if (summary) summary.parentElement.open = it.open;
    }
    for (const it of rendered.querySelectorAll("input")) {
      const input = like(it, place);
      if (!input) continue;
      if (it.checked !== input.checked) input.click();
      if (it.type !== "text" || it.value === input.value) continue;
      input.value = it.value;
      input.dispatchEvent(new Event("input", { bubbles: true }));
    }
  }
}

/** The control of a widget that is the one a visitor has used. */
function like(control, place) {
  return [...place.querySelectorAll(control.localName)].find((it) => traits(it) === traits(control));
}

function traits({ type, name, value, dataset, textContent }) {
  const choice = ["checkbox", "radio"].includes(type) ? value : "";
  return [type, name, choice, dataset.action, dataset.value, textContent.trim()].join("\n");
}
