//! `passerelle ask` as a person or a script uses it: lines in, lines out.
//!
//! `cases/ask/*.json`: arguments, the lines typed, how it ends, and what is said, in this order. Proved:
//! these conversations; and, for every case of `cases/verdict` and `cases/diplomas`, that `--json` says
//! the same of the same answers. Not here: which question comes next, which the engine's own tests pin.

use std::{
    io::Write,
    process::{Command, Output, Stdio},
};

use serde::Deserialize;
use serde_json::Value;

use crate::support::{
    cases,
    given::{Given, UNKNOWN},
};

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Case {
    name: String,
    args: Vec<String>,
    #[serde(default)]
    typed: Vec<String>,
    exit: i32,
    /// Each is said after the one before it.
    says: Vec<String>,
    #[serde(default)]
    never: Vec<String>,
}

fn ask(args: &[String], typed: &[u8]) -> Output {
    let mut command = Command::new(env!("CARGO_BIN_EXE_passerelle"));
    command.arg("ask").args(args).stdin(Stdio::piped()).stdout(Stdio::piped());
    if !args.iter().any(|it| it == "--today" || it == "--help") {
        command.args(["--today", "2026-11-23"]);
    }
    command.current_dir(concat!(env!("CARGO_MANIFEST_DIR"), "/tests/cases"));
    let mut child = command.stderr(Stdio::piped()).spawn().expect("the command runs");
    // Dropped at once, so that the input ends; a command that asks nothing may have ended before.
    let _ = child.stdin.take().expect("a pipe").write_all(typed);
    child.wait_with_output().expect("the command ends")
}

fn said(output: &Output) -> String {
    let text = |bytes: &[u8]| String::from_utf8(bytes.to_vec()).expect("UTF-8");
    text(&output.stdout) + &text(&output.stderr)
}

#[test]
fn every_conversation_goes_as_written() {
    cases::run("ask", |case: &Case| {
        let output = ask(&case.args, (case.typed.join("\n") + "\n").as_bytes());
        let said = said(&output);
        let mut flaws = vec![];
        if output.status.code() != Some(case.exit) {
            flaws.push(format!("ends with {:?}, not {}", output.status.code(), case.exit));
        }
        let mut rest = said.as_str();
        for sentence in &case.says {
            match rest.split_once(sentence.as_str()) {
                Some((_, after)) => rest = after,
                None => flaws.push(format!("{sentence:?} is not said, or not there")),
            }
        }
        let wrong = case.never.iter().filter(|it| said.contains(it.as_str()));
        flaws.extend(wrong.map(|it| format!("{it:?} is said")));
        let sentence = || format!("{}: {}\nin {said}", case.name, flaws.join("\n"));
        if flaws.is_empty() { Ok(()) } else { Err(sentence()) }
    });
}

/// The case of another test; what this one does not compare is passed over.
#[derive(Deserialize)]
struct Known {
    name: String,
    diploma: Option<String>,
    today: Option<String>,
    answers: Given,
    verdict: String,
    open: Vec<String>,
    next: Option<String>,
}

#[track_caller]
fn json_agrees(folder: &str) {
    cases::run(folder, |case: &Known| {
        let mut args = vec![case.diploma.clone().unwrap_or("deis".to_owned()), "--json".to_owned()];
        for (question, answer) in &case.answers {
            args.extend(["--answer".to_owned(), format!("{question}={}", argument(answer))]);
        }
        if let Some(today) = &case.today {
            args.extend(["--today".to_owned(), today.clone()]);
        }
        let output = ask(&args, b"");
        let outcome: Value = serde_json::from_slice(&output.stdout)
            .map_err(|error| format!("{}: {error} in {}", case.name, said(&output)))?;
        // While it is open, a case says from what to what.
        let verdict = (!case.verdict.contains(" to ")).then_some(case.verdict.as_str());
        let routes = outcome["routes"].as_array().expect("a list").iter();
        let mut open: Vec<_> =
            routes.filter(|it| it["state"] == "met").map(|it| it["id"].clone()).collect();
        let mut expected: Vec<_> = case.open.iter().map(|it| Value::from(it.as_str())).collect();
        open.sort_by_key(ToString::to_string);
        expected.sort_by_key(ToString::to_string);
        let agrees = outcome["verdict"] == Value::from(verdict)
            && open == expected
            && outcome["next"]["id"] == Value::from(case.next.as_deref());
        if agrees { Ok(()) } else { Err(format!("{}: {outcome:#}", case.name)) }
    });
}

fn argument(answer: &Value) -> String {
    match answer {
        Value::String(unknown) if unknown == UNKNOWN => "?".to_owned(),
        Value::String(choice) => choice.clone(),
        Value::Array(choices) => {
            choices.iter().filter_map(Value::as_str).collect::<Vec<_>>().join(",")
        }
        years => years.to_string(),
    }
}

#[test]
fn json_agrees_with_the_cases_on_the_deis() {
    json_agrees("verdict");
}

#[test]
fn json_agrees_with_the_cases_on_every_other_diploma() {
    json_agrees("diplomas");
}

/// What is printed to come to a result again does come to it.
#[test]
fn a_walk_can_be_repeated() {
    let walked = ask(&["deis".to_owned()], b"4 5\n?\n1,5\n?\n1\n2\n");
    let walked = said(&walked);
    let (_, result) = walked.split_once("Votre résultat").expect("a result");
    let line = result.lines().find(|it| it.starts_with("Pour refaire")).expect("a line");
    let mut args = vec!["deis".to_owned()];
    // As a shell reads it.
    let words = line.split(' ').skip_while(|it| !it.starts_with("--"));
    args.extend(words.map(|it| it.trim_matches('\'').to_owned()));
    let repeated = said(&ask(&args, b""));
    assert_eq!(repeated.split_once("Votre résultat").expect("a result at once").1, result);
    assert!(!repeated.contains("Encore "), "nothing is asked: {repeated}");
}

#[test]
fn bytes_that_are_no_text_are_a_mistake_like_any_other() {
    let output =
        ask(&["degree".into(), "--dataset".into(), "base.json".into()], b"\xff\xfe\n1\n3\n");
    let said = said(&output);
    assert!(said.contains("n’est pas un numéro de la liste"), "{said}");
    assert!(said.contains("Vous pouvez candidater"), "{said}");
    assert_eq!(output.status.code(), Some(0));
}

#[test]
fn what_is_piped_has_no_colours() {
    let said = said(&ask(&["deis".to_owned()], b"1\n"));
    assert!(!said.contains('\u{1b}'), "{said:?}");
}
