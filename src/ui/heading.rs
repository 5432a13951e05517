//! Headings that fit the outline of the host page.

use yew::prelude::*;

/// The level of a heading, 1 to 6. The host says where a widget begins; parts of it go deeper.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct HeadingLevel(u8);

impl HeadingLevel {
    /// The nearest level that exists.
    pub fn nearest(level: u8) -> Self {
        Self(level.clamp(1, 6))
    }

    /// The level of a part of a part of the widget, `depth` steps down.
    #[must_use]
    pub fn below(self, depth: u8) -> Self {
        Self::nearest(self.0.saturating_add(depth))
    }
}

/// Second: most pages have their own first heading.
impl Default for HeadingLevel {
    fn default() -> Self {
        Self(2)
    }
}

#[derive(Properties, PartialEq)]
pub(crate) struct HeadingProps {
    pub(crate) level: HeadingLevel,
    #[prop_or_default]
    pub(crate) class: Classes,
    /// Set when the focus moves here after a step. By default, nothing can focus the heading.
    #[prop_or_default]
    pub(crate) focus: Option<NodeRef>,
    pub(crate) children: Html,
}

/// Shows a heading of the right level.
#[expect(
    clippy::ignored_unit_patterns,
    reason = "what `html!` makes of a tag that is not known ahead"
)]
#[component]
pub(crate) fn Heading(props: &HeadingProps) -> Html {
    let tag = format!("h{}", props.level.0);
    let class = props.class.clone();
    let tabindex = props.focus.as_ref().map(|_| "-1");
    let node = props.focus.clone().unwrap_or_default();

    html! {
        <@{tag} {class} {tabindex} ref={node}>{ props.children.clone() }</@>
    }
}
