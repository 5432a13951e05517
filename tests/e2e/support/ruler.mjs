/** Measures what is on the screen, in the document and in every open shadow root. */

/**
 * What is too wide, cut off or too small to hit, as sentences.
 *
 * @param {import("@playwright/test").Page} page
 * @returns {Promise<{ tooWide: string[], cutOff: string[], tooSmall: string[] }>}
 */
export function measure(page) {
  return page.evaluate(() => {
    const deep = (root) => [...root.querySelectorAll("*")].flatMap((it) => [it, ...(it.shadowRoot ? deep(it.shadowRoot) : [])]);
    const named = (it) => {
      const text = it.textContent.replaceAll(/\s+/g, " ").trim().slice(0, 40);
      return `<${it.localName} class="${it.getAttribute("class") ?? ""}"> ${text}`;
    };
    const isForEyes = (it) => getComputedStyle(it).clipPath === "none" && !it.closest(".hidden, svg");
    const shown = deep(document.body).filter((it) => it.checkVisibility() && isForEyes(it));
    const width = document.documentElement.clientWidth;

    const tooWide = [];
    const page = document.scrollingElement;
    if (page.clientWidth < page.scrollWidth) tooWide.push(`the page scrolls to ${page.scrollWidth} px`);
    for (const it of shown) {
      const { left, right } = it.getBoundingClientRect();
      if (left < -0.5 || width + 0.5 < right) tooWide.push(`${named(it)} from ${left} to ${right}`);
      const isBox = getComputedStyle(it).display !== "inline" && it.localName !== "input";
      if (isBox && it.clientWidth && it.clientWidth + 1 < it.scrollWidth) {
        tooWide.push(`${named(it)} holds ${it.scrollWidth} px in ${it.clientWidth}`);
      }
    }

    const cutOff = [];
    for (const it of shown) {
      const { overflowY, display } = getComputedStyle(it);
      const isTight = overflowY !== "visible" || it.matches("button, label, summary");
      // The glyphs of a line may stand out of it by a little.
      if (isTight && display !== "inline" && it.clientHeight + 2 < it.scrollHeight) {
        cutOff.push(`${named(it)} holds ${it.scrollHeight} px in ${it.clientHeight}`);
      }
    }
    // Words of one control on top of those of another.
    const controls = shown.filter((it) => it.matches("button, label:has(input), summary, a[href], input[type=search], select"));
    for (const [idx, one] of controls.entries()) {
      for (const other of controls.slice(idx + 1)) {
        if (one.contains(other) || other.contains(one)) continue;
        const [a, b] = [one, other].map((it) => it.getBoundingClientRect());
        const across = Math.min(a.right, b.right) - Math.max(a.left, b.left);
        const down = Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top);
        if (1 < across && 1 < down) cutOff.push(`${named(one)} and ${named(other)} overlap`);
      }
    }

    // A control by itself is for a finger; a link in a text, or the `+` before an aside, for a pointer.
    const isSmall = (it) => it.matches("a, .sources > summary, .aside > summary");
    const tooSmall = [];
    for (const it of shown.filter((it) => it.matches("a[href], button, summary, label:has(input), input[type=text], input[type=search], select"))) {
      const { width, height } = it.getBoundingClientRect();
      const least = isSmall(it) ? 24 : 44;
      if (height < least - 0.01 || width < least - 0.01) {
        tooSmall.push(`${named(it)} is ${width.toFixed(1)} × ${height.toFixed(1)} px, below ${least}`);
      }
    }
    return { tooWide, cutOff, tooSmall };
  });
}

/** The sources whose comma begins a line, away from the title that it follows. */
export function lonelyCommas(page) {
  return page.evaluate(() => {
    const deep = (root) => [...root.querySelectorAll("*")].flatMap((it) => [it, ...(it.shadowRoot ? deep(it.shadowRoot) : [])]);
    const lines = (node, ...span) => {
      const range = document.createRange();
      if (span.length) span.forEach((it, idx) => (idx ? range.setEnd(node, it) : range.setStart(node, it)));
      else range.selectNodeContents(node);
      return [...range.getClientRects()];
    };
    const items = deep(document.body).filter((it) => it.matches(".sources li") && it.checkVisibility());
    const commas = items.map((it) => [...it.childNodes].find((it) => it.nodeType === Node.TEXT_NODE && it.data.startsWith(",")));
    const isLonely = (comma) => {
      const title = comma.previousElementSibling.firstChild;
      return lines(title).at(-1).bottom <= lines(comma, 0, 1)[0].top;
    };
    if (!commas.length || commas.includes(undefined)) throw new Error("expected a comma after the title of every source");
    return commas.filter(isLonely).map((it) => it.parentElement.textContent.replaceAll(/\s+/g, " "));
  });
}

/** Spaces letters, words, lines and paragraphs as WCAG 1.4.12 lets anyone do, in every root. */
export function spaceText(page) {
  return page.evaluate(() => {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(`
      * { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important; }
      p { margin-block-end: 2em !important; }
    `);
    const roots = (root) => [root, ...[...root.querySelectorAll("*")].filter((it) => it.shadowRoot).flatMap((it) => roots(it.shadowRoot))];
    for (const root of roots(document)) root.adoptedStyleSheets = [...root.adoptedStyleSheets, sheet];
  });
}

/** The texts that have no place on the screen or on paper, though they stand in the page for eyes. Controls are none. */
export function unseenTexts(page) {
  return page.evaluate(() => {
    const deep = (root) => [...root.querySelectorAll("*")].flatMap((it) => [it, ...(it.shadowRoot ? deep(it.shadowRoot) : [])]);
    const isUnseen = (node) => {
      const range = document.createRange();
      range.selectNodeContents(node);
      const { width, height } = range.getBoundingClientRect();
      return !node.parentElement.checkVisibility({ visibilityProperty: true, contentVisibilityAuto: true }) || !width || !height;
    };
    const texts = deep(document.body).flatMap((it) => (it.getRootNode() instanceof ShadowRoot ? [...it.childNodes] : []));
    return texts
      .filter((it) => it.nodeType === Node.TEXT_NODE && it.data.trim() && isUnseen(it))
      .filter((it) => !it.parentElement.closest("button, .asides, .filters, .keep:not(:has(.qr)), .starts, nav"))
      .map((it) => it.data.replaceAll(/\s+/g, " ").trim());
  });
}
