//! What a line typed below a question means.

use std::collections::BTreeSet;

use crate::model::{Answer, AnswerKind, Choice, Question, Years, YearsError};

/// What a person wants.
#[derive(Debug, PartialEq)]
pub(super) enum Line {
    Answer(Answer),
    Help,
    Why,
    Back,
    Quit,
    /// Nothing was typed.
    Empty,
}

/// Why a line is not an answer. The words for it are in `words`.
#[derive(Debug, PartialEq)]
pub(super) enum Mistake {
    NotInList { typed: String, n_numbers: usize },
    OnlyOne,
    NoneAndOthers,
    UnknownAndOthers,
    MustKnow,
    Years { error: YearsError, typed: String },
}

/// A question as it is offered: the numbers count `choices`, then "none of these", then "I don't know".
#[derive(Debug)]
pub(super) struct Offer<'a> {
    pub(super) question: &'a Question,
    pub(super) choices: Vec<&'a Choice>,
}

impl Offer<'_> {
    /// The words of the number after the choices that says "none of these".
    pub(super) fn none(&self) -> Option<&str> {
        match &self.question.answer {
            AnswerKind::Several { none, .. } => Some(none),
            AnswerKind::One(_) | AnswerKind::Years { .. } => None,
        }
    }

    /// How many numbers are offered. Years are typed as they are, so they have none.
    pub(super) fn n_numbers(&self) -> usize {
        let n_choices = self.choices.len() + usize::from(self.none().is_some());
        n_choices + usize::from(self.question.allows_unknown)
    }

    /// What the line means.
    pub(super) fn read(&self, line: &str) -> Result<Line, Mistake> {
        let typed = line.trim();
        Ok(match typed.to_lowercase().as_str() {
            "" => Line::Empty,
            "aide" => Line::Help,
            "pourquoi" => Line::Why,
            "<" | "retour" => Line::Back,
            "q" | "quitter" => Line::Quit,
            "?" | "je ne sais pas" => Line::Answer(self.unknown()?),
            _ => Line::Answer(match &self.question.answer {
                AnswerKind::Years { max, .. } => Years::read(typed, *max)
                    .map(Answer::Years)
                    .map_err(|error| Mistake::Years { error, typed: typed.to_owned() })?,
                AnswerKind::One(_) | AnswerKind::Several { .. } => self.numbers(typed)?,
            }),
        })
    }

    fn unknown(&self) -> Result<Answer, Mistake> {
        self.question.allows_unknown.then_some(Answer::Unknown).ok_or(Mistake::MustKnow)
    }

    /// Numbers of the list, separated by anything that is not a number.
    fn numbers(&self, typed: &str) -> Result<Answer, Mistake> {
        let n_numbers = self.n_numbers();
        let words = typed.split([' ', '\u{a0}', '\t', ',', ';']).filter(|it| !it.is_empty());
        let mut numbers = BTreeSet::new();
        for word in words {
            let number = word.parse().ok().filter(|it| (1..=n_numbers).contains(it));
            let number =
                number.ok_or_else(|| Mistake::NotInList { typed: word.to_owned(), n_numbers })?;
            numbers.insert(number);
        }
        let is_alone = numbers.len() == 1;
        let (n_choices, has_none) = (self.choices.len(), self.none().is_some());
        match numbers.last() {
            None => Err(Mistake::NotInList { typed: typed.to_owned(), n_numbers }),
            Some(last) if n_choices + usize::from(has_none) < *last => {
                if is_alone {
                    self.unknown()
                } else {
                    Err(Mistake::UnknownAndOthers)
                }
            }
            Some(last) if n_choices < *last && !is_alone => Err(Mistake::NoneAndOthers),
            Some(_) if !has_none && !is_alone => Err(Mistake::OnlyOne),
            Some(_) => {
                let chosen = numbers.iter().filter_map(|it| self.choices.get(it - 1));
                let mut chosen = chosen.map(|it| it.id.clone());
                match &self.question.answer {
                    AnswerKind::One(_) => chosen.next().map(Answer::One).ok_or(Mistake::OnlyOne),
                    _ => Ok(Answer::Several(chosen.collect())),
                }
            }
        }
    }
}
