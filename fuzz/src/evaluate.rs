//! Small sound datasets with one diploma, and answers: all the laws of `tests/core/laws.rs`, steered by coverage
//! instead of chance. The judge is the same: a table over all persons, computed from the raw JSON.

use passerelle::{
    engine::{Outcome, evaluate, explain},
    model::{Answers, Dataset, Diploma},
};

use crate::support::{
    day_flaws, flaws, given,
    id::id,
    random::Tape,
    raw::Raw,
    walk_laws::{self, Law},
    world::World,
};

pub(crate) const INTERVIEW_LAWS: [Law; 8] = [
    walk_laws::intervals_are_exact,
    walk_laws::it_ends_in_time,
    walk_laws::questions_matter,
    walk_laws::at_most_is_reached,
    walk_laws::answers_narrow_in_any_order,
    walk_laws::changes_keep_the_rest,
    walk_laws::the_expected_number_is_the_optimum,
    walk_laws::the_plan_is_best,
];

/// So many numbers are enough for what is not a rule.
const OTHERS: usize = 20;

/// Any tape is a dataset and answers; the laws hold.
pub fn evaluate(tape: &[u16]) {
    // Rules take most of the numbers. What else there is has some of its own, so that a short tape has it too.
    let (others, rules) = tape.split_at(tape.len().min(OTHERS));
    let (mut others, mut rules) = (Tape(others), Tape(rules));
    let mut raw = rules.dataset();
    let given = rules.answers(&raw, false);
    others.days(&mut raw);
    let raw = Raw(raw);
    let dataset = Dataset::parse(&raw.0.to_string()).expect("a sound dataset");
    let diploma = &dataset.diplomas()[0];

    let answers = given::answers(&given);
    let mut breaches = day_flaws::of_rules(&raw, diploma, others.day(), &answers);
    breaches.extend(narrowing(&mut others, diploma, &given));
    breaches.extend(flaws::of_certificate(&raw, diploma, &given));
    breaches.extend(flaws::of_openings(&raw, &dataset, diploma, &given));
    let outcome = Outcome::of(&dataset, diploma, &answers);
    assert_eq!(outcome.interval, evaluate::diploma(diploma, &answers));
    assert_eq!(outcome.certificate, explain::certificate(diploma, &answers));

    let world = World::new(raw, &["d"]);
    breaches.extend(INTERVIEW_LAWS.iter().flat_map(|law| law(&world)));
    assert!(breaches.is_empty(), "{}\nin {}", breaches.join("\n"), world.raw.0);
}

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
