//! Who may apply for the DEIS: article 2 of the order of 2 August 2006 as its sources report it,
//! with its open points. Written from them alone, without a look at the rules of the dataset.

use passerelle::engine::Truth;

/// Somebody who wonders whether to apply.
#[derive(Debug, Default)]
pub(crate) struct Person {
    /// One bit for each of [`DIPLOMAS`].
    pub(crate) held: u8,
    pub(crate) entered_training_since_september_2018: bool,
    pub(crate) studied_three_years_for_paramedical: bool,
    pub(crate) belongs_to_corps: bool,
    pub(crate) after_social_work: HalfYears,
    pub(crate) after_paramedical: HalfYears,
    pub(crate) after_other_level_6: HalfYears,
    pub(crate) in_social_intervention: HalfYears,
}

pub(crate) type HalfYears = u8;

pub(crate) const THREE_YEARS: HalfYears = 6;
pub(crate) const FIVE_YEARS: HalfYears = 10;
pub(crate) const TEN_YEARS: HalfYears = 20;

/// Level 7 or 8, or five years of higher education, in any field.
pub(crate) const LEVEL_7: u8 = 1;
/// CAFERUIS or DEMF: State diplomas of social work, level 6.
pub(crate) const SOCIAL_WORK_6: u8 = 1 << 1;
/// DEES, DEASS, DEEJE, DEETS or DECESF: level 5, or apparently 6, by the year of entry.
pub(crate) const SOCIAL_WORK_5_OR_6: u8 = 1 << 2;
/// Another State diploma of social work, level 5.
pub(crate) const SOCIAL_WORK_5: u8 = 1 << 3;
/// A paramedical diploma of level 5 or more.
pub(crate) const PARAMEDICAL: u8 = 1 << 4;
/// Another diploma of level 6, or of three years of higher education.
pub(crate) const OTHER_LEVEL_6: u8 = 1 << 5;
/// A diploma from abroad, without its attestation of level.
pub(crate) const FOREIGN: u8 = 1 << 6;

pub(crate) const SOCIAL_WORK: u8 = SOCIAL_WORK_6 | SOCIAL_WORK_5_OR_6 | SOCIAL_WORK_5;

/// How the dataset calls them, bit by bit.
pub(crate) const DIPLOMAS: [&str; 7] = [
    "niveau-7",
    "travail-social-6",
    "travail-social-5-ou-6",
    "travail-social-5",
    "paramedical",
    "niveau-6",
    "etranger",
];

/// What the law says. One door is enough; a door that the texts leave ajar is to be confirmed.
pub(crate) fn expected(person: &Person) -> Truth {
    let may_apply = person.holds(LEVEL_7)
        || person.holds(SOCIAL_WORK_6)
        || (person.holds(SOCIAL_WORK) && THREE_YEARS <= person.after_social_work)
        || (person.holds(PARAMEDICAL) && FIVE_YEARS <= person.after_paramedical)
        || (person.holds(OTHER_LEVEL_6) && THREE_YEARS <= person.after_other_level_6)
        || (person.belongs_to_corps && THREE_YEARS <= person.in_social_intervention);

    // Level 6 since September 2018, hence no experience to the letter; no source says so.
    let is_perhaps_social_work_6 =
        person.holds(SOCIAL_WORK_5_OR_6) && person.entered_training_since_september_2018;
    // Three years of study are perhaps level 6, hence three years of experience rather than five.
    let is_perhaps_level_6 = person.holds(PARAMEDICAL)
        && person.studied_three_years_for_paramedical
        && THREE_YEARS <= person.after_paramedical;
    // The attestation will tell the level.
    let is_of_unknown_level = person.holds(FOREIGN);

    if may_apply {
        Truth::Met
    } else if is_perhaps_social_work_6 || is_perhaps_level_6 || is_of_unknown_level {
        Truth::ToConfirm
    } else {
        Truth::NotMet
    }
}

impl Person {
    /// Whether the person holds at least one of them.
    pub(crate) fn holds(&self, any_of: u8) -> bool {
        self.held & any_of != 0
    }
}
