#![no_main]
//! Small sound datasets and answers to them: all the laws of `tests/laws.rs`, steered by coverage
//! instead of chance. The judge is the same: a table over all persons, computed from the raw JSON.

use libfuzzer_sys::fuzz_target;
use passerelle::{
    engine::{Outcome, evaluate, explain},
    model::{Answers, Dataset, Diploma},
};

#[path = "../../tests/support/mod.rs"]
mod support;

use support::{flaws, given, id::id, random::Tape, raw::Raw, walk_laws, world::World};

fuzz_target!(|tape: Vec<u16>| {
    let mut tape = Tape(&tape);
    let raw = Raw(tape.dataset());
    let dataset = Dataset::parse(&raw.0.to_string()).expect("a sound dataset");
    let diploma = &dataset.diplomas()[0];
    let given = tape.answers(&raw.0, false);

    let mut breaches = narrowing(&mut tape, diploma, &given);
    breaches.extend(flaws::of_certificate(&raw, diploma, &given));
    breaches.extend(flaws::of_openings(&raw, &dataset, diploma, &given));
    let answers = given::answers(&given);
    let outcome = Outcome::of(&dataset, diploma, &answers);
    assert_eq!(outcome.interval, evaluate::diploma(diploma, &answers));
    assert_eq!(outcome.certificate, explain::certificate(diploma, &answers));

    let world = World::new(raw, "d");
    for law in [
        walk_laws::intervals_are_exact,
        walk_laws::it_ends_in_time,
        walk_laws::questions_matter,
        walk_laws::at_most_is_reached,
        walk_laws::answers_narrow_in_any_order,
        walk_laws::changes_keep_the_rest,
        walk_laws::the_expected_number_is_the_optimum,
        walk_laws::the_plan_is_best,
    ] {
        breaches.extend(law(&world));
    }
    assert!(breaches.is_empty(), "{}\nin {}", breaches.join("\n"), world.raw.0);
});

/// One more answer narrows the interval, and what is settled stays.
fn narrowing(tape: &mut Tape<'_>, diploma: &Diploma, given: &given::Given) -> Vec<String> {
    let mut given: Vec<_> = given.iter().collect();
    let mut some = Answers::default();
    let mut breaches = vec![];
    while !given.is_empty() {
        let (question, answer) = given.swap_remove(tape.below(given.len()));
        let more = some.clone().with(id(question), given::answer(answer));
        let [before, after] = [&some, &more].map(|it| evaluate::diploma(diploma, it));
        if after.low() < before.low() || before.high() < after.high() {
            breaches.push(format!("`{question}` makes {before:?} {after:?}"));
        }
        some = more;
    }
    breaches
}
