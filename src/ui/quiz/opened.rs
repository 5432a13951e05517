//! The answers in the page's address: those of a link that was opened, if it is for this quiz.

use std::rc::Rc;

use gloo::events::EventListener;
use web_sys::{HtmlElement, window};
use yew::prelude::*;

use super::{begun::Begun, link::OpenedLink, turn::move_focus};
use crate::{
    model::Dataset,
    ui::{
        Shared,
        address::fragment,
        explorer::{answers_in, links::Explored, path_in},
    },
};

/// What the address says to the quiz at `path`, and how it came to that.
#[derive(Clone, Debug)]
pub(super) struct Opened {
    path: String,
    /// The answers as they are written; `None` when no link was opened.
    pub(super) text: Option<Rc<str>>,
    /// Whether the address of the page led here, and not only where the quiz begins.
    is_led: bool,
    /// How many links were opened while the quiz was there.
    n_followed: u32,
    /// The fragment of the page.
    here: String,
    /// The fragment before the first of these links: who goes back to it leaves them.
    before: Option<String>,
    /// The visits to the quiz, to be resumed: of an explorer, those to all of its quizzes.
    pub(super) begun: Begun,
    /// How many datasets there were before this one.
    n_datasets: u32,
}

impl Opened {
    fn at(path: &str, here: String, resume: Option<&str>) -> Self {
        let led = text_for(path, &here);
        let is_led = led.is_some();
        let text = led.or_else(|| text_for(path, resume?));
        let begun = Begun::new();
        let (path, n_followed, n_datasets) = (path.to_owned(), 0, 0);
        Self { path, text, is_led, n_followed, here, before: None, begun, n_datasets }
    }

    /// Tells visits apart. Each link has one of its own, so that Back leads to the answers given before it; and each
    /// dataset, to which the answers go along.
    pub(super) fn key(&self) -> String {
        format!("{}/{}/{}", self.n_datasets, self.path, self.text.as_deref().unwrap_or_default())
    }

    /// What the link says, by that dataset.
    pub(super) fn link(&self, dataset: &Dataset) -> Option<OpenedLink> {
        self.text.as_ref().map(|it| OpenedLink::read(it, dataset))
    }

    /// The same after the fragment has changed. Fragments of the page's own change nothing.
    fn moved(self, to: String) -> Self {
        let text = text_for(&self.path, &to);
        let is_back = self.before.as_ref() == Some(&to) || path_in(&to) == Some(&self.path);
        match text {
            Some(_) if text == self.text => Self { here: to, ..self },
            Some(_) => {
                let before =
                    if self.text.is_none() { Some(self.here) } else { self.before.clone() };
                let n_followed = self.n_followed + 1;
                Self { text, is_led: true, n_followed, here: to, before, ..self }
            }
            None if is_back => Self { text: None, before: None, here: to, ..self },
            None => Self { here: to, ..self },
        }
    }
}

/// The answers in a fragment, if they are for the quiz at that path.
fn text_for(path: &str, fragment: &str) -> Option<Rc<str>> {
    let (place, text) = answers_in(path_in(fragment)?);
    text.filter(|_| place == path).map(Rc::from)
}

/// Follows the address of the page, from what it is when the quiz comes; else it begins where `resume` leads.
#[hook]
pub(super) fn use_opened(
    path: &str,
    resume: Option<AttrValue>,
    dataset: &Shared<Dataset>,
) -> Opened {
    let n_datasets = use_n_before(dataset);
    let explored = use_context::<Explored>();
    let resume = explored.as_ref().map_or(resume, |it| it.resume.clone());
    let seen = use_mut_ref(|| Opened::at(path, fragment(), resume.as_deref()));
    if seen.borrow().path != path {
        *seen.borrow_mut() = Opened::at(path, fragment(), resume.as_deref());
    }
    if let Some(explored) = explored {
        seen.borrow_mut().begun = explored.begun;
    }
    let again = use_force_update();
    use_effect_with((), {
        let seen = Rc::clone(&seen);
        move |()| {
            let listener = window().map(|window| {
                EventListener::new(&window, "hashchange", move |_| {
                    let before = seen.borrow().clone();
                    let now = before.clone().moved(fragment());
                    let is_other = before.text != now.text;
                    *seen.borrow_mut() = now;
                    if is_other {
                        again.force_update();
                    }
                })
            });
            move || drop(listener)
        }
    });
    Opened { n_datasets, ..seen.borrow().clone() }
}

