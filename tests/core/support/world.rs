//! The interview about one diploma or several, every state of it, and the table of all persons to
//! compare with.

use std::{rc::Rc, sync::Arc};

use passerelle::{
    engine::{Interview, Person, evaluate},
    model::{Answer, Answers, ChoiceId, QuestionId},
};

use super::{
    given::{self, Given},
    id::id,
    joint::{Group, Joint},
    oracle::{self, Cell, Oracle},
    probes::{self, Asked},
    raw::Raw,
    truth::number,
    verdicts::Verdicts,
    walk::{self, State},
};

/// Both sides of the comparison.
pub(crate) struct World {
    pub(crate) raw: Rc<Raw>,
    pub(crate) questions: Vec<Asked>,
    pub(crate) oracle: Arc<Oracle>,
    pub(crate) interview: Rc<Interview>,
    pub(crate) states: Vec<State>,
}

impl World {
    /// The interview about one diploma of the embedded dataset.
    pub(crate) fn embedded(diploma: &str) -> Self {
        Self::new(Raw::embedded(), &[diploma])
    }

    pub(crate) fn new(raw: Raw, diplomas: &[&str]) -> Self {
        let questions = probes::questions(&raw, diplomas);
        let oracle = Oracle::new(&questions, |classes| {
            let given = given_by(&questions, classes);
            Verdicts::of(diplomas.iter().map(|it| raw.diploma(it, &given, false)))
        });
        let interview = Rc::new(walk::interview(&raw, diplomas));
        let states = walk::states(&interview, &questions, &Given::new());
        Self { raw: raw.into(), questions, oracle: oracle.into(), interview, states }
    }

    /// A group of a joint interview: everything else is answered.
    pub(crate) fn of_group(
        raw: &Rc<Raw>,
        interview: &Rc<Interview>,
        joint: &Joint,
        group: &Group,
    ) -> Self {
        let mut classes = vec![Some(0); joint.questions.len()];
        classes[0] = Some(group.example);
        group.places.iter().for_each(|it| classes[*it] = None);
        let given = oracle::given(&joint.questions, &classes);
        let questions = group.places.iter().map(|it| joint.questions[*it].clone()).collect();
        Self::of(raw, interview, questions, &group.oracle, &given)
    }

    /// The states in which these questions are asked after some answers, beside a table that is known.
    pub(crate) fn of(
        raw: &Rc<Raw>,
        interview: &Rc<Interview>,
        questions: Vec<Asked>,
        oracle: &Arc<Oracle>,
        from: &Given,
    ) -> Self {
        let states = walk::states(interview, &questions, from);
        let (raw, interview) = (Rc::clone(raw), Rc::clone(interview));
        Self { raw, questions, oracle: Arc::clone(oracle), interview, states }
    }

    pub(crate) fn place(&self, question: &QuestionId) -> usize {
        let mut ids = self.questions.iter();
        ids.position(|it| it.id == question.as_str()).expect("a question of the diplomas")
    }

    /// Least and greatest verdicts under some answers, as the engine sees them.
    pub(crate) fn interval(&self, answers: &Answers) -> (Verdicts, Verdicts) {
        let [low, high] = verdicts(&self.interview, answers);
        (Verdicts::of(low), Verdicts::of(high))
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

/// Least and greatest verdict about each diploma under some answers, as the engine sees them: by the rules,
/// by the interview, and by places instead of names.
pub(crate) fn verdicts(interview: &Interview, answers: &Answers) -> [Vec<u8>; 2] {
    let by_rules = interview.diplomas().map(|it| evaluate::diploma(it, answers));
    let by_rules: Vec<_> = by_rules.collect();
    let by_interview: Vec<_> = interview.verdicts(answers).collect();
    assert_eq!(by_interview, by_rules, "the interview after {answers:?}");
    let by_places: Vec<_> = person(interview, answers).verdicts().collect();
    assert_eq!(by_places, by_rules, "a person who answers {answers:?}");
    let (low, high) = by_rules.into_iter().map(|it| (number(it.low()), number(it.high()))).unzip();
    [low, high]
}

fn person<'a>(interview: &'a Interview, answers: &Answers) -> Person<'a> {
    let mut person = interview.person();
    for (place, question) in interview.dataset().questions().iter().enumerate() {
        let choice = |id: &ChoiceId| question.choices().iter().position(|it| it.id == *id);
        let choice = |id| choice(id).expect("a choice of the question");
        match answers.get(&question.id) {
            None | Some(Answer::Unknown) => {}
            Some(Answer::One(id)) => person.ticks(place, choice(id)),
            Some(Answer::Several(ids)) => {
                person.answers(place);
                for id in ids {
                    person.ticks(place, choice(id));
                }
            }
            Some(Answer::Years(years)) => {
                person.worked(place, f64::from(years.hundredths()) / 100.0);
            }
        }
    }
    person
}

/// The answers of a person, whose answer to each question is of the class at its place.
pub(crate) fn given_by(questions: &[Asked], classes: &[usize]) -> Given {
    let classes: Vec<_> = classes.iter().copied().map(Some).collect();
    oracle::given(questions, &classes)
}
