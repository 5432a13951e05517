//! Shapes of text that no language changes.

/// The text with a large first letter, if it is one of the Latin, the Greek or the Cyrillic alphabet.
pub(crate) fn capitalized(text: &str) -> String {
    let mut chars = text.chars();
    chars
        .next()
        .map_or_else(String::new, |first| [capital(first)].into_iter().chain(chars).collect())
}

/// What `char::to_uppercase` gives, which carries tables of all alphabets: more than the text of a card to download.
fn capital(letter: char) -> char {
    let code = u32::from(letter);
    // In most blocks each large letter is followed by its small one, whose code is odd in some and even in others.
    let is_even = code.is_multiple_of(2);
    let back = match letter {
        'a'..='z' | 'à'..='ö' | 'ø'..='þ' | 'α'..='ρ' | 'σ'..='ϋ' | 'а'..='я' => 0x20,
        'ѐ'..='џ' => 0x50,
        'ς' => 0x1f,
        'έ'..='ί' => 0x25,
        'ά' => 0x26,
        'ύ' | 'ώ' => 0x3f,
        'ό' => 0x40,
        'ı' => return 'I',
        'ÿ' => return 'Ÿ',
        'ſ' => return 'S',
        'Ā'..='į'
        | 'Ĳ'..='ķ'
        | 'Ŋ'..='ŷ'
        | 'Ѡ'..='ҁ'
        | 'Ҋ'..='ҿ'
        | 'Ӑ'..='ԯ'
        | 'Ḁ'..='ẕ'
        | 'Ạ'..='ỿ'
            if !is_even =>
        {
            1
        }
        'Ĺ'..='ň' | 'Ź'..='ž' | 'Ӂ'..='ӎ' if is_even => 1,
        'ӏ' => 0xf,
        _ => 0,
    };
    char::from_u32(code - back).unwrap_or(letter)
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

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn capitals_are_those_of_unicode_in_three_alphabets() {
        // What becomes two letters begins no word, and the sign of a millionth is none.
        const LEFT: [char; 9] = ['µ', 'ß', 'ŉ', 'ΐ', 'ΰ', 'ẖ', 'ẗ', 'ẘ', 'ẙ'];
        let blocks = ['\0'..='ſ', 'Ά'..='ώ', 'Ѐ'..='ԯ', 'Ḁ'..='ẙ', 'Ạ'..='ỿ'];
        for it in blocks.into_iter().flatten().filter(|it| !LEFT.contains(it)) {
            assert_eq!(capital(it).to_string(), it.to_uppercase().to_string(), "{it}");
        }
        assert!(LEFT.iter().all(|it| capital(*it) == *it));
        assert_eq!(capitalized("éducatrice"), "Éducatrice");
        assert_eq!(capitalized(""), "");
    }
}
