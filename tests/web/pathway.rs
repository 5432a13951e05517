//! A pathway in a real browser: every step is text, the drawing is hidden from assistive technology.

use passerelle::{
    engine::pathway,
    model::{Answer, Answers, Dataset},
    ui::{HeadingLevel, Lang, Pathway, PathwayProps, Shared},
};
use wasm_bindgen_test::wasm_bindgen_test;

use crate::page::Page;

/// Each chain to the DEIS for a person with the baccalauréat.
fn chains() -> Vec<PathwayProps> {
    let dataset = Dataset::embedded().expect("the embedded dataset is sound");
    let deis = dataset.diploma("deis").expect("the dataset has the DEIS");
    let held = &dataset.questions()[0];
    let bac = held.choice("niveau-4").expect("a choice of the first question");
    let answers =
        Answers::default().with(held.id.clone(), Answer::Several([bac.id.clone()].into()));
    let found = pathway::to_diploma(&dataset, dataset.diplomas(), deis, &answers);
    let dataset = Shared::from(dataset);
    let props = found.into_iter().map(|it| PathwayProps {
        dataset: dataset.clone(),
        pathway: Shared::from(it),
        level: HeadingLevel::nearest(3),
        lang: Lang::Fr,
    });
    props.collect()
}

#[wasm_bindgen_test]
async fn a_pathway_names_each_step_with_its_length_and_the_whole() {
    let page = Page::<Pathway>::show(chains().swap_remove(1)).await;
    assert_eq!(page.text("h3"), "En passant par\u{a0}: DEASS, 3\u{a0}ans de travail");
    assert_eq!(page.count("ol > li"), 3);
    let first = page.text("li:nth-child(1)");
    assert!(first.contains("assistant de service social (DEASS)3\u{a0}ans"), "{first}");
    assert!(first.contains("Conviennent aussi\u{a0}: DEES, DEEJE, DEETS"), "{first}");
    assert!(first.contains("ou par la VAE"), "{first}");
    let second = page.text("li:nth-child(2)");
    assert!(second.starts_with("Travailler3\u{a0}ansIl faut 3\u{a0}ans d’expérience"), "{second}");
    assert!(page.text("li:nth-child(3)").contains("2 à 3\u{a0}ans"));
    assert_eq!(page.text(".pathway__total"), "Environ 9\u{a0}ans au plus en tout");
}

#[wasm_bindgen_test]
async fn the_drawing_is_hidden_and_what_is_to_confirm_is_said_in_words() {
    let page = Page::<Pathway>::show(chains().swap_remove(2)).await;
    assert_eq!(page.text("h3"), "En passant par\u{a0}: DEASS (à confirmer avec l’établissement)");
    assert_eq!(page.count("svg"), page.count("svg[aria-hidden=true]"));
    assert_eq!(page.count("svg.pathway__station"), page.count("li"));
    assert!(page.text("li:last-child").contains("Entrée à confirmer avec l’établissement"));
    assert!(!page.text("li:first-child").contains("à confirmer"));
}
