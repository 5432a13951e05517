/** Links with answers: what one is meant for is loaded, though nobody has scrolled to it. */

/** `#passerelle/quiz/deis/1;…` leads to the quiz of that diploma, `#passerelle/quiz/1;…` to that of all. */
const LINK = /^#passerelle\/quiz\/(?:([^/;]*)\/)?[^/;]*;/;

/** The widget that the address of the page led to. */
let led;

/**
 * Whether the address leads to a widget: the first that it has answers for. A page that is read before this script has
 * its quizzes before its explorers.
 *
 * @param {HTMLElement & { diploma?: string | null }} widget
 */
export function isLedTo(widget) {
  if (!isMeantFor(widget) || (led !== widget && led?.isConnected)) return false;
  led = widget;
  return true;
}

/** Whether the address has answers for a widget. An explorer shows every quiz. */
export function isMeantFor(widget) {
  const link = LINK.exec(location.hash);
  if (!link) return false;
  const { kind } = widget.constructor;
  return kind === "explorer" || (kind === "quiz" && widget.diploma === (link[1] ?? null));
}
