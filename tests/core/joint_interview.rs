//! The interview that settles all twelve diplomas at once is the shortest there is, and keeps its
//! promises. Everything is compared with tables made from the raw JSON ([`support::joint`]).
//!
//! Proved for this dataset, every combination of answers being as likely as any other:
//! 1. A diploma's verdict is never settled without the first question, whatever else is answered. So
//!    every interview asks everybody that question, and loses nothing by asking it first.
//! 2. Each of the 2,048 answers leaves groups of diplomas that share no question which can still change
//!    a verdict. Answers do not depend on each other, so what is asked about one group says nothing
//!    about another, and the best interview takes as long as the best ones about each group together.
//! 3. In each group every order of questions is tried. So the optimum is one question more than the
//!    mean of these sums, and the engine's interview reaches it.
//!
//! Walked are all states of every group, all 2,048 first answers, and 8,192 whole persons. Not proved:
//! other datasets (`joint_laws.rs` tries random ones).

use std::{collections::BTreeSet, rc::Rc};

use passerelle::{engine::Interview, model::Answers};

use crate::support::{
    flaws, given,
    given::Given,
    joint::{Joint, bits},
    oracle,
    person::Person,
    raw::Raw,
    report::report,
    walk,
    walk_laws::{self, Law},
    world::{self, World},
};

const GROUP_LAWS: [Law; 4] = [
    walk_laws::it_ends_in_time,
    walk_laws::questions_matter,
    walk_laws::at_most_is_reached,
    walk_laws::the_plan_is_best,
];

#[test]
fn no_two_answers_to_a_question_are_one() {
    let questions = &Joint::embedded().questions;
    let lengths = questions.iter().enumerate().filter(|(_, it)| it.is_years);
    let classes: Vec<_> = lengths
        .flat_map(|(place, it)| (1..it.n_classes).map(move |class| (place, class)))
        .collect();
    let idle = classes.iter().filter(|(place, class)| !Joint::embedded().differs(*place, *class));
    let idle = idle.map(|(place, class)| format!("threshold {class} of {}", questions[*place].id));
    report(classes.len(), &idle.collect::<Vec<_>>());
}

#[test]
fn every_diploma_asks_a_question_in_the_same_way_save_the_first() {
    let joint = Joint::embedded();
    let asked = joint.diplomas.iter().flat_map(|it| &it.questions);
    let others: Vec<_> = asked.filter(|it| it.id != joint.questions[0].id).collect();
    let is_same = |it: &&&_| joint.questions.contains(it);
    let flaws = others.iter().filter(|it| !is_same(it)).map(|it| it.id.clone());
    report(others.len(), &flaws.collect::<Vec<_>>());
}

#[test]
fn everybody_has_to_be_asked_the_first_question() {
    let joint = Joint::embedded();
    let hang = joint.diplomas.iter().filter(|it| it.hangs_on_the_first());
    let hang: Vec<_> = hang.map(|it| it.id.as_str()).collect();
    assert_eq!(hang, ["caferuis", "demf", "decesf"]);
    let first = interview().step(&Answers::default()).next.expect("a question");
    assert_eq!(first.as_str(), joint.questions[0].id);
}

#[test]
fn the_expected_number_is_the_optimum() {
    let (optimum, said) = (Joint::embedded().optimum(), interview().expected_questions());
    assert!((optimum - said).abs() < 1e-9, "{said} are expected, the optimum is {optimum}");
}

#[test]
fn from_every_state_of_every_group_the_plan_is_best_and_ends_in_time() {
    let worlds = worlds();
    let breaches = worlds.iter().flat_map(|it| GROUP_LAWS.iter().flat_map(|law| law(it)));
    let n_states: usize = worlds.iter().map(|it| it.states.len()).sum();
    println!("{} groups, {n_states} states", worlds.len());
    report(n_states, &breaches.collect::<Vec<_>>());
}

#[test]
fn after_every_first_answer_a_best_question_comes_and_at_most_is_the_longest_walk() {
    let (joint, interview, worlds) = (Joint::embedded(), interview(), worlds());
    let mut breaches = vec![];
    for (class, groups) in joint.after.iter().enumerate() {
        let given = oracle::given(&joint.questions, &joint.started(class));
        let step = interview.step(&given::answers(&given));
        let longest: usize = groups.iter().map(|it| worlds[*it].states[0].step.at_most).sum();
        if step.at_most != longest {
            breaches.push(format!("after {given:?}: at most {}, not {longest}", step.at_most));
        }
        let next = step.next.as_ref().map(ToString::to_string);
        let is_best = |it: &usize| {
            let group = &joint.groups[*it];
            let mut places = group.places.iter().enumerate();
            let found = places.find(|(_, it)| Some(&joint.questions[**it].id) == next.as_ref());
            let start = group.oracle.cell(&vec![None; group.places.len()]);
            found.is_some_and(|(place, _)| start.may_ask(place))
        };
        if next.is_none() != groups.is_empty() || next.is_some() && !groups.iter().any(is_best) {
            breaches.push(format!("after {given:?}: {next:?} is not best"));
        }
    }
    report(joint.after.len(), &breaches);
}

