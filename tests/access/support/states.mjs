/**
 * Every state of every widget: how a page has it, and the steps that lead there, which run in the page so that each
 * engine takes the same ones. Where answers are part of a state, they are in the address.
 */
import { BAC, QUESTIONS, RESULT, VERDICTS } from "../../e2e/support/words.mjs";
import { ENGINEER, JOINT, LIST, NO_PAGE } from "../../e2e/support/explorer.mjs";
import { PERSONS } from "../../e2e/support/joint.mjs";
import { CODE, COPY, COPY_YOURSELF, PARTLY } from "../../e2e/support/kept.mjs";

/** Longer than anybody looks at a state, and with somewhere that a code can lead. */
const SETTINGS = JSON.stringify({ kiosk: { idleSeconds: 3600, address: "https://passerelle.example/" } });

/** What is said of data that no dataset can be. */
const UNREADABLE = "Les informations ne peuvent pas être lues.";

const OFFERS = "Voir les offres d’emploi";
const PATHS = "Les chemins les plus courts";
const ASIDES = ["Aide pour répondre", "Pourquoi cette question ?"].map((it) => ["press", it]);
const CORPS_YEARS = "corps=oui;diplomes=-";
const NOT_YET = "annees-travail-social=2;corps=non;diplomes=travail-social-5";

/**
 * @typedef {["press" | "type" | "open" | "forbidCopying" | "see", string?]} Step
 * @type {{ widget: string, name: string, markup: string, says: string, fragment?: string, steps?: Step[] }[]}
 */
export const STATES = [
  card("closed", `profile="ingenieur-social"`, ENGINEER.title),
  card("all of it open", `profile="ingenieur-social"`, ENGINEER.title, ["open"]),
  card("of another profession, all of it open", `profile="assistant-service-social"`, "Les conditions d’accès", ["open"]),
  card("of a family", `profile="travailleur-social"`, "ravail", ["open"]),
  card("a link that says where it leads", `profile="ingenieur-social" links="confirm"`, OFFERS, ["press", OFFERS]),
  card("a link that is a code", `profile="ingenieur-social" links="qr"`, OFFERS, ["press", OFFERS]),
  card("links that are texts", `profile="ingenieur-social" links="deny"`, OFFERS),
  card("unknown", `profile="plombier"`, "n’est pas disponible"),
  card("with data that cannot be read", `profile="ingenieur-social" data="{"`, UNREADABLE),

  deis("boxes to tick", "", QUESTIONS.diplomas),
  deis("all there is to help", "", QUESTIONS.diplomas, ...ASIDES),
  deis("a box is ticked", "", QUESTIONS.diplomas, ["press", "Aucun de ces diplômes"]),
  deis("one of two", "diplomes=-", QUESTIONS.corps),
  deis("years in a post", CORPS_YEARS, QUESTIONS.corpsYears),
  deis("years in social work", "corps=non;diplomes=travail-social-5", QUESTIONS.socialWorkYears),
  deis("when a training began", "annees-travail-social=1;corps=non;diplomes=travail-social-5-ou-6", QUESTIONS.since2018),
  deis("years after level 6", "corps=non;diplomes=niveau-6", QUESTIONS.level6Years),
  deis("years after another training", "corps=non;diplomes=paramedical;paramedical-trois-ans=oui", QUESTIONS.paramedicalYears),
  deis("how long a training was", "annees-paramedical=4;corps=non;diplomes=paramedical", QUESTIONS.threeYearsOfStudy),
  deis("nothing is ticked", "", QUESTIONS.diplomas, ["press", "Continuer"], ["see", "Votre réponse est à corriger"]),
  deis("nothing is chosen", "diplomes=-", QUESTIONS.corps, ["press", "Continuer"], ["see", "Choisissez une réponse."]),
  deis("not a number", CORPS_YEARS, QUESTIONS.corpsYears, ["type", "abc"], ["press", "Continuer"], ["see", "« abc »"]),
  deis("a result that is open", "diplomes=niveau-7", VERDICTS.met, ["open"]),
  deis("a result to confirm", "corps=non;diplomes=etranger", VERDICTS["to-confirm"], ["open"]),
  deis("not yet", NOT_YET, VERDICTS["not-met"], ["open"]),
  deis("a result that hangs on an answer", "annees-travail-social=~;corps=non;diplomes=travail-social-5", VERDICTS.open, ["open"]),
  deis("paths from nothing", "corps=non;diplomes=-", RESULT, ["open"]),
  deis("paths from what one also holds", "corps=non;diplomes=-", RESULT, ["press", BAC], ["open"]),
  deis("the code of a result", NOT_YET, RESULT, ["press", CODE], ["see", "Scannez ce code"]),
  deis("the link of a result", NOT_YET, RESULT, ["forbidCopying"], ["press", COPY], ["see", COPY_YOURSELF]),
  deis("a link that is known in part", "diplomes=niveau-7;taille=180", PARTLY),
  { ...deis("unknown", "", "n’est pas disponible"), markup: `<passerelle-quiz diploma="cap" loading="eager"></passerelle-quiz>` },

  joint("a question", {}, JOINT),
  joint("a beginner's result", PERSONS[0].facts, RESULT),
  joint("a result with everything open", PERSONS[1].facts, RESULT, ["open"]),
  joint("a result that hangs on answers", PERSONS[2].facts, RESULT),

  explorer("the list", "", LIST),
  explorer("something is found", "", LIST, ["type", ENGINEER.typed], ["see", ENGINEER.title]),
  explorer("nothing is found", "", LIST, ["type", "boulangère"], ["see", "Aucun métier trouvé"]),
  explorer("a card", `#passerelle/metier/${ENGINEER.id}`, ENGINEER.title),
  explorer("a quiz", "#passerelle/quiz/deis", QUESTIONS.diplomas),
  explorer("paths", "#passerelle/chemins/deis/niveau-4", PATHS),
  explorer("a page that is not there", "#passerelle/metier/astronaute", NO_PAGE),

  kiosk("the invitation"),
  kiosk("the list", ["press", LIST], ["see", ENGINEER.title]),
  kiosk("a card, all of it open", ...toCard(), ["open"]),
  kiosk("boxes to tick", ...toDeis()),
  kiosk("nothing is ticked", ...toDeis(), ["press", "Continuer"], ["see", "Votre réponse est à corriger"]),
  kiosk("one of two", ...toDeis(), ...none(), ["see", QUESTIONS.corps]),
  kiosk("a number of years", ...toDeis(), ...none(), ["press", "Oui"], ["press", "Continuer"], ["see", QUESTIONS.corpsYears]),
  kiosk("a result with everything open", ...toResult(), ["open"]),
  kiosk("the code of a result", ...toResult(), ["press", CODE], ["see", "Scannez ce code"]),
  kiosk("paths", ...toCard(), ["press", PATHS], ["see", "Vous avez déjà…"]),
  kiosk("all diplomas", ["press", JOINT], ["see", QUESTIONS.diplomas]),
  kiosk("the largest text, in strong contrast", ["press", LIST], ...["Texte plus grand", "Texte plus grand", "Contraste fort"].map((it) => ["press", it])),
];

