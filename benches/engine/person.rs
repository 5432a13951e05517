//! People who take the quiz of the page that is measured, and the rule for them, written by hand.

use passerelle::model::{Answer, AnswerKind, Answers, Dataset, Years};

/// A diploma, and the years of work where they count.
#[derive(Clone, Copy)]
pub(crate) struct Person {
    diploma: Diploma,
    years: u8,
}

#[derive(Clone, Copy, PartialEq)]
enum Diploma {
    Level7,
    SocialWork6,
    SocialWork5,
    Paramedical5,
    Level6,
    None,
}

const DIPLOMAS: [(Diploma, &str); 6] = [
    (Diploma::Level7, "lvl1"),
    (Diploma::SocialWork6, "sw2"),
    (Diploma::SocialWork5, "sw3"),
    (Diploma::Paramedical5, "para3"),
    (Diploma::Level6, "other2"),
    // No choice of the dataset: none of them.
    (Diploma::None, ""),
];
const YEARS: [u8; 9] = [0, 1, 2, 3, 4, 5, 6, 10, 50];

/// Everybody whose case is decided.
pub(crate) fn all() -> Vec<Person> {
    let with = |diploma| {
        let counts =
            matches!(diploma, Diploma::SocialWork5 | Diploma::Paramedical5 | Diploma::Level6);
        let years: &[u8] = if counts { &YEARS } else { &[0] };
        years.iter().map(move |years| Person { diploma, years: *years })
    };
    DIPLOMAS.into_iter().flat_map(|(diploma, _)| with(diploma)).collect()
}

impl Person {
    /// What the person says in the quiz.
    pub(crate) fn answers(self, dataset: &Dataset) -> Answers {
        let [choice, years] = dataset.questions() else { panic!("expected two questions") };
        let (_, id) =
            DIPLOMAS.iter().find(|(it, _)| *it == self.diploma).expect("every diploma has an id");
        let ids = choice.choice(id).map(|it| it.id.clone()).into_iter().collect();
        let answers = Answers::default().with(choice.id.clone(), Answer::Several(ids));
        if !matches!(self.diploma, Diploma::SocialWork5 | Diploma::Paramedical5 | Diploma::Level6) {
            return answers;
        }
        let AnswerKind::Years { max, .. } = years.answer else {
            panic!("expected a question about years")
        };
        let said = Years::read(&self.years.to_string(), max).expect("the years are in range");
        answers.with(years.id.clone(), Answer::Years(said))
    }

    /// The rule of the dataset, as one would write it for nothing else.
    pub(crate) fn is_eligible(self) -> bool {
        match self.diploma {
            Diploma::Level7 | Diploma::SocialWork6 => true,
            Diploma::SocialWork5 | Diploma::Level6 => 3 <= self.years,
            Diploma::Paramedical5 => 5 <= self.years,
            Diploma::None => false,
        }
    }
}
