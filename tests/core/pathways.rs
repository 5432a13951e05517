//! Checks pathways against every sequence of four diplomas or fewer, tried on the raw JSON, and walks each
//! of them step by step on the raw rules.
//!
//! Proved for every diploma and some hundred persons: no chain has a lower price than the first; each step
//! is open when it comes and could not be left out; each chain is better in something than the others;
//! what is said to do as well does. Law: who holds more pays no more. `cases/pathways`: telling persons,
//! with the chains in words.

use passerelle::{
    engine::{PathStep, Pathway, Truth, calendar, pathway},
    model::{ChoiceId, Dataset, Years},
};
use serde::Deserialize;
use serde_json::json;

use crate::support::{
    cases,
    given::{self, Given},
    id, path_flaws,
    paths::{self, Brute},
    raw::{Raw, items},
    report::report,
};

#[test]
fn the_first_pathway_is_the_cheapest_there_is_and_all_of_them_lead_there() {
    let raw = Raw::embedded();
    let dataset = Dataset::embedded().expect("the embedded dataset is sound");
    let mut brute = Brute::new(&raw);
    let persons = persons(&raw);
    let mut failures = vec![];
    for given in &persons {
        for target in dataset.diplomas() {
            let id = target.about.id.as_str();
            let answers = given::answers(given);
            let found = pathway::to_diploma(&dataset, dataset.diplomas(), target, &answers);
            let least = brute.least(id, given, MOST_GAINS);
            let flaws = path_flaws::of_pathways(&raw, id, given, &found, least);
            failures.extend(
                flaws.into_iter().map(|it| format!("{id} from {}: {it}", given::text(given))),
            );
        }
    }
    println!("{} persons, {} diplomas", persons.len(), dataset.diplomas().len());
    report(persons.len() * dataset.diplomas().len(), &failures);
}

#[test]
fn who_holds_more_pays_no_more() {
    let raw = Raw::embedded();
    let dataset = Dataset::embedded().expect("the embedded dataset is sound");
    let boxes = boxes(&raw);
    let (mut n_cases, mut failures) = (0, vec![]);
    for given in persons(&raw).iter().step_by(8) {
        let more = boxes.iter().map(|it| paths::ticking(given, "diplomes", it));
        let longer = LENGTHS.iter().filter(|it| !given.contains_key(**it));
        let longer = longer.map(|it| paths::working(given, it, 300));
        let more: Vec<_> = more.chain(longer).collect();
        for target in dataset.diplomas() {
            let price = |given: &Given| {
                let answers = given::answers(given);
                let found = pathway::to_diploma(&dataset, dataset.diplomas(), target, &answers);
                found.first().map(|it| it.cost)
            };
            let before = price(given);
            for more in &more {
                let after = price(more);
                n_cases += 1;
                if before.is_some() && (after.is_none() || before < after) {
                    let id = &target.about.id;
                    let [given, more] = [given, more].map(given::text);
                    failures.push(format!("{id}: {before:?} with {given}, {after:?} with {more}"));
                }
            }
        }
    }
    report(n_cases, &failures);
}

#[test]
fn what_a_person_also_holds_is_ticked_beside_the_rest() {
    let dataset = Dataset::embedded().expect("the embedded dataset is sound");
    let answers = |json| given::answers(&serde_json::from_value(json).expect("answers"));
    let before = answers(json!({ "diplomes": ["niveau-6"], "corps": "non" }));
    let held = ["niveau-4", "niveau-6"].map(id::id);
    let after = pathway::holding(&dataset, before.clone(), &held);
    assert_eq!(after, answers(json!({ "diplomes": ["niveau-4", "niveau-6"], "corps": "non" })));
    assert_eq!(pathway::holding(&dataset, before.clone(), []), before);
}

