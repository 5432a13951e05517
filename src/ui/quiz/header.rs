//! What stands above every screen: what the quiz is about.

use std::rc::Rc;

use yew::prelude::*;

use crate::{
    model::Diploma,
    ui::{HeadingLevel, heading::heading, speak::Voice},
};

/// The title of the quiz about that diploma, or about all of them.
pub(super) fn header(words: &Voice, diplomas: &[Rc<Diploma>], level: HeadingLevel) -> Html {
    let title = match diplomas {
        [diploma] => words.cite(&diploma.about.quiz_title),
        _ => words.joint_title.into(),
    };

    html! {
        <header part="header">
            <p class="kind">{ words.quiz_kind }</p>
            { heading(level, "title", title) }
        </header>
    }
}