/** Each look of a state: each language in each theme, and each of both where there is room and on the narrowest telephone. */
export const LOOKS = [
  { lang: "fr", theme: "light", width: "wide" },
  { lang: "fr", theme: "dark", width: "narrow" },
  { lang: "en", theme: "light", width: "narrow" },
  { lang: "en", theme: "dark", width: "wide" },
];
/** Each language and each theme once. */
export const DIAGONAL = [LOOKS.at(0), LOOKS.at(-1)];

/** One of these: half of the states in French and light, half in English and dark. */
export const inTurn = (state) => [DIAGONAL[STATES.indexOf(state) % DIAGONAL.length]];

/** What a state makes the console say. */
export const provokedBy = ({ says }) => ({ problems: says === UNREADABLE ? [/^console error: <passerelle-card>/] : [] });

function card(name, attributes, says, ...steps) {
  return { widget: "card", name, markup: `<passerelle-card loading="eager" ${attributes}></passerelle-card>`, says, steps };
}

function deis(name, answers, says, ...steps) {
  const fragment = answers ? `#passerelle/quiz/deis/1;${answers};fin` : "";
  return { widget: "quiz", name, markup: `<passerelle-quiz diploma="deis" loading="eager"></passerelle-quiz>`, fragment, says, steps };
}

/** The quiz about all diplomas, answers written as `ask` takes them. */
function joint(name, facts, says, ...steps) {
  const write = (fact) => (fact === null ? "~" : Array.isArray(fact) ? fact.join("+") : fact);
  const answers = Object.keys(facts).toSorted().map((it) => `${it}=${write(facts[it])};`);
  const fragment = answers.length ? `#passerelle/quiz/1;${answers.join("")}fin` : "";
  return { widget: "quiz about all", name, markup: `<passerelle-quiz loading="eager"></passerelle-quiz>`, fragment, says, steps };
}

function explorer(name, fragment, says, ...steps) {
  return { widget: "explorer", name, markup: `<passerelle-explorer loading="eager"></passerelle-explorer>`, fragment, says, steps };
}

function kiosk(name, ...steps) {
  const markup = `<passerelle-explorer mode="kiosk" loading="eager" settings='${SETTINGS}'></passerelle-explorer>`;
  return { widget: "kiosk", name, markup, says: JOINT, steps };
}

function toCard() {
  return [["press", LIST], ["press", ENGINEER.title], ["see", "Les missions"]];
}

function toDeis() {
  return [...toCard(), ["press", ENGINEER.quiz], ["see", QUESTIONS.diplomas]];
}

function none() {
  return [["press", "Aucun de ces diplômes"], ["press", "Continuer"]];
}

function toResult() {
  return [...toDeis(), ...none(), ["see", QUESTIONS.corps], ["press", "Non"], ["press", "Continuer"], ["see", RESULT]];
}
