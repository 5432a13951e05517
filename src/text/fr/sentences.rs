//! Sentences as French makes them.

use super::date::written_out;
use crate::{
    engine::Truth,
    model::{Date, Level, Years, YearsError},
    text::{
        Phrase, Sentences,
        format::{capitalized, shortened},
    },
};

pub(super) struct French;

impl Sentences for French {
    /// `2,5`.
    fn number(&self, number: Years) -> String {
        number.to_string().replace('.', ",")
    }

    /// `1 an`, `2,5 ans`: the plural begins at two.
    fn years(&self, years: Years) -> String {
        let unit = if years < Years::whole(2) { "an" } else { "ans" };
        format!("{}\u{a0}{unit}", self.number(years))
    }

    fn years_of(&self, have: Years, need: Years) -> String {
        format!("{} sur\u{a0}{}", self.years(have), self.number(need))
    }

    fn date(&self, date: Date) -> String {
        written_out(date)
    }

    fn quoted(&self, text: &str) -> Phrase {
        Phrase::from("«\u{a0}").cite(text).say("\u{a0}»")
    }

    fn title(&self, feminine: &str, masculine: &str) -> Phrase {
        Phrase::default().cite(&capitalized(feminine)).say(" ou ").cite(masculine)
    }

    fn level(&self, level: Level, former: &str) -> Phrase {
        Phrase::from(format!("{} (ancien niveau ", level.number())).cite(former).say(")")
    }

    fn registered_until(&self, date: Date) -> String {
        format!(", enregistré jusqu’au {}", self.date(date))
    }

    fn offers(&self, query: &str, publisher: &str) -> Phrase {
        Phrase::from("Voir les offres d’emploi ")
            .then(self.quoted(query))
            .say(" sur ")
            .cite(publisher)
    }

    fn intro(&self, fewer: usize) -> String {
        let usual = format!("{fewer} ou {}", fewer + 1);
        format!(
            "Le plus souvent, {usual} questions suffisent. Vos réponses restent sur cette page."
        )
    }

    fn kiosk_left(&self, seconds: u32) -> String {
        let s = if seconds == 1 { "" } else { "s" };
        format!("Encore {seconds}\u{a0}seconde{s}")
    }

    fn at_most(&self, n_questions: usize) -> String {
        match n_questions {
            1 => "Encore 1 question au plus".to_owned(),
            n => format!("Encore {n} questions au plus"),
        }
    }

    fn nothing_chosen(&self, none: Option<&str>) -> Phrase {
        match none {
            Some(none) => {
                Phrase::from("Cochez au moins une réponse, ou ").then(self.quoted(none)).say(".")
            }
            None => "Choisissez une réponse.".into(),
        }
    }

    fn years_error(&self, error: YearsError, typed: &str) -> String {
        match error {
            YearsError::Empty => {
                "Indiquez un nombre d’années, par exemple 2 ou 2,5. Sans expérience, écrivez 0."
                    .to_owned()
            }
            YearsError::Negative => {
                "Le nombre d’années ne peut pas être négatif. Écrivez 0 ou plus.".to_owned()
            }
            YearsError::TooMany { max } => format!(
                "«\u{a0}{}\u{a0}» est trop grand. Écrivez un nombre de 0 à {}.",
                shortened(typed),
                self.number(max)
            ),
            YearsError::TooPrecise => {
                "Écrivez deux chiffres au plus après la virgule, par exemple 2,25.".to_owned()
            }
            YearsError::NotANumber => format!(
                "«\u{a0}{}\u{a0}» n’est pas un nombre. Écrivez par exemple 2 ou 2,5.",
                shortened(typed)
            ),
        }
    }

