//! The diplomas of a result, grouped by verdict.

use yew::prelude::*;

use super::reached::Reached;
use crate::{engine::Truth, ui::speak::Voice};

/// The groups, the best first.
pub(super) const GROUPS: [Option<Truth>; 4] =
    [Some(Truth::Met), Some(Truth::ToConfirm), None, Some(Truth::NotMet)];

/// How many diplomas there are of each verdict, for the status region.
pub(super) fn tally(words: &Voice, reached: &[Reached]) -> Html {
    let counts = GROUPS.into_iter().filter_map(|group| {
        let n_members = members(reached, group).count();
        let count = format!("{}{}{n_members}", title(words, group), words.colon);
        (0 < n_members).then(|| html! { <li class="verdict__title">{ count }</li> })
    });

    html! { <ul class="tally" part="verdict">{ for counts }</ul> }
}

/// The diplomas of a group.
pub(super) fn members(reached: &[Reached], group: Option<Truth>) -> impl Iterator<Item = &Reached> {
    reached.iter().filter(move |it| it.outcome.interval.settled() == group)
}

/// What a group is called.
pub(super) fn title(words: &Voice, group: Option<Truth>) -> &'static str {
    match group {
        Some(Truth::Met) => words.group_open,
        Some(Truth::ToConfirm) => words.group_to_confirm,
        Some(Truth::NotMet) => words.group_not_yet,
        None => words.group_unknown,
    }
}
