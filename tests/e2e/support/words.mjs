/** The words that visitors read, where tests look for them. Not made from the source: told twice. */

export const VERDICTS = {
  met: "Vous pouvez candidater",
  "to-confirm": "À confirmer avec l’établissement",
  "not-met": "Pas encore : voici ce qui manque",
  open: "Il manque une réponse pour conclure",
};

export const ROUTES = {
  level7: "Avec un diplôme de niveau 7 ou 8",
  socialWork6: "Avec un diplôme du travail social de niveau 6",
  socialWork5: "Avec un diplôme du travail social de niveau 5",
  paramedical: "Avec un diplôme paramédical",
  level6: "Avec un autre diplôme de niveau 6",
  corps: "Avec un poste à la PJJ ou dans les services pénitentiaires",
};

export const DIPLOMAS = {
  master: "Un diplôme de niveau 7 ou 8",
  caferuis: "Le CAFERUIS ou le diplôme d’État de médiateur familial",
  educator:
    "Le diplôme d’État d’éducateur spécialisé, d’assistant de service social, d’éducateur de jeunes enfants, d’éducateur technique spécialisé ou de conseiller en économie sociale familiale",
  defa: "Un autre diplôme d’État du travail social de niveau 5",
  nurse: "Un diplôme paramédical de niveau 5 ou plus",
  licence: "Un autre diplôme de niveau 6, ou un diplôme de trois ans d’études supérieures",
  foreign: "Un diplôme d’études supérieures obtenu hors de France",
};

/** What the quiz of the DEIS does not ask about, and a path may begin with. */
export const BAC = "Le baccalauréat ou un autre diplôme de niveau 4";

export const NO_DIPLOMA = "Aucun de ces diplômes";

export const QUESTIONS = {
  diplomas: "Quels diplômes avez-vous obtenus ?",
  since2018: "Quand a commencé la formation à votre diplôme d’État du travail social ?",
  socialWorkYears:
    "Combien d’années avez-vous travaillé dans l’intervention sociale depuis votre diplôme du travail social ?",
  paramedicalYears:
    "Combien d’années avez-vous travaillé dans l’intervention sociale depuis votre diplôme paramédical ?",
  threeYearsOfStudy: "Votre diplôme paramédical demandait-il au moins trois ans d’études supérieures ?",
  level6Years:
    "Combien d’années avez-vous travaillé dans l’intervention sociale depuis votre autre diplôme de niveau 6 ?",
  corps: "Appartenez-vous à l’un de ces corps de l’État ?",
  corpsYears: "Combien d’années avez-vous travaillé dans l’intervention sociale ?",
};

export const RESULT = "Votre résultat";

/** The groups of the quiz about all diplomas, in their order. */
export const GROUPS = {
  met: "Vous pouvez candidater",
  "to-confirm": "À confirmer avec l’établissement",
  open: "Il manque une réponse",
  "not-met": "Pas encore",
};

/** What the widget itself says; the rest is the dataset's, in French whatever the widget speaks. */
export const FRENCH = {
  verdicts: VERDICTS,
  groups: GROUPS,
  colon: " : ",
  title: "À quoi puis-je accéder avec mon parcours ?",
  hangsOn: "Tout dépend de ce point",
  result: RESULT,
  goOn: "Continuer",
  doNotKnow: "Je ne sais pas",
  back: "Question précédente",
  edit: (label) => `Modifier : ${label}`,
  restart: "Recommencer",
  why: "Pourquoi cette question ?",
  errorTitle: "Votre réponse est à corriger",
  atMost: /^Encore \d+ questions? au plus$/,
};

/** @type {typeof FRENCH} */
export const ENGLISH = {
  verdicts: {
    met: "You can apply",
    "to-confirm": "To be confirmed with the school",
    "not-met": "Not yet: here is what is missing",
    open: "One answer is missing to conclude",
  },
  groups: {
    met: "You can apply",
    "to-confirm": "To be confirmed with the school",
    open: "An answer is missing",
    "not-met": "Not yet",
  },
  colon: ": ",
  title: "What can I enter with my background?",
  hangsOn: "Everything depends on this point",
  result: "Your result",
  goOn: "Continue",
  doNotKnow: "I don’t know",
  back: "Previous question",
  edit: (label) => `Change: ${label}`,
  restart: "Start again",
  why: "Why this question?",
  errorTitle: "Your answer needs correcting",
  atMost: /^At most \d+ more questions?$/,
};
