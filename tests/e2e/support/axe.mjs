/** axe-core, run in the page; it sees through open shadow roots. */
import axe from "axe-core";

import { bring } from "./tool.mjs";

/** Every rule, by every tag: A, AA and AAA, RGAA, EN 301 549, best practice, those on trial and retired. */
const TAGS = [...new Set(axe.getRules().flatMap((it) => it.tags))];

/**
 * What axe finds wrong, and what it leaves to a person, as sentences.
 *
 * @param {{ evaluate: Function }} visitor whoever drives the page
 */
export async function findings(visitor) {
  await bring(visitor, "axe", axe.source);
  const { violations, incomplete } = await visitor.evaluate(
    // What passes is not asked for: to name each such element takes most of the time.
    (values) => window.axe.run(document, { runOnly: { type: "tag", values }, resultTypes: ["violations", "incomplete"] }),
    TAGS,
  );
  return { violations: violations.flatMap(sentences), incomplete: incomplete.flatMap(sentences) };
}

function sentences({ id, help, nodes }) {
  return nodes.map((it) => {
    const why = [...it.any, ...it.all, ...it.none].map((check) => check.message).join(" ");
    return `${id}: ${help}: ${it.target.flat().join(" > ")}: ${why}`;
  });
}
