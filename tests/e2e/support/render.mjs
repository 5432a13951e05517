/** Widgets as a partner prerenders them: by the command `passerelle render`. */
import { execFileSync } from "node:child_process";

import { TODAY } from "./test.mjs";

/** The HTML of a snippet, by the rules of the day on which the tests begin. */
export function render(...args) {
  const command = process.env.PASSERELLE_COMMAND;
  if (!command) throw new Error("expected PASSERELLE_COMMAND, found nothing: run `cargo xtask test e2e`");
  const today = TODAY.slice(0, 10);
  return execFileSync(command, ["render", ...args, "--today", today], { encoding: "utf8" });
}
