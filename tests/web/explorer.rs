//! The explorer in a real browser, as a component: search, filters, pages, and the views by address.

use std::{cell::RefCell, rc::Rc};

use passerelle::ui::{Explorer, ExplorerProps, HeadingLevel, Lang, LinkPolicy, Notice, Place};
use wasm_bindgen_test::wasm_bindgen_test;
use web_sys::{HtmlElement, HtmlInputElement, HtmlSelectElement};
use yew::Callback;

use crate::{address::Address, field::professions, page::Page};

const SEARCH: &str = "#search";
const COUNT: &str = "[role=status]";

fn props(n_professions: usize) -> ExplorerProps {
    ExplorerProps {
        dataset: professions(n_professions),
        heading_level: HeadingLevel::default(),
        lang: Lang::default(),
        links: LinkPolicy::default(),
        today: "2026-11-23".parse().ok(),
        resume: None,
        on_notice: Callback::noop(),
    }
}

async fn show(n_professions: usize) -> Page<Explorer> {
    Page::<Explorer>::show(props(n_professions)).await
}

#[wasm_bindgen_test]
async fn everything_is_listed_without_taking_the_focus() {
    let _address = Address::own().await;
    let page = show(12).await;
    assert_eq!(page.text(COUNT), "12 métiers et 1 famille de métiers");
    assert_eq!(page.count(".found > li"), 13);
    assert_eq!(page.text(".found h3"), "Animatrice numéro 1 ou animateur numéro 1");
    assert_eq!(page.text(".found li .muted"), "Niveau\u{a0}6 (ancien niveau II), DEES");
    assert_eq!(page.text(".found li:last-child h3"), "Travailleuse sociale ou travailleur social");
    assert!(page.focused().is_none());
}

#[wasm_bindgen_test]
async fn what_is_found_follows_the_typing_and_the_focus_stays() {
    let _address = Address::own().await;
    let page = show(40).await;
    page.element::<HtmlElement>(SEARCH).focus().expect("a field takes the focus");
    for (typed, count) in [
        ("travaileur", "1 famille de métiers"),
        ("animatrise", "40 métiers"),
        ("animatrise 17", "1 métier"),
        ("boulanger", "Aucun métier trouvé"),
        ("", "40 métiers et 1 famille de métiers"),
    ] {
        page.type_into(SEARCH, typed).await;
        assert_eq!(page.text(COUNT), count, "{typed}");
        assert_eq!(page.focused().map(|it| it.id()), Some("search".to_owned()), "{typed}");
        assert_eq!(page.element::<HtmlInputElement>(SEARCH).value(), typed);
    }
}

#[wasm_bindgen_test]
async fn filters_are_those_of_the_data_and_all_have_to_fit() {
    let _address = Address::own().await;
    let page = show(12).await;
    let options = |selector: &str| page.texts(&format!("{selector} option"));
    assert_eq!(
        options("#search-level"),
        [
            "Tous les niveaux",
            "Niveau\u{a0}3 (ancien niveau V)",
            "Niveau\u{a0}4 (ancien niveau IV)",
            "Niveau\u{a0}6 (ancien niveau II)",
            "Niveau\u{a0}7 (ancien niveau I)"
        ]
    );
    assert_eq!(
        options("#search-sector"),
        ["Tous les secteurs", "Associations", "Départements", "Écoles"]
    );
    page.choose("#search-level", "6").await;
    assert_eq!(page.text(COUNT), "3 métiers et 1 famille de métiers", "the family by a member");
    page.choose("#search-sector", "écoles").await;
    assert_eq!(page.texts(".found h3"), ["Animatrice numéro 9 ou animateur numéro 9"]);
    page.type_into(SEARCH, "animateur 5").await;
    assert_eq!(page.text(COUNT), "Aucun métier trouvé");
    assert!(page.text(".list__none").contains("effacez tout"));
    page.click("[data-action=explore-clear]").await;
    assert_eq!(page.text(COUNT), "12 métiers et 1 famille de métiers");
    for selector in ["#search-level", "#search-sector"] {
        assert_eq!(page.element::<HtmlSelectElement>(selector).value(), "", "{selector}");
    }
    assert_eq!(page.element::<HtmlInputElement>(SEARCH).value(), "");
    assert_eq!(page.focused().map(|it| it.id()), Some("search".to_owned()));
    assert_eq!(page.count("[data-action=explore-clear]"), 0);
}

#[wasm_bindgen_test]
async fn of_three_hundred_twenty_are_shown_at_a_time() {
    let _address = Address::own().await;
    let page = show(300).await;
    assert_eq!(page.text(COUNT), "300 métiers et 1 famille de métiers");
    assert_eq!(page.count(".found > li"), 20);
    assert_eq!(page.text(".list__shown"), "Affichés\u{a0}: 20 sur 301");
    page.click("[data-action=explore-more]").await;
    assert_eq!(page.count(".found > li"), 40);
    let first_new = page.focused().and_then(|it| it.text_content());
    assert_eq!(first_new.as_deref(), Some("Animatrice numéro 21 ou animateur numéro 21"));
    page.type_into(SEARCH, "animateur").await;
    page.until_text(COUNT, "300 métiers").await;
    assert_eq!(page.count(".found > li"), 20, "another search begins at the top");
    for _ in 0..14 {
        page.click("[data-action=explore-more]").await;
    }
    assert_eq!(page.count(".found > li"), 300);
    assert_eq!(page.count("[data-action=explore-more]"), 0);
}

