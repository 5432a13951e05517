//! A second reading of a dataset, straight from its JSON, that shares no code with the library.
//!
//! Truth is a number here: 0 not met, 1 to confirm, 2 met. A rule is not computed with intervals but
//! twice, what is not answered counting once as failed (`open` is false) and once as fulfilled.

use serde_json::Value;

use super::given::{Given, UNKNOWN};

/// A dataset as text, parsed into plain JSON and no further.
pub(crate) struct Raw(pub(crate) Value);

impl Raw {
    /// The dataset that ships with the library, read from its file.
    pub(crate) fn embedded() -> Self {
        let path = concat!(env!("CARGO_MANIFEST_DIR"), "/data/travail-social.json");
        let text = std::fs::read_to_string(path).expect("the embedded dataset is there");
        Self(serde_json::from_str(&text).expect("the embedded dataset is JSON"))
    }

    /// The one of that id in a list such as `questions`.
    pub(crate) fn named(&self, list: &str, id: &str) -> &Value {
        let found = items(&self.0[list]).iter().find(|it| it["id"] == id);
        found.expect("a name that the dataset bears")
    }

    /// The ids of all diplomas, as ordered in the dataset.
    pub(crate) fn diplomas(&self) -> Vec<&str> {
        let diplomas = items(&self.0["diplomas"]).iter();
        diplomas.map(|it| it["about"]["id"].as_str().expect("an id")).collect()
    }

    /// The routes of a diploma.
    pub(crate) fn routes(&self, diploma: &str) -> &[Value] {
        let mut diplomas = items(&self.0["diplomas"]).iter();
        let found = diplomas.find(|it| it["about"]["id"] == diploma);
        items(&found.expect("a diploma of the dataset")["routes"])
    }

    /// What a diploma comes to: its best route.
    pub(crate) fn diploma(&self, diploma: &str, given: &Given, open: bool) -> u8 {
        let routes = self.routes(diploma).iter();
        let best = routes.map(|it| self.route(it, given, open)).max();
        best.expect("a diploma has routes")
    }

    /// What a route comes to: its worst condition.
    pub(crate) fn route(&self, route: &Value, given: &Given, open: bool) -> u8 {
        let conditions = items(&route["conditions"]).iter();
        let worst = conditions.map(|it| self.rule(&it["when"], given, open)).min();
        worst.expect("a route has conditions")
    }

    /// What a rule comes to.
    pub(crate) fn rule(&self, rule: &Value, given: &Given, open: bool) -> u8 {
        if rule == "always" {
            return 2;
        }
        let (kind, of) = only_entry(rule);
        let met = |is_met: bool| if is_met { 2 } else { 0 };
        match kind {
            "rule" => {
                let named = self.named("rules", of.as_str().expect("the name of a rule"));
                self.rule(&named["when"], given, open)
            }
            "toConfirm" => self.rule(&of["when"], given, open).min(1),
            "all" => {
                let parts = items(of).iter().map(|it| self.rule(it, given, open));
                parts.min().expect("a rule in `all`")
            }
            "any" => {
                let parts = items(of).iter().map(|it| self.rule(it, given, open));
                parts.max().expect("a rule in `any`")
            }
            "answer" | "years" => match given.get(of["question"].as_str().expect("a question")) {
                None => met(open),
                Some(it) if it == UNKNOWN => met(open),
                Some(Value::Array(ticked)) => met(ticked.contains(&of["is"])),
                Some(Value::String(choice)) => met(of["is"] == *choice),
                Some(years) => met(of["atLeast"].as_f64() <= years.as_f64()),
            },
            other => panic!("a kind of rule that this reading does not know: {other}"),
        }
    }

    /// Every rule about one question that the rule is made of.
    pub(crate) fn atoms<'a>(&'a self, rule: &'a Value) -> Vec<&'a Value> {
        if rule == "always" {
            return vec![];
        }
        match only_entry(rule) {
            ("rule", id) => self.atoms(&self.named("rules", id.as_str().expect("an id"))["when"]),
            ("toConfirm", of) => self.atoms(&of["when"]),
            ("all" | "any", of) => items(of).iter().flat_map(|it| self.atoms(it)).collect(),
            (_, of) => vec![of],
        }
    }
}

/// The elements of a list.
pub(crate) fn items(list: &Value) -> &[Value] {
    list.as_array().expect("a list")
}

/// A JSON number of years in hundredths of a year.
pub(crate) fn hundredths(years: &Value) -> u64 {
    let text = years.to_string();
    let (whole, rest) = text.split_once('.').unwrap_or((&text, ""));
    format!("{whole}{rest:0<2}").parse().expect("two decimals at most")
}

/// Hundredths of a year as a JSON number of years.
pub(crate) fn years(hundredths: u64) -> Value {
    let text = format!("{}.{:02}", hundredths / 100, hundredths % 100);
    text.parse::<f64>().expect("a number").into()
}

fn only_entry(rule: &Value) -> (&str, &Value) {
    let mut entries = rule.as_object().expect("a rule is an object").iter();
    let (kind, of) = entries.next().expect("a rule has a kind");
    assert!(entries.next().is_none(), "a rule has one kind: {rule}");
    (kind, of)
}
