/**
 * What the applications of this folder give to `data`, in turn: a dataset of their own, another, and none,
 * which is the embedded one. Theirs are the published one with another title of its first quiz.
 */
import published from "../../data/travail-social.json" with { type: "json" };

const [first, ...others] = published.diplomas;

function titled(quizTitle) {
  return { ...published, diplomas: [{ ...first, about: { ...first.about, quizTitle } }, ...others] };
}

export const DATASETS = [titled("Notre école est-elle pour moi ?"), titled("Puis-je entrer dans notre école ?"), null];
