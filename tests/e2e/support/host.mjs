/** A page of a partner, with whatever a test puts into it. */

/**
 * @param {import("@playwright/test").Page} page
 * @param {string} body what is in `<main>`
 * @param {{ script?: string, fragment?: string }} [how] a module before the elements are defined; the fragment of its
 *   address
 */
export async function openHost(page, body, { script = "", fragment = "" } = {}) {
  const html = `<!doctype html>
    <html lang="fr">
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <title>Un partenaire</title>
        <meta name="color-scheme" content="light dark" />
        <link rel="icon" href="/icon.svg" />
        <link rel="stylesheet" href="/page.css" />
        <script type="module">${script}</script>
        <script type="module" src="/pkg/elements.js"></script>
      </head>
      <body>
        <main>
          <h1>Un partenaire</h1>
          ${body}
        </main>
      </body>
    </html>`;
  await page.route("**/host.html", (route) => route.fulfill({ contentType: "text/html", body: html }));
  await page.goto(`/host.html${fragment}`);
}
