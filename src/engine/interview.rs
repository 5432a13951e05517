//! Which question comes next, so that as few as possible are asked.

use std::rc::Rc;

use super::{
    Interval,
    agenda::Agenda,
    facts::{Facts, Known},
    person::Person,
    plan::Planner,
    remaining::Remaining,
    way,
};
use crate::model::{Answer, Answers, ChoiceId, Dataset, Diploma, DiplomaId, QuestionId, RouteId};

/// An interview about one diploma, or about several at once.
///
/// It asks the fewest questions on average, every combination of answers being as likely as any
/// other; on a tie, the fewest in the worst case, then in the order of the dataset. It never asks
/// what cannot change a verdict, and it stays with a subject until that is settled. Answers are
/// replayed from the first at every step, so an earlier one can change at any time and the others
/// are kept. Where a dataset leaves more to plan than anybody would wait for, it still asks only what matters,
/// but perhaps more than the fewest.
#[derive(Debug)]
pub struct Interview {
    dataset: Rc<Dataset>,
    subjects: Vec<Subject>,
    facts: Rc<Facts>,
    planner: Planner,
}

/// A diploma that the interview is about.
#[derive(Debug)]
struct Subject {
    diploma: Rc<Diploma>,
    start: Rc<Remaining>,
    /// What each route alone leaves open before the first answer.
    routes: Vec<Remaining>,
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

/// A route, and the diploma that it leads into.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct RouteOf {
    /// The diploma.
    pub diploma: DiplomaId,
    /// The route.
    pub route: RouteId,
}

impl Interview {
    /// An interview about `diploma`, before the first answer.
    pub fn new(dataset: Rc<Dataset>, diploma: Rc<Diploma>) -> Self {
        Self::about(dataset, [diploma])
    }

    /// An interview that settles several diplomas at once, before the first answer.
    ///
    /// ```
    /// use std::rc::Rc;
    /// use passerelle::engine::Interview;
    /// use passerelle::model::{Answers, Dataset};
    ///
    /// let dataset = Rc::new(Dataset::embedded()?);
    /// let interview = Interview::about(dataset.clone(), dataset.diplomas().iter().cloned());
    /// let first = interview.step(&Answers::default());
    /// assert_eq!(first.next.expect("a question").as_str(), "diplomes");
    /// # Ok::<(), passerelle::model::DatasetError>(())
    /// ```
    pub fn about(dataset: Rc<Dataset>, diplomas: impl IntoIterator<Item = Rc<Diploma>>) -> Self {
        let diplomas: Vec<_> = diplomas.into_iter().map(|it| (way::of_diploma(&it), it)).collect();
        let facts = Facts::of(&dataset, diplomas.iter().flat_map(|(ways, _)| ways));
        let subjects = diplomas.into_iter().map(|(ways, diploma)| Subject {
            start: Remaining::of(&facts, &ways).into(),
            routes: diploma
                .routes
                .iter()
                .map(|it| Remaining::of(&facts, &way::of_route(it)))
                .collect(),
            diploma,
        });
        let subjects = subjects.collect();
        let facts = Rc::new(facts);
        let planner = Planner::new(Rc::clone(&facts));
        let interview = Self { dataset, subjects, facts, planner };
        // Planned ahead, so that a step looks up what it needs.
        interview.expected_questions();
        interview
    }

    /// The diplomas in question.
    pub fn diplomas(&self) -> impl ExactSizeIterator<Item = &Rc<Diploma>> {
        self.subjects.iter().map(|it| &it.diploma)
    }

