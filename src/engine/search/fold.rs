//! Text as it is compared: small letters without accents, words apart by one space.

/// The letters from `À` (U+00C0) to `ſ` (U+017F) without case or accent. A space is where no letter is,
/// a digit where there are two: see [`PAIRS`].
const LATIN: &[u8; 192] = b"aaaaaa0ceeeeiiiidnooooo ouuuuy12\
                            aaaaaa0ceeeeiiiidnooooo ouuuuy1y\
                            aaaaaaccccccccddddeeeeeeeeeegggg\
                            gggghhhhiiiiiiiiii33jjkkklllllll\
                            lllnnnnnnnnnoooooo44rrrrrrssssss\
                            ssttttttuuuuuuuuuuuuwwyyyzzzzzzs";

/// What is written as two letters where there is no key for it: `æ`, `þ`, `ß`, `ĳ`, `œ`.
const PAIRS: [&str; 5] = ["ae", "th", "ss", "ij", "oe"];

/// Words that nobody means to find something by.
const STOP_WORDS: [&str; 15] =
    ["au", "aux", "d", "de", "des", "du", "en", "et", "l", "la", "le", "les", "ou", "un", "une"];

/// The text in small letters without accents, its words apart by one space; a full stop is kept
/// between digits, as in "2635.2". Letters of other alphabets than the Latin one stay as they are.
///
/// ```
/// use passerelle::engine::search::fold;
///
/// assert_eq!(fold("Chef·fe d’ŒUVRES, à l'ESAT"), "chef fe d oeuvres a l esat");
/// ```
pub fn fold(text: &str) -> String {
    let mut folded = String::with_capacity(text.len());
    let mut rest = text.chars();
    while let Some(it) = rest.next() {
        let is_within_number = || {
            folded.ends_with(|it: char| it.is_ascii_digit())
                && rest.clone().next().is_some_and(|it| it.is_ascii_digit())
        };
        match it {
            'a'..='z' | '0'..='9' => folded.push(it),
            'A'..='Z' => folded.push(it.to_ascii_lowercase()),
            'À'..='ſ' => push_latin(&mut folded, it),
            // An accent by itself; a hyphen that shows at the end of a line only.
            '\u{300}'..='\u{36f}' | '\u{ad}' => {}
            '.' if is_within_number() => folded.push(it),
            _ if it.is_alphanumeric() => folded.push(it),
            _ => end_word(&mut folded),
        }
    }
    folded.truncate(folded.trim_end().len());
    folded
}

/// The words of a folded text that one may mean to find something by.
pub(super) fn telling_words(folded: &str) -> impl Iterator<Item = &str> {
    // Most words are too long to be looked up.
    folded.split(' ').filter(|it| !it.is_empty() && (3 < it.len() || !STOP_WORDS.contains(it)))
}

fn push_latin(folded: &mut String, it: char) {
    let letter = (it as usize).checked_sub('À' as usize).and_then(|idx| LATIN.get(idx));
    match letter.map_or(' ', |it| char::from(*it)) {
        ' ' => end_word(folded),
        digit @ '0'..='9' => folded.push_str(PAIRS[digit as usize - '0' as usize]),
        letter => folded.push(letter),
    }
}

fn end_word(folded: &mut String) {
    if !folded.is_empty() && !folded.ends_with(' ') {
        folded.push(' ');
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_table_has_each_letter_of_its_alphabet_where_it_is() {
        let letters = [
            ("ÀÁÂÃÄÅàáâãäåĀāĂăĄą", "a"),
            ("ÆæĲĳŒœßÞþ", ""),
            ("ÇçĆćĈĉĊċČč", "c"),
            ("ÐðĎďĐđ", "d"),
            ("ÈÉÊËèéêëĒēĔĕĖėĘęĚě", "e"),
            ("ĜĝĞğĠġĢģ", "g"),
            ("ĤĥĦħ", "h"),
            ("ÌÍÎÏìíîïĨĩĪīĬĭĮįİı", "i"),
            ("Ĵĵ", "j"),
            ("Ķķĸ", "k"),
            ("ĹĺĻļĽľĿŀŁł", "l"),
            ("ÑñŃńŅņŇňŉŊŋ", "n"),
            ("ÒÓÔÕÖØòóôõöøŌōŎŏŐő", "o"),
            ("ŔŕŖŗŘř", "r"),
            ("ŚśŜŝŞşŠšſ", "s"),
            ("ŢţŤťŦŧ", "t"),
            ("ÙÚÛÜùúûüŨũŪūŬŭŮůŰűŲų", "u"),
            ("Ŵŵ", "w"),
            ("ÝýÿŶŷŸ", "y"),
            ("ŹźŻżŽž", "z"),
            ("×÷", " "),
        ];
        let mut n_letters = 0;
        for (accented, plain) in letters {
            for it in accented.chars() {
                n_letters += 1;
                if !plain.is_empty() {
                    assert_eq!(fold(&format!("x{it}x")), format!("x{plain}x"), "{it}");
                }
            }
        }
        assert_eq!(n_letters, LATIN.len(), "every letter is in the list above");
        assert_eq!(fold("ÆæĲĳŒœßÞþ"), "aeaeijijoeoessthth");
    }

    #[test]
    fn signs_part_words_and_accents_by_themselves_are_dropped() {
        for (text, folded) in [
            ("e\u{301}ducateur", "educateur"),
            ("médico-social", "medico social"),
            ("l’accueil, l'écoute", "l accueil l ecoute"),
            ("  ESCO 2635.2. Fin ", "esco 2635.2 fin"),
            ("3,5 a.b 1. 2", "3 5 a b 1 2"),
            ("assis\u{ad}tant", "assistant"),
            ("Привет 你好", "Привет 你好"),
            ("…", ""),
        ] {
            assert_eq!(fold(text), folded, "{text}");
        }
    }
}
