/** Links with answers: what one is meant for is loaded, though nobody has scrolled to it. */

/** `#passerelle/quiz/deis/1;…` leads to the quiz of that diploma, `#passerelle/quiz/1;…` to that of all. */
const LINK = /^#passerelle\/quiz\/(?:([^/;]*)\/)?[^/;]*;/;

/**
 * Whether the page's address has answers for a widget. An explorer shows every quiz.
 *
 * @param {HTMLElement & { diploma?: string | null }} widget
 */
export function isMeantFor(widget) {
  const link = LINK.exec(location.hash);
  if (!link) return false;
  const { kind } = widget.constructor;
  return kind === "explorer" || (kind === "quiz" && widget.diploma === (link[1] ?? null));
}
