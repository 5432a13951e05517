//! Where one can be in the explorer, and its address.

use crate::{
    engine::pathway::holdings,
    model::{ChoiceId, Dataset, DiplomaId, FamilyId, ProfileId},
};

/// What the fragments begin with that are the explorer's. All others are the page's own.
const OURS: &str = "passerelle/";

/// A view of the explorer, with an address of its own: `#passerelle/metier/ingenieur-social`.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Place {
    /// Every profession, searched and filtered: `metiers`.
    List,
    /// The card of a profession: `metier/ingenieur-social`.
    Profile(ProfileId),
    /// The card of a family: `metier/travailleur-social`.
    Family(FamilyId),
    /// The quiz of one diploma, `quiz/deis`; or of all at once, `quiz`.
    Quiz(Option<DiplomaId>),
    /// The ways to a diploma from nothing, `chemins/deis`; or from something that one holds, a choice of the
    /// first question to tick: `chemins/deis/niveau-4`.
    Pathways(DiplomaId, Option<ChoiceId>),
}

/// Why an address leads nowhere.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) enum Lost {
    /// No profession and no family is called so.
    Profession(String),
    /// No diploma is called so.
    Diploma(String),
    /// There is no view of that kind.
    View,
}

impl Place {
    /// The address within the explorer, which is read back from there.
    pub fn path(&self) -> String {
        match self {
            Self::List => "metiers".to_owned(),
            Self::Profile(id) => format!("metier/{id}"),
            Self::Family(id) => format!("metier/{id}"),
            Self::Quiz(None) => "quiz".to_owned(),
            Self::Quiz(Some(id)) => format!("quiz/{id}"),
            Self::Pathways(id, None) => format!("chemins/{id}"),
            Self::Pathways(id, Some(held)) => format!("chemins/{id}/{held}"),
        }
    }

    /// The fragment of the page's address, with `#`.
    pub fn fragment(&self) -> String {
        fragment_of(&self.path())
    }

    /// What is there: `list`, `profile`, `family`, `quiz` or `pathways`.
    pub fn kind(&self) -> &'static str {
        match self {
            Self::List => "list",
            Self::Profile(_) => "profile",
            Self::Family(_) => "family",
            Self::Quiz(_) => "quiz",
            Self::Pathways(..) => "pathways",
        }
    }

    /// Which one it is; `None` of the list and of the quiz about all diplomas.
    pub fn id(&self) -> Option<&str> {
        match self {
            Self::List => None,
            Self::Profile(id) => Some(id.as_str()),
            Self::Family(id) => Some(id.as_str()),
            Self::Quiz(id) => id.as_ref().map(DiplomaId::as_str),
            Self::Pathways(id, _) => Some(id.as_str()),
        }
    }

    pub(super) fn read(path: &str, dataset: &Dataset) -> Result<Self, Lost> {
        // Answers in a link are the quiz's to read.
        let (path, _) = answers_in(path);
        let (kind, id) = path.split_once('/').unwrap_or((path, ""));
        match (kind, id) {
            _ if is_list(path) => Ok(Self::List),
            ("metier", id) => {
                let profile = dataset.profile(id).map(|it| Self::Profile(it.id.clone()));
                let family = || dataset.family(id).map(|it| Self::Family(it.id.clone()));
                profile.or_else(family).ok_or_else(|| Lost::Profession(id.to_owned()))
            }
            ("quiz", "") => Ok(Self::Quiz(None)),
            ("quiz", id) => {
                let diploma = dataset.diploma(id).map(|it| Self::Quiz(Some(it.about.id.clone())));
                diploma.ok_or_else(|| Lost::Diploma(id.to_owned()))
            }
            ("chemins", path) => {
                let (id, held) =
                    path.split_once('/').map_or((path, None), |(id, it)| (id, Some(it)));
                let diploma = dataset.diploma(id).ok_or(Lost::View)?;
                let choice = |it: &str| holdings(dataset)?.choice(it).map(|it| it.id.clone());
                let held = held.map(|it| choice(it).ok_or(Lost::View)).transpose()?;
                Ok(Self::Pathways(diploma.about.id.clone(), held))
            }
            _ => Err(Lost::View),
        }
    }
}

/// Whether a path is that of the list.
pub(super) fn is_list(path: &str) -> bool {
    matches!(path, "" | "metiers")
}

/// Whether both paths are of the chains to one diploma: the visitor chooses where they begin, and stays.
pub(super) fn is_same_view(one: &str, other: &str) -> bool {
    let [one, other] = [one, other].map(|it| it.strip_prefix("chemins/")?.split('/').next());
    one.is_some() && one == other
}

/// The path of a quiz, and the answers that may stand after it: `quiz/deis/1;corps=oui;fin`. No id has a `;`.
pub(crate) fn answers_in(path: &str) -> (&str, Option<&str>) {
    match path.rsplit_once('/') {
        Some((place, text)) if path.starts_with("quiz/") && text.contains(';') => {
            (place, Some(text))
        }
        _ => (path, None),
    }
}

