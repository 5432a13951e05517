//! What is wrong with the reasons that the engine gives, as the raw JSON has it.

use passerelle::{
    engine::{Certificate, Opening, explain},
    model::{Dataset, Diploma, Route},
};
use serde_json::Value;

use super::{
    given::{self, Given},
    raw::Raw,
    reach::{self, Effort},
    truth::number,
};

/// What is wrong with the certificate, or with its absence.
pub(crate) fn of_certificate(raw: &Raw, diploma: &Diploma, given: &Given) -> Vec<String> {
    let found = explain::certificate(diploma, &given::answers(given));
    let flaw = certificate(raw, diploma.about.id.as_str(), given, found.as_ref());
    let place = given::text(given);
    flaw.map(|it| format!("after {place}: {it}")).into_iter().collect()
}

fn certificate(
    raw: &Raw,
    diploma: &str,
    given: &Given,
    found: Option<&Certificate>,
) -> Option<String> {
    let (low, high) = (raw.diploma(diploma, given, false), raw.diploma(diploma, given, true));
    let Some(found) = found else {
        return (low == high).then(|| "settled, without a certificate".to_owned());
    };
    if (low, high) != (number(found.verdict), number(found.verdict)) {
        return Some(format!("from {low} to {high}, not {:?}", found.verdict));
    }
    let routes = raw.routes(diploma);
    let route = |id: &str| routes.iter().find(|it| it["id"] == id).expect("a route");
    match &found.open {
        Some(id) if raw.route(route(id.as_str()), given, false) != low => {
            return Some(format!("`{id}` does not give {:?}", found.verdict));
        }
        Some(_) if low == 0 => return Some("not met, and yet a route is open".to_owned()),
        None if 0 < low => return Some("no route is said to be open".to_owned()),
        _ => {}
    }
    let expected: Vec<_> = routes.iter().filter(|_| low < 2).map(|it| &it["id"]).collect();
    let named: Vec<_> = found.held_back.iter().map(|(id, _)| id.as_str()).collect();
    if expected != named {
        return Some(format!("held back are {expected:?}, not {named:?}"));
    }
    found.held_back.iter().find_map(|(id, idx)| {
        let condition = &route(id.as_str())["conditions"][idx]["when"];
        let truth = raw.rule(condition, given, true);
        (low < truth).then(|| format!("condition {idx} of `{id}` comes to {truth}"))
    })
}

/// What is wrong with what is said to open each route.
pub(crate) fn of_openings(
    raw: &Raw,
    dataset: &Dataset,
    diploma: &Diploma,
    given: &Given,
) -> Vec<String> {
    let answers = given::answers(given);
    let of_route = |(route, written): (&Route, &Value)| {
        let openings = explain::openings(dataset, route, &answers);
        let flaws = openings_of_route(raw, written, given, &openings).into_iter();
        let place = format!("`{}` after {}", route.id, given::text(given));
        flaws.map(move |it| format!("{place}: {it}"))
    };
    let routes = raw.routes(diploma.about.id.as_str());
    diploma.routes.iter().zip(routes).flat_map(of_route).collect()
}

fn openings_of_route(raw: &Raw, route: &Value, given: &Given, openings: &[Opening]) -> Vec<String> {
    let mut flaws = vec![];
    let efforts: Vec<_> = openings.iter().map(|it| Effort::of(&it.changes)).collect();
    let best = reach::best(raw, route, given);
    let truth = |effort: &Effort| raw.route(route, &effort.after(raw, given), false);
    let opens = |effort: &Effort| truth(effort) == best;
    for (effort, opening) in efforts.iter().zip(openings) {
        if !opens(effort) {
            flaws.push(format!("{effort:?} does not open it"));
        }
        if number(opening.gives) != best {
            flaws.push(format!("{effort:?} does not give {:?}", opening.gives));
        }
        // Rules have no negation: if no part that leaves out one change is enough, no smaller one is.
        if let Some(part) = effort.parts().into_iter().find(opens) {
            flaws.push(format!("{part:?} is enough"));
        }
        if effort.cost() != (opening.cost.n_gains, opening.cost.hundredths.into()) {
            flaws.push(format!("{effort:?} does not cost {:?}", opening.cost));
        }
        let gained = effort.gains.iter().map(|(question, _)| question);
        let is_past = |it: &String| raw.named("questions", it)["isPast"] == true;
        if gained.chain(effort.work.keys()).any(is_past) {
            flaws.push(format!("{effort:?} changes the past"));
        }
    }
    if !efforts.is_sorted_by_key(Effort::cost) {
        flaws.push(format!("{efforts:?} are not ordered by cost"));
    }
    let least = reach::least_efforts(raw, route, given);
    if efforts.len() != least.len() || efforts.iter().any(|it| !least.contains(it)) {
        flaws.push(format!("{least:?} would open it, said are {efforts:?}"));
    }
    flaws
}
