//! Which question comes next, so that as few as possible are asked.

use std::rc::Rc;

use super::{
    plan::Planner,
    remaining::Remaining,
    way::{self, Fact, Way},
};
use crate::model::{Answers, ChoiceId, Dataset, Diploma, QuestionId, RouteId};

/// An interview about one diploma.
///
/// It asks the fewest questions on average, every combination of answers being as likely as any
/// other; on a tie, the fewest in the worst case, then in the order of the dataset. It never asks
/// what cannot change the verdict. Answers are replayed from the first at every step, so an earlier
/// one can change at any time and the others are kept.
#[derive(Debug)]
pub struct Interview {
    dataset: Rc<Dataset>,
    diploma: Rc<Diploma>,
    start: Remaining,
    planner: Planner,
}

/// Where an interview stands.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Step {
    /// The questions answered that had a bearing on the verdict, in the order they were asked.
    pub asked: Vec<QuestionId>,
    /// The answers to those questions.
    pub answers: Answers,
    /// The question to ask; `None` when no answer can change the verdict any more.
    pub next: Option<QuestionId>,
    /// How many questions may still come, `next` included.
    pub at_most: usize,
}

impl Interview {
    /// An interview about `diploma`, before the first answer.
    pub fn new(dataset: Rc<Dataset>, diploma: Rc<Diploma>) -> Self {
        let start = Remaining::of(&diploma);
        let planner = Planner::new(Rc::clone(&dataset), start.clone());
        Self { dataset, diploma, start, planner }
    }

    /// The diploma in question.
    pub fn diploma(&self) -> &Rc<Diploma> {
        &self.diploma
    }

    /// The dataset it comes from.
    pub fn dataset(&self) -> &Rc<Dataset> {
        &self.dataset
    }

    /// Replays the answers and says what to ask next.
    ///
    /// ```
    /// use std::rc::Rc;
    /// use passerelle::engine::Interview;
    /// use passerelle::model::{Answers, Dataset};
    ///
    /// let dataset = Rc::new(Dataset::embedded()?);
    /// let deis = dataset.diploma("deis").expect("the DEIS is in the embedded dataset");
    /// let interview = Interview::new(dataset.clone(), deis.clone());
    /// let first = interview.step(&Answers::default());
    /// assert_eq!(first.next.expect("a question").as_str(), "diplomes");
    /// # Ok::<(), passerelle::model::DatasetError>(())
    /// ```
    pub fn step(&self, answers: &Answers) -> Step {
        let mut remaining = self.start.clone();
        let mut asked = Vec::new();
        let mut taken = Answers::default();
        loop {
            let plan = self.planner.plan(&remaining);
            // The planned question first; else one that is answered already and still matters.
            let others = self.dataset.questions().iter().map(|it| &it.id);
            let answered = plan.ask.iter().chain(others).find_map(|question| {
                let answer = answers.get(question)?;
                remaining.is_open(question).then(|| (question.clone(), answer.clone()))
            });
            let Some((question, answer)) = answered else {
                return Step {
                    asked,
                    answers: taken,
                    next: plan.ask,
                    at_most: self.planner.at_most(&remaining),
                };
            };
            remaining = remaining.after(&question, &answer);
            taken = taken.with(question.clone(), answer);
            asked.push(question);
        }
    }

    /// How many questions a person answers on average, every combination of answers being as
    /// likely as any other.
    pub fn expected_questions(&self) -> f64 {
        self.planner.plan(&self.start).expected
    }

    /// Whether the diploma's rules name that choice. The boxes of the others need not be shown.
    pub fn names(&self, question: &QuestionId, choice: &ChoiceId) -> bool {
        let facts = self.start.ways().iter().flat_map(|it| &it.facts);
        let names = |it: &Fact| matches!(it, Fact::Choice { is, .. } if is == choice);
        facts.filter(|it| it.question() == question).any(names)
    }

    /// The routes on which the answer to a question has a bearing.
    pub fn why(&self, question: &QuestionId, answers: &Answers) -> Vec<RouteId> {
        let others: Answers =
            answers.iter().filter(|(id, _)| *id != question).map(cloned).collect();
        let remaining = self.start.clone().after_all(&others);
        let matters = |way: &Way| {
            remaining.ways().contains(way) && way.facts.iter().any(|it| it.question() == question)
        };
        let routes = self.diploma.routes.iter().filter(|route| {
            let alone = Remaining::of_ways(way::of_route(route)).after_all(&others);
            alone.ways().iter().any(matters)
        });
        routes.map(|it| it.id.clone()).collect()
    }

    /// The questions answered by "I don't know" on which the verdict hangs.
    pub fn hangs_on(&self, answers: &Answers) -> Vec<QuestionId> {
        let remaining = self.start.clone().after_all(answers);
        remaining.unknown().cloned().collect()
    }
}

fn cloned<A: Clone, B: Clone>((a, b): (&A, &B)) -> (A, B) {
    (a.clone(), b.clone())
}
