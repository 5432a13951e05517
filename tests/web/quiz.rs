//! The quiz in a real browser, as a component: steps, mistakes, focus, what it tells its host.

use std::{cell::RefCell, rc::Rc};

use passerelle::{
    engine::{Interval, Truth},
    model::Dataset,
    ui::{HeadingLevel, Lang, LinkPolicy, Notice, Quiz, QuizProps, Shared},
};
use wasm_bindgen_test::wasm_bindgen_test;
use web_sys::{HtmlElement, HtmlFormElement};
use yew::Callback;

use crate::{DAY, page::Page};

fn props() -> QuizProps {
    QuizProps {
        dataset: Shared::from(Dataset::embedded().expect("the embedded dataset is sound")),
        diploma: Some("deis".into()),
        heading_level: HeadingLevel::default(),
        lang: Lang::default(),
        links: LinkPolicy::default(),
        today: Some(DAY.parse().expect("the day is written as one")),
        is_prerendered: true,
        resume: None,
        on_notice: Callback::noop(),
    }
}

async fn tick(page: &Page<Quiz>, choice: &str) {
    page.click(&format!("input[value={choice}]")).await;
}

#[wasm_bindgen_test]
async fn the_first_question_comes_without_taking_the_focus() {
    let page = Page::<Quiz>::show(props()).await;
    assert_eq!(page.text("legend h3"), "Quels diplômes avez-vous obtenus\u{a0}?");
    assert!(page.focused().is_none());
}

#[wasm_bindgen_test]
async fn a_diploma_of_level_7_is_enough() {
    let page = Page::<Quiz>::show(props()).await;
    tick(&page, "niveau-7").await;
    page.submit().await;
    assert_eq!(page.text("[role=status] .verdict__title"), "Vous pouvez candidater");
    assert_eq!(page.focused().map(|it| it.text_content()), Some(Some("Votre résultat".to_owned())));
}

#[wasm_bindgen_test]
async fn nothing_ticked_is_an_error_that_takes_the_focus() {
    let page = Page::<Quiz>::show(props()).await;
    page.submit().await;
    let expected = "Cochez au moins une réponse, ou «\u{a0}Aucun de ces diplômes\u{a0}».";
    assert_eq!(page.text(".summary a"), expected);
    assert_eq!(page.text("#error"), format!("Erreur\u{a0}: {expected}"));
    assert_eq!(page.focused().map(|it| it.class_name()), Some("summary".to_owned()));
    page.click(".summary a").await;
    assert_eq!(page.focused().map(|it| it.id()), Some("field".to_owned()));
}

#[wasm_bindgen_test]
async fn the_second_of_two_quick_taps_is_not_meant_for_the_next_question() {
    let page = Page::<Quiz>::show(props()).await;
    tick(&page, "niveau-6").await;
    page.element::<HtmlFormElement>("form").request_submit().expect("the form has a button");
    // Before anything is drawn.
    page.submit().await;
    assert_eq!(page.count("form .years__input"), 1, "the next question");
    assert_eq!(page.count(".summary"), 0, "and nothing wrong with it");
}

#[wasm_bindgen_test]
async fn what_was_typed_is_kept_beside_the_error() {
    let page = Page::<Quiz>::show(props()).await;
    tick(&page, "niveau-6").await;
    page.submit().await;
    let cases = [
        ("", "Indiquez un nombre d’années, par exemple 2 ou 2,5. Sans expérience, écrivez 0."),
        ("abc", "«\u{a0}abc\u{a0}» n’est pas un nombre. Écrivez par exemple 2 ou 2,5."),
        ("51", "«\u{a0}51\u{a0}» est trop grand. Écrivez un nombre de 0 à 50."),
        ("-1", "Le nombre d’années ne peut pas être négatif. Écrivez 0 ou plus."),
        ("2,555", "Écrivez deux chiffres au plus après la virgule, par exemple 2,25."),
    ];
    for (typed, expected) in cases {
        page.type_into("#field", typed).await;
        page.submit().await;
        assert_eq!(page.text(".summary a"), expected);
        assert_eq!(page.element::<web_sys::HtmlInputElement>("#field").value(), typed);
    }
    page.type_into("#field", "3").await;
    page.submit().await;
    assert_eq!(page.text(".verdict__title"), "Vous pouvez candidater");
}

