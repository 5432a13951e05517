//! The line of the culprit, with a caret below it.

use super::locate::Spot;

/// How much of a long line is shown on each side of the caret.
const REACH: usize = 48;

/// Three rows: an empty one, the line with its number, and the caret.
pub(super) fn snippet(text: &str, spot: Spot) -> [String; 3] {
    let line = text.lines().nth(spot.line.saturating_sub(1)).unwrap_or_default();
    let line = line.replace('\t', " ");
    let caret = spot.column.saturating_sub(1);
    let n_chars = line.chars().count();
    let from = if n_chars <= 2 * REACH { 0 } else { caret.saturating_sub(REACH) };
    let until = n_chars.min(from + 2 * REACH);
    let mut shown: String = line.chars().skip(from).take(until - from.min(until)).collect();
    if until < n_chars {
        shown.push('…');
    }
    let mut before = caret - from;
    if 0 < from {
        shown.insert(0, '…');
        before += 1;
    }
    let number = spot.line.to_string();
    let gutter = " ".repeat(number.len());
    [
        format!("{gutter} |"),
        format!("{number} | {shown}"),
        format!("{gutter} | {}^", " ".repeat(before)),
    ]
}

#[cfg(test)]
mod tests {
    use super::*;

    #[track_caller]
    fn check(text: &str, (line, column): (usize, usize), expected: [&str; 3]) {
        assert_eq!(snippet(text, Spot { line, column }), expected, "{text}");
    }

    #[test]
    fn the_caret_stands_below_the_character() {
        check("a\n\tété\n", (2, 4), ["  |", "2 |  été", "  |    ^"]);
        check("a", (1, 2), ["  |", "1 | a", "  |  ^"]);
        check("", (1, 1), ["  |", "1 | ", "  | ^"]);
    }

    #[test]
    fn of_a_long_line_the_surroundings_are_shown() {
        let text = format!("{}x{}", "a".repeat(100), "b".repeat(100));
        let [_, line, caret] = snippet(&text, Spot { line: 1, column: 101 });
        assert_eq!(line, format!("1 | …{}x{}…", "a".repeat(REACH), "b".repeat(REACH - 1)));
        assert_eq!(caret.find('^'), line.char_indices().position(|(_, it)| it == 'x'));
    }
}
