//! Who may enter the training for eleven diplomas of social work, as the sources of each report it, with
//! what they leave open. Written from them alone, without a look at the rules of the dataset.

use passerelle::engine::Truth;

/// Somebody who wonders whether to apply.
#[derive(Clone, Debug, Default)]
#[expect(clippy::struct_excessive_bools, reason = "one for each thing that is asked")]
pub(crate) struct Person {
    /// One bit for each of [`DIPLOMAS`].
    pub(crate) held: u16,
    /// The other diploma of level 6 is in the register at that level.
    pub(crate) other_level_6_is_registered: bool,
    /// The paramedical diploma is in the register at level 6 or more.
    pub(crate) paramedical_is_level_6: bool,
    /// The paramedical diploma is a State diploma.
    pub(crate) paramedical_is_of_state: bool,
    pub(crate) is_director: bool,
    pub(crate) is_manager: bool,
    pub(crate) managed_for_six_months: bool,
    /// A national diploma of level 6 or more in law, psychology or sociology.
    pub(crate) studied_law_psychology_or_sociology: bool,
    /// A national diploma of level 5 or more.
    pub(crate) has_national_diploma: bool,
    pub(crate) left_studies_two_years_ago: bool,
    pub(crate) will_be_twenty: bool,
    pub(crate) in_the_sector: Hundredths,
    pub(crate) in_any_work: Hundredths,
    pub(crate) in_social_establishments: Hundredths,
    pub(crate) in_support: Hundredths,
}

/// Of a year.
pub(crate) type Hundredths = u16;

pub(crate) const TWO_YEARS: Hundredths = 200;
pub(crate) const THREE_YEARS: Hundredths = 300;
pub(crate) const FOUR_YEARS: Hundredths = 400;

const LEVEL_7: u16 = 1;
/// CAFERUIS or DEMF.
const SOCIAL_WORK_6: u16 = 1 << 1;
/// DEES, DEASS, DEEJE, DEETS or DECESF: level 5 or 6, by the year of entry.
const SOCIAL_WORK_5_OR_6: u16 = 1 << 2;
const SOCIAL_WORK_5: u16 = 1 << 3;
/// Level 5 or more.
const PARAMEDICAL: u16 = 1 << 4;
/// Level 6, or three years of higher education.
const OTHER_LEVEL_6: u16 = 1 << 5;
const BTS_ESF: u16 = 1 << 6;
/// Level 5, or two years of higher education.
const OTHER_LEVEL_5: u16 = 1 << 7;
/// DEME or DETISF.
const SOCIAL_WORK_4: u16 = 1 << 8;
const BACCALAUREATE_OR_LEVEL_4: u16 = 1 << 9;
/// From abroad, without its attestation of level.
const FOREIGN: u16 = 1 << 10;

const SOCIAL_WORK: u16 = SOCIAL_WORK_6 | SOCIAL_WORK_5_OR_6 | SOCIAL_WORK_5;
const LEVEL_5: u16 = LEVEL_7 | SOCIAL_WORK | PARAMEDICAL | OTHER_LEVEL_6 | BTS_ESF | OTHER_LEVEL_5;
const LEVEL_4: u16 = LEVEL_5 | SOCIAL_WORK_4 | BACCALAUREATE_OR_LEVEL_4;

/// How the dataset calls them, bit by bit.
pub(crate) const DIPLOMAS: [&str; 11] = [
    "niveau-7",
    "travail-social-6",
    "travail-social-5-ou-6",
    "travail-social-5",
    "paramedical",
    "niveau-6",
    "bts-esf",
    "niveau-5",
    "travail-social-4",
    "niveau-4",
    "etranger",
];

/// Order of 27 August 2022: in the register at level 6 or more; or a State diploma of level 5, of social
/// work or of health, without experience any more; or in post as a director.
pub(crate) fn cafdes(person: &Person) -> Truth {
    let may_apply = person.has_registered_level_6()
        // Level 5 before 2018, level 6 since: both lead in.
        || person.holds(SOCIAL_WORK)
        || (person.holds(PARAMEDICAL) && person.paramedical_is_of_state)
        || person.is_director;
    verdict(may_apply, person.holds(FOREIGN))
}

