//! Checks every reason that the engine gives, in every state of the DEIS interview, against the raw
//! JSON, which is read and computed by [`support::raw`] without a line of the library. The checks
//! themselves are in [`support::flaws`].
//!
//! Proved: a certificate exists exactly when the verdict is settled, and proves it; what is said to open
//! a route opens it, no part of it does, nothing cheaper was left out (every set of changes is tried),
//! nobody is told to change the past; every route cites a dated source. Not proved: the words that
//! visitors read, and other datasets (`laws.rs`).

use crate::support::{
    flaws,
    raw::{Raw, items},
    report::report,
    walk,
    world::World,
};

#[test]
fn a_certificate_exists_exactly_when_the_verdict_is_settled_and_proves_it() {
    let world = World::embedded("deis");
    let states = world.states.iter();
    let flaws = |given| flaws::of_certificate(&world.raw, walk::diploma(&world.interview), given);
    let flaws: Vec<_> = states.flat_map(|it| flaws(&it.given)).collect();
    report(world.states.len(), &flaws);
}

#[test]
fn openings_are_real_and_minimal_and_complete_and_leave_the_past_alone() {
    let world = World::embedded("deis");
    let (dataset, deis) = (world.interview.dataset(), walk::diploma(&world.interview));
    let states = world.states.iter();
    let flaws = |given| flaws::of_openings(&world.raw, dataset, deis, given);
    let flaws: Vec<_> = states.flat_map(|it| flaws(&it.given)).collect();
    report(world.states.len() * deis.routes.len(), &flaws);
}

#[test]
fn every_route_cites_a_source_that_was_read_on_a_known_day() {
    let raw = Raw::embedded();
    let diplomas = items(&raw.0["diplomas"]).iter();
    let routes: Vec<_> = diplomas.flat_map(|it| items(&it["routes"])).collect();
    let mut failures = vec![];
    for route in &routes {
        let sources = items(&route["sources"]);
        if sources.is_empty() {
            failures.push(format!("{} cites nothing", route["id"]));
        }
        for id in sources {
            let mut known = items(&raw.0["sources"]).iter();
            let day = known.find(|it| it["id"] == *id).and_then(|it| it["checkedOn"].as_str());
            if day.is_none_or(|it| it.len() != "2026-11-23".len()) {
                failures.push(format!("{} cites {id}, read on no known day", route["id"]));
            }
        }
    }
    report(routes.len(), &failures);
}
