//! French.

mod sentences;

use super::{Lang, Words};

pub(super) static WORDS: Words = Words {
    lang: Lang::Fr,
    say: &sentences::French,

    card_kind: "Fiche métier",
    level: "Niveau",
    way_in: "Accès",
    sectors: "Employeurs",
    job: "Le métier",
    missions: "Les missions",
    access: "Les conditions d’accès",
    misconceptions: "Idées reçues",
    workplace: "L’environnement de travail",
    place: "Où\u{a0}?",
    team: "Avec qui\u{a0}?",
    related: "Métiers en lien",
    training_title: "La formation",
    other_ways: "Autres chemins",

    quiz_kind: "Quiz d’admission",
    go_on: "Continuer",
    back: "Question précédente",
    do_not_know: "Je ne sais pas",
    why: "Pourquoi cette question\u{a0}?",
    why_routes: "Votre réponse compte pour\u{a0}:",
    help: "Aide pour répondre",
    years_unit: "ans",
    or: "ou",
    error_title: "Votre réponse est à corriger",
    error_prefix: "Erreur\u{a0}: ",

    joint_title: "À quoi puis-je accéder avec mon parcours\u{a0}?",
    joint_intro: "Quelques questions suffisent pour tous les diplômes à la fois. Vos réponses restent sur cette page.",
    group_open: "Vous pouvez candidater",
    group_to_confirm: "À confirmer avec l’établissement",
    group_not_yet: "Pas encore",
    group_unknown: "Il manque une réponse",
    see_routes: "Voir les voies d’accès",

    result: "Votre résultat",
    routes: "Les voies d’accès, de la plus proche à la plus lointaine",
    open_route: "La voie qui vous est ouverte",
    other_routes: "Voir les autres voies",
    openings: "Pour ouvrir cette voie\u{a0}: ",
    no_route: "Aucune voie ne peut s’ouvrir pour le moment.",
    no_near_route: "Aucune voie ne s’ouvre sans un autre diplôme ou un autre poste. Voici ce que chacune demande.",
    your_answers: "Vos réponses",
    edit: "Modifier",
    colon: " : ",
    unknown_answer: "Vous ne savez pas",
    next_steps: "Et ensuite\u{a0}?",
    indicative: "Ce résultat est indicatif. Seul l’établissement de formation décide de votre admission.",
    restart: "Recommencer",
    print: "Imprimer",

    sources: "Sources et date de vérification",
    new_tab: " (nouvel onglet)",
    possible_values: "Valeurs possibles\u{a0}: ",
};