/// The fragment that leads to a path.
pub(crate) fn fragment_of(path: &str) -> String {
    format!("#{OURS}{path}")
}

/// The path of a place in a fragment; `None` when the fragment is not the explorer's.
pub(crate) fn path_in(fragment: &str) -> Option<&str> {
    fragment.trim_start_matches('#').strip_prefix(OURS)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn dataset() -> Dataset {
        Dataset::embedded().expect("the embedded dataset is sound")
    }

    #[test]
    fn every_address_leads_to_its_place() {
        let dataset = dataset();
        let profiles = dataset.profiles().iter().map(|it| Place::Profile(it.id.clone()));
        let families = dataset.families().iter().map(|it| Place::Family(it.id.clone()));
        let quizzes = dataset.diplomas().iter().map(|it| Place::Quiz(Some(it.about.id.clone())));
        let paths = dataset.diplomas().iter().map(|it| Place::Pathways(it.about.id.clone(), None));
        let held = holdings(&dataset).expect("a question to tick").choices().iter();
        let deis = dataset.diplomas()[0].about.id.clone();
        let held = held.map(|it| Place::Pathways(deis.clone(), Some(it.id.clone())));
        let places = [Place::List, Place::Quiz(None)].into_iter();
        let places = places.chain(profiles).chain(families).chain(quizzes);
        for place in places.chain(paths).chain(held) {
            let fragment = place.fragment();
            let path = path_in(&fragment).expect("an address of ours");
            assert_eq!(Place::read(path, &dataset), Ok(place), "{fragment}");
        }
    }

    #[test]
    fn an_address_is_what_people_were_told() {
        let dataset = dataset();
        let read = |path| Place::read(path, &dataset).map(|it| it.fragment());
        assert_eq!(
            read("metier/ingenieur-social"),
            Ok("#passerelle/metier/ingenieur-social".to_owned())
        );
        assert_eq!(read("quiz/deis"), Ok("#passerelle/quiz/deis".to_owned()));
        assert_eq!(read("quiz"), Ok("#passerelle/quiz".to_owned()));
        assert_eq!(
            read("chemins/deis/niveau-4"),
            Ok("#passerelle/chemins/deis/niveau-4".to_owned())
        );
        assert_eq!(read(""), Ok("#passerelle/metiers".to_owned()));
    }

    #[test]
    fn answers_stand_after_a_quiz_and_nowhere_else() {
        let dataset = dataset();
        for (path, place, answers) in [
            ("quiz/deis/1;corps=oui;fin", "quiz/deis", Some("1;corps=oui;fin")),
            ("quiz/1;fin", "quiz", Some("1;fin")),
            ("quiz/deis", "quiz/deis", None),
            ("quiz/1", "quiz/1", None),
            ("quiz", "quiz", None),
            ("chemins/deis/1;fin", "chemins/deis/1;fin", None),
            ("metier/ingenieur-social/1;fin", "metier/ingenieur-social/1;fin", None),
        ] {
            assert_eq!(answers_in(path), (place, answers));
            assert_eq!(Place::read(path, &dataset), Place::read(place, &dataset), "{path}");
        }
    }

    #[test]
    fn what_leads_nowhere_says_why() {
        let dataset = dataset();
        for (path, lost) in [
            ("metier/astronaute", Lost::Profession("astronaute".to_owned())),
            ("metier", Lost::Profession(String::new())),
            ("metier/deis", Lost::Profession("deis".to_owned())),
            ("metier/ingenieur-social/", Lost::Profession("ingenieur-social/".to_owned())),
            ("quiz/cap", Lost::Diploma("cap".to_owned())),
            ("quiz/cap/1;fin", Lost::Diploma("cap".to_owned())),
            ("quiz/deis/x/1;fin", Lost::Diploma("deis/x".to_owned())),
            ("chemins/deis/1;fin", Lost::View),
            ("chemins", Lost::View),
            ("chemins/cap/niveau-4", Lost::View),
            ("chemins/deis/licorne", Lost::View),
            ("metiers/ingenieur-social", Lost::View),
            ("Metier/ingenieur-social", Lost::View),
            ("__proto__", Lost::View),
        ] {
            assert_eq!(Place::read(path, &dataset), Err(lost), "{path}");
        }
    }

    #[test]
    fn other_fragments_are_the_pages_own() {
        for foreign in
            ["", "#", "#contact", "#/metier/x", "#passerelle", "#Passerelle/quiz", "#x/passerelle/"]
        {
            assert_eq!(path_in(foreign), None, "{foreign}");
        }
        assert_eq!(path_in("#passerelle/quiz"), Some("quiz"));
        assert_eq!(path_in("#passerelle/"), Some(""));
    }
}
