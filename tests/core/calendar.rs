//! Which rules hold on a day, and what they come to: telling cases in `cases/calendar/*.json`.
//!
//! A case has some routes in place of those of `cases/base.json`, answers, and what is to be found on some
//! days. Proved: these cases. `laws.rs` tries random routes and days.

use std::{collections::BTreeMap, fmt::Debug, fs, rc::Rc};

use passerelle::{
    engine::{
        calendar::{self, Standing},
        evaluate,
    },
    model::{Dataset, Date, Reason},
};
use serde::Deserialize;
use serde_json::{Value, json};

use crate::support::{
    cases,
    given::{self, Given},
    truth::interval,
};

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Case {
    name: String,
    routes: Vec<Written>,
    /// By default those of somebody who holds `a`.
    answers: Option<Given>,
    days: Vec<Day>,
}

/// A route as a dataset writes it, with one condition: by default that somebody holds `a`.
#[derive(Deserialize)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
struct Written {
    id: String,
    when: Option<Value>,
    valid_from: Option<String>,
    valid_until: Option<String>,
}

#[derive(Deserialize)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
struct Day {
    on: String,
    /// The routes that hold, or stand in.
    routes: Vec<String>,
    /// `met`, `to-confirm`, `not-met`, or `not-met to met` and the like while it is open.
    verdict: String,
    /// Why each of these routes is to be confirmed: `not yet: DAY`, `lapsed: DAY`, or what is written.
    #[serde(default)]
    reasons: Vec<String>,
    /// `in force`, `not yet: DAY` or `lapsed: DAY` for some routes of the case.
    standing: Option<BTreeMap<String, String>>,
}

#[test]
fn every_day_has_its_rules_and_its_verdict() {
    let base = fs::read_to_string(cases::path("base.json")).expect("the base dataset");
    let base: Value = serde_json::from_str(&base).expect("the base dataset is JSON");
    cases::run("calendar", |case: &Case| {
        let dataset = case.dataset(&base);
        let flaws: Vec<_> = case.days.iter().flat_map(|day| case.flaws(&dataset, day)).collect();
        assert!(!case.days.is_empty(), "{}: no day", case.name);
        if flaws.is_empty() { Ok(()) } else { Err(format!("{}\n{}", case.name, flaws.join("\n"))) }
    });
}

impl Case {
    fn dataset(&self, base: &Value) -> Dataset {
        let routes = self.routes.iter().map(|it| {
            let when = it.when.clone().unwrap_or_else(|| json!({ "rule": "holder" }));
            json!({
                "id": it.id, "title": "", "sources": ["law"],
                "conditions": [{ "text": "", "when": when }],
                "validFrom": it.valid_from, "validUntil": it.valid_until,
            })
        });
        let mut dataset = base.clone();
        dataset["diplomas"][0]["routes"] = routes.collect();
        Dataset::parse(&dataset.to_string())
            .unwrap_or_else(|error| panic!("{}: {error}", self.name))
    }

    fn flaws(&self, dataset: &Dataset, day: &Day) -> Vec<String> {
        let today: Date = day.on.parse().expect("a day");
        let diploma = &dataset.diplomas()[0];
        let rules = calendar::on(diploma, today);
        let answers = match &self.answers {
            Some(written) => given::answers(written),
            None => given::answers(&Given::from_iter([("held".to_owned(), json!(["a"]))])),
        };
        let conditions = rules.routes.iter().flat_map(|it| &it.conditions);
        let reasons = conditions.flat_map(|it| evaluate::reasons(&it.when, &answers));
        let reasons: Vec<_> = reasons.map(|it| reason(&it)).collect();
        let routes: Vec<_> = rules.routes.iter().map(|it| it.id.to_string()).collect();
        let verdict = interval(evaluate::diploma(&rules, &answers));
        let mut flaws = vec![
            differ(&day.on, "routes", &day.routes, &routes),
            differ(&day.on, "verdict", &day.verdict, &verdict),
            differ(&day.on, "reasons", &day.reasons, &reasons),
        ];
        for (route, expected) in day.standing.iter().flatten() {
            let route = diploma.routes.iter().find(|it| it.id.as_str() == route);
            let found = standing(calendar::standing(route.expect("a route of the case"), today));
            flaws.push(differ(&day.on, "standing", expected, &found));
        }
        if diploma.routes.iter().all(|it| calendar::standing(it, today) == Standing::InForce) {
            let is_same = Rc::ptr_eq(&rules, diploma);
            flaws.push(differ(&day.on, "nothing to change, so nothing copied", &true, &is_same));
        }
        flaws.into_iter().flatten().collect()
    }
}

fn differ<T: PartialEq + Debug>(day: &str, field: &str, expected: &T, found: &T) -> Option<String> {
    (expected != found).then(|| format!("  {day}, {field}: {found:?}, not {expected:?}"))
}

fn standing(standing: Standing) -> String {
    match standing {
        Standing::InForce => "in force".to_owned(),
        Standing::NotYet(from) => format!("not yet: {from}"),
        Standing::Lapsed(until) => format!("lapsed: {until}"),
    }
}

fn reason(reason: &Reason) -> String {
    match reason {
        Reason::Written(text) => text.to_string(),
        Reason::NotYet(from) => format!("not yet: {from}"),
        Reason::Lapsed(until) => format!("lapsed: {until}"),
    }
}