    /// The dataset they come from.
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
        // What hangs together, the subject that the interview is at last.
        let mut open = self.start().parts(&self.facts);
        open.reverse();
        let mut asked = Vec::new();
        let mut taken = Answers::default();
        loop {
            let next = open.last().and_then(|it| self.planner.next(it));
            // The planned question first; else one that is answered already and still matters.
            let answered = next.into_iter().chain(self.facts.questions()).find_map(|it| {
                let place = open.iter().rposition(|part| part.is_open(it))?;
                Some((place, it, answers.get(&it.id)?))
            });
            let Some((place, question, answer)) = answered else {
                let next = next.map(|it| it.id.clone());
                let at_most = open.iter().map(|it| self.planner.at_most(it)).sum();
                return Step { asked, answers: taken, next, at_most };
            };
            let parts = open[place].after(&self.facts, question, answer).parts(&self.facts);
            open.splice(place..=place, parts.into_iter().rev());
            taken = taken.with(question.id.clone(), answer.clone());
            asked.push(question.id.clone());
        }
    }

    /// How many questions a person answers on average, every combination of answers being as
    /// likely as any other; where there is too much to plan, how many there are at most.
    pub fn expected_questions(&self) -> f64 {
        self.planner.expected(&self.start())
    }

    fn start(&self) -> Agenda {
        Agenda::new(self.subjects.iter().map(|it| Rc::clone(&it.start)))
    }

    /// What is known of the verdict about each diploma, in order. The same as
    /// [`evaluate::diploma`](super::evaluate::diploma) says, and fast: there is no name left to look up.
    ///
    /// ```
    /// use std::rc::Rc;
    /// use passerelle::engine::{Interval, Interview};
    /// use passerelle::model::{Answers, Dataset};
    ///
    /// let dataset = Rc::new(Dataset::embedded()?);
    /// let deis = dataset.diploma("deis").expect("the DEIS is in the embedded dataset");
    /// let interview = Interview::new(dataset.clone(), deis.clone());
    /// let verdicts: Vec<_> = interview.verdicts(&Answers::default()).collect();
    /// assert_eq!(verdicts, [Interval::OPEN]);
    /// # Ok::<(), passerelle::model::DatasetError>(())
    /// ```
    pub fn verdicts(&self, answers: &Answers) -> impl ExactSizeIterator<Item = Interval> {
        self.verdicts_by(self.facts.known(answers))
    }

    /// A person who has told nothing yet.
    pub fn person(&self) -> Person<'_> {
        Person::new(self)
    }

    pub(super) fn verdicts_by(&self, known: Known) -> impl ExactSizeIterator<Item = Interval> {
        self.subjects.iter().map(move |it| it.start.interval(known))
    }

    pub(super) fn facts(&self) -> &Facts {
        &self.facts
    }

    /// Whether the diploma's rules name that choice. The boxes of the others need not be shown.
    pub fn names(&self, question: &QuestionId, choice: &ChoiceId) -> bool {
        let answer = Answer::Several([choice.clone()].into());
        self.facts.question(question).is_some_and(|it| self.facts.told(it, &answer).holds != 0)
    }

    /// The routes on which the answer to a question has a bearing.
    pub fn why(&self, question: &QuestionId, answers: &Answers) -> Vec<RouteOf> {
        let Some(asked) = self.facts.question(question) else {
            return Vec::new();
        };
        let others = answers.clone().without(question);
        let routes = self.subjects.iter().flat_map(|Subject { diploma, start, routes }| {
            let remaining = start.after_all(&self.facts, &others);
            let others = &others;
            let routes = diploma.routes.iter().zip(routes).filter(move |(_, alone)| {
                let alone = alone.after_all(&self.facts, others);
                alone.naming(asked.facts).any(|it| remaining.contains(it))
            });
            routes.map(|(route, _)| RouteOf {
                diploma: diploma.about.id.clone(),
                route: route.id.clone(),
            })
        });
        routes.collect()
    }

    /// The questions answered by "I don't know" on which the verdict about a diploma hangs.
    pub fn hangs_on(&self, diploma: &DiplomaId, answers: &Answers) -> Vec<QuestionId> {
        let Some(subject) = self.subjects.iter().find(|it| it.diploma.about.id == *diploma) else {
            return Vec::new();
        };
        let remaining = subject.start.after_all(&self.facts, answers);
        let asked = self.facts.questions().iter().filter(|it| remaining.hangs_on(it));
        asked.map(|it| it.id.clone()).collect()
    }
}