#[test]
fn whoever_comes_every_question_matters_and_subjects_are_not_torn_apart() {
    let (joint, interview) = (Joint::embedded(), interview());
    let persons = Person::all_sorts(joint);
    let breaches = persons.iter().flat_map(|it| breaches_on_the_way(joint, &interview, it));
    report(persons.len(), &breaches.collect::<Vec<_>>());
}

/// What goes wrong while a person is interviewed.
fn breaches_on_the_way(joint: &Joint, interview: &Interview, person: &Person) -> Vec<String> {
    let mut breaches = vec![];
    let mut classes = vec![None; joint.questions.len()];
    let (mut given_up, mut given) = (0, Given::new());
    // The subjects begun, each as the questions that mattered to it.
    let mut begun: Vec<u32> = vec![];
    let mut at_most = usize::MAX;
    loop {
        let step = interview.step(&given::answers(&given));
        let parts = joint.parts(&classes, given_up);
        let open = parts.iter().fold(0, |all, it| all | it.questions);
        let mut breach = |it| breaches.push(format!("after {}: {it}", given::text(&given)));
        if at_most <= step.at_most {
            breach(format!("at most {}, then {}", at_most, step.at_most));
        }
        at_most = step.at_most;
        let Some(next) = step.next else {
            if open != 0 {
                breach(format!("it ends, but {:?} matter", bits(open).collect::<Vec<_>>()));
            }
            return breaches;
        };
        let place = joint.questions.iter().position(|it| it.id == next.as_str());
        let place = place.expect("a question of the dataset");
        let Some(part) = parts.iter().find(|it| it.questions >> place & 1 == 1) else {
            breach(format!("`{next}` changes nothing"));
            return breaches;
        };
        if begun.iter().any(|it| it & open != 0 && it >> place & 1 == 0) {
            breach(format!("`{next}` comes before a subject is settled"));
        }
        begun.push(part.questions);
        match person.class(place) {
            Some(class) => classes[place] = Some(class),
            None => given_up |= 1 << place,
        }
        given.insert(next.to_string(), person.given[next.as_str()].clone());
    }
}

#[test]
fn whoever_comes_verdicts_are_those_of_the_raw_rules_in_whatever_order_answers_come() {
    let (raw, interview) = (Raw::embedded(), interview());
    let persons = Person::all_sorts(Joint::embedded());
    let mut breaches = vec![];
    for person in &persons {
        let verdicts = |open| {
            let diplomas = raw.diplomas().into_iter();
            diplomas.map(|it| raw.diploma(it, &person.given, open)).collect()
        };
        let expected: [Vec<u8>; 2] = [verdicts(false), verdicts(true)];
        for told in person.some_answers_first() {
            let answers = answers_in_full(&interview, person, told);
            let found = world::verdicts(&interview, &answers);
            if found != expected {
                let person = given::text(&person.given);
                breaches.push(format!("{person}: {found:?}, not {expected:?}"));
            }
        }
    }
    report(persons.len(), &breaches);
}

/// The answers at the end of the interview of a person who told some things before it began.
fn answers_in_full(interview: &Interview, person: &Person, told: Given) -> Answers {
    let mut given = told;
    loop {
        let step = interview.step(&given::answers(&given));
        let Some(next) = step.next else {
            return step.answers;
        };
        given.insert(next.to_string(), person.given[next.as_str()].clone());
    }
}

#[test]
fn at_the_end_every_diploma_has_its_proof_and_its_openings() {
    let (joint, interview, raw) = (Joint::embedded(), interview(), Raw::embedded());
    let mut seen = BTreeSet::new();
    let mut breaches = vec![];
    for person in &Person::all_sorts(joint) {
        let given = given_of(&answers_in_full(&interview, person, Given::new()), person);
        for (diploma, alone) in interview.diplomas().zip(&joint.diplomas) {
            let bearing =
                given.iter().filter(|(id, _)| alone.questions.iter().any(|it| it.id == **id));
            let bearing: Given = bearing.map(|(id, it)| (id.clone(), it.clone())).collect();
            if seen.insert((alone.id.as_str(), given::text(&bearing))) {
                breaches.extend(flaws::of_certificate(&raw, diploma, &given));
                // All openings of a diploma by itself are in `diploma_walks.rs`, and take their time.
                if person.is_drawn() {
                    let dataset = interview.dataset();
                    breaches.extend(flaws::of_openings(&raw, dataset, diploma, &given));
                }
            }
        }
    }
    println!("{} ends that differ for a diploma", seen.len());
    report(seen.len(), &breaches);
}

/// What the person answered to the questions that were asked.
fn given_of(answers: &Answers, person: &Person) -> Given {
    let asked = answers.iter().map(|(id, _)| id.to_string());
    asked.map(|id| (id.clone(), person.given[&id].clone())).collect()
}

fn interview() -> Rc<Interview> {
    let raw = Raw::embedded();
    Rc::new(walk::interview(&raw, &raw.diplomas()))
}

/// Every state of each group.
fn worlds() -> Vec<World> {
    let (joint, raw, interview) = (Joint::embedded(), Rc::new(Raw::embedded()), interview());
    joint.groups.iter().map(|it| World::of_group(&raw, &interview, joint, it)).collect()
}
