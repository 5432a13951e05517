/**
 * People, and what the law makes of them: the order of 2 August 2006 by its six routes, the level of 2018,
 * foreign diplomas by attestation. Written from the law, not from the engine.
 *
 * `door` is the nearest one, by name of the route; `state` is what is written on it; `bars` are those
 * of that door; `because` is in the verdict.
 */
import { UNKNOWN } from "../support/person.mjs";

const met = (door) => ({ verdict: "met", door, state: "Ouverte", because: "Une seule suffit." });
const toConfirm = (door, because) => ({ verdict: "to-confirm", door, state: "À confirmer", because });
const notYet = (door, because, ...bars) => ({ verdict: "not-met", door, state: "Pas encore", because, bars });
const hangsOn = (door, label) => ({
  verdict: "open",
  door,
  state: "Réponse manquante",
  because: `Tout dépend de ce point : ${label}.`,
});

export const PEOPLE = [
  // Each route, just far enough.
  { name: "a master opens the first door at once", facts: { holds: ["master"] }, ...met("level7") },
  { name: "the CAFERUIS opens the second door at once", facts: { holds: ["caferuis"] }, ...met("socialWork6") },
  {
    name: "an educator from before 2018 with three years can apply",
    facts: { holds: ["educator"], since2018: false, years: { socialWork: "3" } },
    ...met("socialWork5"),
  },
  {
    name: "the DEFA with three years can apply, whenever it began",
    facts: { holds: ["defa"], years: { socialWork: "3" } },
    ...met("socialWork5"),
  },
  {
    name: "a nurse with five years can apply",
    facts: { holds: ["nurse"], threeYearsOfStudy: true, years: { paramedical: "5" } },
    ...met("paramedical"),
  },
  {
    name: "a licence with three years can apply",
    facts: { holds: ["licence"], years: { level6: "3" } },
    ...met("level6"),
  },
  { name: "a PJJ educator with three years can apply", facts: { corps: true, years: { corps: "3" } }, ...met("corps") },

  // What the law leaves to the school.
  {
    name: "an educator since 2018 with one year asks the school",
    facts: { holds: ["educator"], since2018: true, years: { socialWork: "1" } },
    ...toConfirm("socialWork6", "Depuis les entrées de septembre 2018, votre diplôme est au niveau 6."),
  },
  {
    name: "an educator since 2018 with three years need not ask",
    facts: { holds: ["educator"], since2018: true, years: { socialWork: "3" } },
    ...met("socialWork5"),
  },
  {
    name: "a foreign diploma asks the school",
    facts: { holds: ["foreign"] },
    ...toConfirm("level7", "Un diplôme étranger compte selon le niveau qu’une attestation lui reconnaît."),
  },
  {
    name: "a nurse of three years of study with four years asks the school",
    facts: { holds: ["nurse"], threeYearsOfStudy: true, years: { paramedical: "4" } },
    ...toConfirm("paramedical", "Un diplôme de trois ans d’études peut être lu comme un diplôme de niveau 6"),
    bars: ["4 ans sur 5"],
  },

  // Each route, just not far enough.
  {
    name: "nothing at all is not yet enough",
    facts: {},
    ...notYet(undefined, "Aucune voie ne s’ouvre sans un autre diplôme ou un autre poste."),
  },
  {
    name: "an educator from before 2018 with two years lacks one",
    facts: { holds: ["educator"], since2018: false, years: { socialWork: "2" } },
    ...notYet("socialWork5", "il vous faut 1 an de plus d’expérience", "2 ans sur 3"),
  },
  {
    name: "the DEFA with two and a half years lacks half a year",
    facts: { holds: ["defa"], years: { socialWork: "2,5" } },
    ...notYet("socialWork5", "il vous faut 0,5 an de plus d’expérience", "2,5 ans sur 3"),
  },
  {
    name: "a nurse of two years of study with four years lacks one",
    facts: { holds: ["nurse"], threeYearsOfStudy: false, years: { paramedical: "4" } },
    ...notYet("paramedical", "il vous faut 1 an de plus d’expérience", "4 ans sur 5"),
  },
  {
    name: "a nurse of three years of study with two years lacks three to be sure",
    facts: { holds: ["nurse"], threeYearsOfStudy: true, years: { paramedical: "2" } },
    ...notYet("paramedical", "il vous faut 3 ans de plus d’expérience", "2 ans sur 5"),
  },
  {
    name: "a licence with two years lacks one",
    facts: { holds: ["licence"], years: { level6: "2" } },
    ...notYet("level6", "il vous faut 1 an de plus d’expérience", "2 ans sur 3"),
  },
  {
    name: "a PJJ educator with two years lacks one",
    facts: { corps: true, years: { corps: "2" } },
    ...notYet("corps", "il vous faut 1 an de plus d’expérience", "2 ans sur 3"),
  },

  // "I don't know" leaves open exactly what hangs on it.
  {
    name: "an educator who does not count the years hangs on them",
    facts: { holds: ["educator"], since2018: false, years: { socialWork: UNKNOWN } },
    ...hangsOn("socialWork5", "Expérience depuis le diplôme du travail social"),
  },
  {
    name: "an educator since 2018 who does not count the years hangs on them too",
    facts: { holds: ["educator"], since2018: true, years: { socialWork: UNKNOWN } },
    verdict: "open",
    because: "Tout dépend de ce point : Expérience depuis le diplôme du travail social.",
  },
  {
    name: "an educator with two years hangs on when the training began",
    facts: { holds: ["educator"], since2018: UNKNOWN, years: { socialWork: "2" } },
    verdict: "open",
    because: "Tout dépend de ce point : Début de la formation au diplôme du travail social.",
  },
  {
    name: "a nurse with four years hangs on the length of study",
    facts: { holds: ["nurse"], threeYearsOfStudy: UNKNOWN, years: { paramedical: "4" } },
    ...hangsOn("paramedical", "Diplôme paramédical en trois ans ou plus"),
    bars: ["4 ans sur 5"],
  },
  {
    name: "a licence without a count of years hangs on them",
    facts: { holds: ["licence"], years: { level6: UNKNOWN } },
    ...hangsOn("level6", "Expérience depuis l’autre diplôme de niveau 6"),
  },
  {
    name: "a PJJ educator without a count of years hangs on them",
    facts: { corps: true, years: { corps: UNKNOWN } },
    ...hangsOn("corps", "Expérience dans l’intervention sociale"),
  },
  {
    name: "not knowing does not matter once another door is open",
    facts: { holds: ["defa", "licence"], years: { socialWork: UNKNOWN, level6: "3" } },
    ...met("level6"),
  },

  // Several diplomas at once.
  { name: "a master makes every other question needless", facts: { holds: ["master", "educator", "nurse"] }, ...met("level7") },
  {
    name: "of two diplomas the one with enough years counts",
    facts: { holds: ["nurse", "licence"], threeYearsOfStudy: true, years: { paramedical: "2", level6: "3" } },
    ...met("level6"),
  },
  {
    name: "years are not added up across diplomas",
    facts: { holds: ["defa", "licence"], years: { socialWork: "1", level6: "2" } },
    ...notYet("level6", "il vous faut 1 an de plus d’expérience", "2 ans sur 3"),
  },
  {
    name: "a foreign diploma beside a licence with three years need not be asked about",
    facts: { holds: ["licence", "foreign"], years: { level6: "3" } },
    ...met("level6"),
  },
  {
    name: "a foreign diploma beside a licence with one year asks the school",
    facts: { holds: ["licence", "foreign"], years: { level6: "1" } },
    ...toConfirm("level7", "Un diplôme étranger compte"),
  },
  {
    name: "a diploma and a post in the State: the post opens the door",
    facts: { holds: ["defa"], corps: true, years: { socialWork: "0", corps: "4" } },
    ...met("corps"),
  },
];
