//! The rules of the DEIS as a function.

use std::fmt::Debug;

use passerelle::{
    engine::{Interval, Truth},
    model::{Answer, Answers, QuestionId, Years},
};

/// The names of the questions, so that none is made for every person.
pub(crate) struct ByHand {
    diplomas: QuestionId,
    entry: QuestionId,
    social_work: QuestionId,
    paramedical: QuestionId,
    three_years: QuestionId,
    level_6: QuestionId,
    corps: QuestionId,
    in_corps: QuestionId,
}

/// The name of something in a dataset.
pub(crate) fn id<T: TryFrom<String, Error: Debug>>(text: &str) -> T {
    T::try_from(text.to_owned()).expect("an id")
}

impl ByHand {
    pub(crate) fn new() -> Self {
        Self {
            diplomas: id("diplomes"),
            entry: id("entree-en-formation"),
            social_work: id("annees-travail-social"),
            paramedical: id("annees-paramedical"),
            three_years: id("paramedical-trois-ans"),
            level_6: id("annees-niveau-6"),
            corps: id("corps"),
            in_corps: id("annees-corps"),
        }
    }

    /// What is known of the verdict; the routes after one that is met are not looked at.
    pub(crate) fn interval(&self, answers: &Answers) -> Interval {
        let held = match answers.get(&self.diplomas) {
            Some(Answer::Several(ids)) => Some(ids),
            _ => None,
        };
        let holds = |id: &str| held.map_or(Interval::OPEN, |it| Interval::known(it.contains(id)));
        let is = |question, id: &str| match answers.get(question) {
            Some(Answer::One(it)) => Interval::known(it.as_str() == id),
            _ => Interval::OPEN,
        };
        let worked = |question, years| match answers.get(question) {
            Some(Answer::Years(it)) => Interval::known(Years::whole(years) <= *it),
            _ => Interval::OPEN,
        };
        let to_confirm = |it: Interval| it.and(Interval::point(Truth::ToConfirm));

        let mut best = holds("niveau-7").or(to_confirm(holds("etranger")));
        if best.low() == Truth::Met {
            return best;
        }
        let recent = holds("travail-social-5-ou-6").and(is(&self.entry, "depuis-2018"));
        best = best.or(holds("travail-social-6").or(to_confirm(recent)));
        if best.low() == Truth::Met {
            return best;
        }
        let of_social_work = holds("travail-social-5-ou-6")
            .or(holds("travail-social-5"))
            .or(holds("travail-social-6"));
        best = best.or(of_social_work.and(worked(&self.social_work, 3)));
        if best.low() == Truth::Met {
            return best;
        }
        let long = is(&self.three_years, "oui").and(worked(&self.paramedical, 3));
        let paramedical = worked(&self.paramedical, 5).or(to_confirm(long));
        best = best.or(holds("paramedical").and(paramedical));
        if best.low() == Truth::Met {
            return best;
        }
        best = best.or(holds("niveau-6").and(worked(&self.level_6, 3)));
        best.or(is(&self.corps, "oui").and(worked(&self.in_corps, 3)))
    }
}