    fn verdict(&self, settled: Option<Truth>) -> &'static str {
        match settled {
            Some(Truth::Met) => "Vous pouvez candidater",
            Some(Truth::ToConfirm) => "À confirmer avec l’établissement",
            Some(Truth::NotMet) => "Pas encore\u{a0}: voici ce qui manque",
            None => "Il manque une réponse pour conclure",
        }
    }

    fn route_state(&self, settled: Option<Truth>, is_asked: bool) -> &'static str {
        match settled {
            Some(Truth::Met) => "Ouverte",
            Some(Truth::ToConfirm) => "À confirmer",
            Some(Truth::NotMet) => "Pas encore",
            None if is_asked => "Réponse manquante",
            None => "Non examinée",
        }
    }

    fn condition_state(&self, settled: Option<Truth>) -> &'static str {
        match settled {
            Some(Truth::Met) => "Rempli\u{a0}: ",
            Some(Truth::ToConfirm) => "À confirmer\u{a0}: ",
            Some(Truth::NotMet) => "Manque\u{a0}: ",
            None => "Non examiné\u{a0}: ",
        }
    }

    fn open_route(&self, title: &str) -> Phrase {
        Phrase::from("Une voie vous est ouverte\u{a0}: ")
            .then(self.quoted(title))
            .say(". Une seule suffit.")
    }

    fn hangs_on(&self, labels: &[&str]) -> Phrase {
        let labels = labels.iter().map(|it| Phrase::default().cite(it));
        Phrase::from("Tout dépend de ce point\u{a0}: ")
            .then(Phrase::joined(labels, "\u{a0}; "))
            .say(".")
    }

    fn not_yet_in_force(&self, from: Date) -> String {
        format!(
            "Cette règle s’applique à partir du {}. Nous n’avons pas lu celle qui vaut d’ici là\u{a0}: demandez-la à l’établissement.",
            self.date(from)
        )
    }

    fn no_longer_in_force(&self, until: Date) -> String {
        format!(
            "Cette règle a pris fin le {}. Nous n’avons pas lu celle qui vaut depuis\u{a0}: demandez-la à l’établissement.",
            self.date(until)
        )
    }

    fn nearest(&self, missing: Phrase) -> Phrase {
        Phrase::from("Au plus près, il vous faut ").then(missing).say(".")
    }

    fn gain(&self, lack: &str) -> Phrase {
        Phrase::default().cite(lack)
    }

    fn work(&self, missing: Years, is_more: bool, of: &str) -> Phrase {
        let more = if is_more { " de plus" } else { "" };
        Phrase::from(format!("{}{more} ", self.years(missing))).cite(of)
    }

    fn all(&self, gains: Vec<Phrase>) -> Phrase {
        Phrase::joined(gains, " et ")
    }

    fn any(&self, gains: Vec<Phrase>) -> Phrase {
        if gains.len() < 4 {
            return Phrase::joined(gains, ", ou ");
        }
        Phrase::joined(gains.into_iter().take(2), ", ")
            .say(" ou un autre diplôme qui remplit la condition")
    }

    fn in_turn(&self, parts: Vec<Phrase>) -> Phrase {
        Phrase::joined(parts, ", puis ")
    }

    fn or_else(&self, sentences: Vec<Phrase>) -> Phrase {
        Phrase::joined(sentences, "\u{a0}; ou bien ")
    }

    fn found(&self, n_professions: usize, n_families: usize) -> String {
        let professions = if n_professions == 1 { "métier" } else { "métiers" };
        let families = if n_families == 1 { "famille" } else { "familles" };
        match (n_professions, n_families) {
            (0, 0) => "Aucun métier trouvé".to_owned(),
            (n, 0) => format!("{n} {professions}"),
            (0, n) => format!("{n} {families} de métiers"),
            (n, m) => format!("{n} {professions} et {m} {families} de métiers"),
        }
    }

    fn shown(&self, n_shown: usize, n_found: usize) -> String {
        format!("Affichés\u{a0}: {n_shown} sur {n_found}")
    }

    fn named_level(&self, level: Level, former: &str) -> Phrase {
        Phrase::from("Niveau\u{a0}").then(self.level(level, former))
    }

    fn checked_on(&self, date: Date) -> String {
        format!("Vérifié le {}.", self.date(date))
    }

    fn source_read(&self, date: Date) -> String {
        format!("lu le {}", self.date(date))
    }

    fn unknown_profile(&self, id: &str) -> String {
        format!(
            "Cette fiche n’est pas disponible\u{a0}: aucun métier ne s’appelle «\u{a0}{}\u{a0}».",
            shortened(id)
        )
    }

    fn unknown_diploma(&self, id: &str) -> String {
        format!(
            "Ce quiz n’est pas disponible\u{a0}: aucun diplôme ne s’appelle «\u{a0}{}\u{a0}».",
            shortened(id)
        )
    }
}
