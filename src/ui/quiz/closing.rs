//! How every result ends: what was answered, what comes next, and where to go from here.

use yew::prelude::*;

use super::answers::GivenAnswers;
use crate::{
    engine::Step,
    model::Dataset,
    ui::{HeadingLevel, Shared, speak::use_words},
};

#[derive(Properties, PartialEq)]
pub(super) struct ClosingProps {
    pub(super) dataset: Shared<Dataset>,
    pub(super) step: Shared<Step>,
    /// How to take the result away.
    pub(super) keep: Html,
    pub(super) level: HeadingLevel,
    /// What comes next.
    pub(super) children: Html,
}

/// Shows the answers given, what comes next, how to keep it all, and buttons.
#[component]
pub(super) fn Closing(props: &ClosingProps) -> Html {
    let words = &use_words();
    let ClosingProps { dataset, step, keep, level, children } = props;
    // What is open to everybody has its result at once.
    let was_asked = !step.asked.is_empty();

    html! { <>
        if was_asked {
            <GivenAnswers dataset={dataset.clone()} step={step.clone()} level={*level} />
        }
        { children.clone() }
        if was_asked {
            { keep.clone() }
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
