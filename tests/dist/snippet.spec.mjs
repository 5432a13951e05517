/** Snippets on a page of another site: they work as they are, and not at all when a byte was changed. */
import { MANIFEST, text } from "./support/places.mjs";
import { expect, shownBy, test } from "./support/test.mjs";

const TAGS = ["passerelle-card", "passerelle-quiz", "passerelle-explorer"];

/** The snippet, for files that are served elsewhere. */
const snippet = (files) => text("snippet.html").replaceAll('src="/', `src="${files}/`);

/** A snippet with one of its elements. */
const only = (html, tag) => html.replace(/<(passerelle-\w+).*<\/\1>/g, (it, found) => (found === tag ? it : ""));

test("a snippet shows every widget on a page of another site", async ({ page, files, partner }) => {
  await partner(snippet(files));
  for (const tag of TAGS) {
    const widget = page.locator(tag);
    await widget.scrollIntoViewIfNeeded();
    expect(await shownBy(widget)).not.toBe("");
  }
});

test("a snippet works where a policy allows that site, and nothing else", async ({ page, files, partner }) => {
  const policy = `default-src 'none'; img-src data:; script-src ${files} 'wasm-unsafe-eval'; connect-src ${files}`;
  await partner(snippet(files), { "Content-Security-Policy": policy });
  await shownBy(page.locator("passerelle-card"));
});

test("the name that stays leads to the newest version", async ({ page, files, partner }) => {
  const asked = page.waitForRequest(`${files}/${MANIFEST.files["elements.js"].file}`);
  await partner(
    `<script type="module" src="${files}/passerelle/elements.js"></script><passerelle-card profile="ingenieur-social"></passerelle-card>`,
  );
  await asked;
  await shownBy(page.locator("passerelle-card"));
});

test.describe("a download that failed", () => {
  test.use({
    provoked: { problems: [/request failed: .*\.wasm/, /console error: <passerelle-card>/], possible: [/Failed to load resource/] },
  });

  test("is tried again", async ({ page, files, partner }) => {
    await page.route("**/*.wasm", (route) => route.abort(), { times: 1 });
    const failed = page.waitForEvent("console", (it) => it.text().startsWith("<passerelle-card>"));
    await partner(only(snippet(files), "passerelle-card"));
    await failed;
    await page.locator("passerelle-card").evaluate((it) => it.load());
    await shownBy(page.locator("passerelle-card"));
  });
});

test.describe("where one byte was changed", () => {
  /** Changes a byte near the end of an answer. */
  const change = (page, address) =>
    page.route(address, async (route) => {
      const response = await route.fetch();
      const body = Buffer.from(await response.body());
      body[body.length - 2] ^= 1;
      await route.fulfill({ response, body });
    });

  for (const { name, file, problems } of [
    {
      name: "the script",
      file: MANIFEST.files["elements.js"].file,
      problems: [/Failed to find a valid digest in the 'integrity' attribute/],
    },
    {
      name: "the WebAssembly",
      file: MANIFEST.files["passerelle.wasm"].file,
      problems: [/SRI's integrity checks failed/, /console error: <passerelle-card> TypeError/],
    },
  ]) {
    test.describe(name, () => {
      test.use({ provoked: { problems, possible: [/^request failed: /, /Failed to find a valid digest/] } });

      test("nothing of it runs, not even when it is tried again, and the page's own words stay", async ({ page, guard, files, partner }) => {
        await change(page, `${files}/${file}`);
        await partner(only(snippet(files), "passerelle-card"));
        await expect.poll(() => problems.every((it) => guard.some((problem) => it.test(problem)))).toBe(true);
        const card = page.locator("passerelle-card");
        await card.evaluate((it) => it.load?.());
        await expect(card.getByText("l’expertise du travail social")).toBeVisible();
        expect(await card.evaluate((it) => it.shadowRoot)).toBeNull();
      });
    });
  }
});
