//! The facts that matter for a diploma, numbered, so that a set of them is one number.

use std::iter::successors;

use super::way::{Fact, Way};
use crate::model::{
    Answer, AnswerKind, Answers, ChoiceId, Dataset, Question, QuestionId, SortedSet, Years,
};

/// A set of facts: bit `n` stands for the fact of that number. The door lets no diploma in that names
/// more facts than there are bits.
pub(super) type FactSet = u128;

/// The facts that the ways into a diploma name, and the questions that tell them.
#[derive(Debug)]
pub(super) struct Facts {
    facts: SortedSet<Fact>,
    questions: Vec<Asked>,
}

/// A question, as far as it matters for a diploma.
#[derive(Debug)]
pub(super) struct Asked {
    pub(super) id: QuestionId,
    /// Its place in the dataset.
    pub(super) place: usize,
    pub(super) allows_unknown: bool,
    /// The facts that it tells.
    pub(super) facts: FactSet,
    /// The fact that each choice tells, in the order of the question; none where no rule names it.
    pub(super) choices: Vec<FactSet>,
    /// What the answer can be, in steps that are independent of each other: one for each box to tick,
    /// one in all for any other question.
    pub(super) steps: Vec<Vec<Told>>,
}

/// One way that a step can turn out.
#[derive(Clone, Copy, Debug)]
pub(super) struct Told {
    /// How likely it is, every answer being as likely as any other.
    pub(super) weight: f64,
    pub(super) holds: FactSet,
    pub(super) fails: FactSet,
}

/// What is known of the facts.
#[derive(Clone, Copy, Debug, Default)]
pub(super) struct Known {
    /// Those that were told.
    pub(super) told: FactSet,
    /// Those of them that hold.
    pub(super) holds: FactSet,
}

impl Facts {
    /// The facts of some ways.
    pub(super) fn of<'a>(dataset: &Dataset, ways: impl IntoIterator<Item = &'a Way>) -> Self {
        let facts = ways.into_iter().flat_map(|it| &it.facts).cloned().collect();
        let mut all = Self { facts, questions: Vec::new() };
        let questions = dataset.questions().iter().enumerate();
        let asked = questions.map(|(place, it)| all.ask(place, it));
        all.questions = asked.filter(|it| it.facts != 0).collect();
        all
    }

    /// The questions, as ordered in the dataset.
    pub(super) fn questions(&self) -> &[Asked] {
        &self.questions
    }

    pub(super) fn question(&self, id: &QuestionId) -> Option<&Asked> {
        self.questions.iter().find(|it| it.id == *id)
    }

    /// The facts of a way and all that they imply; `None` when one of them is not among these.
    pub(super) fn set_of(&self, way: &Way) -> Option<FactSet> {
        way.facts.iter().try_fold(0, |set, fact| {
            self.facts.contains(fact).then(|| set | self.subset(|it| fact.implies(it)))
        })
    }

    /// What an answer tells.
    pub(super) fn told(&self, asked: &Asked, answer: &Answer) -> Known {
        let mut known = Known::default();
        for (number, fact) in self.told_by(asked) {
            if let Some(holds) = fact.holds(answer) {
                known.told |= number;
                known.holds |= if holds { number } else { 0 };
            }
        }
        known
    }

    /// The lengths of experience that are enough, of those that a question tells.
    pub(super) fn lengths(&self, asked: &Asked, is_enough: impl Fn(Years) -> bool) -> FactSet {
        let enough = self.told_by(asked).filter(
            |(_, fact)| matches!(fact, Fact::Years { at_least, .. } if is_enough(*at_least)),
        );
        enough.fold(0, |set, (number, _)| set | number)
    }

    /// The facts that a question tells, which are neighbours, each with its number.
    fn told_by(&self, asked: &Asked) -> impl Iterator<Item = (FactSet, &Fact)> {
        let first = asked.facts & asked.facts.wrapping_neg();
        let numbers = successors(Some(first), |it| Some(it << 1));
        let facts = self.facts.iter().skip(asked.facts.trailing_zeros() as usize);
        numbers.zip(facts).take(asked.facts.count_ones() as usize)
    }

    /// What all these answers tell.
    pub(super) fn known(&self, answers: &Answers) -> Known {
        let mut known = Known::default();
        for (question, answer) in answers.iter() {
            if let Some(asked) = self.question(question) {
                known = known.and(self.told(asked, answer));
            }
        }
        known
    }

    fn subset(&self, is_in: impl Fn(&Fact) -> bool) -> FactSet {
        let numbers = self.facts.iter().zip(0_u32..).filter(|(fact, _)| is_in(fact));
        numbers.fold(0, |set, (_, number)| set | 1_u128.checked_shl(number).unwrap_or_default())
    }

    fn ask(&self, place: usize, question: &Question) -> Asked {
        let facts = self.subset(|it| *it.question() == question.id);
        let choices: Vec<_> =
            question.choices().iter().map(|it| self.choice(question, &it.id)).collect();
        let steps = match &question.answer {
            AnswerKind::One(_) => {
                let weight = share(choices.len());
                let told = |holds| Told { weight, holds, fails: facts & !holds };
                vec![choices.iter().copied().map(told).collect()]
            }
            AnswerKind::Several { .. } => {
                let named = choices.iter().copied().filter(|it| *it != 0);
                let told = |holds, fails| Told { weight: 0.5, holds, fails };
                named.map(|choice| vec![told(choice, 0), told(0, choice)]).collect()
            }
            AnswerKind::Years { .. } => {
                let bounds = self.bounds(&question.id);
                let weight = share(bounds.len() + 1);
                let lengths = [Years::ZERO].into_iter().chain(bounds);
                let told = lengths.map(|years| {
                    let enough = |it: &Fact| it.holds(&Answer::Years(years)) == Some(true);
                    let holds = facts & self.subset(enough);
                    Told { weight, holds, fails: facts & !holds }
                });
                vec![told.collect()]
            }
        };
        let (id, allows_unknown) = (question.id.clone(), question.allows_unknown);
        Asked { id, place, allows_unknown, facts, choices, steps }
    }

    fn choice(&self, question: &Question, choice: &ChoiceId) -> FactSet {
        self.subset(|it| {
            matches!(it, Fact::Choice { question: asked, is } if *asked == question.id && is == choice)
        })
    }

    /// The lengths of experience at which something changes.
    fn bounds(&self, question: &QuestionId) -> SortedSet<Years> {
        let bound = |fact: &Fact| match fact {
            Fact::Years { question: asked, at_least } if asked == question => Some(*at_least),
            _ => None,
        };
        self.facts.iter().filter_map(bound).collect()
    }
}

impl Known {
    /// What both tell.
    pub(super) fn and(self, other: Self) -> Self {
        Self { told: self.told | other.told, holds: self.holds | other.holds }
    }

    /// The facts that were told and do not hold.
    pub(super) fn fails(self) -> FactSet {
        self.told & !self.holds
    }
}

/// One of so many.
fn share(n: usize) -> f64 {
    1.0 / f64::from(u32::try_from(n).unwrap_or(u32::MAX))
}
