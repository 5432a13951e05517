/** Where the Tab key stops, as functions that run in the page. */

/** The name of what stands behind the widget. */
export const BEHIND = "behind";
/** The name of what scrolls, where Firefox stops, too, so that arrow keys can scroll it. */
export const SCROLLS = "scrolls";

/**
 * Says where Tab has to stop, in the order of the code, and which of these stand above the one before. Puts a button
 * before the widget and one behind it, and the focus onto the first.
 */
export function lay() {
  const widget = document.querySelector("main > :not(h1)");
  const deep = (root) => [...root.querySelectorAll("*")].flatMap((it) => [it, ...(it.shadowRoot ? deep(it.shadowRoot) : [])]);
  // A group of circles is one stop: the chosen one, or the first.
  const isStopOfGroup = (it, _, all) => {
    if (it.type !== "radio") return true;
    const group = all.filter((other) => other.type === "radio" && other.name === it.name);
    return it === (group.find((other) => other.checked) ?? group[0]);
  };
  const found = deep(widget.shadowRoot)
    .filter((it) => 0 <= it.tabIndex && !it.disabled && !it.closest("[inert]"))
    .filter((it) => it.checkVisibility({ visibilityProperty: true }))
    .filter(isStopOfGroup);

  const text = (it) => (it.closest("label") ?? it).textContent.replaceAll(/\s+/g, " ").trim().slice(0, 40);
  window.stops = new Map(found.map((it, idx) => [it, `${idx}: ${it.localName} ${text(it)}`]));
  const names = [...window.stops.values()];
  const boxes = found.map((it) => (it.closest("label") ?? it).getBoundingClientRect());
  // What scrolls may lie behind what stays, such as the bar of a kiosk.
  const scrolls = (it) => ["auto", "scroll"].includes(getComputedStyle(it).overflowY);
  const areaOf = (it) => (!it || scrolls(it) ? it : areaOf(it.parentElement));
  const isAbove = (idx) => boxes[idx].bottom <= boxes[idx - 1].top && areaOf(found[idx]) === areaOf(found[idx - 1]);
  const jumps = names.filter((_, idx) => 0 < idx && isAbove(idx));

  const button = (name) => Object.assign(document.createElement("button"), { textContent: name });
  const before = button("before");
  widget.before(before);
  widget.after(button("behind"));
  before.focus();
  return { names, jumps };
}

/** Where the focus is. */
export function here() {
  let active = document.activeElement;
  while (active?.shadowRoot?.activeElement) active = active.shadowRoot.activeElement;
  const scrolls = ["auto", "scroll"].includes(getComputedStyle(active).overflowY);
  return window.stops.get(active) ?? (scrolls ? "scrolls" : active.textContent);
}
