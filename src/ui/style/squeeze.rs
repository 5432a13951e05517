//! A stylesheet without what only its authors read, so that no visitor downloads it.

/// How long a stylesheet is once it is squeezed, in bytes.
pub(super) const fn length(css: &str) -> usize {
    write(css.as_bytes(), &mut [])
}

/// The stylesheet without comments, indentation and empty lines. `N` is its [`length`].
pub(super) const fn squeeze<const N: usize>(css: &str) -> [u8; N] {
    let mut squeezed = [0; N];
    write(css.as_bytes(), &mut squeezed);
    squeezed
}

/// The bytes of a stylesheet are a text again.
pub(super) const fn text(squeezed: &[u8]) -> &str {
    match str::from_utf8(squeezed) {
        Ok(text) => text,
        Err(_) => panic!("comments begin and end with whole characters"),
    }
}

/// Writes as much as there is room for, and returns how much there is. A comment without an end does not compile.
const fn write(css: &[u8], squeezed: &mut [u8]) -> usize {
    let mut is_in_text = false;
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
        if is_in_text || !css[read].is_ascii_whitespace() {
            if written < squeezed.len() {
                squeezed[written] = css[read];
            }
            written += 1;
            is_in_text = css[read] != b'\n';
        }
        read += 1;
    }
    written
}

#[cfg(test)]
mod tests {
    use super::{length, squeeze, text};

    #[test]
    fn comments_and_indentation_go_and_all_else_stays() {
        const CSS: &str =
            "/* A\n   comment, é */\na,\n  b c {\n  d: \"  e/f\"; /* g */\n}\n\n\n/**/h{}";
        const SQUEEZED: [u8; length(CSS)] = squeeze(CSS);

        assert_eq!(text(&SQUEEZED), "a,\nb c {\nd: \"  e/f\"; \n}\nh{}");
    }
}
