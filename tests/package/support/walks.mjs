/** Real values of the API: from walks through every interview, taking each answer in turn. */

/**
 * @param {typeof import("passerelle/passerelle.js")} api
 * @param {string} today
 */
/** Nothing decided, and all that a page needs. */
const KIOSKS = [
  {},
  { theme: "light", colours: { accent: "#005f5f" }, statistics: true, exit: { code: `600000.${"0".repeat(32)}.${"0".repeat(64)}` } },
  { theme: "dark" },
];

export function collect(api, today) {
  const outcomes = [];
  const pathways = [];
  for (const { id } of api.diplomas()) {
    for (let turn = 0; turn < 4; turn++) {
      const answers = {};
      for (;;) {
        const outcome = api.ask(id, answers, today);
        outcomes.push(outcome);
        if (!outcome.next) break;
        answers[outcome.next.id] = answer(outcome.next, turn, (it) => takes(api, id, { ...answers, ...it }, today));
      }
      pathways.push(...api.pathways(id, answers, today));
    }
  }
  const joint = [{}, { diplomes: [] }].map((it) => api.askAll(it, today));
  const KioskSettings = KIOSKS.map((kiosk) => api.kioskSettings(JSON.stringify({ kiosk })));
  return { Profile: api.profiles(), Diploma: api.diplomas(), Outcome: outcomes, Outcomes: joint, Pathway: pathways, KioskSettings };
}

/** Another answer at each turn; the last one is "I don't know", where the question takes it. */
function answer({ id, kind, choices }, turn, isTaken) {
  if (turn === 3 && isTaken({ [id]: null })) return null;
  if (kind === "years") return [0, 2.5, 10][turn % 3];
  const choice = choices[turn % choices.length].id;
  return kind === "one" ? choice : turn === 0 ? [] : [choice];
}

function takes(api, diploma, answers, today) {
  try {
    api.ask(diploma, answers, today);
    return true;
  } catch {
    return false;
  }
}
