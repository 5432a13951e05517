/** Offers the answers of an earlier visit: those that the device keeps, or those given before an update. */

/**
 * @param {import("./part.js").Part} offer
 * @param {import("./answers.js").Answers} answers
 */
export function offerResume(offer, answers) {
  const { kept } = answers;
  const before = history.state?.given;
  const given = before ?? kept;
  // Who comes by a link with answers sees them already.
  if (!given || location.hash.includes(";")) return;
  const { element } = offer;
  element.querySelector("p").textContent = before ? "Vos réponses sont toujours là." : "Vous avez gardé des réponses sur cet appareil.";
  const close = () => (offer.isThere = false);
  const link = element.querySelector("a");
  link.href = given;
  link.addEventListener("click", () => {
    // The quiz takes the focus from nobody who has it elsewhere.
    link.blur();
    close();
  });
  element.querySelector("button").addEventListener("click", () => {
    history.replaceState(null, "");
    answers.erase();
    close();
  });
  offer.isThere = true;
}
