//! A stylesheet without what only its authors read, so that no visitor downloads it.

/// A constant text, without comments, indentation and empty lines.
macro_rules! squeezed {
    ($css:expr) => {{
        const SQUEEZED: [u8; $crate::ui::style::squeeze::length($css)] =
            $crate::ui::style::squeeze::squeeze($css);
        $crate::ui::style::squeeze::text(&SQUEEZED)
    }};
}

pub(super) use squeezed;

/// How many bytes are left of a stylesheet.
pub(super) const fn length(css: &str) -> usize {
    write(css.as_bytes(), &mut [])
}

/// What is left of it; `N` is its [`length`].
pub(super) const fn squeeze<const N: usize>(css: &str) -> [u8; N] {
    let mut squeezed = [0; N];
    write(css.as_bytes(), &mut squeezed);
    squeezed
}

/// The same as a text.
pub(super) const fn text(squeezed: &[u8]) -> &str {
    match str::from_utf8(squeezed) {
        Ok(text) => text,
        Err(_) => panic!("what is left out begins and ends with whole characters"),
    }
}

/// Writes as much as there is room for, and returns how much there is. A comment without an end does not compile.
const fn write(css: &[u8], squeezed: &mut [u8]) -> usize {
    let mut is_in_line = false;
    let mut read = 0;
    let mut written = 0;
    while read < css.len() {
        if css[read] == b'/' && css[read + 1] == b'*' {
            read += 2;
            while !(css[read] == b'*' && css[read + 1] == b'/') {
                read += 1;
            }
            read += 2;
            continue;
        }
        if is_in_line || !css[read].is_ascii_whitespace() {
            if written < squeezed.len() {
                squeezed[written] = css[read];
            }
            written += 1;
            is_in_line = css[read] != b'\n';
        }
        read += 1;
    }
    written
}

#[cfg(test)]
mod tests {
    #[test]
    fn comments_and_indentation_go_and_all_else_stays() {
        const CSS: &str =
            "/* A\n   comment, é */\na,\n  b c {\n  d: \"  e/f\"; /* g */\n}\n\n\n/**/h{}";

        assert_eq!(squeezed!(CSS), "a,\nb c {\nd: \"  e/f\"; \n}\nh{}");
    }
}
