//! Every word of the widgets, as a table that each language fills in.

use super::{Lang, Sentences, card::CardSentences, pathway::PathSentences};

/// Makes the table, and for the tests the list of all its entries.
macro_rules! words {
    ($($(#[$doc:meta])* $name:ident,)*) => {
        /// The words of a language. One that lacks a word does not compile.
        pub(crate) struct Words {
            /// Which language this is.
            pub(crate) lang: Lang,
            /// The sentences that are made of more than one word.
            pub(crate) say: &'static dyn Sentences,
            /// Those that only a card says.
            pub(crate) card: &'static dyn CardSentences,
            /// Those that only a pathway says.
            pub(crate) path: &'static dyn PathSentences,
            $($(#[$doc])* pub(crate) $name: &'static str,)*
        }

        #[cfg(test)]
        impl Words {
            pub(super) fn all(&self) -> Vec<(&'static str, &'static str)> {
                vec![$((stringify!($name), self.$name)),*]
            }
        }
    };
}

words! {
    // The card.
    card_kind,
    level,
    way_in,
    sectors,
    job,
    missions,
    access,
    misconceptions,
    workplace,
    place,
    team,
    related,
    training_title,
    /// The section with other names, pay and codes.
    details,
    also_called,
    regulated_title,
    regulated,
    not_regulated,
    pay_title,
    codes,
    family_kind,
    family_members,
    /// Routes that do not hold any more.
    former_routes,
    other_ways,

    // A question.
    quiz_kind,
    go_on,
    back,
    do_not_know,
    why,
    why_routes,
    help,
    years_unit,
    or,
    error_title,
    /// Before an error, for those who do not see its colour.
    error_prefix,

    // All diplomas at once.
    joint_title,
    joint_intro,
    group_open,
    group_to_confirm,
    group_not_yet,
    group_unknown,
    /// Before what would open the nearest route.
    nearest_route,
    /// Shows the routes of a diploma among others.
    see_routes,

    // The result.
    result,
    routes,
    open_route,
    other_routes,
    /// Before what would open a route.
    openings,
    /// No route can open at all.
    no_route,
    /// A diploma or a position must come before any route.
    no_near_route,
    your_answers,
    edit,
    /// Between a word and what it is about.
    colon,
    unknown_answer,
    next_steps,
    indicative,
    restart,

    // A result to take away.
    keep_title,
    keep_hint,
    copy_link,
    link_copied,
    /// Names the field with the link, where the browser does not copy.
    copy_yourself,
    link_too_long,
    show_code,
    /// Below the code.
    scan_kept,
    print,
    /// Of a link that was opened: what it says was read in part,
    link_partly,
    /// it is of a later version,
    link_newer,
    /// or it says nothing.
    link_unreadable,

    // A pathway.
    paths_title,
    /// Above what the quiz did not ask about and a person may hold.
    other_diploma,
    path_straight,
    path_work,
    path_or_by_experience,
    path_to_confirm,
    path_unknown_length,
    path_unknown_total,

    // The explorer.
    explorer_title,
    search,
    search_hint,
    all_levels,
    sector,
    all_sectors,
    clear,
    /// What to do when nothing is found.
    none_found_hint,
    show_more,
    you_hold,
    all_professions,
    no_such_page,
    no_such_page_hint,

    // A dataset that cannot be had.
    failed_late,
    failed_unreachable,
    failed_refused,
    failed_large,
    failed_unreadable,
    failed_unsettled,
    retry,

    // Anywhere.
    in_brackets_to_confirm,
    // A screen that stands among strangers.
    kiosk_title,
    half_a_year_less,
    half_a_year_more,
    kiosk_promise,
    kiosk_smaller,
    kiosk_larger,
    kiosk_contrast,
    kiosk_end,
    /// The language of these words, as those who speak it call it.
    language_name,
    /// On a screen where there is a code and no link.
    keep_code_hint,
    kiosk_still_there,
    kiosk_wipes,

    sources,
    /// After the words of a link that opens a new tab.
    new_tab,
    /// Before the site that a link leads to.
    link_leads_to,
    follow_link,
    /// What a code to scan is for.
    scan_link,
    /// Instead of the code.
    code_too_long,
    /// Before the names that would work.
    possible_values,
}
