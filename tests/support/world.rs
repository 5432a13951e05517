//! The interview about one diploma, every state of it, and the table of all persons to compare with.

use passerelle::{
    engine::{Interview, evaluate},
    model::{Answers, QuestionId},
};

use super::{
    given,
    id::id,
    oracle::{Cell, Oracle},
    probes::{self, Asked},
    raw::Raw,
    truth::number,
    walk::{self, State},
};

/// Both sides of the comparison.
pub(crate) struct World {
    pub(crate) raw: Raw,
    pub(crate) questions: Vec<Asked>,
    pub(crate) oracle: Oracle,
    pub(crate) interview: Interview,
    pub(crate) states: Vec<State>,
}

impl World {
    pub(crate) fn embedded(diploma: &str) -> Self {
        Self::new(Raw::embedded(), diploma)
    }

    pub(crate) fn new(raw: Raw, diploma: &str) -> Self {
        let questions = probes::questions(&raw, diploma);
        let oracle = Oracle::new(&raw, diploma, &questions);
        let interview = walk::interview(&raw, diploma);
        let states = walk::states(&interview, &questions);
        Self { raw, questions, oracle, interview, states }
    }

    pub(crate) fn place(&self, question: &QuestionId) -> usize {
        let mut ids = self.questions.iter();
        ids.position(|it| it.id == question.as_str()).expect("a question of the diploma")
    }

    /// Least and greatest verdict under some answers, as the engine sees it.
    pub(crate) fn interval(&self, answers: &Answers) -> (u8, u8) {
        let interval = evaluate::diploma(walk::diploma(&self.interview), answers);
        (number(interval.low()), number(interval.high()))
    }

    /// The cell that holds these answers.
    pub(crate) fn cell(&self, answers: &Answers) -> &Cell {
        let class = |question: &Asked| {
            let answer = answers.get(&id(&question.id))?;
            let mut probes = question.probes.iter();
            Some(probes.find(|it| given::answer(&it.answer) == *answer)?.class)
        };
        let classes: Vec<_> = self.questions.iter().map(class).collect();
        self.oracle.cell(&classes)
    }
}
