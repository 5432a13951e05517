//! `<passerelle-explorer>`: the whole dataset. A list to search, and from there the cards and the quizzes, each
//! view with an address of its own in the fragment of the page's.
//!
//! To add a view: a [`Place`] with its address, an arm in `view.rs`, a link to it.

mod action;
mod filters;
mod found;
pub(super) mod links;
mod list;
mod lost;
mod paths;
mod place;
mod query;
mod result;
mod state;
mod travel;
mod view;

use yew::prelude::*;

pub use self::place::Place;
pub(super) use self::place::{answers_in, fragment_of, path_in};
use self::{
    action::ExplorerAction,
    links::{Explored, may_open, use_explored},
    query::Finder,
    state::ExplorerState,
    travel::{use_arrival, use_fragment, use_notices, whereabouts},
    view::{View, view},
};
use super::{
    HeadingLevel, Lang, LinkPolicy, Notice, Shared,
    address::fragment,
    clock,
    listen::{Heard, use_links, use_listener},
    speak::Voice,
};
use crate::model::{Dataset, Date};

/// What an [`Explorer`] shows.
#[derive(Clone, Debug, Properties, PartialEq)]
pub struct ExplorerProps {
    /// What there is to explore.
    pub dataset: Shared<Dataset>,
    /// The level of the heading of each view. By default, 2.
    #[prop_or_default]
    pub heading_level: HeadingLevel,
    /// The language of the explorer. By default, French.
    #[prop_or_default]
    pub lang: Lang,
    /// What becomes of links that leave. By default, they open in a new tab.
    #[prop_or_default]
    pub links: LinkPolicy,
    /// The day whose rules apply. By default, today.
    #[prop_or_default]
    pub today: Option<Date>,
    /// The fragment that leads to where a quiz begins, unless the page's own does. By default, to its first question.
    #[prop_or_default]
    pub resume: Option<AttrValue>,
    /// Called when something happens that the host may want to know. By default, nothing is.
    #[prop_or_default]
    pub on_notice: Callback<Notice>,
}

/// Shows every profession of a dataset to search and filter, their cards and their quizzes.
///
/// Which of them is on the screen is in the fragment of the page's address, such as `#passerelle/quiz/deis`, so that
/// links, new tabs and the Back button work. Every explorer of a page follows it; one is enough.
///
/// ```no_run
/// use passerelle::{model::Dataset, ui::{Explorer, Shared}};
/// use yew::prelude::*;
///
/// #[component]
/// fn Page() -> Html {
///     let dataset = use_state(|| Dataset::embedded().ok().map(Shared::from));
///     let Some(dataset) = (*dataset).clone() else { return Html::default() };
///     html! { <Explorer {dataset} /> }
/// }
/// ```
#[component]
pub fn Explorer(props: &ExplorerProps) -> Html {
    let ExplorerProps { dataset, heading_level: level, lang, links, today, on_notice, resume } =
        props;
    use_effect_with(on_notice.clone(), |on_notice| on_notice.emit(Notice::Ready));
    let state = use_reducer(|| ExplorerState::at(path_in(&fragment())));
    let finder = use_memo(dataset.clone(), |it| Finder::new(it.clone()));
    let explored = use_explored(dataset, resume);
    let root = use_node_ref();
    let on_heard = use_callback(state.dispatcher(), |heard: Heard, state| {
        if let Some(action) = ExplorerAction::heard(heard) {
            state.dispatch(action);
        }
    });
    use_listener(&root, on_heard);
    let on_open = use_callback(props.clone(), |path: String, props| may_open(props, &path));
    use_links(&root, on_open);
    use_fragment(&root, state.dispatcher());
    use_arrival(&root, state.turn(), state.target().clone());
    let on_notice = use_notices(whereabouts(state.path(), dataset), on_notice);
    let today = today.unwrap_or_else(clock::today);

    let words = &Voice::of(*lang, dataset).with_links(*links);
    let (state, finder, level) = (&*state, &Shared::from(finder), *level);
    let view = view(&View { words, state, finder, level, today, on_notice: &on_notice });

    html! {
        <ContextProvider<Explored> context={explored}>
            <div class="base explorer" part="base" lang={lang.code()} ref={root}>{ view }</div>
        </ContextProvider<Explored>>
    }
}
