/** What a visitor does and sees, as functions that run in the page, in any engine. Each finds into the roots of widgets. */

/** Puts a widget onto the page, where another one was. */
export function place(markup) {
  document.querySelector("main").innerHTML = `<h1>Un partenaire</h1>${markup}`;
}

/** Presses what has that text, if it is there; whether it was. */
export function press(text) {
  const deep = (root) => [...root.querySelectorAll("*")].flatMap((it) => [it, ...(it.shadowRoot ? deep(it.shadowRoot) : [])]);
  const says = (it) => it.textContent.replaceAll(/\s+/g, " ").trim() === text;
  const shown = deep(document).filter((it) => it.matches("a[href], button, label, summary") && it.checkVisibility());
  // Beside what it says, a control may have a hint, or a text for those who do not see.
  const found = shown.find((it) => says(it) || [...it.querySelectorAll("*")].some(says)) ?? shown.find((it) => it.textContent.includes(text));
  found?.click();
  return Boolean(found);
}

/** Types into the field, if it is there; whether it was. */
export function type(text) {
  const deep = (root) => [...root.querySelectorAll("*")].flatMap((it) => [it, ...(it.shadowRoot ? deep(it.shadowRoot) : [])]);
  const field = deep(document).find((it) => it.matches("input[type=text], input[type=search]"));
  if (!field) return false;
  field.value = text;
  field.dispatchEvent(new Event("input", { bubbles: true, composed: true }));
  return true;
}

/** Opens whatever opens; whether all of it has come, since what is folded away comes a moment later. */
export function open() {
  const deep = (root) => [...root.querySelectorAll("*")].flatMap((it) => [it, ...(it.shadowRoot ? deep(it.shadowRoot) : [])]);
  const all = deep(document).filter((it) => it.matches("details"));
  for (const it of all) it.open = true;
  return all.every((it) => 1 < it.children.length);
}

/** As browsers do on pages without encryption. */
export function forbidCopying() {
  Object.defineProperty(navigator, "clipboard", { value: undefined });
  return true;
}

/** All that the widget says now. */
export function said() {
  const bases = [...document.querySelectorAll("main *")].map((it) => it.shadowRoot?.querySelector("[part~=base]"));
  return bases.map((it) => it?.innerText ?? "").join(" ").replaceAll(/\s+/g, " ");
}

/** Makes the widget speak that language and look so, in a page that leaves it so much room. */
export function turn({ lang, theme, width }) {
  document.querySelector("main").style.maxInlineSize = width === "narrow" ? "320px" : "";
  const widget = document.querySelector("main > :not(h1)");
  widget.lang = lang;
  widget.setAttribute("theme", theme);
}

/** The language that it speaks by now; nothing moves any more, since a word that is just coming has no contrast yet. */
export function settled() {
  const { shadowRoot } = document.querySelector("main > :not(h1)");
  for (const it of shadowRoot.getAnimations()) {
    if (it.effect.getComputedTiming().endTime !== Infinity) it.finish();
    else it.pause();
    // Of titles that come one after the other, the first is there by then.
    if (it.playState === "paused") it.currentTime = 2_000;
  }
  return shadowRoot.querySelector("[part~=base]").lang;
}
