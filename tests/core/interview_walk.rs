//! Walks every state that the interview about the DEIS can reach, and compares it with a table of
//! every person, computed from the raw JSON ([`support::oracle`]). The laws are in [`support::walk_laws`].
//!
//! Proved for this dataset: what the engine says of any partial answers is exactly what all their
//! completions say; the interview asks the fewest questions on average, from every state; it stops
//! when nothing can change the verdict and not before. Not proved: other datasets (`laws.rs` tries
//! random ones), that the rules are the law (`deis_truth_table.rs`), the words of a question.
//!
//! A checkbox question is answered by every subset of the boxes that the rules name and by all boxes
//! at once, years by each threshold and by a hundredth of a year below it, which stands for every
//! length in between: a rule compares with a threshold only.

use crate::support::{
    report::report,
    walk_laws::{self, Law},
    world::World,
};

#[track_caller]
fn check(law: Law) {
    let world = World::embedded("deis");
    report(world.states.len(), &law(&world));
}

#[test]
fn the_interval_is_exactly_what_all_completions_say() {
    check(walk_laws::intervals_are_exact);
}

#[test]
fn the_interview_ends_exactly_when_no_open_question_can_move_the_verdict() {
    check(walk_laws::it_ends_in_time);
}

#[test]
fn every_question_asked_is_new_and_can_change_the_verdict() {
    check(walk_laws::questions_matter);
}

#[test]
fn at_most_is_the_length_of_the_longest_walk_that_is_left() {
    check(walk_laws::at_most_is_reached);
}

#[test]
fn the_plan_is_the_best_one_from_every_state() {
    check(walk_laws::the_plan_is_best);
}

#[test]
fn the_expected_number_of_questions_is_the_optimum() {
    check(walk_laws::the_expected_number_is_the_optimum);
}

#[test]
fn the_order_of_answers_does_not_matter_and_each_narrows_the_interval() {
    check(walk_laws::answers_narrow_in_any_order);
}

#[test]
fn an_earlier_answer_changed_keeps_the_later_ones_that_still_matter() {
    check(walk_laws::changes_keep_the_rest);
}
