//! Everything is found by what it is called, and nothing that is typed breaks the search.

use std::collections::BTreeSet;

use passerelle::{
    engine::search::{SearchIndex, fold},
    model::Dataset,
};

/// Looks for every title, synonym and code, and for pieces of them.
pub(super) fn check(dataset: &Dataset) {
    let index = SearchIndex::of(dataset);
    let (n_profiles, n_families) = (dataset.profiles().len(), dataset.families().len());
    let n_entries = n_profiles + n_families;
    assert_eq!(index.find(""), (0..n_entries).collect::<Vec<_>>());
    let profiles = dataset.profiles().iter().map(|it| {
        let codes = it.rome.iter().chain(&it.esco).map(|it| &it.code);
        let names = [&it.feminine, &it.masculine].into_iter().chain(&it.synonyms);
        names.chain(codes).collect::<Vec<_>>()
    });
    let families = dataset.families().iter().map(|it| {
        [&it.feminine, &it.masculine].into_iter().chain(&it.synonyms).collect::<Vec<_>>()
    });
    for (place, names) in profiles.chain(families).enumerate() {
        for name in names {
            let is_found = find(&index, name, n_entries).contains(&place);
            assert!(is_found, "`{name}` does not find its entry");
            assert_eq!(fold(&fold(name)), fold(name), "`{name}` is folded twice");
            for piece in pieces(name) {
                find(&index, &piece, n_entries);
            }
        }
    }
}

/// What is found, each entry once.
fn find(index: &SearchIndex, query: &str, n_entries: usize) -> Vec<usize> {
    let found = index.find(query);
    let distinct: BTreeSet<_> = found.iter().collect();
    assert!(distinct.len() == found.len() && found.iter().all(|it| *it < n_entries), "`{query}`");
    found
}

/// The first half, the second, a letter left out, two swapped, everything several times.
fn pieces(name: &str) -> [String; 5] {
    let letters: Vec<_> = name.chars().collect();
    let (first, second) = letters.split_at(letters.len() / 2);
    let (mut fewer, mut swapped) = (letters.clone(), letters.clone());
    if let [_, .., _] = *letters {
        fewer.remove(letters.len() / 2);
        swapped.swap(letters.len() / 2 - 1, letters.len() / 2);
    }
    let text = |it: &[char]| it.iter().collect::<String>();
    [text(first), text(second), text(&fewer), text(&swapped), name.repeat(9)]
}
