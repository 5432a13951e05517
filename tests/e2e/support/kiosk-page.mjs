/** The page around a kiosk, as its operator sets it. */
import { JOINT } from "./explorer.mjs";
import { END } from "./kiosk.mjs";

/** Opens it by these settings. */
export async function open(page, kiosk = {}) {
  await page.route("**/kiosk.json", (route) => route.fulfill({ json: { kiosk } }));
  await page.goto("/kiosk.html");
}

export const invitation = (page) => page.getByRole("button", { name: JOINT });
export const end = (page) => page.getByRole("button", { name: END });
