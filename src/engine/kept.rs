//! Answers as a short text that fits into an address: kept in a link or in a code to scan, and read again.
//!
//! `1;annees=2.5;corps=~;diplomes=licence+niveau-6;+niveau-4;fin` is the version of the format, a part for each
//! answer, what the person holds besides, and an end that tells whether anything was cut off on the way. `-` is
//! "none of these", `~` is "I don't know". No id has one of these signs, so nothing is escaped.

use super::pathway::holdings;
use crate::model::{Answer, AnswerKind, Answers, ChoiceId, Dataset, Question, SortedSet, Years};

const VERSION: &str = "1";
const END: &str = "fin";

/// The most characters that such a text has.
pub const LONGEST: usize = 2_000;

/// What a person said in a quiz.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Kept {
    /// The answers.
    pub answers: Answers,
    /// What the person holds besides, though the quiz did not ask: choices of [`holdings`].
    pub held: SortedSet<ChoiceId>,
}

/// What could be read of a text.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Found {
    /// What the dataset knows of it.
    pub kept: Kept,
    /// Whether that is all there was. What a dataset no longer knows is left out, answer by answer: half of one
    /// would say something else.
    pub is_whole: bool,
}

/// Why answers are no text, or a text is no answers.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
#[non_exhaustive]
pub enum KeptError {
    /// It is longer than [`LONGEST`].
    #[error("expected at most {LONGEST} characters")]
    TooLong,
    /// It is of a later version of the format.
    #[error("expected version {VERSION}, but found a later one")]
    Newer,
    /// It does not begin as such a text does.
    #[error("expected a text that begins with `{VERSION};`")]
    Unreadable,
}

impl Kept {
    /// The text, which [`Kept::read`] reads.
    ///
    /// ```
    /// use passerelle::{engine::Kept, model::Dataset};
    ///
    /// let dataset = Dataset::embedded()?;
    /// let found = Kept::read("1;corps=non;diplomes=-;+niveau-4;fin", &dataset)?;
    /// assert!(found.is_whole);
    /// assert_eq!(found.kept.write()?, "1;corps=non;diplomes=-;+niveau-4;fin");
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    ///
    /// # Errors
    ///
    /// When it would be longer than [`LONGEST`].
    pub fn write(&self) -> Result<String, KeptError> {
        let mut text = VERSION.to_owned();
        for (question, answer) in self.answers.iter() {
            text = text + ";" + question.as_str() + "=" + &said(answer);
        }
        if !self.held.is_empty() {
            text = text + ";+" + &joined(&self.held);
        }
        text = text + ";" + END;
        if LONGEST < text.len() { Err(KeptError::TooLong) } else { Ok(text) }
    }

    /// Reads what [`Kept::write`] wrote, perhaps by another dataset.
    ///
    /// # Errors
    ///
    /// When nothing can be read, which is said in one of three ways.
    pub fn read(text: &str, dataset: &Dataset) -> Result<Found, KeptError> {
        if LONGEST < text.len() {
            return Err(KeptError::TooLong);
        }
        let mut parts: Vec<_> = text.split(';').collect();
        match parts.remove(0) {
            VERSION if !parts.is_empty() => {}
            VERSION | "" | "0" => return Err(KeptError::Unreadable),
            other if other.bytes().all(|it| it.is_ascii_digit()) => return Err(KeptError::Newer),
            _ => return Err(KeptError::Unreadable),
        }
        // Without the end, nobody knows whether the last part is whole.
        let mut found = Found { kept: Self::default(), is_whole: parts.pop() == Some(END) };
        for part in parts {
            found.is_whole &= found.kept.take(part, dataset).is_some();
        }
        Ok(found)
    }

    fn take(&mut self, part: &str, dataset: &Dataset) -> Option<()> {
        if let Some(held) = part.strip_prefix('+') {
            self.held.extend(choices(holdings(dataset)?, held)?);
            return Some(());
        }
        let (id, said) = part.split_once('=')?;
        let question = dataset.questions().iter().find(|it| it.id.as_str() == id)?;
        // Of two answers to a question the first counts.
        if self.answers.get(&question.id).is_some() {
            return None;
        }
        let answer = heard(question, said).filter(|it| question.takes(it))?;
        self.answers = std::mem::take(&mut self.answers).with(question.id.clone(), answer);
        Some(())
    }
}

fn said(answer: &Answer) -> String {
    match answer {
        Answer::Unknown => "~".to_owned(),
        Answer::One(id) => id.to_string(),
        Answer::Several(ids) if ids.is_empty() => "-".to_owned(),
        Answer::Several(ids) => joined(ids),
        Answer::Years(years) => years.to_string(),
    }
}

fn heard(question: &Question, said: &str) -> Option<Answer> {
    match (&question.answer, said) {
        (_, "~") => Some(Answer::Unknown),
        (AnswerKind::One(_), id) => question.choice(id).map(|it| Answer::One(it.id.clone())),
        (AnswerKind::Several { .. }, "-") => Some(Answer::Several(SortedSet::new())),
        (AnswerKind::Several { .. }, ids) => choices(question, ids).map(Answer::Several),
        (AnswerKind::Years { max, .. }, years) => Years::read(years, *max).ok().map(Answer::Years),
    }
}

fn joined(ids: &SortedSet<ChoiceId>) -> String {
    ids.iter().map(ChoiceId::as_str).collect::<Vec<_>>().join("+")
}

/// All of the choices; `None` when the question does not have one of them.
fn choices(question: &Question, ids: &str) -> Option<SortedSet<ChoiceId>> {
    ids.split('+').map(|id| question.choice(id).map(|it| it.id.clone())).collect()
}
