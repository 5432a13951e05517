//! Chains of diplomas lead where they say, at the price that they say.

use std::{collections::BTreeSet, rc::Rc};

use passerelle::{
    engine::{
        Change, PathCost, PathStep, Pathway, Truth, evaluate,
        pathway::{to_diploma, to_profile},
    },
    model::{Answers, Dataset, Diploma, DiplomaId},
};

use super::{
    openings::{changed, obtained},
    shapes,
};

/// Follows every chain to every diploma and profession.
pub(super) fn check(dataset: &Dataset, rules: &[Rc<Diploma>], persons: &[Answers]) {
    for answers in persons {
        for target in rules {
            let paths = to_diploma(dataset, rules, target, answers);
            assert!(paths.len() <= 3 && paths.is_sorted_by_key(|it| it.cost), "{paths:#?}");
            for path in &paths {
                follow(dataset, rules, &target.about.id, answers, path);
                shapes::check_path(path);
            }
        }
    }
    let nothing = Answers::default();
    for profile in dataset.profiles() {
        let target = rules.iter().find(|it| it.about.id == profile.diploma).expect("its diploma");
        assert_eq!(
            to_profile(dataset, rules, profile, &nothing),
            to_diploma(dataset, rules, target, &nothing)
        );
    }
}

fn follow(
    dataset: &Dataset,
    rules: &[Rc<Diploma>],
    target: &DiplomaId,
    answers: &Answers,
    path: &Pathway,
) {
    let mut held = answers.clone();
    let (mut cost, mut gives, mut entered) = (PathCost::default(), Truth::Met, vec![]);
    for step in &path.steps {
        match step.clone() {
            PathStep::Gain { question, choice } => {
                cost.n_gains += 1;
                held = changed(dataset, &held, &Change::Gain { question, choice });
            }
            PathStep::Work { question, missing, is_more } => {
                cost.time = cost.time.and(missing);
                held = changed(dataset, &held, &Change::Work { question, missing, is_more });
            }
            PathStep::Train { diploma, alike, route, training, by_experience, gives: truth } => {
                let about = |id: &DiplomaId| rules.iter().find(|it| it.about.id == *id);
                let diploma = about(&diploma).expect("a diploma in force");
                let mut routes = diploma.routes.iter();
                let route = routes.find(|it| it.id == route).expect("a route of the diploma");
                assert_eq!(evaluate::route(route, &held).low(), truth, "{} of {path:#?}", route.id);
                assert_eq!(diploma.about.training, training);
                assert_eq!(diploma.about.by_experience, by_experience);
                assert!(alike.iter().all(|it| about(it).is_some()));
                cost.n_unknown += usize::from(training.is_none());
                cost.n_to_confirm += usize::from(truth < Truth::Met);
                cost.time = training.map_or(cost.time, |it| cost.time.and(it.at_most));
                gives = gives.min(truth);
                let grants = diploma.about.grants.iter();
                held = grants.fold(held, |held, it| obtained(dataset, &held, &it.question, &it.is));
                entered.push(&diploma.about.id);
            }
        }
    }
    assert_eq!((path.cost, path.gives), (cost, gives), "{path:#?}");
    assert!(Truth::NotMet < gives, "a shut door is gone through: {path:#?}");
    let distinct: BTreeSet<_> = entered.iter().collect();
    assert!(distinct.len() == entered.len() && entered.len() <= 4, "{path:#?}");
    assert_eq!(entered.last(), Some(&target), "{path:#?}");
}
