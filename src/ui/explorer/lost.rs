//! An address that leads nowhere.

use yew::prelude::*;

use super::{place::Lost, view::ViewProps};
use crate::ui::{heading::Heading, problem::Problem, speak::Voice};

/// Says what is wrong with the address. The list below it is the way on.
pub(super) fn problem(words: &Voice, props: &ViewProps, lost: &Lost) -> Html {
    let message = match lost {
        Lost::Profession(id) => words.say.unknown_profile(id),
        Lost::Diploma(id) => words.say.unknown_diploma(id),
        Lost::View => words.no_such_page_hint.to_owned(),
    };

    html! {
        <section class="explorer__lost">
            <Heading level={props.level} class="title">{ words.no_such_page }</Heading>
            <Problem {message} possible={vec![]} on_notice={props.on_notice.clone()} />
        </section>
    }
}
