/** What a quiz leaves on the machine and sends away: nothing. */
import { interview } from "./support/person.mjs";
import { expect, test } from "./support/test.mjs";
import { RESULT } from "./support/words.mjs";

const FACTS = { holds: ["educator"], since2018: true, years: { socialWork: "1" } };

const NOTHING = {
  cookies: "",
  localStorage: 0,
  sessionStorage: 0,
  databases: [],
  caches: [],
  serviceWorkers: 0,
  files: 0,
  history: "unchanged",
};

test("a whole quiz stores nothing, sends nothing and leaves the address alone", async ({ page, context, quiz }) => {
  await page.waitForLoadState("networkidle");
  const address = page.url();
  const length = await page.evaluate(() => history.length);
  const requests = [];
  context.on("request", (it) => requests.push(`${it.method()} ${it.url()}`));

  await interview(quiz, FACTS);
  await quiz.edit("Vos diplômes");
  await quiz.continue();
  await quiz.expectScreen(RESULT);
  await quiz.open("Sources et date de vérification");
  await quiz.restart();
  await interview(quiz, FACTS);

  expect(requests, "requests since the first answer").toEqual([]);
  expect(page.url()).toBe(address);
  expect(await left(page, length)).toEqual(NOTHING);
  expect(await context.cookies()).toEqual([]);
  expect(context.serviceWorkers()).toEqual([]);
});

test("a page with widgets asks for its own files alone, by GET and without cookies", async ({ page, baseURL }) => {
  const requests = [];
  page.on("request", (it) => requests.push(it));
  await page.goto("/ingenieur-social.html");
  await page.locator("passerelle-quiz").scrollIntoViewIfNeeded();
  await expect(page.locator("passerelle-quiz").getByRole("status")).toBeAttached();
  await page.waitForLoadState("networkidle");
  const asked = requests.map((it) => `${it.method()} ${new URL(it.url()).pathname}`);
  expect(asked).toContain("GET /pkg/passerelle_bg.wasm");
  for (const request of requests) {
    expect(new URL(request.url()).origin).toBe(baseURL);
    expect(request.method()).toBe("GET");
    expect(request.postData()).toBeNull();
    expect(new URL(request.url()).search).toBe("");
    expect((await request.allHeaders()).cookie).toBeUndefined();
    expect((await (await request.response()).allHeaders())["set-cookie"]).toBeUndefined();
  }
});

test.describe("where something is stored", () => {
  test.use({ provoked: { problems: [/^cookie: a$/] } });

  test("the check sees what is stored when something is", async ({ page, quiz }) => {
    await quiz.root.evaluate(async () => {
      document.cookie = "a=1";
      localStorage.setItem("a", "1");
      sessionStorage.setItem("a", "1");
      indexedDB.open("a");
      await caches.open("a");
      history.pushState(null, "", "?a");
    });
    const length = (await page.evaluate(() => history.length)) - 1;
    await expect
      .poll(() => left(page, length))
      .toEqual({
        ...NOTHING,
        cookies: "a=1",
        localStorage: 1,
        sessionStorage: 1,
        databases: ["a"],
        caches: ["a"],
        history: "1 longer",
      });
  });
});

/** What is left on the machine, and how much the history grew from `length`. */
function left(page, length) {
  return page.evaluate(async (length) => {
    const files = [];
    for await (const name of (await navigator.storage.getDirectory()).keys()) files.push(name);
    return {
      cookies: document.cookie,
      localStorage: localStorage.length,
      sessionStorage: sessionStorage.length,
      databases: (await indexedDB.databases()).map((it) => it.name),
      caches: await caches.keys(),
      serviceWorkers: (await navigator.serviceWorker.getRegistrations()).length,
      files: files.length,
      history: history.length === length ? "unchanged" : `${history.length - length} longer`,
    };
  }, length);
}
