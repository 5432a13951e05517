/** Figures for the operator: how many visits, quizzes and results there were each day. Nothing about a person. */

/** The columns, and what they are called in the file. */
const COLUMNS = {
  visits: "visites",
  quizzes: "quiz terminés",
  joint: "dont tous diplômes",
  met: "peut candidater",
  "to-confirm": "à confirmer",
  "not-met": "pas encore",
  open: "indéterminé",
};

/**
 * Counts what the widget tells, from now on.
 *
 * @param {import("./memory.js").Memory} memory
 */
export function count(explorer, memory) {
  const add = (...names) => {
    const day = (memory.figures[today()] ??= {});
    for (const name of names) day[name] = (day[name] ?? 0) + 1;
  };
  explorer.addEventListener("passerelle-left", () => add("visits"));
  explorer.addEventListener("passerelle-verdict", ({ detail }) => {
    if (detail.diploma === null) add("quizzes", "joint");
    else add("quizzes", detail.verdict ?? "open");
  });
}

/** One line a day, as spreadsheets in French read it. */
export function csv({ figures }) {
  const rows = Object.entries(figures).sort(([a], [b]) => (a < b ? -1 : 1));
  const lines = rows.map(([day, counts]) => [day, ...Object.keys(COLUMNS).map((it) => counts[it] ?? 0)]);
  return [["jour", ...Object.values(COLUMNS)], ...lines].map((it) => it.join(";") + "\r\n").join("");
}

/** The day where the screen stands, `2026-11-24`. */
function today() {
  const now = new Date();
  const two = (number) => String(number).padStart(2, "0");
  return `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`;
}
