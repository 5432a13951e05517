//! The command as a translator runs it: from an empty translation to the dataset in another language.
//!
//! Not here: what a translation has to have, which `findings.rs` and `translations.rs` pin.

use std::{
    fs,
    path::{Path, PathBuf},
    process::Command,
};

use passerelle::model::{Dataset, Translation};
use serde_json::{Value, json};

const TODAY: [&str; 2] = ["--today", "2026-11-23"];
const EMPTY: &str = r#"{ "translates": "base.json", "language": "en", "texts": {} }"#;

/// A folder with a dataset, `base.json`, and its translation, `base.en.json`.
struct Desk(PathBuf);

impl Desk {
    /// A folder of that name; with the whole translation.
    fn new(name: &str) -> Self {
        let desk = Path::new(env!("CARGO_TARGET_TMPDIR")).join("translate").join(name);
        if desk.exists() {
            fs::remove_dir_all(&desk).expect("what another run left");
        }
        fs::create_dir_all(&desk).expect("a folder");
        for file in ["base.json", "base.en.json"] {
            let cases = concat!(env!("CARGO_MANIFEST_DIR"), "/tests/cases/findings");
            fs::copy(format!("{cases}/{file}"), desk.join(file)).expect("copied");
        }
        Self(desk)
    }

    fn read(&self, file: &str) -> String {
        fs::read_to_string(self.0.join(file)).unwrap_or_else(|error| panic!("{file}: {error}"))
    }

    fn write(&self, file: &str, text: &str) {
        fs::write(self.0.join(file), text).expect("written");
    }

    /// Runs the command. What it prints on both ways out.
    #[track_caller]
    fn run(&self, args: &[&str], exit: i32) -> (String, String) {
        let mut command = Command::new(env!("CARGO_BIN_EXE_passerelle"));
        let output = command.args(args).current_dir(&self.0).output().expect("the command runs");
        let text = |bytes: &[u8]| String::from_utf8(bytes.to_vec()).expect("UTF-8");
        let (out, err) = (text(&output.stdout), text(&output.stderr));
        assert_eq!(output.status.code(), Some(exit), "{args:?}: {out}{err}");
        (out, err)
    }

    #[track_caller]
    fn refuses(&self, args: &[&str], exit: i32, expected: &str) {
        let (out, err) = self.run(args, exit);
        assert_eq!(out, "", "nothing is written");
        assert!(err.contains(expected), "{args:?}: expected {expected:?} in\n{err}");
    }
}

#[test]
fn a_whole_translation_is_clean_and_gives_a_dataset() {
    let desk = Desk::new("whole");
    let checked = desk.run(&["check", ".", TODAY[0], TODAY[1]], 0).0;
    assert_eq!(checked, "nothing to mend in 2 files\n");
    let printed = desk.run(&["translate", "base.en.json"], 0).0;
    let args = ["translate", "base.en.json", "--output", "english.json"];
    assert_eq!(desk.run(&args, 0), (String::new(), String::new()));
    assert_eq!(desk.read("english.json"), printed);
    let dataset = Dataset::parse(&printed).expect("a dataset");
    assert_eq!(dataset.language().as_str(), "en");
    assert_eq!(&*dataset.profiles()[0].hook, "To act.");
    let checked = desk.run(&["check", "english.json", TODAY[0], TODAY[1]], 0).0;
    assert_eq!(checked, "nothing to mend in english.json\n");
}

#[test]
fn what_is_missing_and_what_is_idle_stand_in_their_files() {
    let desk = Desk::new("stale");
    desk.write("base.en.json", &desk.read("base.en.json").replace("\"Agir.\"", "\"Agir [1].\""));
    let missing = "\
warning[P501]: `Agir.` has no translation in `base.en.json`
  --> base.json:113:15
    |
113 |       \"hook\": \"Agir.\",
    |               ^
  path: profiles.metier.hook
  help: add the text there, to the letter, with its translation

";
    let idle = "\
warning[P502]: `Agir [1].` is no text of the dataset
  --> base.en.json:28:18
   |
28 |     \"Agir [1].\": \"To act.\",
   |                  ^
  path: texts.Agir [1].
";
    let checked = desk.run(&["check", "base.en.json"], 1).0;
    assert!(checked.contains(missing) && checked.contains(idle), "{checked}");
    assert!(checked.ends_with("\n2 warnings in base.en.json\n"), "{checked}");
    let json = desk.run(&["check", "base.en.json", "--json"], 1).0;
    let json: Value = serde_json::from_str(&json).expect("JSON");
    let places = json.as_array().expect("an array").iter();
    let places: Vec<_> = places.map(|it| json!([it["code"], it["file"], it["line"]])).collect();
    let expected = [json!(["P502", "base.en.json", 28]), json!(["P501", "base.json", 113])];
    assert_eq!(places, expected);

    let (out, err) = desk.run(&["translate", "base.en.json", "--output", "english.json"], 1);
    assert_eq!(out, "");
    let way_on = "error: 1 text has no translation yet; `--template` adds an empty one for each\n";
    assert_eq!(err, missing.to_owned() + way_on);
    assert!(!desk.0.join("english.json").exists(), "nothing is written");
}

