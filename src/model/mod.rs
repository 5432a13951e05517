//! What a dataset says: profiles, diplomas, the ways into them, questions and sources.
//!
//! [`Dataset::parse`] is the only door, and it is strict; translations of its texts come by
//! [`Translation::parse`], settings of a kiosk by [`KioskSettings::parse`]. Not here: what follows from the answers of a person, which is
//! [`engine`](crate::engine); nothing about browsers, the clock, or files.

mod dataset;
mod date;
mod diploma;
mod error;
mod family;
mod id;
mod kiosk;
mod language;
mod link;
mod names;
mod profile;
mod question;
mod resolve;
mod rule;
#[cfg(feature = "cli")]
mod schema;
mod sorted;
mod sound;
mod source;
mod translation;
mod written;
mod years;

#[cfg(feature = "cli")]
pub use self::schema::{kiosk_schema, schema};
pub(crate) use self::sorted::SortedMap;
pub use self::{
    dataset::{Dataset, JobOffers},
    date::{Date, DateError},
    diploma::{Condition, Diploma, DiplomaInfo, Grant, Level, Route, Training},
    error::DatasetError,
    family::Family,
    id::{
        ChoiceId, DiplomaId, FamilyId, IdError, ProfileId, QuestionId, RouteId, RuleId, SourceId,
    },
    kiosk::{
        CodeHash, Colour, KioskColours, KioskExit, KioskSettings, KioskSettingsError, KioskTheme,
        KioskValueError, Said, WebAddress, Whole,
    },
    language::{Language, LanguageError},
    link::{Link, LinkError, LinkTemplate},
    profile::{JobCode, Misconception, Mission, Pay, Profile, Related, RelatedKind},
    question::{Answer, AnswerKind, Answers, Choice, Question},
    rule::{Reason, Rule},
    sorted::SortedSet,
    source::Source,
    translation::{Translation, TranslationError},
    years::{Years, YearsError},
};
