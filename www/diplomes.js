/**
 * The list of diplomas, from the dataset itself. The one chosen is in the address, so that a link keeps it; a link
 * that the quiz made names it in its own way, with the answers.
 */
import { loadWidgets } from "./pkg/elements.js";

const list = document.getElementById("diplome");
const quiz = document.getElementById("quiz");
const first = quiz.diploma;

const { diplomas } = await loadWidgets();
for (const { id, name, acronym } of diplomas()) {
  list.append(new Option(`${acronym}\u00a0: ${name}`, id));
}

function show() {
  const [, quizOf] = /^#passerelle\/quiz\/([^/;]+)\//.exec(location.hash) ?? [];
  quiz.diploma = quizOf ?? (location.hash.slice(1) || first);
  list.value = quiz.diploma;
}

list.addEventListener("change", () => {
  location.hash = list.value;
});
addEventListener("hashchange", show);
show();
