/** Each tool finds what is planted in the root of a widget: it looks there, and its rules are on. */
import { test } from "../e2e/support/test.mjs";
import { DEFECTS, expectFound } from "./support/defects.mjs";

for (const defect of DEFECTS) {
  test(`${defect.tool} finds what is planted: ${defect.name}`, ({ page }) => expectFound(page, defect));
}
