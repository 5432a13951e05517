//! Below a result that is not met: the paths that lead there, from the answers and from what the quiz did
//! not ask about.

use yew::prelude::*;

use crate::{
    engine::pathway,
    ui::{
        PathwaysProps,
        pathway::{PathwaysFrom, Starts},
        speak::Voice,
    },
};

#[derive(Properties, PartialEq)]
pub(super) struct ResultPathsProps {
    pub(super) words: Voice,
    pub(super) paths: PathwaysProps,
    /// What the visitor may hold besides.
    pub(super) starts: Starts,
}

/// Shows the paths. Of what the visitor may hold, only what makes a difference is asked.
#[component]
pub(super) fn ResultPaths(props: &ResultPathsProps) -> Html {
    let ResultPathsProps { words, paths, starts } = props;
    let asked = (paths.clone(), starts.choices.clone());
    let shortcuts = use_memo(asked, |(paths, choices)| {
        let PathwaysProps { dataset, in_force, diploma, answers, .. } = paths;
        pathway::shortcuts(dataset, in_force, diploma, answers, choices)
    });
    let mut starts = starts.clone();
    // What was chosen can be taken back, even if other answers make it useless.
    starts.choices.retain(|it| starts.held.contains(it) || shortcuts.contains(it));

    html! { <PathwaysFrom words={words.clone()} paths={paths.clone()} {starts} /> }
}
