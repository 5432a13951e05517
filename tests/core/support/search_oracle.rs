//! What is found by reading every word of every entry, as the rules of search say it; no index, no order.
//!
//! For texts of French letters, spaces, hyphens and apostrophes, and for codes.

/// What an entry can be found by.
#[derive(Clone, Debug)]
pub(crate) struct Texts {
    pub(crate) words: Vec<String>,
    pub(crate) codes: Vec<String>,
}

/// Whether every telling word of the query is found in the entry.
pub(crate) fn finds(query: &str, texts: &Texts) -> bool {
    let words: Vec<_> = texts.words.iter().flat_map(|it| words(it)).collect();
    let mut codes: Vec<_> = texts.codes.iter().flat_map(|it| self::words(it)).collect();
    let numbers = codes.iter().map(|it| it.chars().filter(|it| !it.is_alphabetic()).collect());
    codes.extend(numbers.collect::<Vec<String>>());
    self::words(query).iter().all(|typed| {
        codes.iter().any(|it| it.starts_with(typed.as_str()))
            || words.iter().any(|it| {
                it.starts_with(typed.as_str()) || is_form(typed, it) || is_near(typed, it)
            })
    })
}

/// Small letters without accents, stop words left out.
pub(crate) fn words(text: &str) -> Vec<String> {
    const STOP_WORDS: &str = " de du des la le les l d en et ou un une au aux ";
    let plain = text.to_lowercase();
    let plain = plain.chars().map(|it| match it {
        'à' | 'â' | 'ä' => "a".to_owned(),
        'é' | 'è' | 'ê' | 'ë' => "e".to_owned(),
        'î' | 'ï' => "i".to_owned(),
        'ô' | 'ö' => "o".to_owned(),
        'ù' | 'û' | 'ü' => "u".to_owned(),
        'ÿ' => "y".to_owned(),
        'ç' => "c".to_owned(),
        'œ' => "oe".to_owned(),
        'æ' => "ae".to_owned(),
        '-' | '’' | '\'' => " ".to_owned(),
        _ => it.to_string(),
    });
    let plain: String = plain.collect();
    let words = plain.split_whitespace().filter(|it| !STOP_WORDS.contains(&format!(" {it} ")));
    words.map(str::to_owned).collect()
}

/// Whether two words differ by how they end only: one for many, or for the other gender.
fn is_form(typed: &str, word: &str) -> bool {
    const PAIRS: &[(&str, &str)] = &[
        ("s", ""),
        ("x", ""),
        ("e", ""),
        ("es", ""),
        ("ex", ""),
        ("aux", "al"),
        ("trice", "teur"),
        ("trices", "teur"),
        ("tricex", "teur"),
        ("teur", "trice"),
        ("teurs", "trice"),
        ("teurx", "trice"),
        ("euse", "eur"),
        ("euses", "eur"),
        ("eusex", "eur"),
        ("auxs", "al"),
        ("auxx", "al"),
    ];
    let stem = |word: &str, ending: &str| word.strip_suffix(ending).map(str::to_owned);
    3 <= word.len()
        && PAIRS.iter().any(|(from, to)| {
            stem(typed, from).is_some_and(|it| stem(word, to).is_some_and(|other| other == it))
        })
}

/// Whether the beginning of the word is as near as slips are forgiven.
fn is_near(typed: &str, word: &str) -> bool {
    let forgiven = match typed.len() {
        _ if typed.chars().any(|it| !it.is_ascii_alphabetic()) => 0,
        0..=3 => 0,
        4..=7 => 1,
        _ => 2,
    };
    (0..=word.len()).any(|end| distance(typed, &word[..end]) <= forgiven)
}

/// The distance called "optimal string alignment", by the matrix of the textbook.
fn distance(a: &str, b: &str) -> usize {
    let (a, b): (Vec<_>, Vec<_>) = (a.chars().collect(), b.chars().collect());
    let mut matrix = vec![vec![0; b.len() + 1]; a.len() + 1];
    for i in 0..=a.len() {
        for j in 0..=b.len() {
            if i == 0 || j == 0 {
                matrix[i][j] = i + j;
                continue;
            }
            let replaced = matrix[i - 1][j - 1] + usize::from(a[i - 1] != b[j - 1]);
            let mut least = replaced.min(matrix[i - 1][j] + 1).min(matrix[i][j - 1] + 1);
            if 1 < i && 1 < j && a[i - 1] == b[j - 2] && a[i - 2] == b[j - 1] {
                least = least.min(matrix[i - 2][j - 2] + 1);
            }
            matrix[i][j] = least;
        }
    }
    matrix[a.len()][b.len()]
}
