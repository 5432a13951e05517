//! The language of the texts: marked where the widget speaks another one than the dataset, and nowhere else.

use passerelle::{
    engine::pathway,
    model::{Answers, Dataset},
    ui::{
        Card, CardProps, Explorer, ExplorerProps, HeadingLevel, Lang, LinkPolicy, Pathway,
        PathwayProps, Quiz, QuizProps, Shared,
    },
};
use wasm_bindgen_test::wasm_bindgen_test;
use yew::Callback;

use crate::{DAY, address::Address, page::Page};

/// The embedded dataset, said to be in that language. Its texts are what they are.
fn dataset(language: &str) -> Shared<Dataset> {
    let text = include_str!("../../data/travail-social.json");
    let mut json: serde_json::Value = serde_json::from_str(text).expect("the dataset is JSON");
    json["language"] = language.into();
    Shared::from(Dataset::parse(&json.to_string()).expect("still sound"))
}

/// In which languages something is marked, below the root.
fn marks<C: yew::BaseComponent>(page: &Page<C>) -> Vec<&'static str> {
    let languages = ["fr", "en", "de"].into_iter();
    languages.filter(|it| 0 < page.count(&format!("[part=base] [lang={it}]"))).collect()
}

fn card(language: &str, lang: Lang) -> CardProps {
    CardProps {
        dataset: dataset(language),
        profile: "ingenieur-social".into(),
        heading_level: HeadingLevel::default(),
        lang,
        links: LinkPolicy::default(),
        today: DAY.parse().ok(),
        is_prerendered: true,
        on_notice: Callback::noop(),
    }
}

#[wasm_bindgen_test]
async fn a_card_marks_what_is_not_in_its_own_language() {
    for (language, lang, expected) in [
        // The labels of the European directory are English in all datasets.
        ("fr", Lang::Fr, &["en"][..]),
        ("fr", Lang::En, &["fr"]),
        ("en", Lang::Fr, &["en"]),
        ("en", Lang::En, &[]),
        ("de", Lang::Fr, &["en", "de"]),
        ("de", Lang::En, &["de"]),
    ] {
        let page = Page::<Card>::show(card(language, lang)).await;
        assert_eq!(marks(&page), expected, "{language} by {lang:?}");
    }
}

#[wasm_bindgen_test]
async fn the_code_of_a_directory_has_the_language_of_its_label_and_a_note_in_brackets() {
    let mut props = card("fr", Lang::Fr);
    let mut page = Page::<Card>::show(props.clone()).await;
    assert_eq!(
        page.texts("article [lang]"),
        ["social service consultant", "social services policy officer"]
    );
    props.profile = "educateur-jeunes-enfants".into();
    page.update(props.clone()).await;
    assert_eq!(page.texts("article [lang]"), ["early years teacher"]);
    let code = "ESCO 2342.1, early years teacher (le plus proche)";
    assert!(page.text(".details").contains(code), "{}", page.text(".details"));
    props.lang = Lang::En;
    page.update(props).await;
    assert!(page.texts(".details [lang=fr]").contains(&"le plus proche".to_owned()));
    assert!(!page.texts("[lang=fr]").contains(&"early years teacher".to_owned()));
}

#[wasm_bindgen_test]
async fn a_quiz_marks_what_is_not_in_its_own_language() {
    for (language, lang, expected) in
        [("en", Lang::En, None), ("en", Lang::Fr, Some("en")), ("fr", Lang::Fr, None)]
    {
        let page = Page::<Quiz>::show(QuizProps {
            dataset: dataset(language),
            diploma: Some("deis".into()),
            heading_level: HeadingLevel::default(),
            lang,
            links: LinkPolicy::default(),
            today: DAY.parse().ok(),
            is_prerendered: true,
            resume: None,
            on_notice: Callback::noop(),
        })
        .await;
        assert_eq!(marks(&page), Vec::from_iter(expected), "{language} by {lang:?}");
    }
}

#[wasm_bindgen_test]
async fn an_explorer_marks_what_is_not_in_its_own_language() {
    let _address = Address::own().await;
    for (language, lang, expected) in
        [("en", Lang::En, None), ("en", Lang::Fr, Some("en")), ("fr", Lang::En, Some("fr"))]
    {
        let page = Page::<Explorer>::show(ExplorerProps {
            dataset: dataset(language),
            heading_level: HeadingLevel::default(),
            lang,
            links: LinkPolicy::default(),
            today: DAY.parse().ok(),
            resume: None,
            on_notice: Callback::noop(),
        })
        .await;
        assert_eq!(marks(&page), Vec::from_iter(expected), "{language} by {lang:?}");
        let sectors = page.count("#search-sector option[lang]");
        assert_eq!(0 < sectors, expected.is_some(), "the sectors of {language} by {lang:?}");
    }
}

#[wasm_bindgen_test]
async fn a_pathway_by_itself_marks_what_is_not_french() {
    for (language, is_marked) in [("fr", false), ("en", true)] {
        let dataset = dataset(language);
        let deis = dataset.diploma("deis").expect("the dataset has the DEIS");
        let answers = Answers::default();
        let found = pathway::to_diploma(&dataset, dataset.diplomas(), deis, &answers);
        let pathway = found.into_iter().next().expect("a way to the DEIS");
        let page = Page::<Pathway>::show(PathwayProps {
            dataset: dataset.clone(),
            pathway: Shared::from(pathway),
            level: HeadingLevel::default(),
            lang: Lang::Fr,
        })
        .await;
        assert_eq!(0 < page.count("[lang=en]"), is_marked, "{language}");
        assert_eq!(page.count("[lang=fr]"), 0, "{language}");
    }
}
