//! Small sound datasets with several diplomas that ask the same questions, hold on some days and lead to each
//! other, and answers: the laws of `tests/core/joint_laws.rs`, and of pathways those of `tests/core/pathways.rs`. The
//! judges are tables over all persons and every sequence of diplomas, computed from the raw JSON.

use passerelle::engine::pathway;
use serde_json::{Value, json};

use crate::{
    evaluate::INTERVIEW_LAWS,
    support::{
        day_flaws, flaws, given, path_flaws, paths::Brute, random::Tape, raw::Raw, singles,
        world::World,
    },
};

const DIPLOMAS: [&str; 3] = ["d", "e", "f"];

/// So many numbers are enough for what is not a rule.
const OTHERS: usize = 60;

/// There are no more choices in all.
const MOST_GAINS: usize = 12;

/// Any tape is a dataset and answers; the laws hold.
pub fn joint(tape: &[u16]) {
    // Rules take most of the numbers. What else there is has some of its own, so that a short tape has it too.
    let (others, rules) = tape.split_at(tape.len().min(OTHERS));
    let (mut others, mut rules) = (Tape(others), Tape(rules));
    let ids = &DIPLOMAS[..2 + others.below(2)];
    let mut raw = rules.dataset_of(ids);
    let given = rules.answers(&raw, false);
    let more = rules.answers(&raw, false);
    make_steps(&mut others, &mut raw);
    others.days(&mut raw);
    let (raw, day) = (Raw(raw), others.day());

    let (joint, singles) = singles::interviews(&raw);
    let answers = given::answers(&given);
    let mut breaches = singles::end_together(&joint, &singles, &answers);
    breaches.extend(singles::stay_settled(&joint, &answers, &given::and(&answers, &more)));
    let mut brute = Brute::new(&raw);
    for diploma in joint.diplomas() {
        let (id, dataset) = (diploma.about.id.as_str(), joint.dataset());
        breaches.extend(day_flaws::of_rules(&raw, diploma, day, &answers));
        breaches.extend(flaws::of_certificate(&raw, diploma, &given));
        breaches.extend(flaws::of_openings(&raw, dataset, diploma, &given));
        let found = pathway::to_diploma(dataset, dataset.diplomas(), diploma, &answers);
        let least = brute.least(id, &given, MOST_GAINS);
        breaches.extend(path_flaws::of_pathways(&raw, id, &given, &found, least));
    }

    let world = World::new(raw, ids);
    breaches.extend(INTERVIEW_LAWS.iter().flat_map(|law| law(&world)));
    assert!(breaches.is_empty(), "{}\nin {}", breaches.join("\n"), world.raw.0);
}

/// Makes of every diploma the step of a path: how long it takes, and what its holder can answer.
fn make_steps(tape: &mut Tape<'_>, dataset: &mut Value) {
    let questions = dataset["questions"].as_array().expect("a list").clone();
    for diploma in dataset["diplomas"].as_array_mut().expect("a list") {
        let about = &mut diploma["about"];
        about["byExperience"] = (tape.below(2) == 1).into();
        match tape.below(4) {
            0 => {}
            most => about["training"] = json!({ "atMost": most }),
        }
        let grants = (0..tape.below(3)).filter_map(|_| {
            let question = &questions[tape.below(questions.len())];
            let answer = &question["answer"];
            let choices = answer["one"].as_array().or(answer["several"]["choices"].as_array())?;
            let choice = &choices[tape.below(choices.len())];
            Some(json!({ "question": question["id"], "is": choice["id"] }))
        });
        about["grants"] = grants.collect();
    }
}
