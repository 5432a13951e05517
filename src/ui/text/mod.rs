//! The words of the widgets, in French. What the dataset says is not here.

mod format;
mod mistakes;
mod openings;
pub(crate) mod pathway;

pub(crate) use self::{
    format::{capitalized, date, quoted, years, years_of},
    mistakes::mistake,
    openings::{nearest, openings},
};
use crate::{
    engine::Truth,
    model::{Date, DiplomaInfo, Level, Profile, Source},
};

pub(crate) const LANG: &str = "fr";

pub(crate) const CARD_KIND: &str = "Fiche métier";
pub(crate) const LEVEL: &str = "Niveau";
pub(crate) const WAY_IN: &str = "Accès";
pub(crate) const SECTORS: &str = "Employeurs";
pub(crate) const JOB: &str = "Le métier";
pub(crate) const MISSIONS: &str = "Les missions";
pub(crate) const ACCESS: &str = "Les conditions d’accès";
pub(crate) const MISCONCEPTIONS: &str = "Idées reçues";
pub(crate) const WORKPLACE: &str = "L’environnement de travail";
pub(crate) const PLACE: &str = "Où\u{a0}?";
pub(crate) const TEAM: &str = "Avec qui\u{a0}?";
pub(crate) const RELATED: &str = "Métiers en lien";
pub(crate) const SOURCES: &str = "Sources et date de vérification";
pub(crate) const NEW_TAB: &str = " (nouvel onglet)";
pub(crate) const OTHER_WAYS: &str = "Autres chemins";
pub(crate) const TRAINING: &str = "La formation";

pub(crate) const QUIZ_KIND: &str = "Quiz d’admission";
pub(crate) const CONTINUE: &str = "Continuer";
pub(crate) const BACK: &str = "Question précédente";
pub(crate) const DO_NOT_KNOW: &str = "Je ne sais pas";
pub(crate) const WHY: &str = "Pourquoi cette question\u{a0}?";
pub(crate) const WHY_ROUTES: &str = "Votre réponse compte pour\u{a0}:";
pub(crate) const HELP: &str = "Aide pour répondre";
pub(crate) const YEARS_UNIT: &str = "ans";
pub(crate) const OR: &str = "ou";
pub(crate) const ERROR_TITLE: &str = "Votre réponse est à corriger";
pub(crate) const ERROR_PREFIX: &str = "Erreur\u{a0}: ";

pub(crate) const RESULT: &str = "Votre résultat";
pub(crate) const ROUTES: &str = "Les voies d’accès, de la plus proche à la plus lointaine";
pub(crate) const OPEN_ROUTE: &str = "La voie qui vous est ouverte";
pub(crate) const OTHER_ROUTES: &str = "Voir les autres voies";
pub(crate) const YOUR_ANSWERS: &str = "Vos réponses";
pub(crate) const EDIT: &str = "Modifier";
pub(crate) const NEXT_STEPS: &str = "Et ensuite\u{a0}?";
pub(crate) const RESTART: &str = "Recommencer";
pub(crate) const PRINT: &str = "Imprimer";
pub(crate) const UNKNOWN_ANSWER: &str = "Vous ne savez pas";
pub(crate) const INDICATIVE: &str =
    "Ce résultat est indicatif. Seul l’établissement de formation décide de votre admission.";
pub(crate) const OPENINGS: &str = "Pour ouvrir cette voie\u{a0}: ";

/// The three verdicts, and the one that hangs on an answer.
pub(crate) fn verdict(settled: Option<Truth>) -> &'static str {
    match settled {
        Some(Truth::Met) => "Vous pouvez candidater",
        Some(Truth::ToConfirm) => "À confirmer avec l’établissement",
        Some(Truth::NotMet) => "Pas encore\u{a0}: voici ce qui manque",
        None => "Il manque une réponse pour conclure",
    }
}

pub(crate) fn route_state(settled: Option<Truth>, is_asked: bool) -> &'static str {
    match settled {
        Some(Truth::Met) => "Ouverte",
        Some(Truth::ToConfirm) => "À confirmer",
        Some(Truth::NotMet) => "Pas encore",
        None if is_asked => "Réponse manquante",
        None => "Non examinée",
    }
}

pub(crate) fn condition_state(settled: Option<Truth>) -> &'static str {
    match settled {
        Some(Truth::Met) => "Rempli\u{a0}: ",
        Some(Truth::ToConfirm) => "À confirmer\u{a0}: ",
        Some(Truth::NotMet) => "Manque\u{a0}: ",
        None => "Non examiné\u{a0}: ",
    }
}

pub(crate) fn open_route(title: &str) -> String {
    format!("Une voie vous est ouverte\u{a0}: «\u{a0}{title}\u{a0}». Une seule suffit.")
}

pub(crate) fn hangs_on(labels: &[&str]) -> String {
    format!("Tout dépend de ce point\u{a0}: {}.", labels.join("\u{a0}; "))
}

pub(crate) fn at_most(n_questions: usize) -> String {
    match n_questions {
        1 => "Encore 1 question au plus".to_owned(),
        n => format!("Encore {n} questions au plus"),
    }
}

/// How many questions it usually takes, from the average over all combinations of answers.
pub(crate) fn intro(expected_questions: f64) -> String {
    // Whole numbers only: to write fractions would add their formatting to what visitors download.
    let fewer = (1_u8..u8::MAX).take_while(|n| f64::from(*n) <= expected_questions).count();
    let usual = format!("{fewer} ou {}", fewer + 1);
    format!("Le plus souvent, {usual} questions suffisent. Vos réponses restent sur cette page.")
}

pub(crate) fn unknown_profile(id: &str) -> String {
    format!(
        "Cette fiche n’est pas disponible\u{a0}: aucun métier ne s’appelle «\u{a0}{}\u{a0}».",
        format::shortened(id)
    )
}

pub(crate) fn unknown_diploma(id: &str) -> String {
    format!(
        "Ce quiz n’est pas disponible\u{a0}: aucun diplôme ne s’appelle «\u{a0}{}\u{a0}».",
        format::shortened(id)
    )
}

pub(crate) const PROBLEM_HINT: &str = "Valeurs possibles\u{a0}: ";

pub(crate) fn checked_on(checked: Date) -> String {
    format!("Vérifié le {}.", date(checked))
}

pub(crate) fn source_checked(source: &Source) -> String {
    format!("lu le {}", date(source.checked_on))
}

/// `Diplôme d’État … (DEIS). RNCP39644, enregistré jusqu’au … 875 heures …`, as far as it is known.
pub(crate) fn training(about: &DiplomaInfo) -> String {
    let named = format!("{} ({}).", capitalized(&about.name), about.acronym);
    let registered = about.rncp.as_ref().map(|rncp| {
        let until = about.rncp_until.map(|it| format!(", enregistré jusqu’au {}", date(it)));
        format!("{rncp}{}.", until.unwrap_or_default())
    });
    let length = about.length.as_ref().map(ToString::to_string);
    [Some(named), registered, length].into_iter().flatten().collect::<Vec<_>>().join(" ")
}

pub(crate) fn level(level: Level, former: &str) -> String {
    format!("{} (ancien niveau {former})", level.number())
}

pub(crate) fn offers(query: &str, publisher: &str) -> String {
    format!("Voir les offres d’emploi «\u{a0}{query}\u{a0}» sur {publisher}")
}

/// `Ingénieure sociale ou ingénieur social`.
pub(crate) fn title(profile: &Profile) -> String {
    capitalized(&format!("{} ou {}", profile.feminine, profile.masculine))
}
