//! An address that leads nowhere.

use yew::prelude::*;

use super::{place::Lost, view::View};
use crate::ui::{heading::heading, problem::Problem};

/// Says what is wrong with the address. The list below it is the way on.
pub(super) fn problem(shown: &View<'_>, lost: &Lost) -> Html {
    let View { words, level, on_notice, .. } = *shown;
    let message = match lost {
        Lost::Profession(id) => words.say.unknown_profile(id),
        Lost::Diploma(id) => words.say.unknown_diploma(id),
        Lost::View => words.no_such_page_hint.to_owned(),
    };

    html! {
        <section class="explorer__lost">
            { heading(level, "title", words.no_such_page.into()) }
            <Problem words={words.clone()} {message} possible={vec![]} on_notice={on_notice.clone()} />
        </section>
    }
}
