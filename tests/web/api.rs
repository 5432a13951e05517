//! The JavaScript API in a real browser: what goes in, what comes out, and what is refused in words.

use passerelle::embed::{ask, check, diplomas, pathways, profiles, provide, verdict};
use wasm_bindgen::{JsCast, JsValue};
use wasm_bindgen_test::wasm_bindgen_test;
use web_sys::js_sys::{Error, JSON};

use crate::DAY;

/// The file that a page gives the module, which has no dataset of its own.
const DATASET: &str = include_str!("../../data/travail-social.json");

/// Does what the elements do before anything is asked.
fn provided() {
    provide(DATASET).map_err(JsValue::from).expect("the dataset is sound");
}

fn json(value: &JsValue) -> serde_json::Value {
    let text = String::from(JSON::stringify(value).expect("the value is plain"));
    serde_json::from_str(&text).expect("JavaScript writes JSON")
}

fn asked(answers: &str) -> Result<serde_json::Value, String> {
    provided();
    let answers = JSON::parse(answers).expect("the test writes JSON");
    ask("deis", &answers, Some(DAY.to_owned()))
        .map(|it| json(&it))
        .map_err(|error| String::from(JsValue::from(error).unchecked_into::<Error>().message()))
}

/// The verdict alone; [`ask`] has to say the same.
fn judged(answers: &str) -> Result<serde_json::Value, String> {
    provided();
    let parsed = JSON::parse(answers).expect("the test writes JSON");
    let verdict = verdict(&"deis".into(), &parsed, &DAY.into())
        .map(|it| json(&it))
        .map_err(|error| String::from(JsValue::from(error).unchecked_into::<Error>().message()));
    assert_eq!(asked(answers).map(|it| it["verdict"].clone()), verdict, "{answers}");
    verdict
}

#[wasm_bindgen_test]
fn lists_name_what_the_dataset_holds() {
    provided();
    let profiles = json(&profiles().expect("the dataset is sound"));
    assert_eq!(profiles[0]["id"], "ingenieur-social");
    let diplomas = json(&diplomas().expect("the dataset is sound"));
    assert_eq!(diplomas[0]["acronym"], "DEIS");
    assert_eq!(diplomas[0]["level"], 7);
}

#[wasm_bindgen_test]
fn without_answers_the_first_question_is_next() {
    let outcome = asked("{}").expect("nothing said is fine");
    assert_eq!(outcome["verdict"], serde_json::Value::Null);
    assert_eq!(outcome["next"]["id"], "diplomes");
    assert_eq!(outcome["routes"].as_array().map(Vec::len), Some(6));
}

#[wasm_bindgen_test]
fn years_are_numbers_and_not_knowing_is_null() {
    let met = asked(r#"{ "diplomes": ["niveau-6"], "annees-niveau-6": 3 }"#).expect("good answers");
    assert_eq!(met["verdict"], "met");
    let near = asked(r#"{ "diplomes": ["niveau-6"], "annees-niveau-6": 2.5, "corps": "non" }"#);
    let near = near.expect("good answers");
    assert_eq!(near["verdict"], "not-met");
    assert_eq!(near["routes"][0]["openings"][0]["gives"], "met");
    assert_eq!(near["routes"][0]["openings"][0]["changes"][0]["work"]["years"], 0.5);
    let open = asked(r#"{ "diplomes": ["niveau-6"], "annees-niveau-6": null, "corps": "non" }"#);
    assert_eq!(open.expect("good answers")["hangsOn"][0], "annees-niveau-6");
}

#[wasm_bindgen_test]
fn what_does_not_fit_is_refused_in_words() {
    let cases = [
        (r#"{ "taille": 3 }"#, "no question is called `taille`"),
        (r#"{ "diplomes": "niveau-7" }"#, "the question `diplomes` does not take that answer"),
        (r#"{ "diplomes": ["bac"] }"#, "the question `diplomes` does not take that answer"),
        (r#"{ "diplomes": null }"#, "the question `diplomes` does not take that answer"),
        (
            r#"{ "annees-niveau-6": 51 }"#,
            "the question `annees-niveau-6` does not take that answer",
        ),
        (
            r#"{ "annees-niveau-6": -1 }"#,
            "the question `annees-niveau-6` does not take that answer",
        ),
        (r#"{ "corps": "peut-etre" }"#, "the question `corps` does not take that answer"),
        ("3", "expected an object of answers by question"),
    ];
    for (answers, expected) in cases {
        assert_eq!(judged(answers), Err(expected.to_owned()), "{answers}");
    }
}

#[wasm_bindgen_test]
fn the_verdict_alone_is_the_one_that_comes_with_everything() {
    for (answers, expected) in [
        (r"{}", serde_json::Value::Null),
        (r#"{ "diplomes": ["niveau-7"] }"#, "met".into()),
        (r#"{ "diplomes": ["niveau-6", "niveau-6"], "annees-niveau-6": "3" }"#, "met".into()),
        (
            r#"{ "diplomes": ["niveau-6"], "annees-niveau-6": 2.99, "corps": "non" }"#,
            "not-met".into(),
        ),
        (r#"{ "diplomes": ["etranger"], "corps": "non" }"#, "to-confirm".into()),
        (r#"{ "annees-niveau-6": null }"#, serde_json::Value::Null),
        (r#"{ "annees-corps": 3.00, "corps": "oui" }"#, "met".into()),
    ] {
        assert_eq!(judged(answers), Ok(expected), "{answers}");
    }
    for refused in ["2.999", "1e-9", "1e300", "-0.01", "50.01"] {
        assert!(judged(&format!(r#"{{ "annees-corps": {refused} }}"#)).is_err(), "{refused}");
    }
}

#[wasm_bindgen_test]
fn a_dataset_is_checked_without_being_shown() {
    assert!(check(DATASET).is_empty());
    let findings = check("{");
    assert!(
        findings[0].starts_with("failed to read the dataset at line 1, column 1"),
        "{findings:?}"
    );
}

#[wasm_bindgen_test]
fn pathways_name_every_step_and_what_it_takes() {
    provided();
    let answers = JSON::parse(r#"{ "diplomes": ["niveau-4"] }"#).expect("the test writes JSON");
    let found = json(&pathways("deis", &answers, Some(DAY.to_owned())).expect("good answers"));
    assert_eq!(found[0]["gives"], "met");
    assert_eq!(found[0]["years"], 8);
    assert_eq!(found[0]["isAtLeast"], false);
    let first = &found[0]["steps"][0]["train"];
    assert_eq!(first["diploma"], "deass");
    assert_eq!(first["alike"], serde_json::json!(["dees", "deeje", "deets"]));
    assert_eq!(first["byExperience"], true);
    assert_eq!(found[1]["steps"][1]["work"]["years"], 3);
    assert_eq!(found[2]["gives"], "to-confirm");
    let error = pathways("astronaute", &answers, Some(DAY.to_owned())).map_err(JsValue::from);
    let error = error.expect_err("no such diploma").unchecked_into::<Error>();
    assert_eq!(String::from(error.message()), "no diploma is called `astronaute`");
}
