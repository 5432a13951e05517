//! Walks every state that the interviews about eleven diplomas can reach, as `interview_walk.rs` and
//! `certificates.rs` do for the DEIS: the same laws, the same second reading of the raw JSON.
//!
//! Proved for each: the interview is the shortest and ends in time, every verdict has its proof, every
//! opening is real and minimal and none is left out. Not proved here, since it would take minutes: that
//! intervals are exact and that changed answers keep the rest (`interview_walk.rs` and `laws.rs`).

use crate::support::{
    flaws,
    report::report,
    walk,
    walk_laws::{self, Law},
    world::World,
};

const LAWS: [Law; 6] = [
    walk_laws::it_ends_in_time,
    walk_laws::questions_matter,
    walk_laws::at_most_is_reached,
    walk_laws::the_plan_is_best,
    walk_laws::the_expected_number_is_the_optimum,
    walk_laws::answers_narrow_in_any_order,
];

#[track_caller]
fn check(diploma: &str) {
    let world = World::embedded(diploma);
    let mut breaches: Vec<_> = LAWS.iter().flat_map(|law| law(&world)).collect();
    let (dataset, diploma) = (world.interview.dataset(), walk::diploma(&world.interview));
    for state in &world.states {
        breaches.extend(flaws::of_certificate(&world.raw, diploma, &state.given));
        breaches.extend(flaws::of_openings(&world.raw, dataset, diploma, &state.given));
    }
    let expected = world.interview.expected_questions();
    println!("{}: {} states, {expected} questions", diploma.about.acronym, world.states.len());
    report(world.states.len(), &breaches);
}

#[test]
fn cafdes() {
    check("cafdes");
}

#[test]
fn caferuis() {
    check("caferuis");
}

#[test]
fn demf() {
    check("demf");
}

#[test]
fn the_common_rule() {
    // DEES, DEEJE and DEETS have the same routes, which `dataset_is_whole.rs` compares.
    check("deass");
}

#[test]
fn decesf() {
    check("decesf");
}

#[test]
fn what_asks_for_no_diploma() {
    for diploma in ["deme", "detisf", "deaes"] {
        check(diploma);
    }
}
