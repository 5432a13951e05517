//! What is wrong with pathways, as the raw JSON has it: they are walked step by step.

use std::collections::BTreeSet;

use passerelle::engine::{Change, PathStep, Pathway, Truth};

use super::{
    given::Given,
    paths::{Price, granted, training},
    raw::Raw,
    reach::Effort,
    truth::number,
};

/// What is wrong with the pathways to a diploma from some answers.
pub(crate) fn of_pathways(
    raw: &Raw,
    target: &str,
    given: &Given,
    paths: &[Pathway],
    least: Option<Price>,
) -> Vec<String> {
    let prices: Vec<_> = paths.iter().map(|it| walk(raw, given, &it.steps).1).collect();
    let mut flaws = vec![];
    if prices.first().copied() != least {
        flaws.push(format!("{least:?} would do, said is {:?}", prices.first()));
    }
    if !prices.is_sorted() || 3 < prices.len() {
        flaws.push(format!("{prices:?} are too many or not in order"));
    }
    for (idx, path) in paths.iter().enumerate() {
        flaws.extend(of_pathway(raw, target, given, path));
        let better_than = |it: &Pathway| {
            let (a, b) = (walk(raw, given, &it.steps).1, prices[idx]);
            a.0 <= b.0
                && a.1 <= b.1
                && a.2 <= b.2
                && a.3 <= b.3
                && trained(&it.steps).len() <= trained(&path.steps).len()
        };
        let others = paths.iter().enumerate().filter(|(other, _)| *other != idx);
        flaws.extend(others.filter(|(_, it)| better_than(it)).map(|(other, _)| {
            format!("the pathway {other} makes {idx} idle: {:?}", trained(&path.steps))
        }));
    }
    flaws
}

fn of_pathway(raw: &Raw, target: &str, given: &Given, path: &Pathway) -> Vec<String> {
    let steps = &path.steps;
    let mut flaws = vec![];
    let (truths, price) = walk(raw, given, steps);
    let said: Vec<_> = steps.iter().filter_map(|it| Some(number(gives(it)?))).collect();
    if truths != said || said.iter().min() != Some(&number(path.gives)) {
        flaws.push(format!("the entries come to {truths:?}, said are {said:?}"));
    }
    if said.contains(&0) {
        flaws.push("a diploma is entered that is shut".to_owned());
    }
    let cost = path.cost;
    if (cost.n_gains, cost.n_unknown, cost.n_to_confirm, cost.time.hundredths().into()) != price {
        flaws.push(format!("it costs {price:?}, not {:?}", path.cost));
    }
    let diplomas = trained(steps);
    let distinct: BTreeSet<_> = diplomas.iter().collect();
    if distinct.len() != diplomas.len() || 4 < diplomas.len() || diplomas.last() != Some(&target) {
        flaws
            .push(format!("{diplomas:?} are not four different ones at most with the target last"));
    }
    for left_out in 0..steps.len() - 1 {
        let mut fewer = steps.clone();
        fewer.remove(left_out);
        if to_confirm(raw, given, &fewer).is_some_and(|it| it <= path.cost.n_to_confirm) {
            flaws.push(format!("{:?} could be left out", steps[left_out]));
        }
    }
    for (idx, step) in steps.iter().enumerate() {
        let PathStep::Train { alike, .. } = step else { continue };
        for other in alike {
            let mut swapped = steps.clone();
            if let PathStep::Train { diploma, .. } = &mut swapped[idx] {
                *diploma = other.clone();
            }
            if walk(raw, given, &swapped) != (truths.clone(), price) {
                flaws.push(format!("`{other}` does not do as well"));
            }
        }
    }
    flaws
}

/// What each entry comes to by the route that is named, and what it takes in all.
fn walk(raw: &Raw, given: &Given, steps: &[PathStep]) -> (Vec<u8>, Price) {
    let mut given = given.clone();
    let (mut truths, mut price) = (vec![], (0, 0, 0, 0));
    for step in steps {
        let PathStep::Train { diploma, route, .. } = step else {
            let effort = effort(step);
            price.0 += effort.cost().0;
            price.3 += effort.cost().1;
            given = effort.after(raw, &given);
            continue;
        };
        let mut routes = raw.routes(diploma.as_str()).iter();
        let route = routes.find(|it| it["id"] == route.as_str()).expect("a route of the diploma");
        let truth = raw.route(route, &given, false);
        truths.push(truth);
        price.2 += usize::from(truth < 2);
        match training(raw, diploma.as_str()) {
            Some(length) => price.3 += length,
            None => price.1 += 1,
        }
        given = granted(raw, diploma.as_str(), given);
    }
    (truths, price)
}

/// How many entries are to confirm, each by its best route; `None` when one is shut.
fn to_confirm(raw: &Raw, given: &Given, steps: &[PathStep]) -> Option<usize> {
    let mut given = given.clone();
    let mut n_to_confirm = 0;
    for step in steps {
        if let PathStep::Train { diploma, .. } = step {
            match raw.diploma(diploma.as_str(), &given, false) {
                0 => return None,
                truth => n_to_confirm += usize::from(truth < 2),
            }
            given = granted(raw, diploma.as_str(), given);
        } else {
            given = effort(step).after(raw, &given);
        }
    }
    Some(n_to_confirm)
}

fn effort(step: &PathStep) -> Effort {
    let change = match step.clone() {
        PathStep::Gain { question, choice } => Some(Change::Gain { question, choice }),
        PathStep::Work { question, missing, is_more } => {
            Some(Change::Work { question, missing, is_more })
        }
        PathStep::Train { .. } => None,
    };
    Effort::of(&change)
}

fn gives(step: &PathStep) -> Option<Truth> {
    match step {
        PathStep::Train { gives, .. } => Some(*gives),
        _ => None,
    }
}

/// The diplomas of a chain.
pub(crate) fn trained(steps: &[PathStep]) -> Vec<&str> {
    let diplomas = steps.iter().filter_map(|it| match it {
        PathStep::Train { diploma, .. } => Some(diploma.as_str()),
        _ => None,
    });
    diplomas.collect()
}
