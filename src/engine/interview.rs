//! Which question comes next, so that as few as possible are asked.

use std::rc::Rc;

use super::{facts::Facts, plan::Planner, remaining::Remaining, way};
use crate::model::{Answer, Answers, ChoiceId, Dataset, Diploma, QuestionId, RouteId};

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
    facts: Rc<Facts>,
    start: Remaining,
    /// What each route alone leaves open before the first answer.
    routes: Vec<Remaining>,
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
        let ways = way::of_diploma(&diploma);
        let facts = Rc::new(Facts::of(&dataset, &ways));
        let start = Remaining::of(&facts, &ways);
        let routes = diploma.routes.iter().map(|it| Remaining::of(&facts, &way::of_route(it)));
        let routes = routes.collect();
        let planner = Planner::new(Rc::clone(&facts));
        Self { dataset, diploma, facts, start, routes, planner }
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
            let next = self.planner.next(&remaining);
            // The planned question first; else one that is answered already and still matters.
            let answered = next.into_iter().chain(self.facts.questions()).find_map(|it| {
                let answer = answers.get(&it.id)?;
                remaining.is_open(it).then_some((it, answer))
            });
            let Some((question, answer)) = answered else {
                let next = next.map(|it| it.id.clone());
                let at_most = self.planner.at_most(&remaining);
                return Step { asked, answers: taken, next, at_most };
            };
            remaining = remaining.after(&self.facts, question, answer);
            taken = taken.with(question.id.clone(), answer.clone());
            asked.push(question.id.clone());
        }
    }

    /// How many questions a person answers on average, every combination of answers being as
    /// likely as any other.
    pub fn expected_questions(&self) -> f64 {
        self.planner.plan(&self.start).expected
    }

    /// Whether the diploma's rules name that choice. The boxes of the others need not be shown.
    pub fn names(&self, question: &QuestionId, choice: &ChoiceId) -> bool {
        let answer = Answer::Several([choice.clone()].into());
        self.facts.question(question).is_some_and(|it| self.facts.told(it, &answer).0 != 0)
    }

    /// The routes on which the answer to a question has a bearing.
    pub fn why(&self, question: &QuestionId, answers: &Answers) -> Vec<RouteId> {
        let Some(asked) = self.facts.question(question) else {
            return Vec::new();
        };
        let others: Answers =
            answers.iter().filter(|(id, _)| *id != question).map(cloned).collect();
        let remaining = self.start.after_all(&self.facts, &others);
        let routes = self.diploma.routes.iter().zip(&self.routes).filter(|(_, alone)| {
            let alone = alone.after_all(&self.facts, &others);
            alone.naming(asked.facts).any(|it| remaining.contains(it))
        });
        routes.map(|(route, _)| route.id.clone()).collect()
    }

    /// The questions answered by "I don't know" on which the verdict hangs.
    pub fn hangs_on(&self, answers: &Answers) -> Vec<QuestionId> {
        let remaining = self.start.after_all(&self.facts, answers);
        let asked = self.facts.questions().iter().filter(|it| remaining.hangs_on(it));
        asked.map(|it| it.id.clone()).collect()
    }
}

fn cloned<A: Clone, B: Clone>((a, b): (&A, &B)) -> (A, B) {
    (a.clone(), b.clone())
}