#[wasm_bindgen_test]
async fn each_view_has_its_address() {
    let address = Address::own().await;
    let page = show(3).await;
    let first = "Animatrice numéro 2 ou animateur numéro 2";
    for (path, title) in [
        ("metier/metier-2", first),
        ("metier/travailleur-social", "Travailleuse sociale ou travailleur social"),
        ("quiz/deis", "Puis-je préparer le DEIS\u{a0}?"),
        ("quiz", "À quoi puis-je accéder avec mon parcours\u{a0}?"),
        ("metiers", "Explorer les métiers"),
    ] {
        address.go(&format!("#passerelle/{path}")).await;
        assert_eq!(page.text(".title"), title, "{path}");
        let focused = page.focused().and_then(|it| it.text_content());
        // On the list it is on the link that one followed.
        let expected = if path == "metiers" { first } else { title };
        assert_eq!(focused.as_deref(), Some(expected), "{path}: the focus is on the heading");
        let n_back = page.count("nav a[data-open=metiers]");
        assert_eq!(n_back, u32::from(path != "metiers"), "{path}: a way back to the list");
    }
}

#[wasm_bindgen_test]
async fn a_card_leads_to_the_quiz_of_its_diploma_and_a_family_to_its_members() {
    let address = Address::own().await;
    let page = show(3).await;
    address.go("#passerelle/metier/travailleur-social").await;
    assert_eq!(page.count(".related > li"), 3);
    assert_eq!(
        page.text("[data-open='metier/metier-3']"),
        "Animatrice numéro 3 ou animateur numéro 3"
    );
    address.go("#passerelle/metier/metier-3").await;
    assert_eq!(page.count(".card"), 1);
    assert_eq!(page.text("[data-open='quiz/deaes']"), "Puis-je préparer le DEAES\u{a0}?");
    address.go("#passerelle/chemins/deaes").await;
    assert_eq!(page.text(".title"), "Diplôme d’État d’accompagnant éducatif et social (DEAES)");
    assert_eq!(page.count(".pathway"), 1, "everybody may enter at once");
    address.go("#passerelle/chemins/deis/niveau-4").await;
    assert_eq!(
        page.text("[aria-current]"),
        "Le baccalauréat ou un autre diplôme de niveau 4",
        "what one holds is in the address"
    );
    assert!(page.text(".pathway__title").contains("DEASS"), "{}", page.text(".pathway__title"));
}

#[wasm_bindgen_test]
async fn where_the_paths_begin_is_chosen_in_place() {
    let address = Address::own().await;
    let page = show(3).await;
    address.go("#passerelle/chemins/deis").await;
    assert_eq!(page.text(".start[aria-current]"), "Aucun de ces diplômes");
    assert_eq!(page.text("[aria-live]"), "3 chemins");
    let bac = ".start[data-open='chemins/deis/niveau-4']";
    page.element::<HtmlElement>(bac).focus().expect("a link takes the focus");
    address.follow(|| page.element::<HtmlElement>(bac).click()).await;
    assert_eq!(address.fragment(), "#passerelle/chemins/deis/niveau-4");
    assert_eq!(
        page.text("[aria-live]"),
        "3 chemins avec\u{a0}: Le baccalauréat ou un autre diplôme de niveau 4"
    );
    assert_eq!(page.count(".start[aria-current]"), 1);
    let focused = page.focused().and_then(|it| it.get_attribute("data-open"));
    assert_eq!(focused.as_deref(), Some("chemins/deis/niveau-4"), "the focus stays");
}

