//! Profiles that do not exist, as many as wanted, in words like those of French: 20,000 distinct ones in
//! ten thousand profiles.

use passerelle::engine::search::{Entry, Field};

/// What a profile can be found by.
pub(crate) struct Made {
    titles: [String; 2],
    synonyms: Vec<String>,
    codes: Vec<String>,
    labels: Vec<String>,
    sectors: Vec<String>,
    hook: String,
}

impl Made {
    pub(crate) fn entry(&self) -> Entry<'_> {
        fn list(texts: &[String]) -> impl Iterator<Item = &str> {
            texts.iter().map(String::as_str)
        }
        Entry::default()
            .with(Field::Title, list(&self.titles))
            .with(Field::Synonym, list(&self.synonyms))
            .with(Field::Code, list(&self.codes))
            .with(Field::Label, list(&self.labels))
            .with(Field::Sector, list(&self.sectors))
            .with(Field::Hook, [self.hook.as_str()])
    }
}

/// Titles and adjectives of the field, in both genders.
const ROLES: [[&str; 2]; 12] = [
    ["éducatrice", "éducateur"],
    ["assistante", "assistant"],
    ["médiatrice", "médiateur"],
    ["monitrice", "moniteur"],
    ["conseillère", "conseiller"],
    ["directrice", "directeur"],
    ["accompagnante", "accompagnant"],
    ["animatrice", "animateur"],
    ["technicienne", "technicien"],
    ["ingénieure", "ingénieur"],
    ["coordinatrice", "coordinateur"],
    ["intervenante", "intervenant"],
];
const KINDS: [[&str; 2]; 8] = [
    ["spécialisée", "spécialisé"],
    ["familiale", "familial"],
    ["sociale", "social"],
    ["technique", "technique"],
    ["éducative", "éducatif"],
    ["territoriale", "territorial"],
    ["médico-sociale", "médico-social"],
    ["culturelle", "culturel"],
];
const N_WORDS: usize = 20_000;
const ONSETS: [&str; 28] = [
    "b", "c", "d", "f", "g", "l", "m", "n", "p", "r", "s", "t", "v", "ch", "pr", "tr", "cr", "gr",
    "br", "pl", "cl", "qu", "st", "j", "h", "fr", "dr", "bl",
];
const VOWELS: [&str; 16] =
    ["a", "e", "é", "i", "o", "u", "ou", "on", "an", "in", "ai", "en", "eu", "er", "ar", "al"];
const ENDINGS: [&str; 20] = [
    "tion", "ment", "teur", "trice", "age", "ité", "ique", "eur", "euse", "iste", "al", "ale",
    "if", "ive", "ance", "ence", "ier", "ière", "é", "ée",
];

/// So many profiles, the same ones each time.
pub(crate) fn profiles(n: usize) -> Vec<Made> {
    let mut dice = Dice(2006);
    let words = words(&mut dice);
    (0..n).map(|_| profile(&mut dice, &words)).collect()
}

fn words(dice: &mut Dice) -> Vec<String> {
    let mut words = std::collections::BTreeSet::new();
    while words.len() < N_WORDS {
        let mut word = String::new();
        for _ in 0..=dice.below(3) {
            word += ONSETS[dice.below(ONSETS.len())];
            word += VOWELS[dice.below(VOWELS.len())];
        }
        word += ONSETS[dice.below(ONSETS.len())];
        word += ENDINGS[dice.below(ENDINGS.len())];
        words.insert(word);
    }
    words.into_iter().collect()
}

fn profile(dice: &mut Dice, words: &[String]) -> Made {
    let role = ROLES[dice.below(ROLES.len())];
    let kind = KINDS[dice.below(KINDS.len())];
    let of = dice.text(words, 2);
    let letter = char::from(b'A' + u8::try_from(dice.below(14)).unwrap_or(0));
    Made {
        titles: [0, 1].map(|it| format!("{} {} en {of}", role[it], kind[it])),
        synonyms: (0..3).map(|_| dice.text(words, 3)).collect(),
        codes: vec![
            format!("{letter}{}", 1000 + dice.below(1000)),
            format!("RNCP{}", 30_000 + dice.below(12_000)),
            format!("{}.{}", 1000 + dice.below(3000), 1 + dice.below(20)),
        ],
        labels: (0..3).map(|_| dice.text(words, 5)).collect(),
        sectors: (0..5).map(|_| dice.text(words, 2)).collect(),
        hook: dice.text(words, 25),
    }
}

/// A linear congruential generator (Knuth's MMIX), of which the high bits are used.
struct Dice(u64);

impl Dice {
    fn below(&mut self, n: usize) -> usize {
        self.0 =
            self.0.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
        usize::try_from(self.0 >> 40).unwrap_or(0) % n
    }

    fn text(&mut self, words: &[String], n_words: usize) -> String {
        let words: Vec<_> = (0..n_words).map(|_| words[self.below(words.len())].as_str()).collect();
        words.join(" ")
    }
}
