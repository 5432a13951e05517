/** The text of a snippet. */
import files from "./files.js";

/** Where the page of all professions is, which shows every card and every quiz by its address. */
const PLACES = new URL("../", import.meta.url);

/** The attributes that say something else than what holds without them. */
const DEFAULTS = { lang: "fr", theme: "auto", links: "allow", "heading-level": "2" };

/** A choice in words and as markup: the tag, its attributes, and what the page says until the widget is there. */
export function widget(choice, names) {
  const { tag, name, value, place, fallback } = kinds(choice, names)[choice.widget];
  const others = Object.keys(DEFAULTS).filter((it) => choice[it] !== DEFAULTS[it]);
  const attributes = [...(name ? [[name, value]] : []), ...others.map((it) => [it, choice[it]])];
  return { tag, attributes, address: new URL(`#passerelle/${place}`, PLACES).href, fallback: fallback[choice.lang] };
}

function kinds({ profile, diploma }, { profiles, diplomas }) {
  return {
    card: {
      tag: "passerelle-card",
      name: "profile",
      value: profile,
      place: `metier/${profile}`,
      fallback: { fr: `${profiles[profile]}\u00a0: la fiche du métier`, en: `${profiles[profile]}: the profession` },
    },
    quiz: {
      tag: "passerelle-quiz",
      name: "diploma",
      value: diploma,
      place: `quiz/${diploma}`,
      fallback: {
        fr: `${diplomas[diploma]}\u00a0: pouvez-vous entrer en formation\u00a0?`,
        en: `${diplomas[diploma]}: can you enter the training?`,
      },
    },
    all: {
      tag: "passerelle-quiz",
      place: "quiz",
      fallback: {
        fr: "Diplômes du travail social\u00a0: lesquels pouvez-vous préparer\u00a0?",
        en: "Diplomas of social work: which can you prepare?",
      },
    },
    explorer: {
      tag: "passerelle-explorer",
      place: "metiers",
      fallback: {
        fr: "Les métiers du travail social\u00a0: fiches et quiz d’admission",
        en: "Professions of social work: cards and admission quizzes",
      },
    },
  };
}

/**
 * The script, by its content or by the name that stays; before it, where a widget is in sight as soon as the page opens,
 * a line by which the WebAssembly comes along with the script.
 */
export function scriptTag({ base, version, insight }) {
  const { file, integrity } = script(version);
  const check = integrity ? ` integrity="${integrity}" crossorigin="anonymous"` : "";
  const ahead = integrity && insight ? `${preloadTag(base)}\n` : "";
  return `${ahead}<script type="module" src="${escaped(base + file)}"${check}></script>`;
}

function preloadTag(base) {
  return `<link rel="preload" as="fetch" crossorigin="anonymous" href="${escaped(base + asset("passerelle.wasm").file)}">`;
}

function script(version) {
  return files && version === "fixed" ? asset("elements.js") : { file: "elements.js" };
}

/** The file of that name, below the address of the files. */
export function asset(name) {
  const { file, integrity } = files.files[name];
  return { file: file.slice(file.indexOf("/") + 1), integrity };
}

/** An element that says where to read on, for whom it is not shown. */
export function element({ tag, attributes, address, fallback }) {
  const written = attributes.map(([name, value]) => ` ${name}="${escaped(value)}"`).join("");
  return `<${tag}${written}>\n  <p><a href="${escaped(address)}">${escaped(fallback)}</a></p>\n</${tag}>`;
}

function escaped(text) {
  return text.replaceAll("&", "&amp;").replaceAll('"', "&quot;").replaceAll("<", "&lt;");
}