#[wasm_bindgen_test]
async fn none_of_these_unticks_the_others() {
    let page = Page::<Quiz>::show(props()).await;
    tick(&page, "niveau-6").await;
    page.click("[data-action=tick-none]").await;
    assert_eq!(page.count("input:checked"), 1);
    tick(&page, "paramedical").await;
    assert!(!page.element::<web_sys::HtmlInputElement>("[data-action=tick-none]").checked());
}

#[wasm_bindgen_test]
async fn the_years_done_are_drawn_beside_the_years_needed() {
    let page = Page::<Quiz>::show(props()).await;
    tick(&page, "niveau-6").await;
    page.submit().await;
    page.type_into("#field", "2").await;
    page.submit().await;
    page.click("input[value=non]").await;
    page.submit().await;
    assert_eq!(page.text(".verdict__title"), "Pas encore\u{a0}: voici ce qui manque");
    assert_eq!(page.text(".route .gap"), "2\u{a0}ans sur\u{a0}3");
    assert_eq!(
        page.text(".route .opening"),
        "Pour ouvrir cette voie\u{a0}: 1\u{a0}an de plus d’expérience dans l’intervention sociale après votre diplôme de niveau\u{a0}6."
    );
}

/// The DEIS asks for none of these; whoever has one gets there sooner.
const BAC: &str = "[data-action=hold][data-value=niveau-4]";

async fn answer_nothing(page: &Page<Quiz>) {
    page.click("[data-action=tick-none]").await;
    page.submit().await;
    page.click("input[value=non]").await;
    page.submit().await;
}

#[wasm_bindgen_test]
async fn what_one_also_holds_draws_the_paths_anew_and_changes_nothing_else() {
    let notices = Rc::new(RefCell::new(0));
    let on_notice = {
        let notices = Rc::clone(&notices);
        Callback::from(move |notice| match notice {
            // A link leads to the paths as they are drawn.
            Notice::Moved { .. } => {}
            _ => *notices.borrow_mut() += 1,
        })
    };
    let page = Page::<Quiz>::show(QuizProps { on_notice, ..props() }).await;
    answer_nothing(&page).await;
    assert_eq!(
        page.texts(".start"),
        [
            "Le BTS Économie sociale familiale",
            "Un autre diplôme de niveau 5, ou un diplôme de deux ans d’études supérieures",
            "Le diplôme d’État de moniteur éducateur ou de technicien de l’intervention sociale et familiale",
            "Le baccalauréat ou un autre diplôme de niveau 4",
        ],
        "what the quiz had no box for"
    );
    let before = page.texts(".pathway__title");
    assert_eq!(page.text("[aria-live]"), "3 chemins");
    let told = *notices.borrow();
    let verdict = page.text("[role=status]");
    page.element::<HtmlElement>(BAC).focus().expect("a button takes the focus");
    page.click(BAC).await;
    assert_eq!(
        page.text("[aria-live]"),
        "3 chemins avec\u{a0}: Le baccalauréat ou un autre diplôme de niveau 4"
    );
    assert_eq!(page.text(".pathway__title"), "En passant par\u{a0}: DEASS, CAFERUIS");
    assert_eq!(
        page.element::<HtmlElement>(BAC).get_attribute("aria-pressed").as_deref(),
        Some("true")
    );
    let focused = page.focused().and_then(|it| it.get_attribute("data-value"));
    assert_eq!(focused.as_deref(), Some("niveau-4"), "the focus stays");
    assert_eq!(page.text("[role=status]"), verdict);
    assert_eq!(*notices.borrow(), told, "the host is told of no answer");
    page.click(BAC).await;
    assert_eq!(page.texts(".pathway__title"), before);
    assert_eq!(page.text("[aria-live]"), "3 chemins");
}

