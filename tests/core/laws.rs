//! Laws that hold for every dataset, tried on random small ones.
//!
//! Tried, not proved: reading never panics, whatever the text; answers narrow what is known and never
//! change a settled verdict; routes written out as ways say the same as the rules; certificates and
//! openings hold; and all the laws of the interview, with the table of all persons as the judge; the rules
//! of a day are those in force, else the nearest, which are then to be confirmed. `joint_laws.rs` tries
//! interviews about several diplomas.

use std::rc::Rc;

use passerelle::{
    engine::{Interview, Truth, evaluate, way},
    model::{Answers, Dataset},
};
use proptest::prelude::any;
use serde_json::{Value, json};

use crate::support::{
    day_flaws, flaws, given, id,
    laws::{about, hold, tapes},
    random::Tape,
    raw::Raw,
    truth::number,
    walk_laws::{self, Law},
    world::World,
};

const BASE: &str = include_str!("../cases/base.json");

#[test]
fn no_text_makes_reading_panic() {
    hold(500, &any::<String>(), |text| {
        // An error for nearly all of them, a dataset perhaps: either is fine.
        let _ = Dataset::parse(&text);
        vec![]
    });
}

#[test]
fn a_dataset_with_a_part_moved_is_read_or_refused_and_what_is_read_can_be_used() {
    let base = BASE;
    let place = || 0..base.len();
    hold(3000, &(place(), place(), place()), |(from, to, at)| {
        // The base dataset is ASCII: every place is between two characters.
        let moved = &base[from.min(to)..from.max(to).min(from.min(to) + 200)];
        let text = format!("{}{moved}{}", &base[..at], &base[(at + moved.len()).min(base.len())..]);
        let Ok(dataset) = Dataset::parse(&text) else {
            return vec![];
        };
        let dataset = Rc::new(dataset);
        for diploma in dataset.diplomas() {
            let interview = Interview::new(Rc::clone(&dataset), Rc::clone(diploma));
            let step = interview.step(&Answers::default());
            assert!(
                step.next.is_some()
                    || evaluate::diploma(diploma, &step.answers).settled().is_some()
            );
        }
        vec![]
    });
}

#[test]
fn rules_and_ways_and_the_raw_json_say_the_same_of_everybody() {
    hold(2000, &tapes(1), |tape| {
        let mut tape = Tape(&tape);
        let raw = Raw(tape.dataset());
        let dataset = Dataset::parse(&raw.0.to_string()).expect("a sound dataset");
        let diploma = &dataset.diplomas()[0];
        let given = tape.answers(&raw.0, true);
        let answers = given::answers(&given);
        let by_rules = evaluate::diploma(diploma, &answers).settled().map(number);
        let ways = way::of_diploma(diploma).into_iter().filter(|way| {
            let mut facts = way.facts.iter();
            facts.all(|it| {
                answers.get(it.question()).and_then(|answer| it.holds(answer)) == Some(true)
            })
        });
        let by_ways = number(ways.map(|it| it.gives).max().unwrap_or(Truth::NotMet));
        let by_json = raw.diploma("d", &given, false);
        let is_same = by_rules == Some(by_json) && by_ways == by_json;
        let sentence = format!("{}: {by_rules:?}, {by_ways}, {by_json}", given::text(&given));
        about(&raw.0, if is_same { vec![] } else { vec![sentence] })
    });
}

#[test]
fn more_answers_never_widen_the_interval_nor_change_a_settled_verdict() {
    hold(2000, &tapes(1), |tape| {
        let mut tape = Tape(&tape);
        let raw = Raw(tape.dataset());
        let dataset = Dataset::parse(&raw.0.to_string()).expect("a sound dataset");
        let diploma = &dataset.diplomas()[0];
        let mut given: Vec<_> = tape.answers(&raw.0, false).into_iter().collect();
        let mut some = Answers::default();
        let mut breaches = vec![];
        while !given.is_empty() {
            let (question, answer) = given.swap_remove(tape.below(given.len()));
            let more = some.clone().with(id::id(&question), given::answer(&answer));
            let [before, after] = [&some, &more].map(|it| evaluate::diploma(diploma, it));
            if after.low() < before.low() || before.high() < after.high() {
                breaches.push(format!("`{question}` makes {before:?} {after:?}"));
            }
            some = more;
        }
        about(&raw.0, breaches)
    });
}

#[test]
fn certificates_and_openings_hold() {
    hold(1000, &tapes(1), |tape| {
        let mut tape = Tape(&tape);
        let raw = Raw(tape.dataset());
        let dataset = Dataset::parse(&raw.0.to_string()).expect("a sound dataset");
        let given = tape.answers(&raw.0, false);
        let diploma = &dataset.diplomas()[0];
        let mut breaches = flaws::of_certificate(&raw, diploma, &given);
        breaches.extend(flaws::of_openings(&raw, &dataset, diploma, &given));
        about(&raw.0, breaches)
    });
}

/// Found by fuzzing. With the box ticked, two years are enough: four are no second way.
#[test]
fn a_longer_work_is_no_opening_beside_a_shorter_one() {
    let mut base: Value = serde_json::from_str(BASE).expect("the base dataset is JSON");
    let years = |n: u8| json!({ "years": { "question": "worked", "atLeast": n } });
    let holds = json!({ "answer": { "question": "held", "is": "a" } });
    let conditions = &mut base["diplomas"][0]["routes"][0]["conditions"];
    conditions[0]["when"] = json!({ "any": [years(4), holds] });
    conditions[1]["when"] = years(2);
    let raw = Raw(base);
    let dataset = Dataset::parse(&raw.0.to_string()).expect("a sound dataset");
    let diploma = &dataset.diplomas()[0];
    for held in [json!(["a"]), json!([])] {
        let given = given::Given::from_iter([("held".to_owned(), held)]);
        assert_eq!(flaws::of_openings(&raw, &dataset, diploma, &given), [""; 0]);
    }
}

#[track_caller]
fn hold_in_interviews(laws: &[Law]) {
    hold(1500, &tapes(1), |tape| {
        let dataset = Tape(&tape).dataset();
        let world = World::new(Raw(dataset.clone()), &["d"]);
        about(&dataset, laws.iter().flat_map(|law| law(&world)).collect())
    });
}

#[test]
fn interviews_ask_what_matters_and_end_in_time() {
    hold_in_interviews(&[
        walk_laws::intervals_are_exact,
        walk_laws::it_ends_in_time,
        walk_laws::questions_matter,
        walk_laws::at_most_is_reached,
    ]);
}

#[test]
fn interviews_can_be_changed_in_any_order() {
    hold_in_interviews(&[walk_laws::answers_narrow_in_any_order, walk_laws::changes_keep_the_rest]);
}

#[test]
fn interviews_ask_the_fewest_questions() {
    hold_in_interviews(&[
        walk_laws::the_expected_number_is_the_optimum,
        walk_laws::the_plan_is_best,
    ]);
}

#[test]
fn the_rules_of_a_day_are_those_in_force_else_the_nearest_and_then_to_confirm() {
    hold(2000, &tapes(1), |tape| {
        let mut tape = Tape(&tape);
        let mut raw = tape.dataset();
        tape.days(&mut raw);
        let (day, raw) = (tape.day(), Raw(raw));
        let dataset = Dataset::parse(&raw.0.to_string()).expect("a sound dataset");
        let answers = given::answers(&tape.answers(&raw.0, false));
        about(&raw.0, day_flaws::of_rules(&raw, &dataset.diplomas()[0], day, &answers))
    });
}
