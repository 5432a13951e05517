/**
 * The page in an iframe, for sites that refuse WebAssembly. Its address says what it shows, its parent is told how
 * high that is, and nothing else: no answer, no verdict.
 */

const WIDGETS = ["card", "quiz", "explorer"];

/** What an address may say, and what it may be; a list of all there is, or a pattern with an example. */
const SETTINGS = {
  widget: WIDGETS,
  profile: { only: "card", pattern: /^[a-z0-9-]{1,100}$/, example: "ingenieur-social" },
  diploma: { only: "quiz", pattern: /^[a-z0-9-]{1,100}$/, example: "deis" },
  lang: ["fr", "en"],
  "heading-level": ["1", "2", "3", "4", "5", "6"],
  theme: ["light", "dark"],
  links: ["allow", "confirm", "deny", "qr"],
};

const settings = new URLSearchParams(location.search);
const problems = problemsOf(settings);
document.body.append(problems.length ? report(problems) : widget(settings));
if (parent !== window) tellHeight();

/** What is wrong with an address, as sentences for who wrote it. */
function problemsOf(settings) {
  const problems = [...new Set(settings.keys())].flatMap((name) => problemOf(name, settings) ?? []);
  if (!settings.has("widget")) problems.unshift(`Il manque « widget ». Valeurs possibles : ${WIDGETS.join(", ")}.`);
  return problems;
}

function problemOf(name, settings) {
  const [value, ...others] = settings.getAll(name);
  const expected = Object.hasOwn(SETTINGS, name) ? SETTINGS[name] : undefined;
  if (!expected) return `« ${name} » est inconnu. Réglages possibles : ${Object.keys(SETTINGS).join(", ")}.`;
  if (others.length) return `« ${name} » est écrit plusieurs fois.`;
  if (Array.isArray(expected)) {
    return expected.includes(value) ? undefined : `« ${name}=${value} » est inconnu. Valeurs possibles : ${expected.join(", ")}.`;
  }
  const { only, pattern, example } = expected;
  if (settings.get("widget") !== only) return `« ${name} » ne va qu’avec « widget=${only} ».`;
  return pattern.test(value) ? undefined : `« ${name}=${value} » n’est pas un nom possible. Exemple : ${example}.`;
}

function report(problems) {
  const title = Object.assign(document.createElement("h1"), { textContent: "L’adresse de ce cadre est à corriger" });
  const list = document.createElement("ul");
  list.append(...problems.map((it) => Object.assign(document.createElement("li"), { textContent: it })));
  const main = Object.assign(document.createElement("main"), { className: "problem" });
  main.append(title, list);
  return main;
}

function widget(settings) {
  const element = document.createElement(`passerelle-${settings.get("widget")}`);
  // The widget is all there is on this page.
  element.setAttribute("heading-level", "1");
  for (const [name, value] of settings) if (name !== "widget") element.setAttribute(name, value);
  // The iframe itself may be lazy.
  element.setAttribute("loading", "eager");
  const waiting = "Chargement… Il faut un navigateur récent, avec JavaScript et WebAssembly.";
  element.append(Object.assign(document.createElement("p"), { textContent: waiting }));
  const main = document.createElement("main");
  main.append(element);
  return main;
}

/** Tells the parent how high the page is: now, when it changes, and when the parent asks. */
function tellHeight() {
  const page = document.documentElement;
  const tell = () => {
    const height = Math.ceil(page.getBoundingClientRect().height);
    // To whichever page holds this one: it may know how high its own frame is to be.
    parent.postMessage({ passerelle: { height } }, "*");
  };
  new ResizeObserver(tell).observe(page);
  addEventListener("message", ({ source, data }) => {
    if (source === parent && data?.passerelle === "height?") tell();
  });
}
