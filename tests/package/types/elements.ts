/** The elements, their properties and events: what may be written, and what may not. */
import { loadWidgets, PasserelleExplorer, PasserelleQuiz, type VerdictDetail, version } from "passerelle";

version satisfies string;

const quiz = document.createElement("passerelle-quiz");
quiz satisfies PasserelleQuiz;
quiz.diploma = "deis";
quiz.diploma satisfies string | null;
quiz.headingLevel = 3;
quiz.headingLevel = "3";
quiz.theme = "dark";
quiz.links = "qr";
quiz.loading = null;
quiz.lang = "de";
quiz.data = { profiles: [] };
quiz.data = "{}";
quiz.data = null;
quiz.dataset = "https://example.org/metiers.json";
quiz.dataset.where satisfies string | undefined;
await quiz.load();

// @ts-expect-error -- no level of a heading
quiz.headingLevel = 7;
// @ts-expect-error -- no theme
quiz.theme = "blue";
// @ts-expect-error -- not a way to treat links
quiz.links = "open";
// @ts-expect-error -- not a way to load
quiz.loading = "soon";
// @ts-expect-error -- not plain data
quiz.data = 3;
// @ts-expect-error -- a quiz has no profile
quiz.profile = "ingenieur-social";
// @ts-expect-error -- an explorer has no diploma
new PasserelleExplorer().diploma = "deis";
// @ts-expect-error -- there is no such element
document.createElement("passerelle-kiosk").load();

quiz.addEventListener("passerelle-verdict", (event) => {
  event.detail satisfies VerdictDetail;
  if (event.detail.diploma === null) event.detail.verdict satisfies null;
  // @ts-expect-error -- not the name of a verdict
  if (event.detail.verdict === "maybe") return;
});
document.addEventListener("passerelle-open", ({ detail, preventDefault }) => {
  preventDefault();
  if (detail.kind === "profile") detail.id satisfies string;
  // @ts-expect-error -- the quiz about all diplomas has no id
  if (detail.kind === "quiz") detail.id satisfies string;
});
window.addEventListener("passerelle-ready", ({ detail }) => {
  // @ts-expect-error -- it says nothing
  detail.profile.id;
});
// @ts-expect-error -- there is no such event, so it has no detail
quiz.addEventListener("passerelle-close", (event) => event.detail);

const { ask, check, pathways, verdict } = await loadWidgets();
ask("deis", { diplomes: ["niveau-6"], "annees-niveau-6": 2.5, corps: null }, "2026-11-23").next?.choices[0]?.label;
verdict("deis", { diplomes: ["niveau-6"] }) satisfies "met" | "to-confirm" | "not-met" | null;
// @ts-expect-error -- a diploma has an id
verdict(7, {});
check("{}") satisfies string[];
// @ts-expect-error -- not an answer
ask("deis", { diplomes: true });
// @ts-expect-error -- a dataset is text
check({});
for (const step of pathways("deis", {})[0]?.steps ?? []) {
  if ("train" in step) step.train.byExperience satisfies boolean;
  else if ("work" in step) step.work.years satisfies number;
  else step.gain.choice satisfies string;
}
// @ts-expect-error -- for the elements alone
(await loadWidgets()).mount;
