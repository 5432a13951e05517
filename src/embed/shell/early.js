/** What a visitor does to a widget before it listens. */

const DEEDS = ["input", "click"];
const ENDS = ["passerelle-ready", "passerelle-error"];

/**
 * Does it again once the widget listens: on a slow machine it is painted some moments earlier, and what is ticked then
 * would look ticked without being an answer.
 *
 * @param {HTMLElement} host tells when the widget is ready
 * @param {HTMLElement} place where the widget is mounted
 */
export function repeatEarly(host, place) {
  const filledIn = new Set();
  let pressed;
  const keep = ({ type, target }) => {
    if (type === "input") filledIn.add(target);
    else pressed = target.closest("button") ?? pressed;
  };
  const end = ({ type }) => {
    for (const it of DEEDS) place.removeEventListener(it, keep);
    for (const it of ENDS) host.removeEventListener(it, end);
    if (type !== "passerelle-ready") return;
    for (const it of filledIn) it.dispatchEvent(new Event("input", { bubbles: true }));
    pressed?.click();
  };
  for (const it of DEEDS) place.addEventListener(it, keep);
  for (const it of ENDS) host.addEventListener(it, end);
}
