//! How every result ends: what was answered, what comes next, and where to go from here.

use yew::prelude::*;

use super::{answers::given_answers, shown::Shown};

/// The answers given, what comes next, how to keep it all, and buttons.
pub(super) fn closing(shown: &Shown, next: Html, keep: Html) -> Html {
    let Shown { words, dataset, step, level, .. } = shown;
    // What is open to everybody has its result at once.
    let was_asked = !step.asked.is_empty();

    html! { <>
        if was_asked {
            { given_answers(words, dataset, step, *level) }
        }
        { next }
        if was_asked {
            { keep }
            <div class="buttons buttons--last">
                <button type="button" class="button button--main" part="button" data-action="restart">{ words.restart }</button>
                <button type="button" class="button button--quiet" data-action="back">{ words.back }</button>
            </div>
        } else {
            <div class="buttons">
                <button type="button" class="button" data-action="print">{ words.print }</button>
            </div>
        }
    </> }
}