#[wasm_bindgen_test]
async fn what_one_also_holds_is_kept_through_a_change_and_forgotten_by_a_restart() {
    let page = Page::<Quiz>::show(props()).await;
    answer_nothing(&page).await;
    page.click(BAC).await;
    page.click("[data-action=back]").await;
    page.submit().await;
    assert_eq!(page.count(".start[aria-pressed=true]"), 1);
    page.click("[data-action=restart]").await;
    answer_nothing(&page).await;
    assert_eq!(page.count(".start[aria-pressed=true]"), 0);
}

#[wasm_bindgen_test]
async fn nobody_is_offered_what_makes_no_other_path() {
    let offered = async |diploma: &'static str, choice: &str, no: bool| {
        let page = Page::<Quiz>::show(QuizProps { diploma: Some(diploma.into()), ..props() }).await;
        if choice.is_empty() {
            return page.count(".start");
        }
        tick(&page, choice).await;
        page.submit().await;
        if no {
            page.type_into("#field", "1").await;
            page.submit().await;
            page.click("input[value=non]").await;
            page.submit().await;
            assert_eq!(page.text(".verdict__title"), "Pas encore\u{a0}: voici ce qui manque");
            assert_ne!(page.count(".pathway"), 0);
        }
        page.count(".start")
    };
    assert_eq!(offered("deis", "niveau-7", false).await, 0, "the door is open");
    assert_eq!(offered("deis", "travail-social-5", true).await, 0, "years are missing, no diploma");
    assert_eq!(offered("detisf", "", false).await, 0, "no diploma is asked for");
}

#[wasm_bindgen_test]
async fn the_host_is_told_what_the_visitor_does_and_nothing_more() {
    let notices = Rc::new(RefCell::new(Vec::new()));
    let on_notice = {
        let notices = Rc::clone(&notices);
        Callback::from(move |it: Notice| notices.borrow_mut().push(it))
    };
    let page = Page::<Quiz>::show(QuizProps { on_notice, ..props() }).await;
    let begun = Notice::Moved { fragment: "#passerelle/quiz/deis".into() };
    assert_eq!(notices.take(), [begun, Notice::Ready]);
    tick(&page, "niveau-7").await;
    assert_eq!(notices.take(), [], "a tick is not an answer");
    page.submit().await;
    let told = notices.take();
    let [
        Notice::Moved { fragment },
        Notice::Answered { question, .. },
        Notice::Verdict { verdicts, .. },
    ] = told.as_slice()
    else {
        panic!("expected where it leads, an answer and a verdict, found {told:?}");
    };
    assert_eq!(question.as_str(), "diplomes");
    assert_eq!(verdicts[0].1, Interval::point(Truth::Met));
    assert!(fragment.starts_with("#passerelle/quiz/deis/"), "{fragment}");
}

#[wasm_bindgen_test]
async fn another_diploma_begins_another_quiz() {
    let mut page = Page::<Quiz>::show(props()).await;
    tick(&page, "niveau-7").await;
    page.submit().await;
    page.update(QuizProps { diploma: Some("inconnu".into()), ..props() }).await;
    assert!(page.text(".problem").contains("aucun diplôme ne s’appelle «\u{a0}inconnu\u{a0}»"));
    page.update(props()).await;
    assert_eq!(page.count(".verdict"), 0);
    assert_eq!(page.count("form"), 1);
}

#[wasm_bindgen_test]
async fn a_widget_that_leaves_takes_everything_along() {
    let mut page = Page::<Quiz>::show(props()).await;
    assert_ne!(page.count("*"), 0);
    page.leave().await;
    assert_eq!(page.count("*"), 0);
}
