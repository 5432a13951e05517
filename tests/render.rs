#![cfg(all(feature = "render", not(target_arch = "wasm32")))]
//! `passerelle render`: what its arguments do, and what it refuses. What a browser makes of it is in
//! `e2e/prerendered.spec.mjs`.

use std::process::Command;

use serde_json::Value;

/// The exit code and what was printed.
fn render(args: &[&str]) -> (Option<i32>, String) {
    let mut command = Command::new(env!("CARGO_BIN_EXE_passerelle"));
    command
        .arg("render")
        .args(args)
        .current_dir(concat!(env!("CARGO_MANIFEST_DIR"), "/tests/cases"));
    let output = command.output().expect("the command runs");
    let text = |bytes: Vec<u8>| String::from_utf8(bytes).expect("UTF-8");
    (output.status.code(), text(output.stdout) + &text(output.stderr))
}

#[test]
fn arguments_change_what_they_name_and_nothing_else() {
    let (exit, plain) = render(&["deis", "--today", "2026-11-23"]);
    assert_eq!(exit, Some(0));
    assert!(plain.starts_with("<passerelle-quiz diploma=\"deis\">\n"), "{plain}");
    for (args, expected) in [
        (&["--script", "/a\"b.js"][..], "<script type=\"module\" src=\"/a&quot;b.js\"></script>\n"),
        (&["--stylesheet", "/p.css"], "<link rel=\"stylesheet\" href=\"/p.css\">"),
        (&["--lang", "en"], "<passerelle-quiz diploma=\"deis\" lang=\"en\">"),
        (&["--heading-level", "3"], "<passerelle-quiz diploma=\"deis\" heading-level=\"3\">"),
        (&["--heading-level", "3"], "<h3 class=\"title\">"),
    ] {
        assert!(!plain.contains(expected), "{expected:?} is there without {args:?}");
        let (exit, html) = render(&[&["deis", "--today", "2026-11-23"], args].concat());
        assert_eq!(exit, Some(0), "{html}");
        assert!(html.contains(expected), "{args:?}: expected {expected:?} in {html}");
    }
}

#[test]
fn a_profile_gives_its_card_and_data_that_no_text_can_leave() {
    let (exit, html) = render(&["ingenieur-social"]);
    assert_eq!(exit, Some(0));
    assert!(html.starts_with("<passerelle-card profile=\"ingenieur-social\">\n"), "{html}");
    let (_, data) = html.split_once("<script type=\"application/ld+json\">").expect("data");
    let (data, rest) = data.split_once("</script>").expect("an end");
    assert_eq!(rest, "\n");
    assert!(!data.contains('<'), "{data}");
    let data: Value = serde_json::from_str(data).expect("JSON");
    assert_eq!(data["name"], "ingénieure sociale");
}

#[test]
fn texts_of_a_dataset_are_texts() {
    let evil = "<img src=x onerror=alert(1)>\"'&</template></style></script>";
    let mut dataset: Value = serde_json::from_str(include_str!("cases/base.json")).expect("JSON");
    dataset["diplomas"][0]["about"]["quizTitle"] = evil.into();
    dataset["questions"][0]["title"] = evil.into();
    dataset["questions"][1]["title"] = evil.into();
    let path = std::env::temp_dir().join(format!("passerelle-render-{}.json", std::process::id()));
    std::fs::write(&path, dataset.to_string()).expect("a file can be written");
    let (exit, html) =
        render(&["degree", "--dataset", &path.to_string_lossy(), "--dataset-url", "/own.json"]);
    std::fs::remove_file(&path).expect("the file is there");
    assert_eq!(exit, Some(0), "{html}");
    assert!(html.contains("<passerelle-quiz diploma=\"degree\" dataset=\"/own.json\">"), "{html}");
    assert!(html.contains("&lt;img src=x"), "{html}");
    assert!(!html.contains("<img"), "{html}");
    assert_eq!(html.matches("</template>").count(), 1, "{html}");
}

#[test]
fn what_is_refused_says_why() {
    for (args, expected) in [
        (
            &["plombier"][..],
            "error: no profile and no diploma is called `plombier`, but ingenieur-social",
        ),
        (&["deis", "--heading-level", "7"], "7 is not in 1..=6"),
        (&["deis", "--dataset", "base.json"], "--dataset-url <URL>"),
        (
            &["deis", "--dataset", "nowhere.json", "--dataset-url", "/"],
            "failed to read `nowhere.json`",
        ),
        (&[], "Usage: passerelle render"),
    ] {
        let (exit, printed) = render(args);
        assert_eq!(exit, Some(2), "{args:?}: {printed}");
        assert!(printed.contains(expected), "{args:?}: expected {expected:?} in {printed}");
    }
}
