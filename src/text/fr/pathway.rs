//! The sentences of a pathway as French makes them.

use super::sentences::French;
use crate::{
    model::Years,
    text::{Phrase, Sentences, pathway::PathSentences},
};

impl PathSentences for French {
    fn by(&self, steps: Phrase) -> Phrase {
        Phrase::from("En passant par\u{a0}: ").then(steps)
    }

    fn found(&self, n_chains: usize, held: &[&str]) -> Phrase {
        let found = match n_chains {
            0 => "Aucun chemin connu".to_owned(),
            1 => "1 chemin".to_owned(),
            n => format!("{n} chemins"),
        };
        if held.is_empty() {
            return found.into();
        }
        let held = held.iter().map(|it| Phrase::default().cite(it));
        Phrase::from(found).say(" avec\u{a0}: ").then(Phrase::joined(held, "\u{a0}; "))
    }

    fn years_of_work(&self, years: Years) -> String {
        format!("{} de travail", self.years(years))
    }

    fn obtain(&self, lack: &str) -> Phrase {
        Phrase::from("Obtenir ").cite(lack)
    }

    fn prepare(&self, name: &str, acronym: &str) -> Phrase {
        Phrase::from("Préparer le ").cite(name).say(" (").cite(acronym).say(")")
    }

    fn more(&self, years: Years) -> String {
        format!("{} de plus", self.years(years))
    }

    fn span(&self, least: Years, most: Years) -> String {
        format!("{} à {}", self.number(least), self.years(most))
    }

    fn needed(&self, length: String, of: &str) -> Phrase {
        Phrase::from(format!("Il faut {length} ")).cite(of).say(".")
    }

    fn alike(&self, acronyms: &[&str]) -> Phrase {
        let does = if acronyms.len() == 1 { "Convient" } else { "Conviennent" };
        let acronyms = acronyms.iter().map(|it| Phrase::default().cite(it));
        Phrase::from(format!("{does} aussi\u{a0}: ")).then(Phrase::joined(acronyms, ", "))
    }

    fn at_least_in_all(&self, years: Years) -> String {
        format!("Au moins {} en tout", self.years(years))
    }

    fn about_in_all(&self, years: Years) -> String {
        format!("Environ {} au plus en tout", self.years(years))
    }
}
