/** Each tool finds the same in WebKitGTK. */
import { test } from "../webkit/support/test.mjs";
import { DEFECTS, expectFound } from "./support/defects.mjs";

for (const defect of DEFECTS) {
  test(`${defect.tool} finds what is planted: ${defect.name}`, ({ webkit }) => expectFound(webkit, defect));
}