#[wasm_bindgen_test]
async fn a_quiz_that_was_begun_is_found_as_it_was_left() {
    let address = Address::own().await;
    let notices = Rc::new(RefCell::new(0));
    let on_notice = {
        let notices = Rc::clone(&notices);
        Callback::from(move |notice| match notice {
            Notice::Moved { .. } => {}
            _ => *notices.borrow_mut() += 1,
        })
    };
    let page = Page::<Explorer>::show(ExplorerProps { on_notice, ..props(3) }).await;
    let leave_and_come_back = async |quiz: &str| {
        let told = *notices.borrow();
        address.go("#passerelle/metier/metier-1").await;
        address.go(&format!("#passerelle/{quiz}")).await;
        assert_eq!(*notices.borrow(), told, "the host is told of no answer");
        let focused = page.focused().map(|it| it.class_name());
        assert_eq!(focused.as_deref(), Some("title"), "the focus is on the heading of the view");
    };
    for quiz in ["quiz/deis", "quiz"] {
        address.go(&format!("#passerelle/{quiz}")).await;
        page.click("input[value=niveau-6]").await;
        leave_and_come_back(quiz).await;
        assert_eq!(page.count("input:checked"), 1, "{quiz}: what is ticked");
        page.submit().await;
        let second = page.text(".question");
        leave_and_come_back(quiz).await;
        assert_eq!(page.text(".question"), second, "{quiz}: the question that comes next");
    }
    address.go("#passerelle/quiz/deis").await;
    page.type_into("#field", "1,5").await;
    leave_and_come_back("quiz/deis").await;
    assert_eq!(page.element::<HtmlInputElement>("#field").value(), "1,5", "what is typed");
    page.submit().await;
    page.click("input[value=non]").await;
    page.submit().await;
    leave_and_come_back("quiz/deis").await;
    assert_eq!(page.text(".verdict__title"), "Pas encore\u{a0}: voici ce qui manque");
    page.click("[data-action=edit]").await;
    let edited = page.text(".question");
    leave_and_come_back("quiz/deis").await;
    assert_eq!(page.text(".question"), edited, "the answer that is being changed");
    page.submit().await;
    page.click("[data-action=restart]").await;
    leave_and_come_back("quiz/deis").await;
    assert_eq!(page.count("input:checked"), 0, "a restart forgets all");
    assert_eq!(page.count("[data-action=back]"), 0, "and is at the first question");
    address.go("#passerelle/quiz").await;
    assert_eq!(page.count("[data-action=back]"), 1, "but nothing of the other quiz");
}

#[wasm_bindgen_test]
async fn a_quiz_that_was_begun_is_gone_with_its_explorer() {
    let address = Address::own().await;
    let page = show(3).await;
    address.go("#passerelle/quiz/deis").await;
    page.click("input[value=niveau-6]").await;
    let other = show(3).await;
    assert_eq!(other.count("input:checked"), 0, "another explorer has its own");
    drop(page);
    let page = show(3).await;
    assert_eq!(page.count("input:checked"), 0);
}

#[wasm_bindgen_test]
async fn an_address_that_leads_nowhere_is_said_above_the_list() {
    let address = Address::own().await;
    let notices = Rc::new(RefCell::new(Vec::new()));
    let on_notice = {
        let notices = Rc::clone(&notices);
        Callback::from(move |it: Notice| notices.borrow_mut().push(it))
    };
    let page = Page::<Explorer>::show(ExplorerProps { on_notice, ..props(3) }).await;
    for (path, message) in [
        ("metier/astronaute", "aucun métier ne s’appelle «\u{a0}astronaute\u{a0}»"),
        ("quiz/cap", "aucun diplôme ne s’appelle «\u{a0}cap\u{a0}»"),
        ("chemins/inconnu", "Choisissez un métier dans la liste"),
    ] {
        address.go(&format!("#passerelle/{path}")).await;
        assert_eq!(page.text(".title"), "Cette page n’existe pas", "{path}");
        assert!(page.text(".problem").contains(message), "{path}: {}", page.text(".problem"));
        assert_eq!(page.count(".found > li"), 4, "{path}: the list is the way on");
    }
    let n_problems =
        notices.borrow().iter().filter(|it| matches!(it, Notice::Problem { .. })).count();
    assert_eq!(n_problems, 3, "the host is told each time");
}

#[wasm_bindgen_test]
async fn the_host_is_told_before_a_link_is_followed_and_may_stay() {
    let address = Address::own().await;
    let opened = Rc::new(RefCell::new(Vec::new()));
    let on_notice = {
        let opened = Rc::clone(&opened);
        Callback::from(move |it: Notice| {
            if let Notice::Opened { place, veto } = it {
                if matches!(place, Place::Quiz(_)) {
                    veto.set();
                }
                opened.borrow_mut().push(place.path());
            }
        })
    };
    let page = Page::<Explorer>::show(ExplorerProps { on_notice, ..props(3) }).await;
    page.click("[data-open=quiz]").await;
    assert_eq!(address.fragment(), "", "the host said no");
    address.follow(|| page.element::<HtmlElement>("[data-open='metier/metier-1']").click()).await;
    assert_eq!(address.fragment(), "#passerelle/metier/metier-1");
    assert_eq!(page.text(".title"), "Animatrice numéro 1 ou animateur numéro 1");
    assert_eq!(*opened.borrow(), ["quiz", "metier/metier-1"]);
}

#[wasm_bindgen_test]
async fn it_is_ready_once_whatever_it_shows() {
    let address = Address::own().await;
    let n_ready = Rc::new(RefCell::new(0));
    let on_notice = {
        let n_ready = Rc::clone(&n_ready);
        Callback::from(move |it: Notice| *n_ready.borrow_mut() += i32::from(it == Notice::Ready))
    };
    let _page = Page::<Explorer>::show(ExplorerProps { on_notice, ..props(3) }).await;
    address.go("#passerelle/metier/metier-1").await;
    address.go("#passerelle/quiz").await;
    assert_eq!(*n_ready.borrow(), 1);
}

#[wasm_bindgen_test]
async fn one_that_left_the_page_does_not_follow_its_address() {
    let address = Address::own().await;
    let mut page = show(3).await;
    page.leave().await;
    address.go("#passerelle/quiz").await;
    assert_eq!(page.count("*"), 0);
}
