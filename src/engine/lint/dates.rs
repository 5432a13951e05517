//! Days that have passed.

use super::{Code, Finding};
use crate::{engine::written::Written, model::Date};

/// The findings about days, wherever they stand.
pub(super) fn check(strings: &[Written<'_>], today: Date) -> Vec<Finding> {
    let findings = strings.iter().filter_map(|it| {
        let is_end = matches!(it.key, "validUntil" | "rncpUntil");
        let is_reading = it.key == "checkedOn" && it.at.starts_with("sources.");
        let date = it.text.parse().ok().filter(|_| is_end || is_reading)?;
        if is_end && date < today {
            return Some(Finding::new(
                Code::Expired,
                &it.at,
                format!("the last day, {date}, has passed"),
                "look up what holds now; keep an old rule only if it still holds for some people",
            ));
        }
        if is_reading && is_older_than_a_year(date, today) {
            return Some(Finding::new(
                Code::StaleSource,
                &it.at,
                format!("nobody has read the source since {date}, for more than a year"),
                "read it again, mend what changed, then write the day of reading",
            ));
        }
        None
    });
    findings.collect()
}

fn is_older_than_a_year(date: Date, today: Date) -> bool {
    (date.year() + 1, date.month(), date.day()) < (today.year(), today.month(), today.day())
}
