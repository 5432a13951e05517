/** The configurator as it is served from the sources. What it is for those who publish is tested in `tests/dist`. */
import { findings } from "./support/axe.mjs";
import { expect, test } from "./support/test.mjs";

test("without the files of a server, the code has no integrity, and the page says why", async ({ page }) => {
  await page.goto("/ingenieur-social.html");
  await page.getByRole("link", { name: "Sur votre site" }).click();
  await expect(page.locator("#preview [part=base]").getByRole("heading").first()).toBeVisible();
  const code = page.getByRole("region", { name: "Le code à copier" });
  await expect(code).toContainText('/pkg/elements.js"></script>');
  await expect(code).not.toContainText("integrity");
  await expect(page.getByText("le code n’a pas d’empreinte")).toBeVisible();
  await expect(page.getByRole("radio", { name: /^Celle d’aujourd’hui/ })).toBeDisabled();
  await expect(page.getByRole("checkbox", { name: /^Écrire le contenu/ })).toBeDisabled();
  expect(await findings(page)).toEqual({ violations: [], incomplete: [] });
});
