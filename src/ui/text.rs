//! The words of the widgets, in French. What the dataset says is not here.

use crate::{
    engine::{Change, Opening, Truth},
    model::{Dataset, Date, Level, Profile, Source, Years, YearsError},
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
    format!(
        "Tout dépend de ce point\u{a0}: {}.",
        labels.join("\u{a0}; ")
    )
}

/// What is missing to the nearest route. Where a diploma or a position must come first, no route is
/// near, and naming one would be advice that nobody asked for.
pub(crate) fn nearest(dataset: &Dataset, openings: &[Opening]) -> String {
    match openings {
        [first, ..] if first.cost.n_gains == 0 => {
            let missing = self::openings(dataset, std::slice::from_ref(first));
            format!("Au plus près, il vous faut {missing}.")
        }
        [] => "Aucune voie ne peut s’ouvrir pour le moment.".to_owned(),
        _ => "Aucune voie ne s’ouvre sans un autre diplôme ou un autre poste. Voici ce que chacune demande."
            .to_owned(),
    }
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
    let fewer = (1_u8..u8::MAX)
        .take_while(|n| f64::from(*n) <= expected_questions)
        .count();
    let usual = format!("{fewer} ou {}", fewer + 1);
    format!("Le plus souvent, {usual} questions suffisent. Vos réponses restent sur cette page.")
}

pub(crate) fn nothing_ticked(none: &str) -> String {
    format!("Cochez au moins une réponse, ou «\u{a0}{none}\u{a0}».")
}

pub(crate) const NOTHING_CHOSEN: &str = "Choisissez une réponse.";

pub(crate) fn years_error(error: YearsError, typed: &str) -> String {
    match error {
        YearsError::Empty => {
            "Indiquez un nombre d’années, par exemple 2 ou 2,5. Sans expérience, écrivez 0."
                .to_owned()
        }
        YearsError::Negative => {
            "Le nombre d’années ne peut pas être négatif. Écrivez 0 ou plus.".to_owned()
        }
        YearsError::TooMany { max } => {
            format!(
                "«\u{a0}{}\u{a0}» est trop grand. Écrivez un nombre de 0 à {}.",
                shortened(typed),
                number(max)
            )
        }
        YearsError::TooPrecise => {
            "Écrivez deux chiffres au plus après la virgule, par exemple 2,25.".to_owned()
        }
        _ => format!(
            "«\u{a0}{}\u{a0}» n’est pas un nombre. Écrivez par exemple 2 ou 2,5.",
            shortened(typed)
        ),
    }
}

/// What was typed, cut so that a sentence stays one.
fn shortened(typed: &str) -> String {
    const LONGEST: usize = 20;
    let typed = typed.trim();
    match typed.char_indices().nth(LONGEST) {
        Some((end, _)) => format!("{}…", &typed[..end]),
        None => typed.to_owned(),
    }
}

pub(crate) fn unknown_profile(id: &str) -> String {
    format!(
        "Cette fiche n’est pas disponible\u{a0}: aucun métier ne s’appelle «\u{a0}{}\u{a0}».",
        shortened(id)
    )
}

pub(crate) fn unknown_diploma(id: &str) -> String {
    format!(
        "Ce quiz n’est pas disponible\u{a0}: aucun diplôme ne s’appelle «\u{a0}{}\u{a0}».",
        shortened(id)
    )
}

pub(crate) const PROBLEM_HINT: &str = "Valeurs possibles\u{a0}: ";

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
    let day = if date.day() == 1 {
        "1er".to_owned()
    } else {
        date.day().to_string()
    };
    format!("{day} {month} {}", date.year())
}

pub(crate) fn checked_on(checked: Date) -> String {
    format!("Vérifié le {}.", date(checked))
}

pub(crate) fn source_checked(source: &Source) -> String {
    format!("lu le {}", date(source.checked_on))
}

pub(crate) fn registered_until(rncp: &str, until: Option<Date>) -> String {
    match until {
        Some(until) => format!("{rncp}, enregistré jusqu’au {}", date(until)),
        None => rncp.to_owned(),
    }
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

pub(crate) fn quoted(text: &str) -> String {
    format!("«\u{a0}{text}\u{a0}»")
}

pub(crate) fn capitalized(text: &str) -> String {
    let mut chars = text.chars();
    chars.next().map_or_else(String::new, |first| {
        first.to_uppercase().chain(chars).collect()
    })
}

/// What would open a route, in one sentence: alternatives that differ in what is obtained are joined.
pub(crate) fn openings(dataset: &Dataset, openings: &[Opening]) -> String {
    let mut groups: Vec<(Vec<String>, Vec<String>)> = Vec::new();
    for opening in openings {
        let works: Vec<_> = opening
            .changes
            .iter()
            .filter_map(|it| work(dataset, it))
            .collect();
        let gain: Vec<_> = opening
            .changes
            .iter()
            .filter_map(|it| gain(dataset, it))
            .collect();
        let gain = gain.join(" et ");
        match groups.iter_mut().find(|(same, _)| *same == works) {
            Some((_, gains)) => gains.push(gain),
            None => groups.push((works, vec![gain])),
        }
    }
    let sentences = groups.into_iter().map(|(works, gains)| {
        let gains = gains.join(", ou ");
        let parts = [gains].into_iter().chain(works).filter(|it| !it.is_empty());
        parts.collect::<Vec<_>>().join(", puis ")
    });
    sentences.collect::<Vec<_>>().join("\u{a0}; ou bien ")
}

fn gain(dataset: &Dataset, change: &Change) -> Option<String> {
    let Change::Gain { question, choice } = change else {
        return None;
    };
    let choice = dataset.question(question)?.choice(choice.as_str())?;
    Some(choice.lack.as_ref().unwrap_or(&choice.label).to_string())
}

fn work(dataset: &Dataset, change: &Change) -> Option<String> {
    let Change::Work {
        question,
        missing,
        is_more,
    } = change
    else {
        return None;
    };
    let crate::model::AnswerKind::Years { of, .. } = &dataset.question(question)?.answer else {
        return None;
    };
    let more = if *is_more { " de plus" } else { "" };
    Some(format!("{}{more} {of}", years(*missing)))
}
