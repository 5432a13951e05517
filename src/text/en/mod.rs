//! English.

mod sentences;

use super::{Lang, Words};

pub(super) static WORDS: Words = Words {
    lang: Lang::En,
    say: &sentences::English,

    card_kind: "Career profile",
    level: "Level",
    way_in: "Way in",
    sectors: "Employers",
    job: "The job",
    missions: "The tasks",
    access: "Entry requirements",
    misconceptions: "Common misconceptions",
    workplace: "The working environment",
    place: "Where?",
    team: "With whom?",
    related: "Related professions",
    training_title: "The training",
    other_ways: "Other paths",

    quiz_kind: "Admission quiz",
    go_on: "Continue",
    back: "Previous question",
    do_not_know: "I don’t know",
    why: "Why this question?",
    why_routes: "Your answer counts for:",
    help: "Help with this question",
    years_unit: "years",
    or: "or",
    error_title: "Your answer needs correcting",
    error_prefix: "Error: ",

    joint_title: "What can I enter with my background?",
    joint_intro: "A few questions are enough for all diplomas at once. Your answers stay on this page.",
    group_open: "You can apply",
    group_to_confirm: "To be confirmed with the school",
    group_not_yet: "Not yet",
    group_unknown: "An answer is missing",
    see_routes: "See the ways in",

    result: "Your result",
    routes: "The ways in, from the nearest to the furthest",
    open_route: "The way in that is open to you",
    other_routes: "See the other ways in",
    openings: "To open this way in: ",
    no_route: "No way in can open for the time being.",
    no_near_route: "No way in opens without another diploma or another position. Here is what each one asks for.",
    your_answers: "Your answers",
    edit: "Change",
    colon: ": ",
    unknown_answer: "You don’t know",
    next_steps: "What comes next?",
    indicative: "This result is indicative. The school alone decides on your admission.",
    restart: "Start again",
    print: "Print",

    sources: "Sources and date of the last check",
    new_tab: " (new tab)",
    possible_values: "Possible values: ",
};
