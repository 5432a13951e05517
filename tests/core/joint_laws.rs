//! Laws of the interview about several diplomas, tried on random small datasets.
//!
//! Tried, not proved: every law that the interview about one diploma keeps, with the table of all
//! persons as the judge; and that it is no other than its single interviews taken together: it ends
//! when all of them do, takes as long as the longest of them at least and as long as all of them at most.

use passerelle::engine::Interview;
use serde_json::Value;

use crate::support::{
    given,
    laws::{about, hold, tapes},
    random::Tape,
    raw::Raw,
    singles,
    walk_laws::{self, Law},
    world::World,
};

const DIPLOMAS: [&str; 3] = ["d", "e", "f"];

#[track_caller]
fn hold_in_joint_interviews(laws: &[Law]) {
    hold(600, &tapes(DIPLOMAS.len()), |tape| {
        let dataset = Tape(&tape).dataset_of(&DIPLOMAS);
        let world = World::new(Raw(dataset.clone()), &DIPLOMAS);
        about(&dataset, laws.iter().flat_map(|law| law(&world)).collect())
    });
}

#[test]
fn joint_interviews_ask_what_matters_and_end_in_time() {
    hold_in_joint_interviews(&[
        walk_laws::intervals_are_exact,
        walk_laws::it_ends_in_time,
        walk_laws::questions_matter,
        walk_laws::at_most_is_reached,
    ]);
}

#[test]
fn joint_interviews_can_be_changed_in_any_order() {
    hold_in_joint_interviews(&[
        walk_laws::answers_narrow_in_any_order,
        walk_laws::changes_keep_the_rest,
    ]);
}

#[test]
fn joint_interviews_ask_the_fewest_questions() {
    hold_in_joint_interviews(&[
        walk_laws::the_expected_number_is_the_optimum,
        walk_laws::the_plan_is_best,
    ]);
}

#[test]
fn a_joint_interview_ends_when_each_of_its_single_interviews_does() {
    hold(1500, &tapes(DIPLOMAS.len()), |tape| {
        let mut tape = Tape(&tape);
        let raw = Raw(tape.dataset_of(&DIPLOMAS));
        let (joint, singles) = singles::interviews(&raw);
        let answers = given::answers(&tape.answers(&raw.0, false));
        about(&raw.0, singles::end_together(&joint, &singles, &answers))
    });
}

#[test]
fn what_is_settled_stays_settled_whatever_else_is_answered() {
    hold(1500, &tapes(DIPLOMAS.len()), |tape| {
        let mut tape = Tape(&tape);
        let raw = Raw(tape.dataset_of(&DIPLOMAS));
        let (joint, _) = singles::interviews(&raw);
        let some = given::answers(&tape.answers(&raw.0, false));
        let more = given::and(&some, &tape.answers(&raw.0, false));
        about(&raw.0, singles::stay_settled(&joint, &some, &more))
    });
}

/// Where a length of experience is as likely for one diploma as for the others: with one threshold to
/// a question. With two, a diploma that names one of them reckons with other odds by itself.
#[test]
fn a_joint_interview_takes_the_longest_at_least_and_all_of_them_at_most() {
    hold(1500, &tapes(DIPLOMAS.len()), |tape| {
        let mut dataset = Tape(&tape).dataset_of(&DIPLOMAS);
        make_thresholds_one(&mut dataset);
        let raw = Raw(dataset);
        let (joint, singles) = singles::interviews(&raw);
        let found = joint.expected_questions();
        let singles: Vec<_> = singles.iter().map(Interview::expected_questions).collect();
        let longest = singles.iter().copied().fold(0.0, f64::max);
        let is_between = longest - 1e-9 < found && found < singles.iter().sum::<f64>() + 1e-9;
        let sentence = format!("{found} questions, each by itself {singles:?}");
        about(&raw.0, if is_between { vec![] } else { vec![sentence] })
    });
}

fn make_thresholds_one(rules: &mut Value) {
    match rules {
        Value::Array(items) => items.iter_mut().for_each(make_thresholds_one),
        Value::Object(entries) => {
            for (key, value) in entries {
                if key == "atLeast" {
                    *value = 3.into();
                } else {
                    make_thresholds_one(value);
                }
            }
        }
        _ => {}
    }
}
