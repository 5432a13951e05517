//! The law on who may enter the training for eleven diplomas, written a second time, against the engine.
//!
//! [`support::social_work`] was written from the sources, without a look at the dataset's rules. It must
//! agree with the engine on every person there is: every set of diplomas, every fact on which the diploma
//! hangs, and of every experience none, a hundredth of a year too little, enough, and more. The number of
//! persons is counted and compared with arithmetic.
//!
//! Not proved: that the sources report the law rightly. The DEIS is in `deis_truth_table.rs`.

use std::mem;

use passerelle::{
    engine::{Truth, calendar, evaluate},
    model::{Answer, Answers, Dataset, Diploma, QuestionId, Years},
};

use crate::support::{
    id::id,
    report::report,
    social_work::{
        DIPLOMAS, FOUR_YEARS, Hundredths, Person, THREE_YEARS, TWO_YEARS, cafdes, caferuis,
        common_rule, decesf, decesf_from_2027, demf, everybody, everybody_perhaps,
    },
};

/// One thing to ask.
struct Question {
    id: QuestionId,
    /// Every answer, and the number that it puts into the person.
    answers: Vec<(Hundredths, Answer)>,
    put: fn(&mut Person, Hundredths),
}

fn fact(name: &str, put: fn(&mut Person, Hundredths)) -> Question {
    let answers = vec![(0, Answer::One(id("non"))), (1, Answer::One(id("oui")))];
    Question { id: id(name), answers, put }
}

fn years(name: &str, enough: Hundredths, put: fn(&mut Person, Hundredths)) -> Question {
    let lengths = [0, enough - 1, enough, enough + 1];
    let answers = lengths.into_iter().map(|it| (it, length(it))).collect();
    Question { id: id(name), answers, put }
}

fn length(hundredths: Hundredths) -> Answer {
    let text = format!("{}.{:02}", hundredths / 100, hundredths % 100);
    Answer::Years(Years::read(&text, Years::whole(50)).expect("a length of experience"))
}

/// Everybody to whom a law applies.
struct Table<'a> {
    diploma: &'a Diploma,
    law: fn(&Person) -> Truth,
    n_persons: usize,
    failures: Vec<String>,
}

impl Table<'_> {
    /// Every answer to the first question, with every answer to the others.
    fn answer(&mut self, questions: &[Question], person: &mut Person, said: &mut Answers) {
        let Some((first, others)) = questions.split_first() else {
            return self.compare(person, said);
        };
        for (number, answer) in &first.answers {
            (first.put)(person, *number);
            *said = mem::take(said).with(first.id.clone(), answer.clone());
            self.answer(others, person, said);
        }
    }

    fn compare(&mut self, person: &Person, said: &Answers) {
        let expected = (self.law)(person);
        let found = evaluate::diploma(self.diploma, said).settled();
        self.n_persons += 1;
        if found != Some(expected) && self.failures.len() < 100 {
            self.failures.push(format!("{person:?}: {found:?}, not {expected:?}"));
        }
    }
}

/// Compares the law with the engine on everybody; the facts beside the diplomas are `questions`.
#[track_caller]
fn check(diploma: &str, law: fn(&Person) -> Truth, questions: &[Question], n_others: usize) {
    check_on("2026-11-23", diploma, law, questions, n_others);
}

/// The same by the rules of another day.
#[track_caller]
fn check_on(
    today: &str,
    diploma: &str,
    law: fn(&Person) -> Truth,
    questions: &[Question],
    n_others: usize,
) {
    let dataset = Dataset::embedded().expect("the embedded dataset is sound");
    let diploma = dataset.diploma(diploma).expect("a diploma of the dataset");
    let diploma = &calendar::on(diploma, today.parse().expect("a day"));
    let mut table = Table { diploma, law, n_persons: 0, failures: vec![] };
    for held in 0..1 << DIPLOMAS.len() {
        let ticked = (0..).zip(DIPLOMAS).filter(|(bit, _)| held >> bit & 1 == 1);
        let ticked = ticked.map(|(_, it)| id(it)).collect();
        let mut said = Answers::default().with(id("diplomes"), Answer::Several(ticked));
        let mut person = Person { held, ..Person::default() };
        table.answer(questions, &mut person, &mut said);
    }
    println!("{} persons for {}", table.n_persons, diploma.about.acronym);
    assert_eq!(table.n_persons, 2048 * n_others, "every set of 11 diplomas, with all else");
    report(table.n_persons, &table.failures);
}

#[test]
fn cafdes_is_as_the_law_has_it() {
    let questions = [
        fact("niveau-6-rncp", |it, yes| it.other_level_6_is_registered = yes == 1),
        fact("paramedical-niveau-6", |it, yes| it.paramedical_is_level_6 = yes == 1),
        fact("paramedical-etat", |it, yes| it.paramedical_is_of_state = yes == 1),
        fact("poste-de-direction", |it, yes| it.is_director = yes == 1),
    ];
    check("cafdes", cafdes, &questions, 2 * 2 * 2 * 2);
}

#[test]
fn caferuis_is_as_the_law_has_it() {
    let questions = [
        fact("niveau-6-rncp", |it, yes| it.other_level_6_is_registered = yes == 1),
        fact("paramedical-niveau-6", |it, yes| it.paramedical_is_level_6 = yes == 1),
        fact("six-mois-encadrement", |it, yes| it.managed_for_six_months = yes == 1),
        fact("poste-encadrement", |it, yes| it.is_manager = yes == 1),
        years("annees-secteur", THREE_YEARS, |it, years| it.in_the_sector = years),
        years("annees-travail", TWO_YEARS, |it, years| it.in_any_work = years),
        years("annees-essms", FOUR_YEARS, |it, years| it.in_social_establishments = years),
    ];
    check("caferuis", caferuis, &questions, 2 * 2 * 2 * 2 * 4 * 4 * 4);
}

#[test]
fn demf_is_as_the_law_has_it() {
    let questions = [
        fact("paramedical-etat", |it, yes| it.paramedical_is_of_state = yes == 1),
        fact("domaine-niveau-6", |it, yes| it.studied_law_psychology_or_sociology = yes == 1),
        fact("diplome-national", |it, yes| it.has_national_diploma = yes == 1),
        years("annees-accompagnement", THREE_YEARS, |it, years| it.in_support = years),
    ];
    check("demf", demf, &questions, 2 * 2 * 2 * 4);
}

#[test]
fn the_four_diplomas_of_2026_are_as_the_common_rule_has_it() {
    for diploma in ["deass", "dees", "deeje", "deets"] {
        check(diploma, common_rule, &resuming(), 2 * 2);
    }
}

#[test]
fn decesf_is_as_the_law_has_it() {
    check("decesf", decesf, &resuming(), 2 * 2);
    check_on("2027-08-31", "decesf", decesf, &resuming(), 2 * 2);
    check_on("2027-09-01", "decesf", decesf_from_2027, &resuming(), 2 * 2);
}

fn resuming() -> [Question; 2] {
    [
        fact("pause-etudes", |it, yes| it.left_studies_two_years_ago = yes == 1),
        fact("vingt-ans", |it, yes| it.will_be_twenty = yes == 1),
    ]
}

#[test]
fn what_asks_for_no_diploma_asks_for_none() {
    check("deme", everybody, &[], 1);
    check("detisf", everybody_perhaps, &[], 1);
    check("deaes", everybody, &[], 1);
}
