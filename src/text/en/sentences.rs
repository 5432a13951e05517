//! Sentences as English makes them. What is cited stays French, so it stands in quotes where it would
//! otherwise run on.

use crate::{
    engine::Truth,
    model::{Date, Level, Years, YearsError},
    text::{
        Phrase, Sentences,
        format::{capitalized, shortened},
    },
};

const MONTHS: [&str; 12] = [
    "January",
    "February",
    "March",
    "April",
    "May",
    "June",
    "July",
    "August",
    "September",
    "October",
    "November",
    "December",
];

pub(super) struct English;

impl Sentences for English {
    /// `2.5`.
    fn number(&self, number: Years) -> String {
        number.to_string()
    }

    /// `1 year`, `1.5 years`: only one is not a plural.
    fn years(&self, years: Years) -> String {
        format!("{}\u{a0}{}", self.number(years), unit(years))
    }

    fn years_of(&self, have: Years, need: Years) -> String {
        format!("{} out of\u{a0}{}", self.number(have), self.years(need))
    }

    fn date(&self, date: Date) -> String {
        let month = MONTHS[usize::from(date.month() - 1)];
        format!("{} {month} {}", date.day(), date.year())
    }

    fn quoted(&self, text: &str) -> Phrase {
        Phrase::from("“").cite(text).say("”")
    }

    fn title(&self, feminine: &str, masculine: &str) -> Phrase {
        Phrase::default().cite(&capitalized(feminine)).say(" or ").cite(masculine)
    }

    fn level(&self, level: Level, former: &str) -> Phrase {
        Phrase::from(format!("{} (formerly level ", level.number())).cite(former).say(")")
    }

    fn registered_until(&self, date: Date) -> String {
        format!(", registered until {}", self.date(date))
    }

    fn offers(&self, query: &str, publisher: &str) -> Phrase {
        Phrase::from("See the job offers for ").then(self.quoted(query)).say(" on ").cite(publisher)
    }

    fn intro(&self, fewer: usize) -> String {
        let usual = format!("{fewer} or {}", fewer + 1);
        format!("Most often, {usual} questions are enough. Your answers stay on this page.")
    }

    fn kiosk_left(&self, seconds: u32) -> String {
        let s = if seconds == 1 { "" } else { "s" };
        format!("{seconds} second{s} left")
    }

    fn at_most(&self, n_questions: usize) -> String {
        match n_questions {
            1 => "At most 1 more question".to_owned(),
            n => format!("At most {n} more questions"),
        }
    }

    fn nothing_chosen(&self, none: Option<&str>) -> Phrase {
        match none {
            Some(none) => {
                Phrase::from("Tick at least one answer, or ").then(self.quoted(none)).say(".")
            }
            None => "Choose an answer.".into(),
        }
    }

    fn years_error(&self, error: YearsError, typed: &str) -> String {
        match error {
            YearsError::Empty => {
                "Enter a number of years, for example 2 or 2.5. Without experience, enter 0."
                    .to_owned()
            }
            YearsError::Negative => {
                "The number of years cannot be negative. Enter 0 or more.".to_owned()
            }
            YearsError::TooMany { max } => format!(
                "“{}” is too large. Enter a number from 0 to {}.",
                shortened(typed),
                self.number(max)
            ),
            YearsError::TooPrecise => {
                "Enter two digits at most after the decimal point, for example 2.25.".to_owned()
            }
            YearsError::NotANumber => {
                format!("“{}” is not a number. Enter for example 2 or 2.5.", shortened(typed))
            }
        }
    }

