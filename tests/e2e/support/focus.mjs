/** Where the focus is, through shadow roots. */

/**
 * @param {import("@playwright/test").Page} page
 * @returns the tag, type, label, text and id of the focused element, whether it is ticked, and whether the
 *   focus can be seen: by an outline of the element itself, or of the label that stands for a box
 */
export function focused(page) {
  return page.evaluate(() => {
    let element = document.activeElement;
    while (element.shadowRoot?.activeElement) element = element.shadowRoot.activeElement;
    const read = (text) => (text ?? "").replaceAll(/\s+/g, " ").trim();
    const label = element.labels?.[0];
    const hasOutline = (it) => {
      const { outlineStyle, outlineWidth, outlineColor } = getComputedStyle(it);
      return outlineStyle !== "none" && 0 < parseFloat(outlineWidth) && outlineColor !== "rgba(0, 0, 0, 0)";
    };
    return {
      tag: element.localName,
      type: element.type ?? "",
      id: element.id,
      label: label ? read(label.innerText.split("\n")[0]) : "",
      text: read(element.innerText),
      isTicked: Boolean(element.checked),
      isVisible: [element, element.closest("label")].some((it) => it && hasOutline(it)),
    };
  });
}
