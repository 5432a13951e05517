//! A widget on a page of its own, used as a visitor would: by clicking, typing and reading.

use std::time::Duration;

use wasm_bindgen::JsCast;
use web_sys::{
    Element, Event, EventInit, HtmlElement, HtmlFormElement, HtmlInputElement, HtmlSelectElement,
    window,
};
use yew::{AppHandle, BaseComponent, Renderer, platform::time::sleep, scheduler};

/// Between two looks at what is still to come.
const PAUSE: Duration = Duration::from_millis(10);

/// Half a minute in all, for machines that are busy.
const MOST_PAUSES: u32 = 3000;

/// A component in an element of the test page. Taken off the page when dropped.
pub(crate) struct Page<C: BaseComponent> {
    root: Element,
    app: Option<AppHandle<C>>,
}

impl<C: BaseComponent> Page<C> {
    /// Shows the component.
    pub(crate) async fn show(props: C::Properties) -> Self {
        let document = window().and_then(|it| it.document()).expect("a browser has a document");
        let root = document.create_element("div").expect("a div can be made");
        let body = document.body().expect("the test page has a body");
        body.append_child(&root).expect("the body takes a div");
        let app = Renderer::<C>::with_root_and_props(root.clone(), props).render();
        scheduler::flush().await;
        Self { root, app: Some(app) }
    }

    /// Shows the same component by other properties.
    pub(crate) async fn update(&mut self, props: C::Properties) {
        self.app.as_mut().expect("the page is shown").update(props);
        scheduler::flush().await;
    }

    /// Takes the component off the page, which stays.
    pub(crate) async fn leave(&mut self) {
        self.app.take().expect("the page is shown").destroy();
        scheduler::flush().await;
    }

    pub(crate) fn count(&self, selector: &str) -> u32 {
        self.root.query_selector_all(selector).expect("the selector is valid").length()
    }

    /// The text of the first match; empty when there is none.
    pub(crate) fn text(&self, selector: &str) -> String {
        let found = self.root.query_selector(selector).expect("the selector is valid");
        found.and_then(|it| it.text_content()).unwrap_or_default()
    }

    /// The texts of all matches.
    pub(crate) fn texts(&self, selector: &str) -> Vec<String> {
        let found = self.root.query_selector_all(selector).expect("the selector is valid");
        let nodes = (0..found.length()).filter_map(|it| found.item(it));
        nodes.map(|it| it.text_content().unwrap_or_default()).collect()
    }

    pub(crate) fn element<E: JsCast>(&self, selector: &str) -> E {
        let found = self.root.query_selector(selector).expect("the selector is valid");
        let element = found.unwrap_or_else(|| panic!("nothing on the page matches `{selector}`"));
        element.dyn_into().expect("the element is of that kind")
    }

    pub(crate) async fn click(&self, selector: &str) {
        self.element::<HtmlElement>(selector).click();
        scheduler::flush().await;
    }

    /// Types into a field as if by hand, the old text replaced.
    pub(crate) async fn type_into(&self, selector: &str, text: &str) {
        let field: HtmlInputElement = self.element(selector);
        field.set_value(text);
        input(&field).await;
    }

    /// Chooses from a list, by value.
    pub(crate) async fn choose(&self, selector: &str, value: &str) {
        let list: HtmlSelectElement = self.element(selector);
        list.set_value(value);
        input(&list).await;
    }

    /// Waits until an element says something, for what is made ready bit by bit.
    pub(crate) async fn until_text(&self, selector: &str, text: &str) {
        for _ in 0..MOST_PAUSES {
            if self.text(selector) == text {
                return;
            }
            sleep(PAUSE).await;
            scheduler::flush().await;
        }
        assert_eq!(self.text(selector), text, "{selector}");
    }

    /// Presses Continue.
    pub(crate) async fn submit(&self) {
        self.element::<HtmlFormElement>("form").request_submit().expect("the form has a button");
        scheduler::flush().await;
    }

    /// The element with the focus, if it is within the component.
    pub(crate) fn focused(&self) -> Option<Element> {
        let active = window()?.document()?.active_element()?;
        self.root.contains(Some(&active)).then_some(active)
    }
}

/// Tells that a field was changed by hand.
async fn input(field: &Element) {
    let init = EventInit::new();
    init.set_bubbles(true);
    let input = Event::new_with_event_init_dict("input", &init).expect("events can be made");
    field.dispatch_event(&input).expect("no listener throws");
    scheduler::flush().await;
}

impl<C: BaseComponent> Drop for Page<C> {
    fn drop(&mut self) {
        if let Some(app) = self.app.take() {
            app.destroy();
        }
        self.root.remove();
    }
}
