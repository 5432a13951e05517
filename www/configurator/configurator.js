/** Choices, what they look like, and the snippet that they come to. */
import { loadWidgets } from "../pkg/elements.js";

import files from "./files.js";
import { prerendered } from "./prerendered.js";
import { element, scriptTag, widget } from "./snippet.js";

const WITHOUT_FILES =
  "Ces pages sont servies depuis les sources\u00a0: le code n’a pas d’empreinte, et le contenu ne peut pas être écrit " +
  "d’avance. Pour publier, lancez «\u00a0cargo xtask dist\u00a0» et ouvrez cette page parmi les fichiers obtenus.";
const WITHOUT_HTML = "Le contenu à écrire dans la page n’a pas pu être chargé. Le code ci-dessous marche sans lui.";

const $ = (id) => document.getElementById(id);
const form = $("choices");
const fields = form.elements;
/** What a widget is about: there is a list for each kind. */
const subjects = [...$("subject").children];

/** The last choice, so that what was asked for an earlier one is not shown. */
let latest;

const names = await list().catch((error) => {
  tell("Les fichiers de Passerelle n’ont pas pu être chargés. Rechargez la page dans un moment.");
  throw error;
});
fields.base.value = new URL(files ? "../passerelle/" : "../pkg/", import.meta.url).href;
form.addEventListener("input", show);
// There is nothing to send.
form.addEventListener("submit", (event) => event.preventDefault());
$("copy").addEventListener("click", copy);
if (!files) for (const it of ["versions", "ahead"]) $(it).disabled = true;
show();

/** Fills the lists from the dataset; returns what professions and diplomas are called. */
async function list() {
  const { profiles, diplomas } = await loadWidgets();
  const named = {
    profiles: profiles().map(({ id, feminine, masculine }) => [id, capitalised([...new Set([feminine, masculine])].join(" ou "))]),
    diplomas: diplomas().map(({ id, acronym, name }) => [id, `${acronym}, ${name}`]),
  };
  fields.profile.append(...named.profiles.map(([id, name]) => new Option(name, id)));
  fields.diploma.append(...named.diplomas.map(([id, name]) => new Option(name, id)));
  return { profiles: Object.fromEntries(named.profiles), diplomas: Object.fromEntries(named.diplomas) };
}

function capitalised(text) {
  return text[0].toLocaleUpperCase("fr") + text.slice(1);
}

/** What is chosen now. */
function choice() {
  const chosen = Object.fromEntries(new FormData(form));
  return { version: "newest", ...chosen, base: folder(chosen.base) };
}

/** An address that the name of a file can be put after. */
function folder(address) {
  return address.trim().replace(/\/*$/, "/");
}

async function show() {
  const subject = subjects.filter((it) => it.dataset.for === fields.widget.value);
  $("subject").replaceChildren(...subject);
  fields.prerendered.disabled = subject.length === 0;
  // The name that stays says nothing of the file beside it.
  fields.insight.disabled = fields.version.value !== "fixed";
  const chosen = choice();
  const shown = widget(chosen, names);
  preview(shown);
  $("status").textContent = "";
  $("policy").textContent = policy(chosen);
  await write(chosen, shown);
}

/** The element itself; another one only where the tag is another. */
function preview({ tag, attributes }) {
  let host = $("preview").firstElementChild;
  if (host?.localName !== tag) {
    host = document.createElement(tag);
    host.loading = "eager";
    $("preview").replaceChildren(host);
  }
  const wanted = new Map(attributes);
  for (const name of ["profile", "diploma", "lang", "theme", "links", "heading-level"]) {
    if (wanted.has(name)) host.setAttribute(name, wanted.get(name));
    else host.removeAttribute(name);
  }
}

/** Writes the snippet, unless another choice was made meanwhile. */
async function write(chosen, shown) {
  const mine = (latest = Symbol());
  const { body, remark } = await content(chosen, shown);
  if (latest !== mine) return;
  $("code").textContent = `${scriptTag(chosen)}\n${body}\n`;
  tell(remark);
}

function tell(remark) {
  $("remark").textContent = remark;
  $("remark").hidden = !remark;
}

async function content(chosen, shown) {
  if (!chosen.prerendered) return { body: element(shown), remark: files ? "" : WITHOUT_FILES };
  try {
    return { body: await prerendered(chosen, shown), remark: "" };
  } catch (error) {
    console.error(error);
    return { body: element(shown), remark: WITHOUT_HTML };
  }
}

/** What a content security policy has to let through. */
function policy({ base, prerendered }) {
  const site = URL.canParse(base) ? new URL(base).origin : "'self'";
  const style = prerendered ? ` style-src ${site};` : "";
  return `script-src ${site} 'wasm-unsafe-eval';${style} connect-src ${site}`;
}

async function copy() {
  try {
    await navigator.clipboard.writeText($("code").textContent);
    $("status").textContent = "Le code est copié.";
  } catch {
    // Without HTTPS, or where the visitor does not want it.
    getSelection().selectAllChildren($("code"));
    $("status").textContent = "Le navigateur refuse la copie. Le code est sélectionné\u00a0: copiez-le avec Ctrl\u00a0+\u00a0C.";
  }
}