/// Order of 31 August 2022: social work of level 5, any field at level 6. The other three ways were read in
/// the text before it.
pub(crate) fn caferuis(person: &Person) -> Truth {
    let may_apply = person.holds(SOCIAL_WORK) || person.has_registered_level_6();
    let by_level_5 = person.holds(LEVEL_5)
        && THREE_YEARS <= person.in_the_sector
        && person.managed_for_six_months;
    let by_paramedical =
        person.holds(PARAMEDICAL) && (TWO_YEARS <= person.in_any_work || person.is_manager);
    let by_social_work_4 =
        person.holds(SOCIAL_WORK_4) && FOUR_YEARS <= person.in_social_establishments;
    let perhaps = by_level_5 || by_paramedical || by_social_work_4 || person.holds(FOREIGN);
    verdict(may_apply, perhaps)
}

/// Order of 9 March 2012 as changed in 2024: social work or health of level 5; law, psychology or sociology
/// of level 6; or any national diploma of level 5 and three years of support.
pub(crate) fn demf(person: &Person) -> Truth {
    let may_apply = person.holds(SOCIAL_WORK)
        || (person.holds(PARAMEDICAL) && person.paramedical_is_of_state)
        || (person.holds(LEVEL_7 | OTHER_LEVEL_6) && person.studied_law_psychology_or_sociology)
        || (person.holds(LEVEL_5)
            && person.has_national_diploma
            && THREE_YEARS <= person.in_support);
    // A health diploma that is not of the State may be one of the public-health code.
    verdict(may_apply, person.holds(PARAMEDICAL | FOREIGN))
}

/// The common rule of the orders of 6 October 2025: DEASS, DEES, DEEJE, DEETS.
pub(crate) fn common_rule(person: &Person) -> Truth {
    let may_apply =
        person.holds(LEVEL_4) || (person.left_studies_two_years_ago && person.will_be_twenty);
    verdict(may_apply, person.holds(FOREIGN))
}

/// DECESF from September 2027: the list of diplomas was cut, the BTS is on it.
pub(crate) fn decesf_from_2027(person: &Person) -> Truth {
    if person.holds(BTS_ESF) { Truth::Met } else { decesf(person) }
}

/// DECESF until then: nothing was read of the rule that holds. So nobody is sure to enter, and only those without a diploma and without a break are sure not to.
pub(crate) fn decesf(person: &Person) -> Truth {
    let perhaps = person.holds(LEVEL_4 | FOREIGN)
        || (person.left_studies_two_years_ago && person.will_be_twenty);
    verdict(false, perhaps)
}

/// DEME, DEAES: no diploma is asked for.
pub(crate) fn everybody(_: &Person) -> Truth {
    Truth::Met
}

/// DETISF: no diploma is asked for, as far as it was read.
pub(crate) fn everybody_perhaps(_: &Person) -> Truth {
    Truth::ToConfirm
}

fn verdict(may_apply: bool, perhaps: bool) -> Truth {
    match (may_apply, perhaps) {
        (true, _) => Truth::Met,
        (false, true) => Truth::ToConfirm,
        (false, false) => Truth::NotMet,
    }
}

impl Person {
    /// Whether the person holds at least one of them.
    fn holds(&self, any_of: u16) -> bool {
        self.held & any_of != 0
    }

    /// Three years of study alone are not enough: the diploma must be in the register.
    fn has_registered_level_6(&self) -> bool {
        self.holds(LEVEL_7 | SOCIAL_WORK_6)
            || (self.holds(OTHER_LEVEL_6) && self.other_level_6_is_registered)
            || (self.holds(PARAMEDICAL) && self.paramedical_is_level_6)
    }
}
