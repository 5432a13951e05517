//! Persons with an answer to everything, "I don't know" being one.

use super::{
    given::{Given, UNKNOWN},
    joint::Joint,
    probes::Asked,
};

/// Somebody who answers.
pub(crate) struct Person {
    /// An answer to every question.
    pub(crate) given: Given,
    /// For each question the class of the answer; `None`: not known.
    classes: Vec<Option<usize>>,
    /// Where the person stands in the list, to vary what is told first.
    number: usize,
}

/// How many persons there are of each class of the first question.
const OF_EACH: usize = 4;

impl Person {
    /// Four for each class of the first question: who always gives the first answer, the last, none where
    /// that can be, and one whose answers are drawn, in the same way every time.
    pub(crate) fn all_sorts(joint: &Joint) -> Vec<Self> {
        let first = &joint.questions[0];
        let mut drawn = 2006_u64;
        let person = |number: usize| {
            let (class, sort) = (number / OF_EACH, number % OF_EACH);
            let mut person = Self { given: Given::new(), classes: vec![], number };
            person.answer(first, first.probes.iter().position(|it| it.class == class));
            for asked in &joint.questions[1..] {
                let n_answers = asked.probes.len() + usize::from(asked.allows_unknown);
                let answer = match sort {
                    0 => 0,
                    1 => asked.probes.len() - 1,
                    2 => n_answers - 1,
                    _ => draw(&mut drawn, n_answers),
                };
                person.answer(asked, (answer < asked.probes.len()).then_some(answer));
            }
            person
        };
        (0..first.n_classes * OF_EACH).map(person).collect()
    }

    fn answer(&mut self, asked: &Asked, probe: Option<usize>) {
        let probe = probe.map(|it| &asked.probes[it]);
        let answer = probe.map_or(UNKNOWN.into(), |it| it.answer.clone());
        self.given.insert(asked.id.clone(), answer);
        self.classes.push(probe.map(|it| it.class));
    }

    /// Whether the answers were drawn.
    pub(crate) fn is_drawn(&self) -> bool {
        self.number % OF_EACH == OF_EACH - 1
    }

    /// The class of the answer to the question at that place; `None`: not known.
    pub(crate) fn class(&self, question: usize) -> Option<usize> {
        self.classes[question]
    }

    /// Nothing told before the interview, everything, and two sets of answers in between.
    pub(crate) fn some_answers_first(&self) -> [Given; 4] {
        let every = |n: usize| {
            let answers = self.given.iter().enumerate();
            let told = answers.filter(|(idx, _)| (idx + self.number).is_multiple_of(n));
            told.map(|(_, (question, answer))| (question.clone(), answer.clone())).collect()
        };
        [Given::new(), self.given.clone(), every(2), every(3)]
    }
}

/// A number below `n`, by a linear congruential generator.
fn draw(state: &mut u64, n: usize) -> usize {
    *state = state.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
    usize::try_from(*state >> 33).expect("31 bits") % n
}
