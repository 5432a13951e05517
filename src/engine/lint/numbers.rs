//! Conditions whose words and rule name different lengths of experience.

use std::collections::BTreeSet;

use super::{Code, Finding};
use crate::model::{Diploma, Rule, Years};

/// The findings about the conditions of a diploma.
pub(super) fn check(diploma: &Diploma) -> Vec<Finding> {
    let mut findings = Vec::new();
    for route in &diploma.routes {
        for (idx, condition) in route.conditions.iter().enumerate() {
            let Some((said, asked)) = difference(&condition.text, &condition.when) else {
                continue;
            };
            let at = format!("diplomas.{}.routes.{}", diploma.about.id, route.id);
            findings.push(Finding::new(
                Code::OtherNumber,
                format!("{at}.conditions[{idx}].text"),
                format!("the text says {said}, but the rule asks for {asked} years"),
                "compare both with the source, then mend the text or `atLeast`",
            ));
        }
    }
    findings
}

/// A length of experience in words.
struct Length {
    words: String,
    hundredths: u16,
}

impl Length {
    fn is(&self, years: Years) -> bool {
        // Months do not always come to whole hundredths.
        self.hundredths.abs_diff(years.hundredths()) <= 1
    }
}

/// What the text says and what the rule asks for, when the text says a length that the rule does not
/// know, or leaves out one that the rule insists on.
fn difference(text: &str, rule: &Rule) -> Option<(String, String)> {
    let said = lengths(text);
    let (mut firm, mut open) = (BTreeSet::new(), BTreeSet::new());
    collect(rule, &mut firm, &mut open);
    let asked = if firm.is_empty() { &open } else { &firm };
    if said.is_empty() || asked.is_empty() {
        return None;
    }
    let is_known = |it: &Length| firm.union(&open).any(|years| it.is(*years));
    let is_said = |years: &Years| said.iter().any(|it| it.is(*years));
    if said.iter().all(is_known) && asked.iter().all(is_said) {
        return None;
    }
    let said: Vec<_> = said.iter().map(|it| format!("`{}`", it.words)).collect();
    let asked: Vec<_> = asked.iter().map(ToString::to_string).collect();
    Some((said.join(" and "), asked.join(" and ")))
}

/// The years that a rule asks for: firmly, and below a `toConfirm`.
fn collect(rule: &Rule, firm: &mut BTreeSet<Years>, open: &mut BTreeSet<Years>) {
    match rule {
        Rule::Years { at_least, .. } => {
            firm.insert(*at_least);
        }
        Rule::ToConfirm { when, .. } => {
            let mut below = BTreeSet::new();
            collect(when, &mut below, open);
            open.extend(below);
        }
        Rule::All(rules) | Rule::Any(rules) => {
            for rule in rules {
                collect(rule, firm, open);
            }
        }
        Rule::Answer { .. } => {}
    }
}

/// The lengths that a text names, apart from lengths of studies: "trois ans", "2,5 ans", "deux ou
/// trois ans", "six mois".
fn lengths(text: &str) -> Vec<Length> {
    let words: Vec<_> = text
        .split(|it: char| it.is_whitespace() || matches!(it, '’' | '\''))
        .map(|it| it.trim_matches(|it: char| !it.is_alphanumeric()).to_lowercase())
        .filter(|it| !it.is_empty())
        .collect();
    let word = |idx: usize| words.get(idx).map_or("", String::as_str);
    let mut found = Vec::new();
    for idx in 1..words.len() {
        let per_year = match word(idx) {
            "an" | "ans" | "année" | "années" => 1,
            "mois" => 12,
            _ => continue,
        };
        let is_study = matches!(word(idx + 1), "d" | "de")
            && matches!(word(idx + 2), "étude" | "études" | "formation" | "scolarité" | "âge");
        let Some(last) = hundredths(word(idx - 1)).filter(|_| !is_study) else {
            continue;
        };
        let has_half = word(idx + 1) == "et" && matches!(word(idx + 2), "demi" | "demie");
        let mut add = |number: &str, hundredths: u16| {
            let words = format!("{number} {}", word(idx));
            found.push(Length { words, hundredths: hundredths / per_year });
        };
        if let Some(first) = (3 <= idx && matches!(word(idx - 2), "ou" | "à"))
            .then(|| hundredths(word(idx - 3)))
            .flatten()
        {
            add(word(idx - 3), first);
        }
        add(word(idx - 1), last + if has_half { 50 } else { 0 });
    }
    found
}

/// A number in words up to ten, or in digits.
fn hundredths(word: &str) -> Option<u16> {
    const WORDS: [&str; 10] =
        ["un", "deux", "trois", "quatre", "cinq", "six", "sept", "huit", "neuf", "dix"];
    let word = if word == "une" { "un" } else { word };
    let in_words = (100_u16..).step_by(100).zip(WORDS).find(|(_, it)| *it == word);
    let in_digits = || Years::read(word, Years::whole(u8::MAX)).ok().map(Years::hundredths);
    in_words.map(|(hundredths, _)| hundredths).or_else(in_digits)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[track_caller]
    fn check(text: &str, expected: &[u16]) {
        let found: Vec<_> = lengths(text).iter().map(|it| it.hundredths).collect();
        assert_eq!(found, expected, "{text}");
    }

    #[test]
    fn lengths_are_read_in_words_and_in_digits() {
        check("Trois ans d’expérience", &[300]);
        check("3 ans, ou 2,5 années", &[300, 250]);
        check("Au moins d’un an", &[100]);
        check("deux ou trois ans", &[200, 300]);
        check("six mois", &[50]);
        check("deux ans et demi", &[250]);
        check("Dix\u{a0}ans", &[1000]);
    }

    #[test]
    fn other_numbers_are_passed_over() {
        check("Un diplôme de niveau 6 ou de trois ans d’études supérieures", &[]);
        check("Un diplôme", &[]);
        check("L’an dernier, en 2018", &[]);
        check("ans", &[]);
        check("Onze ans", &[]);
    }
}
