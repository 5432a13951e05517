//! Which rules hold on a day.

use std::rc::Rc;

use crate::model::{Condition, Dataset, Date, Diploma, Reason, Route, Rule};

/// Where a day stands in the life of a route.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Standing {
    /// The route holds.
    InForce,
    /// It will hold from that day on.
    NotYet(Date),
    /// It held until that day, that day included.
    Lapsed(Date),
}

/// Where `today` stands in the life of a route. A route without days always holds.
///
/// ```
/// use passerelle::engine::calendar::{self, Standing};
/// use passerelle::model::Dataset;
///
/// let dataset = Dataset::embedded()?;
/// let deass = dataset.diploma("deass").expect("the DEASS is in the embedded dataset");
/// let first_day = "2026-09-01".parse()?;
/// assert_eq!(calendar::standing(&deass.routes[0], first_day), Standing::InForce);
/// let day_before = "2026-08-31".parse()?;
/// assert_eq!(calendar::standing(&deass.routes[0], day_before), Standing::NotYet(first_day));
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
pub fn standing(route: &Route, today: Date) -> Standing {
    match (route.valid_from, route.valid_until) {
        (Some(from), _) if today < from => Standing::NotYet(from),
        (_, Some(until)) if until < today => Standing::Lapsed(until),
        _ => Standing::InForce,
    }
}

/// The diploma with the routes that hold on that day.
///
/// Where none does, nobody knows what holds, and to say "not yet" would be a guess: the next routes to
/// come stand in for it, else the last that lapsed, and each is at best to be confirmed.
pub fn on(diploma: &Rc<Diploma>, today: Date) -> Rc<Diploma> {
    let standings: Vec<_> = diploma.routes.iter().map(|it| standing(it, today)).collect();
    if standings.iter().all(|it| *it == Standing::InForce) {
        return Rc::clone(diploma);
    }
    let nearest = nearest(&standings);
    let routes = diploma.routes.iter().zip(&standings).filter(|(_, it)| **it == nearest);
    let routes = routes.map(|(route, standing)| match standing {
        Standing::InForce => route.clone(),
        Standing::NotYet(from) => to_confirm(route, Reason::NotYet(*from)),
        Standing::Lapsed(until) => to_confirm(route, Reason::Lapsed(*until)),
    });
    Rc::new(Diploma { routes: routes.collect(), about: diploma.about.clone() })
}

/// Every diploma of a dataset with the routes that hold on that day, in the order of the dataset.
pub fn all_on(dataset: &Dataset, today: Date) -> Vec<Rc<Diploma>> {
    dataset.diplomas().iter().map(|it| on(it, today)).collect()
}

/// What holds, else what is next to come, else what lapsed last.
fn nearest(standings: &[Standing]) -> Standing {
    let first = standings.iter().copied().filter(|it| !matches!(it, Standing::Lapsed(_))).min();
    first.or(standings.iter().copied().max()).unwrap_or(Standing::InForce)
}

fn to_confirm(route: &Route, because: Reason) -> Route {
    let mut conditions = route.conditions.clone();
    // One condition is enough to hold the route back, and once is.
    let is_held_back =
        |when: &Rule| matches!(when, Rule::ToConfirm { because: it, .. } if *it == because);
    if let Some(Condition { when, .. }) = conditions.first_mut()
        && !is_held_back(when)
    {
        *when = Rule::ToConfirm { because, when: Rc::new(when.clone()) };
    }
    Route { conditions, ..route.clone() }
}
