/** What `passerelle render` has written of each card and each quiz, made to fit the choices. */
import { asset } from "./snippet.js";

/** The level of the headings that it was written with. */
const LEVEL = 2;

/** @returns {Promise<string>} the element with all that it shows first, and data for search engines */
export async function prerendered({ profile, diploma, widget, lang, links, base, ...choice }, { tag, attributes }) {
  const name = widget === "card" ? profile : diploma;
  const answer = await fetch(new URL(`../prerendered/${lang}/${links}/${name}.html`, import.meta.url));
  if (!answer.ok) throw new Error(`expected HTML at ${answer.url}, found status ${answer.status}`);
  // Markup stays markup: nothing of it is on this page.
  const page = new DOMParser().parseFromString(await answer.text(), "text/html");
  const host = page.querySelector(tag);
  const { content } = host.querySelector("template");
  for (const { name } of [...host.attributes]) host.removeAttribute(name);
  for (const [name, value] of attributes) host.setAttribute(name, value);
  const { file, integrity } = asset("passerelle.css");
  const style = content.querySelector("link");
  for (const [name, value] of [["href", base + file], ["integrity", integrity], ["crossorigin", "anonymous"]]) {
    style.setAttribute(name, value);
  }
  for (const part of [content, host]) lower(part, choice["heading-level"] - LEVEL);
  const data = page.querySelector("script[type='application/ld+json']");
  return [host, data].flatMap((it) => it?.outerHTML ?? []).join("\n");
}

/** Moves headings down by so many levels; up, when that is negative. */
function lower(part, levels) {
  for (const heading of part.querySelectorAll("h1, h2, h3, h4, h5, h6")) {
    const level = Math.min(6, Number(heading.localName[1]) + levels);
    const moved = heading.ownerDocument.createElement(`h${level}`);
    for (const { name, value } of heading.attributes) moved.setAttribute(name, value);
    moved.append(...heading.childNodes);
    heading.replaceWith(moved);
  }
}
