//! The law on who may apply for the DEIS, written a second time, against the engine.
//!
//! [`support::law::expected`] is article 2 of the order of 2 August 2006 as its sources report it, with its
//! open points; it was written from that text, without a look at the dataset's rules. It must agree with
//! the engine on every person there is: every set of diplomas, every fact about them, and 0 to 10 years
//! by half years of every kind of experience that such a person can have. Nothing is left out and
//! nothing sampled; the number of persons is counted and compared with arithmetic.
//!
//! Not proved: that the sources report the law rightly, partial answers (`interview_walk.rs`), lengths
//! between two half years, and what a person counts as experience.

use std::{mem, num::NonZero, thread};

use passerelle::{
    engine::evaluate,
    model::{Answer, Answers, Dataset, Diploma, QuestionId, Years},
};

use crate::support::{
    id::id,
    law::{
        DIPLOMAS, HalfYears, OTHER_LEVEL_6, PARAMEDICAL, Person, SOCIAL_WORK, SOCIAL_WORK_5_OR_6,
        TEN_YEARS, expected,
    },
    report::report,
};

/// One thing to ask, of those who hold at least one of the diplomas.
struct Question {
    id: QuestionId,
    of: u8,
    /// Every answer, and the number that it puts into the person.
    answers: Vec<(HalfYears, Answer)>,
    put: fn(&mut Person, HalfYears),
}

const ANYBODY: u8 = u8::MAX;

fn questions() -> Vec<Question> {
    let fact = |name, of, [no, yes]: [&str; 2], put| Question {
        id: id(name),
        of,
        answers: vec![(0, Answer::One(id(no))), (1, Answer::One(id(yes)))],
        put,
    };
    let years = |name, of, put| Question {
        id: id(name),
        of,
        answers: (0..=TEN_YEARS).map(|it| (it, length(it))).collect(),
        put,
    };
    vec![
        fact(
            "entree-en-formation",
            SOCIAL_WORK_5_OR_6,
            ["avant-2018", "depuis-2018"],
            |it, since| {
                it.entered_training_since_september_2018 = since == 1;
            },
        ),
        fact("paramedical-trois-ans", PARAMEDICAL, ["non", "oui"], |it, yes| {
            it.studied_three_years_for_paramedical = yes == 1;
        }),
        fact("corps", ANYBODY, ["non", "oui"], |it, yes| {
            it.belongs_to_corps = yes == 1;
        }),
        years("annees-travail-social", SOCIAL_WORK, |it, years| {
            it.after_social_work = years;
        }),
        years("annees-paramedical", PARAMEDICAL, |it, years| {
            it.after_paramedical = years;
        }),
        years("annees-niveau-6", OTHER_LEVEL_6, |it, years| {
            it.after_other_level_6 = years;
        }),
        years("annees-corps", ANYBODY, |it, years| {
            it.in_social_intervention = years;
        }),
    ]
}

fn length(half_years: HalfYears) -> Answer {
    let half = if half_years % 2 == 1 { "5" } else { "0" };
    let years = Years::read(&format!("{}.{half}", half_years / 2), Years::whole(10));
    Answer::Years(years.expect("half years are exact to a hundredth"))
}

/// Beyond that, a thread counts on without noting failures.
const MOST_FAILURES: usize = 1_000;

/// The count of persons, and those on whom law and engine disagree.
struct Table<'a> {
    deis: &'a Diploma,
    n_persons: usize,
    failures: Vec<String>,
}

impl Table<'_> {
    /// Everybody who holds exactly these diplomas.
    fn check(&mut self, held: u8, questions: &[Question]) {
        let ticked = (0..).zip(DIPLOMAS).filter(|(bit, _)| held >> bit & 1 == 1);
        let ticked = ticked.map(|(_, it)| id(it)).collect();
        let mut said = Answers::default().with(id("diplomes"), Answer::Several(ticked));
        let mut person = Person { held, ..Person::default() };
        let is_asked = |it: &&Question| it.of == ANYBODY || person.holds(it.of);
        let questions: Vec<_> = questions.iter().filter(is_asked).collect();
        self.answer(&questions, &mut person, &mut said);
    }

    /// Every answer to the first question, with every answer to the others.
    fn answer(&mut self, questions: &[&Question], person: &mut Person, said: &mut Answers) {
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
        let (expected, found) = (expected(person), evaluate::diploma(self.deis, said).settled());
        self.n_persons += 1;
        if found != Some(expected) && self.failures.len() < MOST_FAILURES {
            self.failures.push(format!("{person:?}: {found:?}, not {expected:?}"));
        }
    }
}

#[test]
fn the_engine_agrees_with_the_law_on_everybody() {
    let n_threads = thread::available_parallelism().map_or(1, NonZero::get);
    let part = |first: usize| {
        let dataset = Dataset::embedded().expect("the embedded dataset is sound");
        let deis = dataset.diploma("deis").expect("the DEIS is in the dataset");
        let questions = questions();
        let mut table = Table { deis, n_persons: 0, failures: vec![] };
        for held in (0..1 << DIPLOMAS.len()).skip(first).step_by(n_threads) {
            table.check(held, &questions);
        }
        (table.n_persons, table.failures)
    };
    let parts: Vec<_> = thread::scope(|scope| {
        let threads: Vec<_> = (0..n_threads).map(|it| scope.spawn(move || part(it))).collect();
        threads.into_iter().map(|it| it.join().expect("no panic")).collect()
    });
    let n_persons: usize = parts.iter().map(|(n_persons, _)| n_persons).sum();

    // 0 to 10 years by half years.
    let years = 21;
    // None; others than those of 2018, in 3 sets; with them, in 4 sets, entered before or since.
    let social_work = 1 + 3 * years + 4 * 2 * years;
    let paramedical = 1 + 2 * years;
    let other_level_6 = 1 + years;
    let level_7_and_foreign = 2 * 2;
    let corps = 2 * years;
    assert_eq!(social_work * paramedical * other_level_6 * level_7_and_foreign * corps, n_persons,);
    let failures: Vec<_> = parts.into_iter().flat_map(|(_, failures)| failures).collect();
    report(n_persons, &failures);
}
