//! What stands in a widget's place when it cannot be shown.

use yew::prelude::*;

use super::{Notice, speak::Voice};

#[derive(Properties, PartialEq)]
pub(crate) struct ProblemProps {
    pub(crate) words: Voice,
    /// What is wrong.
    pub(crate) message: AttrValue,
    /// What could have been asked for instead.
    pub(crate) possible: Vec<AttrValue>,
    pub(crate) on_notice: Callback<Notice>,
    /// What else there is to read.
    #[prop_or_default]
    pub(crate) children: Html,
}

/// Says in place what is wrong and what would work, and tells the host.
#[component]
pub(crate) fn Problem(props: &ProblemProps) -> Html {
    let words = &props.words;
    use_effect_with((props.message.clone(), props.on_notice.clone()), |(message, on_notice)| {
        on_notice.emit(Notice::Problem { message: message.to_string() });
    });
    let possible = props.possible.join(", ");

    html! {
        <div class="base problem" part="base" lang={words.lang.code()}>
            <p>{ &props.message }</p>
            if !possible.is_empty() {
                <p class="muted">{ words.possible_values }{ possible }</p>
            }
            { props.children.clone() }
        </div>
    }
}
