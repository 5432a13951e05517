//! What several test files need. Each uses a part of it.
#![allow(dead_code, reason = "each test file is a crate of its own and uses a part")]

pub(crate) mod cases;
pub(crate) mod day_flaws;
pub(crate) mod flaws;
pub(crate) mod given;
pub(crate) mod guard;
pub(crate) mod id;
pub(crate) mod joint;
pub(crate) mod law;
pub(crate) mod laws;
pub(crate) mod oracle;
pub(crate) mod path_flaws;
pub(crate) mod paths;
pub(crate) mod person;
pub(crate) mod probes;
pub(crate) mod random;
pub(crate) mod raw;
pub(crate) mod reach;
pub(crate) mod report;
pub(crate) mod search_oracle;
pub(crate) mod singles;
pub(crate) mod social_work;
pub(crate) mod truth;
pub(crate) mod verdicts;
pub(crate) mod walk;
pub(crate) mod walk_laws;
pub(crate) mod words;
pub(crate) mod world;
