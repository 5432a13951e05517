//! What pages and scripts are told can be written, and says what the engine says.

use passerelle::{
    engine::{Interview, Pathway, evaluate},
    model::{Answers, Dataset},
};
use serde::Serialize;
use serde_json::{Value, json};

use crate::{
    support::raw::hundredths,
    wire::{self, JsAnswer, JsDiploma, JsProfile, JsVerdict, truth_name},
};

/// The outcomes of an interview, and what was answered.
pub(super) fn check(interview: &Interview, answers: &Answers) {
    let step = interview.step(answers);
    let all = written(&wire::outcomes(interview, answers));
    assert_eq!(all["next"]["id"], json!(step.next.as_ref().map(ToString::to_string)));
    assert_eq!(all["atMost"], step.at_most);
    let diplomas = all["diplomas"].as_array().expect("a list");
    assert_eq!(diplomas.len(), interview.diplomas().len());
    for (diploma, reached) in interview.diplomas().zip(diplomas) {
        let id = diploma.about.id.as_str();
        let settled = evaluate::diploma(diploma, answers).settled().map(truth_name);
        let verdict = written(&JsVerdict { diploma: id, verdict: settled });
        assert_eq!(
            (&reached["diploma"], &reached["verdict"]),
            (&verdict["diploma"], &json!(settled))
        );
        assert_eq!(reached["routes"].as_array().map(Vec::len), Some(diploma.routes.len()));
        let alone = written(&wire::outcome(interview, diploma, answers));
        for field in ["verdict", "hangsOn", "routes"] {
            assert_eq!(alone[field], reached[field]);
        }
    }
    for (_, answer) in answers.iter() {
        written(&JsAnswer::from(answer));
    }
}

/// A chain of steps.
pub(super) fn check_path(path: &Pathway) {
    let shape = written(&wire::pathway(path));
    assert_eq!(shape["gives"], truth_name(path.gives));
    assert_eq!(hundredths(&shape["years"]), u64::from(path.cost.time.hundredths()));
    assert_eq!(shape["steps"].as_array().map(Vec::len), Some(path.steps.len()));
}

/// The lists of everything.
pub(super) fn check_lists(dataset: &Dataset) {
    for it in dataset.profiles() {
        let (feminine, masculine) = (&it.feminine, &it.masculine);
        let (id, diploma) = (it.id.as_str(), it.diploma.as_str());
        let shape = written(&JsProfile { id, feminine, masculine, diploma });
        assert_eq!([&shape["feminine"], &shape["masculine"]], [&**feminine, &**masculine]);
    }
    for it in dataset.diplomas() {
        let about = &it.about;
        let (id, level) = (about.id.as_str(), about.level.number());
        let shape = written(&JsDiploma { id, name: &about.name, acronym: &about.acronym, level });
        assert_eq!(shape["name"], &*about.name);
    }
}

fn written(shape: &impl Serialize) -> Value {
    let text = serde_json::to_string(shape).expect("it can be written");
    serde_json::from_str(&text).expect("and read again")
}
