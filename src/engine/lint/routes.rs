//! Routes that lead nowhere, or nowhere new.

use super::{Code, Finding};
use crate::{
    engine::{
        Truth,
        calendar::{Standing, standing},
        way::{Fact, Way},
    },
    model::{Date, Diploma, Route},
};

/// The findings about the routes of a diploma, whose ways are in the same order.
pub(super) fn check(diploma: &Diploma, ways: &[Vec<Way>], today: Date) -> Vec<Finding> {
    let place = |route: &Route| format!("diplomas.{}.routes.{}", diploma.about.id, route.id);
    let mut findings = Vec::new();
    if !diploma.routes.iter().any(|it| standing(it, today) == Standing::InForce) {
        let next = diploma.routes.iter().filter_map(|it| it.valid_from).filter(|it| today < *it);
        let next = next.min().map_or_else(String::new, |it| format!(", the next from {it}"));
        let id = &diploma.about.id;
        findings.push(Finding::new(
            Code::NoWayIn,
            format!("diplomas.{id}"),
            format!("nobody can enter `{id}`: no route is in force on {today}{next}"),
            "add the route that holds now, or say in `caution` why there is none",
        ));
    }
    for (route, ways) in diploma.routes.iter().zip(ways) {
        // The parser refuses what could contradict itself, so that every route has a way.
        if ways.iter().all(|it| it.gives < Truth::Met) {
            findings.push(Finding::new(
                Code::NeverMet,
                place(route),
                format!("no answer meets the route `{}`: at best it is to confirm", route.id),
                "leave it if the law leaves it open; else move `toConfirm` to what is open",
            ));
        }
    }
    for (idle, covered_by) in idle(&diploma.routes, ways) {
        let by = covered_by.map_or_else(
            || "the other routes together are".to_owned(),
            |it| format!("`{}` is", it.id),
        );
        findings.push(Finding::new(
            Code::Subsumed,
            place(idle),
            format!("the route `{}` never helps: {by} open whenever it is", idle.id),
            "remove it, or name the condition that makes it another way in",
        ));
    }
    findings
}

/// Routes that add no way to those of the others, with the one route that is enough, if one is. Of
/// two equal ones, the later.
fn idle<'a>(routes: &'a [Route], ways: &[Vec<Way>]) -> Vec<(&'a Route, Option<&'a Route>)> {
    let mut kept: Vec<usize> = (0..routes.len()).collect();
    let mut found = Vec::new();
    for idx in (0..routes.len()).rev() {
        let others: Vec<_> = kept
            .iter()
            .copied()
            .filter(|it| *it != idx && holds_as_long(&routes[*it], &routes[idx]))
            .collect();
        let covers = |by: &[usize]| {
            let by = by.iter().flat_map(|it| &ways[*it]);
            ways[idx].iter().all(|way| by.clone().any(|it| makes_idle(it, way)))
        };
        if covers(&others) {
            let one = others.iter().copied().find(|it| covers(&[*it]));
            found.push((&routes[idx], one.map(|it| &routes[it])));
            kept.retain(|it| *it != idx);
        }
    }
    found.reverse();
    found
}

/// Whether `way` gives as much as `other` to everybody who has taken that one.
fn makes_idle(way: &Way, other: &Way) -> bool {
    let is_implied = |fact: &Fact| other.facts.iter().any(|it| it.implies(fact));
    other.gives <= way.gives && way.facts.iter().all(is_implied)
}

/// Whether `route` is in force on every day on which `other` is.
fn holds_as_long(route: &Route, other: &Route) -> bool {
    let from =
        route.valid_from.is_none_or(|from| other.valid_from.is_some_and(|other| from <= other));
    let until =
        route.valid_until.is_none_or(|until| other.valid_until.is_some_and(|it| it <= until));
    from && until
}