/// How many datasets there were before this one.
#[hook]
fn use_n_before(dataset: &Shared<Dataset>) -> u32 {
    let seen = use_mut_ref(|| (dataset.clone(), 0));
    let mut seen = seen.borrow_mut();
    if seen.0 != *dataset {
        *seen = (dataset.clone(), seen.1 + 1);
    }
    seen.1
}

/// Leads the visitor to what a link has opened: to what `focus` is on. Who is elsewhere on the page by the
/// time that the quiz is there stays.
#[hook]
pub(super) fn use_arrival(opened: &Opened, focus: &NodeRef) {
    let focus = focus.clone();
    let is_led = opened.is_led;
    use_effect_with((opened.path.clone(), opened.n_followed), move |(_, n_followed)| {
        if is_led && (*n_followed != 0 || is_at_the_top()) {
            arrive(&focus);
        }
    });
}

/// Whether nothing has the focus.
fn is_at_the_top() -> bool {
    let active = window().and_then(|it| it.document()?.active_element());
    active.is_none_or(|it| it.matches("body").unwrap_or_default())
}

fn arrive(focus: &NodeRef) {
    let place = focus.cast::<HtmlElement>().and_then(|it| it.closest(".quiz").ok()?);
    if let Some(place) = place {
        place.scroll_into_view();
    }
    move_focus(focus);
}

#[cfg(test)]
mod tests {
    use super::*;

    const DEIS: &str = "#passerelle/quiz/deis/1;corps=oui;fin";
    const OTHER: &str = "#passerelle/quiz/deis/1;corps=non;fin";

    /// What is open, and how many links were followed, after the address was each of these.
    #[track_caller]
    fn check(path: &str, fragments: &[&str], text: Option<&str>, n_followed: u32) {
        let (first, others) = fragments.split_first().expect("an address");
        let start = Opened::at(path, (*first).to_owned(), None);
        let end = others.iter().fold(start, |it, to| it.moved((*to).to_owned()));
        assert_eq!((end.text.as_deref(), end.n_followed), (text, n_followed), "{fragments:?}");
    }

    #[test]
    fn a_link_is_for_the_quiz_that_it_names() {
        for (path, fragment, text) in [
            ("quiz/deis", DEIS, Some("1;corps=oui;fin")),
            ("quiz", DEIS, None),
            ("quiz/dees", DEIS, None),
            ("quiz", "#passerelle/quiz/1;fin", Some("1;fin")),
            ("quiz/deis", "#passerelle/quiz/1;fin", None),
            ("quiz/deis", "#passerelle/quiz/deis", None),
            ("quiz/deis", "#passerelle/quiz/deis/2;x", Some("2;x")),
            ("quiz/1", "#passerelle/quiz/1", None),
            ("quiz/deis", "#quiz/deis/1;fin", None),
            ("quiz/deis", "", None),
        ] {
            check(path, &[fragment], text, 0);
        }
    }

    #[test]
    fn a_quiz_begins_where_it_is_told_to_unless_the_address_leads_elsewhere() {
        for (here, resume, text, is_led) in [
            ("", Some(DEIS), Some("1;corps=oui;fin"), false),
            ("#contact", Some(DEIS), Some("1;corps=oui;fin"), false),
            (OTHER, Some(DEIS), Some("1;corps=non;fin"), true),
            ("", Some("#passerelle/quiz/dees/1;fin"), None, false),
            ("", None, None, false),
        ] {
            let opened = Opened::at("quiz/deis", here.to_owned(), resume);
            assert_eq!(
                (opened.text.as_deref(), opened.is_led),
                (text, is_led),
                "{here} {resume:?}"
            );
        }
    }

    #[test]
    fn fragments_of_the_page_leave_the_quiz_alone() {
        check("quiz/deis", &[DEIS, "#contact", ""], Some("1;corps=oui;fin"), 0);
        check("quiz/deis", &["", "#contact"], None, 0);
        check("quiz/deis", &["", "#contact", DEIS, ""], Some("1;corps=oui;fin"), 1);
    }

    #[test]
    fn back_leads_to_what_was_there_before_the_link() {
        check("quiz/deis", &["", DEIS, ""], None, 1);
        check("quiz/deis", &["#contact", DEIS, "#contact"], None, 1);
        check("quiz/deis", &["", DEIS, OTHER, DEIS, ""], None, 3);
        check("quiz/deis", &[DEIS, "#passerelle/quiz/deis"], None, 0);
        check("quiz/deis", &["", DEIS, "", DEIS], Some("1;corps=oui;fin"), 2);
    }

    #[test]
    fn the_same_link_again_changes_nothing() {
        check("quiz/deis", &[DEIS, "#contact", DEIS], Some("1;corps=oui;fin"), 0);
    }
}
