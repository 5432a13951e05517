/**
 * The page around a kiosk: it reads the operator's settings, shows the widget by them, and has what the widget
 * has not: the operator's way out, a screen that stays on, figures, and a fresh page now and then.
 */
import { loadWidgets } from "../pkg/elements.js";
import { count, csv } from "./figures.js";
import { recall, restart } from "./memory.js";
import { openTo } from "./operator.js";
import { comeBack, guard } from "./recovery.js";
import { stayOn } from "./screen.js";

const SETTINGS = "kiosk.json";

const memory = recall();
const calm = guard(memory);
stayOn();
start().catch((error) => comeBack(memory, error));

async function start() {
  const { kioskSettings } = await loadWidgets();
  const text = await settingsText();
  let settings;
  try {
    settings = kioskSettings(text);
  } catch ({ message }) {
    return explain(message);
  }
  const explorer = document.createElement("passerelle-explorer");
  Object.assign(explorer, { mode: "kiosk", headingLevel: 1, loading: "eager", theme: settings.theme, settings: text });
  document.documentElement.style.colorScheme = settings.theme ?? "";
  for (const [name, colour] of settings.colours) document.body.style.setProperty(name, colour);
  if (settings.statistics) count(explorer, memory);
  explorer.addEventListener("passerelle-ready", calm);
  explorer.addEventListener("passerelle-error", ({ detail }) => comeBack(memory, detail));
  explorer.addEventListener("passerelle-left", ({ detail }) => {
    // Whatever grows for weeks, a fresh page does not have.
    if (settings.reloadAfter <= detail.visitors) restart(memory);
  });
  if (settings.exit) openTo(explorer, settings, () => csv(memory), () => restart(memory));
  document.querySelector("main").replaceChildren(explorer);
}

async function settingsText() {
  const answer = await fetch(SETTINGS);
  if (!answer.ok) throw new Error(`expected the settings of the kiosk at ${answer.url}, found status ${answer.status}`);
  return await answer.text();
}

/** Says to the operator what to mend: no fresh page would do it. */
function explain(reason) {
  const { content } = document.querySelector("#unsettled");
  const explained = content.cloneNode(true);
  explained.querySelector(".reason").textContent = reason;
  document.querySelector("main").replaceChildren(explained);
  calm();
}
