//! What stands in a widget's place when the page's dataset cannot be had.

use yew::prelude::*;

use super::{
    Lang, Notice,
    listen::{Heard, use_listener},
    text::Words,
};

/// Why the page's dataset cannot be had.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Failed {
    /// Its server does not answer in time.
    Late,
    /// There is no network, or its server does not give it to this page.
    Unreachable,
    /// Its server answers that it is not there.
    Refused,
    /// It is too large.
    Large,
    /// It is no dataset.
    Unreadable,
    /// There is one, but the operator's settings of a kiosk cannot be followed.
    Unsettled,
}

/// What a [`Failure`] says.
#[derive(Clone, Debug, Properties, PartialEq)]
pub struct FailureProps {
    /// What failed.
    pub failed: Failed,
    /// The same, for the developers of the page.
    pub message: AttrValue,
    /// Whether it may help to try again; that is told as [`Notice::Retry`].
    pub can_retry: bool,
    /// The language of the sentence. By default, French.
    #[prop_or_default]
    pub lang: Lang,
    /// Called when the sentence is on the page, and when the visitor tries again.
    pub on_notice: Callback<Notice>,
}

/// Says in place why there is nothing to show, and leaves what the page wrote for that case.
#[component]
pub fn Failure(props: &FailureProps) -> Html {
    let FailureProps { failed, message, can_retry, lang, on_notice } = props;
    let words = lang.words();
    let root = use_node_ref();
    let on_heard = use_callback(on_notice.clone(), |heard: Heard, on_notice| {
        if heard.action == "retry" {
            on_notice.emit(Notice::Retry);
        }
    });
    use_listener(&root, on_heard);
    use_effect_with((message.clone(), on_notice.clone()), |(message, on_notice)| {
        on_notice.emit(Notice::Problem { message: message.to_string() });
    });

    html! {
        <div class="base problem" part="base" lang={words.lang.code()} ref={root}>
            <p role="alert">{ failed.sentence(words) }</p>
            if *can_retry {
                <p><button type="button" class="button" part="button" data-action="retry">{ words.retry }</button></p>
            }
            <p class="muted" lang="en">{ message }</p>
            <slot />
        </div>
    }
}

impl Failed {
    fn sentence(self, words: &Words) -> &'static str {
        match self {
            Self::Late => words.failed_late,
            Self::Unreachable => words.failed_unreachable,
            Self::Refused => words.failed_refused,
            Self::Large => words.failed_large,
            Self::Unreadable => words.failed_unreadable,
            Self::Unsettled => words.failed_unsettled,
        }
    }
}
