/** Datasets with as many profiles as wanted, in words like those of French; the same ones each time. */
import { readFileSync } from "node:fs";

const BASE = JSON.parse(readFileSync(new URL("../../tests/cases/base.json", import.meta.url), "utf8"));

const ROLES = ["éducatrice|éducateur", "assistante|assistant", "médiatrice|médiateur", "monitrice|moniteur", "conseillère|conseiller", "directrice|directeur", "animatrice|animateur", "technicienne|technicien"];
const KINDS = ["spécialisée|spécialisé", "familiale|familial", "sociale|social", "technique|technique", "territoriale|territorial", "culturelle|culturel"];
const ONSETS = ["b", "c", "d", "f", "g", "l", "m", "n", "p", "r", "s", "t", "v", "ch", "pr", "tr", "gr", "pl", "qu", "st"];
const VOWELS = ["a", "e", "é", "i", "o", "u", "ou", "on", "an", "in", "ai", "eu"];
const ENDINGS = ["tion", "ment", "teur", "age", "ité", "ique", "iste", "ale", "ive", "ance", "ier", "ée"];
const N_WORDS = 20_000;
const N_SECTORS = 20;

/** The JSON text of a dataset, and what to type to find one of its profiles. */
export function made(n_profiles) {
  const dice = Dice(2006);
  const pick = (list) => list[dice(list.length)];
  const word = () => Array.from({ length: 1 + dice(3) }, () => pick(ONSETS) + pick(VOWELS)).join("") + pick(ONSETS) + pick(ENDINGS);
  const words = Array.from({ length: N_WORDS }, word);
  const text = (n) => Array.from({ length: n }, () => pick(words)).join(" ");
  const sectors = Array.from({ length: N_SECTORS }, () => text(2));
  const profiles = Array.from({ length: n_profiles }, (_, place) => {
    const [role, kind, of] = [pick(ROLES).split("|"), pick(KINDS).split("|"), text(2)];
    return {
      id: `p-${place}`,
      feminine: `${role[0]} ${kind[0]} en ${of}`,
      masculine: `${role[1]} ${kind[1]} en ${of}`,
      hook: `${text(12)}.`,
      diploma: "degree",
      wayIn: text(3),
      sectors: [pick(sectors)],
      rome: [],
      sources: ["law"],
      checkedOn: "2026-11-23",
    };
  });
  return { text: JSON.stringify({ ...BASE, profiles, families: [] }), typed: profiles[n_profiles >> 1].feminine };
}

/** A linear congruential generator (Numerical Recipes), of which the high bits are used. */
function Dice(seed) {
  let state = seed;
  return (n) => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return Math.floor((state / 2 ** 32) * n);
  };
}