#[test]
fn a_template_is_filled_in_from_nothing() {
    let desk = Desk::new("template");
    let whole = Translation::parse(&desk.read("base.en.json")).expect("a translation");
    let begun = EMPTY.replace("{}", r#"{ "Un vieux mot.": "An old word.", "Agir.": "" }"#);
    desk.write("base.en.json", &begun.replace("{ \"tr", "{ \"$schema\": \"it.json\", \"tr"));
    let args = ["translate", "base.en.json", "--template", "--output", "base.en.json"];
    desk.run(&args, 0);
    let template = Translation::parse(&desk.read("base.en.json")).expect("a translation");
    assert_eq!(template.schema.as_deref(), Some("it.json"));
    let texts: Vec<_> = template.texts.iter().map(|(text, it)| (&**text, &**it)).collect();
    // What was there, then the rest as ordered in the file of the dataset.
    let first = [("Un vieux mot.", "An old word."), ("Agir.", ""), ("La loi", "")];
    assert_eq!(texts[..3], first);
    assert_eq!(texts.last(), Some(&("Diplôme", "")));
    assert_eq!(texts.len(), whole.texts.len() + 1);
    desk.run(&args, 0);
    assert_eq!(
        Translation::parse(&desk.read("base.en.json")).as_ref(),
        Ok(&template),
        "once is enough"
    );

    let filled = whole.texts.iter().fold(desk.read("base.en.json"), |file, (text, it)| {
        let (text, it) = (json!(text), json!(it));
        file.replace(&format!("{text}: \"\""), &format!("{text}: {it}"))
    });
    desk.write("base.en.json", &filled);
    let dataset = desk.run(&["translate", "base.en.json"], 0).0;
    assert_eq!(&*Dataset::parse(&dataset).expect("a dataset").profiles()[0].hook, "To act.");
}

#[test]
fn what_is_no_translation_of_a_dataset_is_refused_with_its_place() {
    let desk = Desk::new("refused");
    let translate = ["translate", "it.json"];
    desk.refuses(&translate, 2, "error[P001]: failed to read the file");
    desk.refuses(&["translate", "base.json"], 2, "unknown field `sources`, expected one of");
    desk.write("it.json", &EMPTY.replace("base.json", "nowhere.json"));
    desk.refuses(&translate, 2, "error[P001]: failed to read the dataset `nowhere.json`: ");
    desk.refuses(&translate, 2, "  --> it.json:1:17\n");
    desk.write("it.json", &EMPTY.replace("base.json", "broken.json"));
    desk.write(
        "broken.json",
        &desk.read("base.json").replace("\"is\": \"oui\"", "\"is\": \"corp\""),
    );
    desk.refuses(&translate, 2, "`broken.json` is refused: diplomas.diplome.routes.membre");
    desk.write("it.json", &EMPTY.replace("en", "EN"));
    desk.refuses(&translate, 2, "expected a language such as `fr` or `en`, but found `EN`");
    let checked = desk.run(&["check", "it.json"], 2).0;
    assert!(
        checked.contains("  help: docs/data.md says what a translation looks like"),
        "{checked}"
    );
}

#[test]
fn no_output_takes_the_place_of_what_was_written_by_hand() {
    let desk = Desk::new("taken");
    let before = [desk.read("base.json"), desk.read("base.en.json")];
    for (output, more) in
        [("base.json", None), ("./base.en.json", None), ("base.json", Some("--template"))]
    {
        let args = ["translate", "base.en.json", "--output", output].into_iter().chain(more);
        desk.refuses(&args.collect::<Vec<_>>(), 2, "` would be lost; name another file");
    }
    let nowhere = ["translate", "base.en.json", "--output", "no-folder/english.json"];
    desk.refuses(&nowhere, 2, "error: failed to write `no-folder/english.json`: ");
    assert_eq!([desk.read("base.json"), desk.read("base.en.json")], before);
}

#[test]
fn help_shows_the_way() {
    let desk = Desk::new("help");
    assert!(desk.run(&["--help"], 0).0.contains("passerelle translate "));
    assert!(desk.run(&["translate", "--help"], 0).0.contains("--template --output"));
}
