//! Which keys are for the page; the others are for the browser, which could print, save, zoom, go back or leave.

/// Keys without a character that do something on the page, or belong to one that does.
const NAMED: [&str; 22] = [
    "Tab",
    "Enter",
    "Escape",
    "Delete",
    "ArrowUp",
    "ArrowDown",
    "ArrowLeft",
    "ArrowRight",
    "Home",
    "End",
    "PageUp",
    "PageDown",
    "Shift",
    "Control",
    "Meta",
    "AltGraph",
    "CapsLock",
    "NumLock",
    // From layouts, and from keyboards on the screen.
    "Dead",
    "Compose",
    "Process",
    "Unidentified",
];

/// Select all, copy, paste, cut, undo and redo what is typed.
const EDITING: [&str; 6] = ["a", "c", "v", "x", "y", "z"];

/// What is held down with a key.
#[derive(Clone, Copy, Debug, Default)]
pub(super) struct With {
    /// Control, or Command.
    pub(super) control: bool,
    pub(super) alt: bool,
    /// What writes `@` and the like; Windows says Control and Alt, too.
    pub(super) alt_graph: bool,
}

/// Whether a key is for the page; `into_field`, when it is pressed where one types.
pub(super) fn is_for_the_page(key: &str, with: With, into_field: bool) -> bool {
    let is_character = key.chars().count() == 1;
    match with {
        With { alt_graph: true, .. } => is_character,
        With { alt: true, .. } => false,
        With { control: true, .. } => {
            key == "Control"
                || key == "Meta"
                || into_field && EDITING.iter().any(|it| it.eq_ignore_ascii_case(key))
        }
        _ => is_character || NAMED.contains(&key) || into_field && key == "Backspace",
    }
}

#[cfg(test)]
mod tests {
    use super::{With, is_for_the_page};

    const ALONE: With = With { control: false, alt: false, alt_graph: false };
    const CONTROL: With = With { control: true, ..ALONE };
    const ALT: With = With { alt: true, ..ALONE };
    /// As Windows tells it.
    const ALT_GRAPH: With = With { control: true, alt: true, alt_graph: true };

    #[test]
    fn what_is_typed_and_what_moves_is_for_the_page() {
        for (key, with, into_field) in [
            ("a", ALONE, true),
            (" ", ALONE, false),
            ("é", ALONE, true),
            ("@", ALT_GRAPH, true),
            ("Tab", ALONE, false),
            ("Enter", ALONE, false),
            ("ArrowLeft", ALONE, false),
            ("Backspace", ALONE, true),
            ("Control", CONTROL, false),
            ("A", CONTROL, true),
            ("Unidentified", ALONE, true),
        ] {
            assert!(is_for_the_page(key, with, into_field), "{key} {with:?}");
        }
    }

    #[test]
    fn the_rest_is_for_the_browser() {
        for (key, with, into_field) in [
            ("p", CONTROL, true),
            ("s", CONTROL, false),
            ("+", CONTROL, false),
            ("0", CONTROL, false),
            ("Enter", CONTROL, false),
            ("a", CONTROL, false),
            ("ArrowLeft", ALT, true),
            ("F1", ALONE, true),
            ("F12", ALONE, false),
            ("Backspace", ALONE, false),
            ("BrowserBack", ALONE, false),
            ("ContextMenu", ALONE, true),
            ("Alt", ALT, false),
        ] {
            assert!(!is_for_the_page(key, with, into_field), "{key} {with:?}");
        }
    }
}
