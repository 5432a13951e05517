//! `docs/add-a-diploma.md`, followed from its first block to its last on a copy of the dataset.
//!
//! Proved: every piece of JSON fits where the page says, every command runs, and prints what is shown,
//! save the numbers of lines, which grow with the data; the cases come out as they say. Not here: the
//! last section, on the page in a browser and the tests in Rust.

use std::{fs, path::PathBuf, process::Command, rc::Rc};

use passerelle::{
    engine::{Interview, Truth, evaluate},
    model::{Dataset, QuestionId},
};
use serde::Deserialize;

use crate::support::given::{self, Given};

/// A block of the page, with what its comment says to do with it.
struct Block<'a> {
    language: &'a str,
    to_do: Option<&'a str>,
    text: &'a str,
}

fn blocks(page: &str) -> Vec<Block<'_>> {
    let mut before = "";
    let mut blocks = vec![];
    for (idx, part) in page.split("```").enumerate() {
        if idx % 2 == 0 {
            before = part;
            continue;
        }
        let (language, text) = part.split_once('\n').expect("a block begins on a line of its own");
        let comment = before.trim_end().strip_suffix("-->").and_then(|it| it.rsplit_once("<!--"));
        blocks.push(Block { language, to_do: comment.map(|it| it.1.trim()), text });
    }
    blocks
}

/// A desk with a copy of the data.
struct Desk(PathBuf);

impl Desk {
    fn new() -> Self {
        let desk = PathBuf::from(env!("CARGO_TARGET_TMPDIR")).join("tutorial");
        fs::create_dir_all(desk.join("data")).expect("a folder");
        let data = concat!(env!("CARGO_MANIFEST_DIR"), "/data/travail-social.json");
        fs::copy(data, desk.join("data/travail-social.json")).expect("the dataset is there");
        Self(desk)
    }

    fn trial(&self) -> String {
        fs::read_to_string(self.0.join("target/essai.json")).expect("the copy was made")
    }

    fn replace(&self, old: &str, new: &str) {
        let trial = self.trial();
        assert_eq!(trial.matches(old).count(), 1, "{old} is to stand there once");
        fs::write(self.0.join("target/essai.json"), trial.replace(old, new)).expect("written");
    }

    /// What a line of a shell prints.
    fn run(&self, line: &str) -> String {
        let words: Vec<_> = line.split(' ').collect();
        match words[..] {
            ["mkdir", "-p", folder] => fs::create_dir_all(self.0.join(folder)).expect("a folder"),
            ["cp", from, to] => drop(fs::copy(self.0.join(from), self.0.join(to)).expect("copied")),
            ["cargo", "passerelle", ref args @ ..] => {
                let mut command = Command::new(env!("CARGO_BIN_EXE_passerelle"));
                let output = command.args(args).current_dir(&self.0).output().expect("it runs");
                assert!(output.stderr.is_empty(), "{line}: {output:?}");
                return String::from_utf8(output.stdout).expect("UTF-8");
            }
            _ => panic!("a command that this test does not know: {line}"),
        }
        String::new()
    }
}

/// Whether `shown` is what was printed, from its first line to its last; a line with `…` stands for
/// any number of lines.
fn is_shown(printed: &str, shown: &str) -> bool {
    let (printed, shown) = (without_numbers(printed), without_numbers(shown));
    let mut rest = &printed[..];
    for (idx, piece) in shown.split(|it| it == "…").enumerate() {
        let mut places = 0..=rest.len().saturating_sub(piece.len());
        let Some(place) = places.find(|it| rest[*it..].starts_with(piece)) else {
            return false;
        };
        if idx == 0 && 0 < place {
            return false;
        }
        rest = &rest[place + piece.len()..];
    }
    rest.is_empty() || shown.last().is_some_and(|it| it == "…")
}

/// The lines without their numbers.
fn without_numbers(text: &str) -> Vec<String> {
    let line = |it: &str| match it.split_once(" |") {
        Some((gutter, rest)) if gutter.chars().all(|it| it == ' ' || it.is_ascii_digit()) => {
            format!("|{rest}")
        }
        _ if it.starts_with("  --> ") => it.split(':').next().unwrap_or_default().to_owned(),
        _ => it.to_owned(),
    };
    text.trim_end().lines().map(line).collect()
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Case {
    name: String,
    diploma: String,
    answers: Given,
    verdict: String,
    open: Vec<String>,
    next: Option<String>,
}

impl Case {
    fn check(&self, dataset: &Rc<Dataset>) {
        let diploma = dataset.diploma(&self.diploma).expect("the diploma was added");
        let answers = given::answers(&self.answers);
        let verdict = evaluate::diploma(diploma, &answers).settled().map(|it| match it {
            Truth::NotMet => "not-met",
            Truth::ToConfirm => "to-confirm",
            Truth::Met => "met",
        });
        let is_open = |it: &&_| evaluate::route(it, &answers).settled() == Some(Truth::Met);
        let open: Vec<_> = diploma.routes.iter().filter(is_open).map(|it| it.id.as_str()).collect();
        let next = Interview::new(Rc::clone(dataset), Rc::clone(diploma)).step(&answers).next;
        assert_eq!(verdict, Some(self.verdict.as_str()), "{}", self.name);
        assert_eq!(open, self.open, "{}", self.name);
        assert_eq!(next.as_ref().map(QuestionId::as_str), self.next.as_deref(), "{}", self.name);
    }
}

#[test]
fn the_tutorial_can_be_followed() {
    let page = include_str!("../../docs/add-a-diploma.md");
    let desk = Desk::new();
    let (mut printed, mut n_compared) = (String::new(), 0);
    for Block { language, to_do, text } in blocks(page) {
        match (language, to_do) {
            ("sh", None) => printed = text.lines().map(|it| desk.run(it)).collect(),
            ("text", None) => {
                n_compared += 1;
                assert!(is_shown(&printed, text), "shown is\n{text}\nprinted is\n{printed}");
            }
            ("json", Some("cases")) => {
                let dataset = Rc::new(Dataset::parse(&desk.trial()).expect("a sound dataset"));
                let cases: Vec<Case> = serde_json::from_str(text).expect("cases");
                assert!(4 <= cases.len());
                for case in &cases {
                    case.check(&dataset);
                }
            }
            ("json", Some(to_do)) => match to_do.split_once(' ') {
                Some(("below", line)) => {
                    let line = format!("\n  {line}\n");
                    desk.replace(&line, &format!("{line}{text}"));
                }
                Some(("replace", old)) => desk.replace(old, text.trim_end()),
                _ => panic!("a comment that this test does not know: {to_do}"),
            },
            _ => panic!("a block that this test does not know: {language}, {text}"),
        }
    }
    assert!(5 <= n_compared, "only {n_compared} outputs were compared");
}
