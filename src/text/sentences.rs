//! Every sentence of the widgets that is made of more than one word, as each language makes it.

use super::Phrase;
use crate::{
    engine::Truth,
    model::{Date, Level, Years, YearsError},
};

/// How a language makes its sentences. What comes from the dataset is cited, never said.
pub(crate) trait Sentences: Sync {
    // Numbers, days, quotes.

    fn number(&self, number: Years) -> String;
    /// A length of experience: `2.5 years`.
    fn years(&self, years: Years) -> String;
    /// `2 out of 3 years`.
    fn years_of(&self, have: Years, need: Years) -> String;
    fn date(&self, date: Date) -> String;
    /// A text of the dataset in quotes.
    fn quoted(&self, text: &str) -> Phrase;

    // The card.

    /// Two titles of the same profession, for a woman and for a man.
    fn title(&self, feminine: &str, masculine: &str) -> Phrase;
    fn level(&self, level: Level, former: &str) -> Phrase;
    /// Follows the number of a diploma in the national register.
    fn registered_until(&self, date: Date) -> String;
    fn offers(&self, query: &str, publisher: &str) -> Phrase;

    // A question.

    /// How many questions it usually takes, this many or one more.
    fn intro(&self, fewer: usize) -> String;
    fn at_most(&self, n_questions: usize) -> String;
    /// Nothing was chosen; `none` is what one ticks who has none of the choices.
    fn nothing_chosen(&self, none: Option<&str>) -> Phrase;
    /// What was typed is not a length of experience.
    fn years_error(&self, error: YearsError, typed: &str) -> String;

    // A kiosk.

    /// How many seconds a visitor has to say that they are still there.
    fn kiosk_left(&self, seconds: u32) -> String;

    // The result.

    /// The three verdicts, and the one that hangs on an answer.
    fn verdict(&self, settled: Option<Truth>) -> &'static str;
    fn route_state(&self, settled: Option<Truth>, is_asked: bool) -> &'static str;
    /// Stands before a condition.
    fn condition_state(&self, settled: Option<Truth>) -> &'static str;
    /// The route of that title is open.
    fn open_route(&self, title: &str) -> Phrase;
    /// The verdict hangs on the questions of these labels.
    fn hangs_on(&self, labels: &[&str]) -> Phrase;

    /// To be confirmed, since the rule holds from that day on only.
    fn not_yet_in_force(&self, from: Date) -> String;
    /// To be confirmed, since the rule held until that day only.
    fn no_longer_in_force(&self, until: Date) -> String;

    // What would open a route.

    /// The nearest route lacks only this.
    fn nearest(&self, missing: Phrase) -> Phrase;
    /// Something to obtain, that completes "you need".
    fn gain(&self, lack: &str) -> Phrase;
    /// Some years, `is_more` than there are, of what the dataset says.
    fn work(&self, missing: Years, is_more: bool, of: &str) -> Phrase;
    /// All of these.
    fn all(&self, gains: Vec<Phrase>) -> Phrase;
    /// One of these; beyond three, the condition itself says what else would do.
    fn any(&self, gains: Vec<Phrase>) -> Phrase;
    /// One after the other.
    fn in_turn(&self, parts: Vec<Phrase>) -> Phrase;
    /// One sentence or the other.
    fn or_else(&self, sentences: Vec<Phrase>) -> Phrase;

    // The explorer.

    /// How much was found.
    fn found(&self, n_professions: usize, n_families: usize) -> String;
    /// How many of those found are on the page.
    fn shown(&self, n_shown: usize, n_found: usize) -> String;
    /// `Level 6 (formerly level II)`.
    fn named_level(&self, level: Level, former: &str) -> Phrase;

    // Anywhere.

    fn checked_on(&self, date: Date) -> String;
    /// Follows the title of a source.
    fn source_read(&self, date: Date) -> String;
    fn unknown_profile(&self, id: &str) -> String;
    fn unknown_diploma(&self, id: &str) -> String;
}
