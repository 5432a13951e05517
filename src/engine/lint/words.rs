//! Words that visitors read: none at all, too many in a row, or torn apart at the end of a line.

use super::{Code, Finding};
use crate::{engine::written::Written, model::Language};

/// A sentence that is longer is read twice.
const LONGEST_SENTENCE: usize = 30;

/// The findings about the words of a dataset in that language.
pub(super) fn check(strings: &[Written<'_>], language: &Language) -> Vec<Finding> {
    let mut findings = Vec::new();
    for it in strings.iter().filter(|it| it.is_words()) {
        if it.text.trim().is_empty() {
            findings.push(Finding::new(
                Code::EmptyText,
                &it.at,
                format!("`{}` is empty", it.key),
                "write the text, or leave the field out where that is allowed",
            ));
        }
        for sentence in sentences(it.text) {
            let n_words = n_words(sentence);
            if LONGEST_SENTENCE < n_words {
                let start = sentence.split_whitespace().take(4).collect::<Vec<_>>().join(" ");
                findings.push(Finding::new(
                    Code::LongSentence,
                    &it.at,
                    format!("the sentence that begins with `{start}` has {n_words} words"),
                    format!("make two of it, of {LONGEST_SENTENCE} words at most"),
                ));
            }
        }
        if let Some(sign) = breakable_sign(it.text).filter(|_| language.is_french()) {
            let (side, example) = match sign {
                '«' => ("before", "«\u{a0}mot"),
                '»' => ("after", "mot\u{a0}»"),
                _ => ("after", "mot\u{a0}?"),
            };
            findings.push(Finding::new(
                Code::BreakableSign,
                &it.at,
                format!("`{sign}` does not stand {side} a no-break space"),
                format!("type a no-break space (U+00A0), as in `{example}`"),
            ));
        }
    }
    findings
}

/// The sentences of a text. An end is a sign at the end of a word.
fn sentences(text: &str) -> impl Iterator<Item = &str> {
    let is_end = |it: char| matches!(it, '.' | '?' | '!' | '…');
    let mut is_after_end = false;
    text.split_inclusive(move |it: char| {
        let ends = is_after_end && it.is_whitespace();
        is_after_end = is_end(it);
        ends
    })
}

fn n_words(sentence: &str) -> usize {
    sentence.split_whitespace().filter(|it| it.contains(char::is_alphanumeric)).count()
}

/// The first sign that a line may begin or end with although it should not.
fn breakable_sign(text: &str) -> Option<char> {
    let is_no_break = |it: char| matches!(it, '\u{a0}' | '\u{202f}');
    text.char_indices().find_map(|(idx, sign)| {
        let before = text[..idx].chars().next_back();
        let after = text[idx + sign.len_utf8()..].chars().next();
        let is_fine = match sign {
            '«' => after.is_none_or(is_no_break),
            '»' => before.is_none_or(is_no_break),
            // Within a word it is an address, a time or a ratio; after another sign or at the start,
            // there is no word to keep together with.
            ':' | ';' | '?' | '!' => {
                after.is_some_and(char::is_alphanumeric)
                    || after == Some('/')
                    || before
                        .is_none_or(|it| is_no_break(it) || matches!(it, '?' | '!' | '(' | '…'))
            }
            _ => true,
        };
        (!is_fine).then_some(sign)
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_sentence_ends_with_a_sign_and_a_space() {
        let found: Vec<_> = sentences("Un art. 2,5 mots. Et\u{a0}? Oui.").map(n_words).collect();
        assert_eq!(found, [2, 2, 1, 1]);
        assert_eq!(sentences("RNCP 2.0 et plus").count(), 1);
    }

    #[test]
    fn only_signs_between_words_need_a_space() {
        for good in ["Oui\u{a0}?", "Oui\u{202f}!", "10:30", "https://a.example/?q=1", "(?)", "?!"] {
            assert_eq!(breakable_sign(good), None, "{good}");
        }
        for bad in ["Oui?", "Oui ?", "a : b", "a; b", "«mot\u{a0}»", "«\u{a0}mot »"] {
            assert!(breakable_sign(bad).is_some(), "{bad}");
        }
    }
}
