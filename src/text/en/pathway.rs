//! The sentences of a pathway as English makes them.

use super::sentences::English;
use crate::{
    model::Years,
    text::{Phrase, Sentences, pathway::PathSentences},
};

impl PathSentences for English {
    fn by(&self, steps: Phrase) -> Phrase {
        Phrase::from("By way of: ").then(steps)
    }

    fn found(&self, n_chains: usize, held: &[&str]) -> Phrase {
        let found = match n_chains {
            0 => "No known path".to_owned(),
            1 => "1 path".to_owned(),
            n => format!("{n} paths"),
        };
        if held.is_empty() {
            return found.into();
        }
        let held = held.iter().map(|it| self.quoted(it));
        Phrase::from(found).say(" with: ").then(Phrase::joined(held, "; "))
    }

    fn years_of_work(&self, years: Years) -> String {
        format!("{} of work", self.years(years))
    }

    fn obtain(&self, lack: &str) -> Phrase {
        Phrase::from("Obtain ").then(self.quoted(lack))
    }

    fn prepare(&self, name: &str, acronym: &str) -> Phrase {
        Phrase::from("Train for the ").then(self.quoted(name)).say(" (").cite(acronym).say(")")
    }

    fn more(&self, years: Years) -> String {
        format!("{} more", self.years(years))
    }

    fn span(&self, least: Years, most: Years) -> String {
        format!("{} to {}", self.number(least), self.years(most))
    }

    fn needed(&self, length: String, of: &str) -> Phrase {
        Phrase::from(format!("You need {length}: ")).then(self.quoted(of)).say(".")
    }

    fn alike(&self, acronyms: &[&str]) -> Phrase {
        let acronyms = acronyms.iter().map(|it| Phrase::default().cite(it));
        Phrase::from("Would do as well: ").then(Phrase::joined(acronyms, ", "))
    }

    fn at_least_in_all(&self, years: Years) -> String {
        format!("At least {} in all", self.years(years))
    }

    fn about_in_all(&self, years: Years) -> String {
        format!("About {} at most in all", self.years(years))
    }
}