#[test]
fn only_what_makes_another_path_is_worth_asking() {
    let dataset = Dataset::embedded().expect("the embedded dataset is sound");
    let in_force = calendar::all_on(&dataset, "2026-11-23".parse().expect("a day"));
    let all = ["bts-esf", "niveau-5", "travail-social-4", "niveau-4"];
    for (target, answers, expected) in [
        ("deis", json!({ "diplomes": [] }), &all[..]),
        // Whoever has the baccalauréat may enter the DEASS as with any of the others.
        ("deis", json!({ "diplomes": ["niveau-4"] }), &[]),
        ("deis", json!({ "diplomes": ["travail-social-5-ou-6"] }), &[]),
        ("detisf", json!({ "diplomes": [] }), &[]),
    ] {
        let answers = given::answers(&serde_json::from_value(answers).expect("answers"));
        let target = dataset.diploma(target).expect("a diploma");
        let found = pathway::shortcuts(&dataset, &in_force, target, &answers, &all.map(id::id));
        let found: Vec<_> = found.iter().map(ChoiceId::as_str).collect();
        assert_eq!(found, expected, "{}", target.about.id);
    }
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Case {
    name: String,
    target: String,
    answers: Given,
    /// Every pathway in words, the first first.
    pathways: Vec<String>,
}

#[test]
fn telling_persons_find_the_chains_that_an_adviser_would_name() {
    let dataset = Dataset::embedded().expect("the embedded dataset is sound");
    let in_force = calendar::all_on(&dataset, "2026-11-23".parse().expect("a day"));
    cases::run("pathways", |case: &Case| {
        let mut targets = in_force.iter();
        let target = targets.find(|it| it.about.id.as_str() == case.target);
        let target = target.ok_or("no such diploma")?;
        let answers = given::answers(&case.answers);
        let found = pathway::to_diploma(&dataset, &in_force, target, &answers);
        let found: Vec<_> = found.iter().map(words).collect();
        if found == case.pathways { Ok(()) } else { Err(format!("{}: {found:#?}", case.name)) }
    });
}

#[test]
fn a_profession_is_reached_by_its_diploma_as_it_is_in_force() {
    let dataset = Dataset::embedded().expect("the embedded dataset is sound");
    let profile = dataset.profile("ingenieur-social").expect("a profile");
    let nothing = given::answers(&Given::new());
    let deis = dataset.diploma("deis").expect("a diploma");
    let found = pathway::to_profile(&dataset, dataset.diplomas(), profile, &nothing);
    assert_eq!(found, pathway::to_diploma(&dataset, dataset.diplomas(), deis, &nothing));
    assert_eq!(pathway::to_profile(&dataset, &[], profile, &nothing), vec![]);
    let alone = pathway::to_diploma(&dataset, &[], deis, &nothing);
    assert!(!alone.is_empty(), "something obtained elsewhere is left");
    assert!(alone.iter().all(|it| path_flaws::trained(&it.steps) == ["deis"]), "{alone:?}");
}

/// In what is asked for, so many things obtained elsewhere open any door.
const MOST_GAINS: usize = 2;

const LENGTHS: [&str; 4] =
    ["annees-travail-social", "annees-niveau-6", "annees-secteur", "annees-essms"];

fn boxes(raw: &Raw) -> Vec<String> {
    let choices = &raw.named("questions", "diplomes")["answer"]["several"]["choices"];
    items(choices).iter().map(|it| it["id"].as_str().expect("an id").to_owned()).collect()
}

/// Nothing said; nothing, each and each two of the diplomas, half of them with years; sixty at random.
fn persons(raw: &Raw) -> Vec<Given> {
    let boxes = boxes(raw);
    let mut persons = vec![Given::new()];
    let nothing = serde_json::json!({ "diplomes": [] });
    let nothing = nothing.as_object().expect("an object").clone();
    persons.push(nothing.clone());
    for (idx, first) in boxes.iter().enumerate() {
        let one = paths::ticking(&nothing, "diplomes", first);
        let mut experienced = one.clone();
        for length in LENGTHS {
            experienced = paths::working(&experienced, length, 150);
        }
        experienced.insert("entree-en-formation".to_owned(), "depuis-2018".into());
        persons.extend(boxes[idx + 1..].iter().map(|it| paths::ticking(&one, "diplomes", it)));
        persons.extend([one, experienced]);
    }
    let mut dice = Dice(2006);
    persons.extend((0..60).map(|_| dice.person(raw)));
    persons
}

/// Numbers that are the same in every run.
struct Dice(u64);

impl Dice {
    fn below(&mut self, n: usize) -> usize {
        self.0 =
            self.0.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
        usize::try_from(self.0 >> 33).expect("31 bits") % n
    }

    fn person(&mut self, raw: &Raw) -> Given {
        let mut given = Given::new();
        for question in items(&raw.0["questions"]) {
            let (id, answer) = (question["id"].as_str().expect("an id"), &question["answer"]);
            if self.below(3) == 0 {
                continue;
            }
            let value = if let Some(choices) = answer["one"].as_array() {
                choices[self.below(choices.len())]["id"].clone()
            } else if let Some(choices) = answer["several"]["choices"].as_array() {
                let ticked = choices.iter().filter(|_| self.below(5) == 0);
                ticked.map(|it| it["id"].clone()).collect::<Vec<_>>().into()
            } else {
                (self.below(9)).into()
            };
            given.insert(id.to_owned(), value);
        }
        given
    }
}

/// `deme 2, deass 3 (or dees, deeje), work 3 of annees-travail-social, deis 3: met, 11 years`.
fn words(path: &Pathway) -> String {
    let least = if path.cost.is_at_least() { "at least " } else { "" };
    let truth = if path.gives == Truth::Met { "met" } else { "to confirm" };
    let steps: Vec<_> = path.steps.iter().map(step).collect();
    let time = path.cost.time;
    let unit = if time == Years::whole(1) { "year" } else { "years" };
    format!("{}: {truth}, {least}{time} {unit}", steps.join(", "))
}

fn step(step: &PathStep) -> String {
    match step {
        PathStep::Gain { question, choice } => format!("gain {choice} of {question}"),
        PathStep::Work { question, missing, is_more } => {
            let more = if *is_more { " more" } else { "" };
            format!("work {missing}{more} of {question}")
        }
        PathStep::Train { diploma, alike, training, gives, .. } => {
            let alike: Vec<_> = alike.iter().map(ToString::to_string).collect();
            let or = if alike.is_empty() {
                String::new()
            } else {
                format!(" (or {})", alike.join(", "))
            };
            let length = training.map_or("?".to_owned(), |it| it.at_most.to_string());
            let ask = if *gives == Truth::Met { "" } else { " to confirm" };
            format!("{diploma} {length}{or}{ask}")
        }
    }
}
