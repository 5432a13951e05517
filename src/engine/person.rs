//! A person judged by places instead of names, where there are many to judge.

use super::{
    Interval,
    facts::{Asked, Facts, Known},
    interview::Interview,
};
use crate::model::Years;

/// What a person tells in an interview. Questions and choices are named by their places in the dataset, and
/// what is told of them fits them.
///
/// ```
/// use std::rc::Rc;
/// use passerelle::engine::{Interval, Interview};
/// use passerelle::model::Dataset;
///
/// let dataset = Rc::new(Dataset::embedded()?);
/// let deis = dataset.diploma("deis").expect("the DEIS is in the embedded dataset");
/// let interview = Interview::new(dataset.clone(), deis.clone());
/// let diplomas = &dataset.questions()[0];
/// let level_7 = diplomas.choices().iter().position(|it| it.id.as_str() == "niveau-7");
/// let mut person = interview.person();
/// person.ticks(0, level_7.expect("a choice of the first question"));
/// assert_eq!(person.verdicts().next(), Some(Interval::MET));
/// # Ok::<(), passerelle::model::DatasetError>(())
/// ```
#[derive(Clone, Copy, Debug)]
pub struct Person<'a> {
    interview: &'a Interview,
    known: Known,
}

impl<'a> Person<'a> {
    pub(super) fn new(interview: &'a Interview) -> Self {
        Self { interview, known: Known::default() }
    }

    /// Says that a question was answered: nothing is ticked there that is not told further.
    pub fn answers(&mut self, question: usize) {
        self.known.told |= self.asked(question).map_or(0, |it| it.facts);
    }

    /// Ticks one choice of a question.
    pub fn ticks(&mut self, question: usize, choice: usize) {
        self.answers(question);
        let fact = self.asked(question).and_then(|it| it.choices.get(choice).copied());
        self.known.holds |= fact.unwrap_or_default();
    }

    /// Answers a question about a length of experience.
    pub fn worked(&mut self, question: usize, years: f64) {
        self.answers(question);
        let enough = |it: Years| f64::from(it.hundredths()) / 100.0 <= years;
        let facts = self.asked(question).map_or(0, |it| self.facts().lengths(it, enough));
        self.known.holds |= facts;
    }

    /// What is known of the verdict about each diploma, in order.
    pub fn verdicts(&self) -> impl ExactSizeIterator<Item = Interval> + use<'a> {
        self.interview.verdicts_by(self.known)
    }

    fn facts(&self) -> &'a Facts {
        self.interview.facts()
    }

    /// `None` where nothing hangs on the question.
    fn asked(&self, question: usize) -> Option<&'a Asked> {
        self.facts().questions().iter().find(|it| it.place == question)
    }
}
