//! Laws of search, tried on random words.
//!
//! Tried, not proved: no text makes it panic; folding twice is folding once; everything is found by each of
//! its own words, with slips; more words never find more; and what is found is what the oracle finds by
//! reading everything. Not here: the order, which is pinned by cases in `search.rs`.

use std::collections::BTreeSet;

use passerelle::engine::search::{Entry, Field, SearchIndex, fold};
use proptest::{
    collection::vec,
    prelude::{Strategy, any},
    string::{RegexGeneratorStrategy, string_regex},
};

use crate::support::{
    laws::hold,
    search_oracle::{self, Texts},
};

/// Titles of French letters.
fn titles() -> impl Strategy<Value = Vec<String>> {
    vec("[a-zàâçéèêëîïôûùüÿœæ]{1,14}([ ’'-][a-zéèœ]{1,14}){0,3}", 1..6)
}

/// Words of few letters and of the endings that matter, so that many are near to each other.
const WORD: &str = "[aest]{1,6}(|s|x|e|es|al|aux|teur|trice|euse|eurs|trices)";

fn entries() -> impl Strategy<Value = Vec<Texts>> {
    let code = "[KR][12]{1,4}|RNCP[12]{3}|[12]{2}\\.[12]|DE[EST]{2,3}";
    let text = regex(&format!("{WORD}( {WORD}){{0,2}}"));
    let entry = (vec(text, 1..4), vec(code, 0..3));
    vec(entry.prop_map(|(words, codes)| Texts { words, codes }), 0..8)
}

fn queries() -> impl Strategy<Value = String> {
    let code = "[kr][12]{0,4}|[12]{1,3}(\\.[12])?|rncp[12]?|de[est]{0,3}";
    regex(&format!("({WORD}|{code})( {WORD})?"))
}

fn regex(pattern: &str) -> RegexGeneratorStrategy<String> {
    string_regex(pattern).expect("a pattern")
}

fn index_of_titles(titles: &[String]) -> SearchIndex {
    SearchIndex::new(titles.iter().map(|it| Entry::default().with(Field::Title, [it.as_str()])))
}

#[test]
fn no_text_makes_search_panic() {
    hold(500, &(vec(any::<String>(), 0..5), any::<String>()), |(texts, query)| {
        let entries = texts.iter().map(|it| {
            let it = it.as_str();
            Entry::default().with(Field::Title, [it]).with(Field::Code, [it])
        });
        let index = SearchIndex::new(entries);
        for query in texts.iter().chain([&query, &query.repeat(40)]) {
            let found = index.find(query);
            let distinct: BTreeSet<_> = found.iter().collect();
            let is_sound =
                distinct.len() == found.len() && found.iter().all(|it| *it < texts.len());
            if !is_sound {
                return vec![format!("`{query}` finds {found:?}")];
            }
        }
        vec![]
    });
}

#[test]
fn folding_twice_is_folding_once() {
    hold(2000, &any::<String>(), |text| {
        let once = fold(&text);
        if fold(&once) == once { vec![] } else { vec![format!("`{once}`")] }
    });
}

#[test]
fn everything_is_found_by_each_of_its_own_words() {
    hold(120, &titles(), |titles| {
        let index = index_of_titles(&titles);
        let mut breaches = vec![];
        for (place, title) in titles.iter().enumerate() {
            let as_written = title.split([' ', '-', '\'', '’']).map(str::to_owned);
            let plain = search_oracle::words(title);
            let typed = as_written.chain(plain.iter().cloned()).chain([title.clone()]);
            let typed = typed.flat_map(|it| [it.to_uppercase(), it]);
            let typed = typed.chain(plain.iter().flat_map(|it| slips(it)));
            let lost = typed.filter(|it| !index.find(it).contains(&place));
            breaches.extend(lost.map(|it| format!("`{it}` does not find `{title}`")));
        }
        breaches
    });
}

/// A long word with each letter left out, doubled, or swapped with the next.
fn slips(word: &str) -> Vec<String> {
    if word.len() < 8 {
        return vec![];
    }
    let places = 0..word.len();
    let slips = places.flat_map(|at| {
        let (before, letter, after) = (&word[..at], &word[at..=at], &word[at + 1..]);
        let (next, rest) = after.split_at(after.len().min(1));
        [
            format!("{before}{after}"),
            format!("{before}{letter}{letter}{after}"),
            format!("{before}{next}{letter}{rest}"),
        ]
    });
    slips.collect()
}

#[test]
fn another_word_never_finds_more() {
    hold(500, &(titles(), "\\PC{0,20}", "\\PC{0,9}|[a-z]{1,3}"), |(titles, query, word)| {
        let index = index_of_titles(&titles);
        let before = index.find(&query);
        let after = index.find(&format!("{query} {word}"));
        let more: Vec<_> = after.iter().filter(|it| !before.contains(it)).collect();
        if more.is_empty() { vec![] } else { vec![format!("{more:?} by `{word}`")] }
    });
}

#[test]
fn what_is_found_is_what_reading_everything_finds() {
    hold(3000, &(entries(), queries()), |(entries, query)| {
        let index = SearchIndex::new(entries.iter().map(|it| {
            Entry::default()
                .with(Field::Title, it.words.first().map(String::as_str))
                .with(Field::Hook, it.words.iter().skip(1).map(String::as_str))
                .with(Field::Code, it.codes.iter().map(String::as_str))
        }));
        let found: BTreeSet<_> = index.find(&query).into_iter().collect();
        let all = 0..entries.len();
        let expected = all.filter(|it| search_oracle::finds(&query, &entries[*it])).collect();
        if found == expected {
            vec![]
        } else {
            vec![format!("found {found:?}, expected {expected:?}")]
        }
    });
}
