/** Functions that run in the page, and find what a visitor would, also in the roots of the widgets. */

/** What is pressed, ticked or followed, by its text. */
export function control(text) {
  const deep = (root) => [...root.querySelectorAll("*")].flatMap((it) => [it, ...(it.shadowRoot ? deep(it.shadowRoot) : [])]);
  const says = (it) => it.textContent.replaceAll(/\s+/g, " ").trim() === text;
  const shown = deep(document).filter((it) => it.matches("a[href], button, label, summary") && it.checkVisibility());
  // A label may have a hint below what it says.
  return shown.find((it) => says(it) || [...it.querySelectorAll("*")].some(says));
}

/** Where a number of years is typed. */
export function field() {
  return document.querySelector("passerelle-explorer").shadowRoot.querySelector("input[type=text]");
}

/** What the explorer shows: its title, the question or the result, and what it announces. Empty before it is there. */
export function shown(result) {
  const root = document.querySelector("passerelle-explorer")?.shadowRoot;
  const headings = (within) => [...(root?.querySelectorAll(`${within} :is(h1, h2, h3, h4)`) ?? [])].map(read);
  const read = (it) => it?.textContent.replaceAll(/\s+/g, " ").trim() ?? "";
  return {
    title: read(root?.querySelector(".title")),
    question: headings("form")[0] ?? headings("*").find((it) => it === result) ?? "",
    status: read(root?.querySelector("[role=status]")),
  };
}
