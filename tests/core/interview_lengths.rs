//! `docs/interviews.md` says how many questions the interviews take: the numbers are measured here, by
//! walking every interview and by the searches of [`support::oracle`] and [`support::joint`].
//!
//! After a change of the rules, `PASSERELLE_WRITE=1 cargo test --test core interview_lengths` writes the page
//! anew. That the numbers of a page that is up to date are right is proved in `diploma_walks.rs`,
//! `interview_walk.rs` and `joint_interview.rs`.

use std::{env, fs, rc::Rc};

use passerelle::model::Answers;
use serde_json::json;

use crate::support::{
    given::{Given, UNKNOWN},
    joint::{Alone, Joint},
    raw::{Raw, items},
    walk,
    walk_laws::mean_questions,
    world::World,
};

const PAGE: &str = concat!(env!("CARGO_MANIFEST_DIR"), "/docs/interviews.md");
const ABOUT: &str = include_str!("../cases/interviews.md");

#[test]
fn the_page_about_lengths_is_fresh() {
    let raw = Rc::new(Raw::embedded());
    let joint = Joint::embedded();
    let rows = joint.diplomas.iter().map(|it| Lengths::alone(&raw, it).row(&acronym(&raw, &it.id)));
    let rows: Vec<_> = rows.collect();
    let groups = groups(&raw);
    let all = Lengths::joint(&raw, &groups).row("**all at once**");
    let fresh = ABOUT
        .replace("{diplomas}\n", &rows.concat())
        .replace("{joint}\n", &all)
        .replace("{holders}\n", &holders(&raw, &groups).concat());
    if env::var_os("PASSERELLE_WRITE").is_some() {
        fs::write(PAGE, &fresh).expect("the page can be written");
    }
    let found = fs::read_to_string(PAGE).unwrap_or_default();
    assert!(
        found == fresh,
        "docs/interviews.md is out of date; write it anew:\n  \
         PASSERELLE_WRITE=1 cargo test --no-default-features --test core interview_lengths\n\n{fresh}"
    );
}

/// How many questions an interview takes.
struct Lengths {
    plain_form: usize,
    expected: f64,
    optimum: f64,
    /// When everything is known.
    worst: usize,
    at_most: usize,
    /// On average over those who hold one diploma.
    one_diploma: f64,
}

impl Lengths {
    fn alone(raw: &Rc<Raw>, diploma: &Alone) -> Self {
        let interview = Rc::new(walk::interview(raw, &[&diploma.id]));
        let questions = diploma.questions.clone();
        let world = World::of(raw, &interview, questions, &diploma.oracle, &Given::new());
        let means = mean_questions(&world);
        let of_box = |class: &usize| {
            let own = diploma.first_class(*class)?;
            let mut states = world.states.iter().zip(&means);
            let is_it = |it: &walk::State| it.before == Some(0) && it.classes[0] == Some(own);
            Some(1.0 + states.find(|(state, _)| is_it(state)).expect("the first question").1)
        };
        Self {
            plain_form: world.questions.len(),
            expected: interview.expected_questions(),
            optimum: diploma.oracle.cell(&vec![None; world.questions.len()]).expected,
            worst: worst(&world),
            at_most: world.states[0].step.at_most,
            one_diploma: mean(boxes(raw).iter().map(|(_, it)| of_box(it).unwrap_or_default())),
        }
    }

    fn joint(raw: &Raw, groups: &[(World, f64)]) -> Self {
        let joint = Joint::embedded();
        let interview = walk::interview(raw, &raw.diplomas());
        let worst = |class: usize| sum(class, groups, |world, _| worst(world));
        let mean_of = |class: usize| sum(class, groups, |_, mean| mean);
        Self {
            plain_form: joint.questions.len(),
            expected: interview.expected_questions(),
            optimum: joint.optimum(),
            worst: 1 + (0..joint.after.len()).map(worst).max().expect("an answer"),
            at_most: interview.step(&Answers::default()).at_most,
            one_diploma: 1.0 + mean(boxes(raw).into_iter().map(|(_, it)| mean_of(it))),
        }
    }

    fn row(&self, name: &str) -> String {
        let Self { plain_form, expected, optimum, worst, at_most, one_diploma } = self;
        format!(
            "| {name} | {plain_form} | {expected:.4} | {optimum:.4} | {one_diploma:.4} | {worst} | {at_most} |\n"
        )
    }
}

/// What the joint interview takes after one box, or none, of the first question.
fn holders(raw: &Raw, groups: &[(World, f64)]) -> Vec<String> {
    let nothing = ("nothing of the list".to_owned(), 0);
    let rows = [nothing].into_iter().chain(boxes(raw)).map(|(label, class)| {
        let mean = 1.0 + sum(class, groups, |_, mean| mean);
        let worst = 1 + sum(class, groups, |world, _| worst(world));
        let at_most = 1 + sum(class, groups, |world, _| world.states[0].step.at_most);
        format!("| {label} | {mean:.4} | {worst} | {at_most} |\n")
    });
    rows.collect()
}

/// Something about all the groups that an answer to the first question leaves.
fn sum<T: std::iter::Sum>(
    class: usize,
    groups: &[(World, f64)],
    of: impl Fn(&World, f64) -> T,
) -> T {
    let after = Joint::embedded().after[class].iter().map(|it| &groups[*it]);
    after.map(|(world, mean)| of(world, *mean)).sum()
}

/// Each group, and how many questions it takes on average.
fn groups(raw: &Rc<Raw>) -> Vec<(World, f64)> {
    let interview = Rc::new(walk::interview(raw, &raw.diplomas()));
    let joint = Joint::embedded();
    let worlds = joint.groups.iter().map(|it| World::of_group(raw, &interview, joint, it));
    worlds.map(|it| (mean_questions(&it)[0], it)).map(|(mean, it)| (it, mean)).collect()
}

/// The longest walk of those who know everything.
fn worst(world: &World) -> usize {
    let start = world.states[0].given.len();
    let known = world.states.iter().filter(|it| !it.given.values().any(|it| *it == UNKNOWN));
    known.map(|it| it.given.len() - start).max().unwrap_or_default()
}

/// Every box of the first question: its label, and the class of those who tick it alone.
fn boxes(raw: &Raw) -> Vec<(String, usize)> {
    let first = &Joint::embedded().questions[0];
    let choices = items(&raw.named("questions", &first.id)["answer"]["several"]["choices"]).iter();
    let boxes = choices.map(|it| {
        let probe = first.probes.iter().find(|probe| probe.answer == json!([it["id"]]));
        let label = it["label"].as_str().expect("a label").to_owned();
        (label, probe.map_or(0, |it| it.class))
    });
    boxes.collect()
}

fn acronym(raw: &Raw, diploma: &str) -> String {
    let mut diplomas = items(&raw.0["diplomas"]).iter();
    let found = diplomas.find(|it| it["about"]["id"] == diploma).expect("a diploma");
    found["about"]["acronym"].as_str().expect("an acronym").to_owned()
}

fn mean(numbers: impl ExactSizeIterator<Item = f64>) -> f64 {
    let n = f64::from(u32::try_from(numbers.len()).expect("a small number"));
    numbers.sum::<f64>() / n
}
