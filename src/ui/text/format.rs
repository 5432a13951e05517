//! Numbers, days and names as French writes them.

use crate::model::{Date, Years};

/// A number as French writes it: `2,5`.
pub(crate) fn number(years: Years) -> String {
    years.to_string().replace('.', ",")
}

/// `1 an`, `2,5 ans`: the plural begins at two.
pub(crate) fn years(years: Years) -> String {
    let unit = if years < Years::whole(2) { "an" } else { "ans" };
    format!("{}\u{a0}{unit}", number(years))
}

pub(crate) fn years_of(have: Years, need: Years) -> String {
    format!("{} sur\u{a0}{}", years(have), number(need))
}

pub(crate) fn date(date: Date) -> String {
    const MONTHS: [&str; 12] = [
        "janvier",
        "février",
        "mars",
        "avril",
        "mai",
        "juin",
        "juillet",
        "août",
        "septembre",
        "octobre",
        "novembre",
        "décembre",
    ];
    let month = MONTHS[usize::from(date.month() - 1)];
    let day = if date.day() == 1 { "1er".to_owned() } else { date.day().to_string() };
    format!("{day} {month} {}", date.year())
}

pub(crate) fn quoted(text: &str) -> String {
    format!("«\u{a0}{text}\u{a0}»")
}

pub(crate) fn capitalized(text: &str) -> String {
    let mut chars = text.chars();
    chars.next().map_or_else(String::new, |first| first.to_uppercase().chain(chars).collect())
}

/// What was typed, cut so that a sentence stays one.
pub(super) fn shortened(typed: &str) -> String {
    const LONGEST: usize = 20;
    let typed = typed.trim();
    match typed.char_indices().nth(LONGEST) {
        Some((end, _)) => format!("{}…", &typed[..end]),
        None => typed.to_owned(),
    }
}
