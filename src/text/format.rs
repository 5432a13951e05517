//! Shapes of text that no language changes.

pub(crate) fn capitalized(text: &str) -> String {
    let mut chars = text.chars();
    chars.next().map_or_else(String::new, |first| first.to_uppercase().chain(chars).collect())
}

/// What was typed, cut so that a sentence stays one.
pub(crate) fn shortened(typed: &str) -> String {
    const LONGEST: usize = 20;
    let typed = typed.trim();
    match typed.char_indices().nth(LONGEST) {
        Some((end, _)) => format!("{}…", &typed[..end]),
        None => typed.to_owned(),
    }
}
