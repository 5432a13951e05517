//! The state of the explorer: where one is, and what the list shows. Pure. The list is kept while one is
//! elsewhere.

use std::rc::Rc;

use yew::Reducible;

use super::{
    action::ExplorerAction,
    place::{answers_in, is_list, is_same_view},
    query::Query,
};

/// How many are shown at a time: ten thousand would freeze a page.
pub(super) const PAGE: usize = 20;

/// Where the focus goes.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) enum Target {
    /// The heading of the view.
    Title,
    /// The link to that path, by which the list was left.
    Link(String),
    /// What is found at that position.
    Result(usize),
    /// The search field.
    Field,
}

#[derive(Clone, Debug, PartialEq)]
pub(super) struct ExplorerState {
    /// The path in the page's address; `None` where the address is not ours.
    path: Option<String>,
    query: Query,
    n_shown: usize,
    /// Where one went from the list.
    left_to: Option<String>,
    /// How often the focus had to move.
    turn: u32,
    target: Target,
}

impl ExplorerState {
    pub(super) fn at(path: Option<&str>) -> Self {
        Self {
            path: path.map(str::to_owned),
            query: Query::default(),
            n_shown: PAGE,
            left_to: None,
            turn: 0,
            target: Target::Title,
        }
    }

    /// The path of the view. An address that is not ours leaves the list.
    pub(super) fn path(&self) -> &str {
        self.path.as_deref().unwrap_or_default()
    }

    pub(super) fn query(&self) -> &Query {
        &self.query
    }

    pub(super) fn n_shown(&self) -> usize {
        self.n_shown
    }

    pub(super) fn turn(&self) -> u32 {
        self.turn
    }

    pub(super) fn target(&self) -> &Target {
        &self.target
    }

    fn is_list(&self) -> bool {
        is_list(self.path())
    }

    /// The state after an action; `None` when it changes nothing.
    fn after(&self, action: ExplorerAction) -> Option<Self> {
        let mut next = self.clone();
        match action {
            ExplorerAction::Go { path, had_focus } => {
                if path == self.path {
                    return None;
                }
                let is_ours = path.is_some();
                let to = path.as_deref().unwrap_or_default();
                // To answers in a link, the quiz leads by itself.
                let stays = is_same_view(self.path(), to) || answers_in(to).1.is_some();
                next.path = path;
                let (was_list, is_list) = (self.is_list(), next.is_list());
                // Who follows a link of the page is led there by the browser, and is not called back.
                if !stays && (is_ours || (had_focus && !(was_list && is_list))) {
                    let back = if is_list { next.left_to.take() } else { None };
                    next.turn_to(back.map_or(Target::Title, Target::Link));
                }
                if was_list && !is_list {
                    next.left_to.clone_from(&next.path);
                }
            }
            ExplorerAction::Type(typed) => next.look_for(Query { typed, ..self.query.clone() }),
            ExplorerAction::Level(level) => next.look_for(Query { level, ..self.query.clone() }),
            ExplorerAction::Sector(sector) => next.look_for(Query { sector, ..self.query.clone() }),
            ExplorerAction::Empty => {
                next.look_for(Query { typed: String::new(), ..self.query.clone() });
            }
            ExplorerAction::More => {
                next.turn_to(Target::Result(self.n_shown));
                next.n_shown += PAGE;
            }
            ExplorerAction::Clear => {
                next.look_for(Query::default());
                next.turn_to(Target::Field);
            }
        }
        Some(next)
    }

    fn look_for(&mut self, query: Query) {
        self.query = query;
        self.n_shown = PAGE;
    }

    fn turn_to(&mut self, target: Target) {
        self.turn += 1;
        self.target = target;
    }
}

impl Reducible for ExplorerState {
    type Action = ExplorerAction;

    fn reduce(self: Rc<Self>, action: ExplorerAction) -> Rc<Self> {
        // The same `Rc` back means no render.
        self.after(action).map_or(self, Rc::new)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn go(path: Option<&str>, had_focus: bool) -> ExplorerAction {
        ExplorerAction::Go { path: path.map(str::to_owned), had_focus }
    }

    fn after(
        start: Option<&str>,
        actions: impl IntoIterator<Item = ExplorerAction>,
    ) -> ExplorerState {
        let start = Rc::new(ExplorerState::at(start));
        let end = actions.into_iter().fold(start, Reducible::reduce);
        (*end).clone()
    }

    #[test]
    fn the_list_is_kept_while_one_is_elsewhere() {
        let state = after(
            None,
            [
                ExplorerAction::Type("educ".to_owned()),
                ExplorerAction::Level("6".to_owned()),
                ExplorerAction::More,
                go(Some("metier/x"), true),
                go(Some("quiz/y"), true),
                go(None, true),
            ],
        );
        assert_eq!((&*state.query.typed, &*state.query.level), ("educ", "6"));
        assert_eq!(state.n_shown, 2 * PAGE);
        assert_eq!(state.target, Target::Link("metier/x".to_owned()), "back to where one left");
    }

    #[test]
    fn the_focus_moves_with_the_visitor_and_is_never_taken_from_the_page() {
        let turns = |start, path, had_focus| after(start, [go(path, had_focus)]).turn;
        for (start, path, had_focus, n_turns, why) in [
            (None, Some("metier/x"), false, 1, "an address of ours is meant for us"),
            (Some("metier/x"), None, true, 1, "back to the list from within"),
            (Some("metier/x"), None, false, 0, "a link of the page"),
            (None, Some("metiers"), false, 1, "a link of the page to the list"),
            (Some("metiers"), None, true, 0, "the list stays"),
            (Some("quiz"), Some("quiz"), true, 0, "nothing changes"),
            (Some("chemins/x"), Some("chemins/x/y"), true, 0, "only where one begins"),
            (Some("chemins/x/y"), Some("chemins/x/z"), true, 0, "only where one begins"),
            (Some("chemins/x/y"), Some("chemins/z/y"), true, 1, "another diploma"),
            (Some("chemins/x"), Some("metier/x"), true, 1, "another view"),
            (Some("quiz/x"), Some("quiz/x/1;fin"), true, 0, "the quiz leads there"),
            (Some("quiz/x/1;fin"), Some("quiz/x"), true, 1, "back to what was there before"),
        ] {
            assert_eq!(turns(start, path, had_focus), n_turns, "{why}: {start:?} to {path:?}");
        }
    }

    #[test]
    fn another_search_begins_at_the_top() {
        let state = after(None, [ExplorerAction::More, ExplorerAction::Type("e".to_owned())]);
        assert_eq!(state.n_shown, PAGE);
    }

    #[test]
    fn escape_empties_the_field_and_leaves_the_filters() {
        let sought = [ExplorerAction::Type("e".to_owned()), ExplorerAction::Sector("s".to_owned())];
        let state = after(None, sought.clone().into_iter().chain([ExplorerAction::Empty]));
        assert_eq!(state.query, Query { sector: "s".to_owned(), ..Query::default() });
        let state = after(None, sought.into_iter().chain([ExplorerAction::Clear]));
        assert!(state.query.is_empty());
        assert_eq!(state.target, Target::Field);
    }
}
