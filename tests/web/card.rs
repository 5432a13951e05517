//! The card in a real browser: what it shows, and what it leaves out.

use std::{cell::RefCell, rc::Rc};

use passerelle::{
    model::Dataset,
    ui::{Card, CardProps, HeadingLevel, Lang, LinkPolicy, Notice, Shared},
};
use wasm_bindgen_test::wasm_bindgen_test;
use yew::Callback;

use crate::{DAY, page::Page};

fn props(dataset: Dataset, profile: &str) -> CardProps {
    CardProps {
        dataset: Shared::from(dataset),
        profile: profile.to_owned().into(),
        heading_level: HeadingLevel::default(),
        lang: Lang::default(),
        links: LinkPolicy::default(),
        today: Some(DAY.parse().expect("the day is written as one")),
        is_prerendered: true,
        on_notice: Callback::noop(),
    }
}

fn embedded() -> Dataset {
    Dataset::embedded().expect("the embedded dataset is sound")
}

#[wasm_bindgen_test]
async fn the_title_has_both_genders() {
    let page = Page::<Card>::show(props(embedded(), "ingenieur-social")).await;
    assert_eq!(page.text("h2"), "Ingénieure sociale ou ingénieur social");
}

#[wasm_bindgen_test]
async fn three_facts_stand_at_the_top() {
    let page = Page::<Card>::show(props(embedded(), "ingenieur-social")).await;
    assert_eq!(page.count(".fact"), 3);
    assert_eq!(page.text(".fact dd"), "7 (ancien niveau I)");
}

#[wasm_bindgen_test]
async fn every_way_into_the_diploma_is_shown() {
    let page = Page::<Card>::show(props(embedded(), "ingenieur-social")).await;
    let dataset = embedded();
    let deis = dataset.diploma("deis").expect("the dataset has the DEIS");
    assert_eq!(page.count(".route") as usize, deis.routes.len());
}

#[wasm_bindgen_test]
async fn what_has_ended_says_so() {
    let text = include_str!("../../data/travail-social.json");
    let mut json: serde_json::Value = serde_json::from_str(text).expect("the dataset is JSON");
    json["diplomas"][0]["routes"][0]["validUntil"] = "2026-11-22".into();
    json["diplomas"][0]["about"]["rncpUntil"] = "2026-11-22".into();
    let dataset = Dataset::parse(&json.to_string()).expect("still sound");
    let page = Page::<Card>::show(props(dataset.clone(), "ingenieur-social")).await;
    let card = page.text(".card");
    assert!(card.contains("Règles qui ne sont plus en vigueur"), "{card}");
    assert!(card.contains("Cette règle a pris fin le 22 novembre 2026."), "{card}");
    assert!(card.contains("enregistrement terminé le 22 novembre 2026"), "{card}");
    // The last day counts.
    let the_day_before =
        CardProps { today: "2026-11-22".parse().ok(), ..props(dataset, "ingenieur-social") };
    let page = Page::<Card>::show(the_day_before).await;
    let card = page.text(".card");
    assert!(!card.contains("a pris fin"), "{card}");
    assert!(card.contains("enregistré jusqu’au 22 novembre 2026"), "{card}");
}

#[wasm_bindgen_test]
async fn a_section_with_nothing_to_say_is_not_shown() {
    let text = include_str!("../../data/travail-social.json");
    let mut json: serde_json::Value = serde_json::from_str(text).expect("the dataset is JSON");
    for section in ["missions", "misconceptions", "workplace", "team", "related"] {
        json["profiles"][0][section] = serde_json::json!([]);
    }
    let page = Page::<Card>::show(props(
        Dataset::parse(&json.to_string()).expect("still sound"),
        "ingenieur-social",
    ))
    .await;
    assert_eq!(page.count("details.section"), 3, "the job, the access and the codes are left");
}

#[wasm_bindgen_test]
async fn a_card_without_other_names_pay_and_codes_has_no_section_for_them() {
    let text = include_str!("../../data/travail-social.json");
    let mut json: serde_json::Value = serde_json::from_str(text).expect("the dataset is JSON");
    let shown = async |json: &serde_json::Value| {
        let dataset = Dataset::parse(&json.to_string()).expect("still sound");
        let page = Page::<Card>::show(props(dataset, "ingenieur-social")).await;
        (page.texts("details.section summary"), page.texts(".details dt"))
    };
    let title = "Autres noms, salaire et codes";
    for field in ["synonyms", "pay", "rome", "esco"] {
        json["profiles"][0][field] = serde_json::json!([]);
    }
    json["profiles"][0]["isRegulated"] = serde_json::Value::Null;
    let (sections, terms) = shown(&json).await;
    assert!(sections.iter().any(|it| it == title), "the code of the diploma is left: {sections:?}");
    assert_eq!(terms, ["Codes du métier et du diplôme"]);
    let about = json["diplomas"][0]["about"].as_object_mut().expect("an object");
    about.remove("rncp");
    about.remove("rncpUntil");
    let (sections, terms) = shown(&json).await;
    assert!(!sections.iter().any(|it| it == title), "{sections:?}");
    assert!(terms.is_empty(), "{terms:?}");
}

#[wasm_bindgen_test]
async fn headings_begin_at_the_level_of_the_host() {
    let level = HeadingLevel::nearest(4);
    let page = Page::<Card>::show(CardProps {
        heading_level: level,
        ..props(embedded(), "ingenieur-social")
    })
    .await;
    assert_eq!(page.count("h4"), 1);
    assert_eq!(page.count("summary h5"), page.count("details.section"));
    assert_eq!(page.count("h1, h2, h3"), 0);
}

#[wasm_bindgen_test]
async fn an_unknown_profile_is_said_in_place_and_a_known_one_comes_back() {
    let notices = Rc::new(RefCell::new(Vec::new()));
    let on_notice = {
        let notices = Rc::clone(&notices);
        Callback::from(move |it: Notice| notices.borrow_mut().push(it))
    };
    let known = CardProps { on_notice, ..props(embedded(), "ingenieur-social") };
    let unknown = CardProps { profile: "astronaute".into(), ..known.clone() };
    let mut page = Page::<Card>::show(unknown).await;
    assert!(page.text(".problem").contains("aucun métier ne s’appelle «\u{a0}astronaute\u{a0}»"));
    assert!(page.text(".problem").contains("ingenieur-social"), "what would work is named");
    assert!(notices.borrow().iter().any(|it| matches!(it, Notice::Problem { .. })));
    page.update(known).await;
    assert_eq!(page.count(".problem"), 0);
    assert_eq!(page.count(".title"), 1);
}

#[wasm_bindgen_test]
async fn text_of_a_dataset_stays_text() {
    let text = include_str!("../../data/travail-social.json");
    let mut json: serde_json::Value = serde_json::from_str(text).expect("the dataset is JSON");
    json["profiles"][0]["hook"] = "<img src=x onerror=alert(1)>".into();
    let page = Page::<Card>::show(props(
        Dataset::parse(&json.to_string()).expect("still sound"),
        "ingenieur-social",
    ))
    .await;
    assert_eq!(page.text(".hook"), "<img src=x onerror=alert(1)>");
    assert_eq!(page.count("img"), 0);
}
