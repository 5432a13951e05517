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

/// A heading of the right level.
pub(crate) fn heading(level: HeadingLevel, class: &'static str, content: Html) -> Html {
    tag(level, class, None, NodeRef::default(), content)
}

/// A heading that the focus moves to after a step; nothing else can focus it.
pub(crate) fn focused_heading(
    level: HeadingLevel,
    class: &'static str,
    node: NodeRef,
    content: Html,
) -> Html {
    tag(level, class, Some("-1"), node, content)
}

#[expect(
    clippy::ignored_unit_patterns,
    reason = "what `html!` makes of a tag that is not known ahead"
)]
fn tag(
    level: HeadingLevel,
    class: &'static str,
    tabindex: Option<&'static str>,
    node: NodeRef,
    content: Html,
) -> Html {
    let name = format!("h{}", level.0);
    let class = (!class.is_empty()).then_some(class);

    html! { <@{name} {class} {tabindex} ref={node}>{ content }</@> }
}
