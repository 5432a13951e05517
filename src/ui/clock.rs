//! Today, by the visitor's clock.

use web_sys::js_sys;

use crate::model::Date;

/// The day on the visitor's calendar.
pub fn today() -> Date {
    let now = js_sys::Date::new_0();
    // A clock outside of the calendar is wrong anyway: on its first day no rule holds yet, and the
    // visitor is told to ask.
    Date::new(now.get_full_year(), now.get_month() + 1, now.get_date()).unwrap_or(Date::FIRST)
}
