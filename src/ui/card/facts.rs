//! The three facts that say whether to read on.

use yew::prelude::*;

use crate::{
    model::{Dataset, Profile},
    ui::{Shared, text},
};

#[derive(Properties, PartialEq)]
pub(super) struct FactsProps {
    pub(super) dataset: Shared<Dataset>,
    pub(super) profile: Shared<Profile>,
}

/// Shows level, way in and employers side by side.
#[component]
pub(super) fn Facts(props: &FactsProps) -> Html {
    let profile = &props.profile;
    let diploma = props.dataset.diploma(profile.diploma.as_str());
    let level = diploma.map(|it| text::level(it.about.level, &it.about.former_level));
    let sectors = text::capitalized(&profile.sectors.join(", "));

    html! {
        <dl class="facts" part="facts">
            <div class="fact">
                <dt>{ text::LEVEL }</dt>
                <dd>{ level }</dd>
            </div>
            <div class="fact">
                <dt>{ text::WAY_IN }</dt>
                <dd>{ profile.way_in.clone() }</dd>
            </div>
            <div class="fact">
                <dt>{ text::SECTORS }</dt>
                <dd>{ sectors }</dd>
            </div>
        </dl>
    }
}
