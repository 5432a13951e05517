//! What must hold of a dataset as a whole: every name is borne by something, every fact has a source.

use std::fmt;

use super::{
    AnswerKind, ChoiceId, Dataset, DatasetError, Diploma, Family, Pay, Profile, ProfileId,
    Question, RelatedKind, SourceId, Training, Years, resolve::dangling,
};

type Checked = Result<(), DatasetError>;

/// Where something stands: written only for an error, since there may be ten thousand profiles.
type At<'a> = &'a dyn Fn() -> String;

/// Checks the diplomas, profiles and families against everything else.
pub(super) fn whole(dataset: &Dataset) -> Checked {
    dataset.diplomas().iter().try_for_each(|it| diploma(dataset, it))?;
    dataset.profiles().iter().try_for_each(|it| profile(dataset, it))?;
    dataset.families().iter().try_for_each(|it| family(dataset, it))
}

/// Checks that every question can be answered.
pub(super) fn questions(questions: &[Question]) -> Checked {
    questions.iter().try_for_each(question)
}

/// Checks that no name stands twice in a list.
pub(super) fn unique<'a>(at: &str, ids: impl Iterator<Item = &'a str>) -> Checked {
    match second(&mut ids.zip(0..).collect::<Vec<_>>()) {
        Some(id) => Err(DatasetError::Duplicate { at: at.to_owned(), id: id.to_owned() }),
        None => Ok(()),
    }
}

/// The first that stood before already, of names and their places.
fn second<'a>(ids: &mut [(&'a str, usize)]) -> Option<&'a str> {
    // Sorted once, not name by name: there may be ten thousand.
    ids.sort_unstable();
    let second = ids.windows(2).filter(|it| it[0].0 == it[1].0).map(|it| it[1]);
    second.min_by_key(|(_, place)| *place).map(|(id, _)| id)
}

fn diploma(dataset: &Dataset, diploma: &Diploma) -> Checked {
    let at = || format!("diplomas.{}", diploma.about.id);
    let about = || format!("{}.about", at());
    sources(dataset, &about, &diploma.about.sources)?;
    if let Some(training) = diploma.about.training {
        self::training(&|| format!("{}.training", about()), training)?;
    }
    for (idx, grant) in diploma.about.grants.iter().enumerate() {
        let at = || format!("{}.grants[{idx}]", about());
        let Some(question) = dataset.question(&grant.question) else {
            return Err(dangling(&at(), "question", grant.question.as_str()));
        };
        choice(&at, question, &grant.is)?;
    }
    let mut routes = diploma.routes.iter();
    routes
        .try_for_each(|it| sources(dataset, &|| format!("{}.routes.{}", at(), it.id), &it.sources))
}

fn training(at: At<'_>, training: Training) -> Checked {
    if training.at_most == Years::ZERO {
        return Err(out_of_bounds(
            format!("{}.atMost", at()),
            "more than 0 years",
            &training.at_most,
        ));
    }
    match training.at_least {
        Some(least) if training.at_most < least => Err(out_of_bounds(
            format!("{}.atLeast", at()),
            &format!("{} years at most", training.at_most),
            &least,
        )),
        _ => Ok(()),
    }
}

fn choice(at: At<'_>, question: &Question, id: &ChoiceId) -> Checked {
    match question.choice(id.as_str()) {
        Some(_) => Ok(()),
        None => Err(dangling(&at(), "choice of the question", id.as_str())),
    }
}

fn profile(dataset: &Dataset, profile: &Profile) -> Checked {
    let at = || format!("profiles.{}", profile.id);
    sources(dataset, &at, &profile.sources)?;
    for (idx, misconception) in profile.misconceptions.iter().enumerate() {
        sources(dataset, &|| format!("{}.misconceptions[{idx}]", at()), &misconception.sources)?;
    }
    for (idx, pay) in profile.pay.iter().enumerate() {
        self::pay(dataset, &|| format!("{}.pay[{idx}]", at()), pay)?;
    }
    if dataset.diploma(profile.diploma.as_str()).is_none() {
        return Err(dangling(&format!("{}.diploma", at()), "diploma", profile.diploma.as_str()));
    }
    for (idx, related) in profile.related.iter().enumerate() {
        let at = || format!("{}.related[{idx}]", at());
        match &related.kind {
            RelatedKind::Profile(id) if *id == profile.id => {
                return Err(DatasetError::Cycle { at: at(), path: id.to_string() });
            }
            RelatedKind::Profile(id) if dataset.profile(id.as_str()).is_none() => {
                return Err(dangling(&at(), "profile", id.as_str()));
            }
            RelatedKind::Family(id) if dataset.family(id.as_str()).is_none() => {
                return Err(dangling(&at(), "family", id.as_str()));
            }
            _ => {}
        }
    }
    Ok(())
}

fn pay(dataset: &Dataset, at: At<'_>, pay: &Pay) -> Checked {
    sources(dataset, at, &pay.sources)?;
    match pay.from {
        Some(from) if pay.to < from => {
            Err(out_of_bounds(format!("{}.to", at()), &format!("{from} euros or more"), &pay.to))
        }
        _ => Ok(()),
    }
}

fn family(dataset: &Dataset, family: &Family) -> Checked {
    let at = || format!("families.{}", family.id);
    sources(dataset, &at, &family.sources)?;
    let at = format!("{}.members", at());
    if family.members.is_empty() {
        return Err(DatasetError::Empty { at, expected: "profile" });
    }
    unique(&at, family.members.iter().map(ProfileId::as_str))?;
    match family.members.iter().find(|it| dataset.profile(it.as_str()).is_none()) {
        Some(id) => Err(dangling(&at, "profile", id.as_str())),
        None => Ok(()),
    }
}

/// At least one source, and each known: no rule and no fact without one.
fn sources(dataset: &Dataset, at: At<'_>, ids: &[SourceId]) -> Checked {
    let at = || format!("{}.sources", at());
    if ids.is_empty() {
        return Err(DatasetError::Empty { at: at(), expected: "source" });
    }
    match ids.iter().find(|id| !dataset.has_source(id)) {
        Some(id) => Err(dangling(&at(), "source", id.as_str())),
        None => Ok(()),
    }
}

fn question(question: &Question) -> Checked {
    let at = format!("questions.{}.answer", question.id);
    if let AnswerKind::Years { max, .. } = question.answer {
        return if max == Years::ZERO {
            Err(out_of_bounds(format!("{at}.max"), "more than 0 years", &max))
        } else {
            Ok(())
        };
    }
    if question.choices().is_empty() {
        return Err(DatasetError::Empty { at, expected: "choice" });
    }
    if matches!(&question.answer, AnswerKind::One(choices) if choices.len() == 1) {
        return Err(out_of_bounds(at, "two choices or more", &"one"));
    }
    unique(&at, question.choices().iter().map(|it| it.id.as_str()))
}

fn out_of_bounds(at: String, expected: &str, found: &dyn fmt::Display) -> DatasetError {
    DatasetError::Bounds { at, expected: expected.to_owned(), found: found.to_string() }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn of_several_names_that_stand_twice_the_first_to_come_again_is_told() {
        let told = |ids: &str| match unique("here", ids.split(' ')) {
            Err(DatasetError::Duplicate { id, .. }) => Some(id),
            _ => None,
        };
        assert_eq!(told("c a b"), None);
        assert_eq!(told("c b a b a c a").as_deref(), Some("b"));
    }
}
