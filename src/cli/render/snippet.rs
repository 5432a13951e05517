//! The parts of a widget on a page, put together.

use crate::{cli::args::RenderArgs, ui::FIRST_STYLE};

/// An element with all that a page needs around it.
pub(super) struct Snippet<'a> {
    pub(super) tag: &'static str,
    /// The attribute with the name of what is shown.
    pub(super) attribute: &'static str,
    /// The widget, as HTML.
    pub(super) widget: String,
    /// What the page says where the widget cannot be shown, as HTML.
    pub(super) fallback: String,
    pub(super) json_ld: Option<String>,
    pub(super) args: &'a RenderArgs,
}

impl Snippet<'_> {
    /// The whole, line by line.
    pub(super) fn html(&self) -> String {
        let Self { tag, widget, fallback, args, .. } = self;
        let script = args.script.as_ref().map(|it| {
            let it = escaped(it);
            format!("<script type=\"module\" src=\"{it}\"></script>")
        });
        let data = self
            .json_ld
            .as_ref()
            .map(|it| format!("<script type=\"application/ld+json\">{it}</script>"));
        let lines = [
            script,
            Some(format!("<{tag}{}>", self.attributes())),
            Some("<template shadowrootmode=\"open\">".to_owned()),
            Some(self.style()),
            // Shown by the stylesheet where no script runs, else by the element when it gives up.
            Some(format!("<div data-prerendered>{widget}</div><slot hidden></slot>")),
            Some("</template>".to_owned()),
            Some(fallback.clone()),
            Some(format!("</{tag}>")),
            data,
        ];
        lines.into_iter().flatten().map(|it| it + "\n").collect()
    }

    fn attributes(&self) -> String {
        let args = self.args;
        let level = (args.heading_level != 2).then(|| args.heading_level.to_string());
        let attributes = [
            (self.attribute, Some(args.name.clone())),
            ("lang", args.lang.clone()),
            ("heading-level", level),
            ("links", args.links.clone()),
            ("dataset", args.dataset_url.clone()),
        ];
        attributes
            .into_iter()
            .filter_map(|(name, value)| Some([" ", name, "=\"", &escaped(&value?), "\""].concat()))
            .collect()
    }

    /// In the page itself, so that nothing is painted without it; or a file, where a content security
    /// policy refuses that.
    fn style(&self) -> String {
        match &self.args.stylesheet {
            Some(file) => format!("<link rel=\"stylesheet\" href=\"{}\">", escaped(file)),
            None => format!("<style>{FIRST_STYLE}</style>"),
        }
    }
}

/// A text between double quotes.
fn escaped(text: &str) -> String {
    text.replace('&', "&amp;").replace('"', "&quot;").replace('<', "&lt;")
}