    fn verdict(&self, settled: Option<Truth>) -> &'static str {
        match settled {
            Some(Truth::Met) => "You can apply",
            Some(Truth::ToConfirm) => "To be confirmed with the school",
            Some(Truth::NotMet) => "Not yet: here is what is missing",
            None => "One answer is missing to conclude",
        }
    }

    fn route_state(&self, settled: Option<Truth>, is_asked: bool) -> &'static str {
        match settled {
            Some(Truth::Met) => "Open",
            Some(Truth::ToConfirm) => "To be confirmed",
            Some(Truth::NotMet) => "Not yet",
            None if is_asked => "Answer missing",
            None => "Not examined",
        }
    }

    fn condition_state(&self, settled: Option<Truth>) -> &'static str {
        match settled {
            Some(Truth::Met) => "Met: ",
            Some(Truth::ToConfirm) => "To be confirmed: ",
            Some(Truth::NotMet) => "Missing: ",
            None => "Not examined: ",
        }
    }

    fn open_route(&self, title: &str) -> Phrase {
        Phrase::from("A way in is open to you: ").then(self.quoted(title)).say(". One is enough.")
    }

    fn hangs_on(&self, labels: &[&str]) -> Phrase {
        let labels = labels.iter().map(|it| self.quoted(it));
        Phrase::from("Everything depends on this point: ")
            .then(Phrase::joined(labels, "; "))
            .say(".")
    }

    fn not_yet_in_force(&self, from: Date) -> String {
        format!(
            "This rule applies from {}. We have not read the one that holds until then: ask the school.",
            self.date(from)
        )
    }

    fn no_longer_in_force(&self, until: Date) -> String {
        format!(
            "This rule ended on {}. We have not read the one that has held since: ask the school.",
            self.date(until)
        )
    }

    fn nearest(&self, missing: Phrase) -> Phrase {
        Phrase::from("For the nearest way in, you need ").then(missing).say(".")
    }

    fn gain(&self, lack: &str) -> Phrase {
        self.quoted(lack)
    }

    fn work(&self, missing: Years, is_more: bool, of: &str) -> Phrase {
        let more = if is_more { "more " } else { "" };
        let length = format!("{}\u{a0}{more}{} ", self.number(missing), unit(missing));
        Phrase::from(length).then(self.quoted(of))
    }

    fn all(&self, gains: Vec<Phrase>) -> Phrase {
        Phrase::joined(gains, " and ")
    }

    fn any(&self, gains: Vec<Phrase>) -> Phrase {
        if gains.len() < 4 {
            return Phrase::joined(gains, ", or ");
        }
        Phrase::joined(gains.into_iter().take(2), ", ")
            .say(" or another diploma that meets the condition")
    }

    fn in_turn(&self, parts: Vec<Phrase>) -> Phrase {
        Phrase::joined(parts, ", then ")
    }

    fn or_else(&self, sentences: Vec<Phrase>) -> Phrase {
        Phrase::joined(sentences, "; or else ")
    }

    fn found(&self, n_professions: usize, n_families: usize) -> String {
        let professions = if n_professions == 1 { "profession" } else { "professions" };
        let families = if n_families == 1 { "family" } else { "families" };
        match (n_professions, n_families) {
            (0, 0) => "No profession found".to_owned(),
            (n, 0) => format!("{n} {professions}"),
            (0, n) => format!("{n} {families} of professions"),
            (n, m) => format!("{n} {professions} and {m} {families} of professions"),
        }
    }

    fn shown(&self, n_shown: usize, n_found: usize) -> String {
        format!("Shown: {n_shown} out of {n_found}")
    }

    fn named_level(&self, level: Level, former: &str) -> Phrase {
        Phrase::from("Level\u{a0}").then(self.level(level, former))
    }

    fn checked_on(&self, date: Date) -> String {
        format!("Checked on {}.", self.date(date))
    }

    fn source_read(&self, date: Date) -> String {
        format!("read on {}", self.date(date))
    }

    fn unknown_profile(&self, id: &str) -> String {
        format!("This profile is not available: no profession is called “{}”.", shortened(id))
    }

    fn unknown_diploma(&self, id: &str) -> String {
        format!("This quiz is not available: no diploma is called “{}”.", shortened(id))
    }
}

fn unit(years: Years) -> &'static str {
    if years == Years::whole(1) { "year" } else { "years" }
}
