//! What is wrong with the rules of a day, as the raw JSON has them.

use std::rc::Rc;

use passerelle::{
    engine::{Truth, calendar, evaluate},
    model::{Answers, Diploma},
};
use serde_json::Value;

use super::raw::Raw;

/// What is wrong with the rules of a diploma on that day: those in force, else the nearest, which are then
/// to be confirmed.
pub(crate) fn of_rules(
    raw: &Raw,
    diploma: &Rc<Diploma>,
    day: &str,
    answers: &Answers,
) -> Vec<String> {
    let today = day.parse().expect("a day");
    let rules = calendar::on(diploma, today);
    let mut flaws = vec![];
    let mut check = |is_so: bool, sentence: &str| {
        if !is_so {
            flaws.push(format!("on {day}, {sentence}: {rules:#?}"));
        }
    };
    let (expected, is_in_force) = routes_of_the_day(raw.routes(diploma.about.id.as_str()), day);
    let found: Vec<_> = rules.routes.iter().map(|it| it.id.to_string()).collect();
    check(found == expected, "other routes are expected");
    check(rules.about == diploma.about, "what is said about the diploma stays");
    check(*calendar::on(&rules, today) == *rules, "the day changes nothing twice");
    if is_in_force {
        let is_kept = rules.routes.iter().all(|it| diploma.routes.contains(it));
        check(is_kept, "routes in force stay as they are");
    }
    let [found, all] = [&rules, diploma].map(|it| evaluate::diploma(it, answers));
    let is_no_better = found.low() <= all.low() && found.high() <= all.high();
    check(is_no_better, "no day gives more than all routes together");
    check(is_in_force || found.high() < Truth::Met, "what is not in force is to confirm at best");
    flaws
}

/// The ids of the routes in force, else of the next to come, else of those that lapsed last; and whether
/// they are in force. Days written so compare as texts do.
fn routes_of_the_day(routes: &[Value], day: &str) -> (Vec<String>, bool) {
    let from = |it: &Value| it["validFrom"].as_str().unwrap_or("0000").to_owned();
    let until = |it: &Value| it["validUntil"].as_str().unwrap_or("9999-99").to_owned();
    let ids = |is_it: &dyn Fn(&Value) -> bool| -> Vec<String> {
        let found = routes.iter().filter(|it| is_it(it));
        found.map(|it| it["id"].as_str().expect("an id").to_owned()).collect()
    };
    let in_force = ids(&|it| from(it).as_str() <= day && day <= until(it).as_str());
    if !in_force.is_empty() {
        return (in_force, true);
    }
    let first = routes.iter().map(from).filter(|it| day < it.as_str()).min();
    let last = routes.iter().map(until).max();
    let nearest = match first {
        Some(first) => ids(&|it| from(it) == first),
        None => ids(&|it| Some(until(it)) == last),
    };
    (nearest, false)
}
