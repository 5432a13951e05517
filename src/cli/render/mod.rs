//! `passerelle render`: a widget as HTML for a page, whole before any script runs.
//!
//! What is written is the element with a declarative shadow root, what the page itself says where the
//! widget cannot be shown, and data for search engines. Not here: what a widget looks like, which is
//! [`ui`](crate::ui).

mod fallback;
mod html;
mod json_ld;
mod snippet;

use std::io::{self, Write};

use yew::Callback;

use self::{
    fallback::{FallbackCard, FallbackProps, FallbackQuiz},
    html::html,
    snippet::Snippet,
};
use super::{Exit, args::RenderArgs, subject};
use crate::{
    model::{Dataset, Date},
    ui::{Card, CardProps, HeadingLevel, Lang, LinkPolicy, Quiz, QuizProps, Shared},
};

pub(super) fn run(
    args: &RenderArgs,
    today: Date,
    out: &mut impl Write,
    err: &mut impl Write,
) -> io::Result<Exit> {
    let dataset = subject::dataset(args.dataset.as_deref()).map(Shared::from);
    match dataset.and_then(|it| Ok((subject(&it, &args.name)?, it))) {
        Ok((subject, dataset)) => {
            let snippet = snippet(args, today, subject, &dataset)?;
            out.write_all(snippet.html().as_bytes())?;
            Ok(Exit::Clean)
        }
        Err(sentence) => {
            writeln!(err, "error: {sentence}")?;
            Ok(Exit::Refused)
        }
    }
}

/// What a name stands for.
#[derive(Clone, Copy)]
enum Subject {
    Profile,
    Diploma,
}

fn subject(dataset: &Dataset, name: &str) -> Result<Subject, String> {
    if dataset.profile(name).is_some() {
        return Ok(Subject::Profile);
    }
    if dataset.diploma(name).is_some() {
        return Ok(Subject::Diploma);
    }
    let profiles = dataset.profiles().iter().map(|it| it.id.as_str());
    let diplomas = dataset.diplomas().iter().map(|it| it.about.id.as_str());
    let names: Vec<_> = profiles.chain(diplomas).collect();
    Err(format!("no profile and no diploma is called `{name}`, but {}", names.join(", ")))
}

/// The card of a profile, or the quiz of a diploma.
fn snippet<'a>(
    args: &'a RenderArgs,
    today: Date,
    subject: Subject,
    dataset: &Shared<Dataset>,
) -> io::Result<Snippet<'a>> {
    let lang = args.lang.as_deref().map(Lang::named).unwrap_or_default();
    let heading_level = HeadingLevel::nearest(args.heading_level);
    let (name, dataset) = (args.name.clone(), dataset.clone());
    let today = args.today.unwrap_or(today);
    let fallback =
        FallbackProps { dataset: dataset.clone(), name: name.clone(), heading_level, lang, today };
    let links = args.links.as_deref().map(LinkPolicy::named).unwrap_or_default();
    let (name, today, on_notice) = (name.into(), Some(today), Callback::noop());
    Ok(match subject {
        Subject::Profile => Snippet {
            tag: "passerelle-card",
            attribute: "profile",
            json_ld: dataset.profile(&args.name).map(|it| json_ld::of(&dataset, it)),
            fallback: html::<FallbackCard>(fallback)?,
            widget: html::<Card>(CardProps {
                dataset,
                profile: name,
                heading_level,
                lang,
                links,
                today,
                is_prerendered: false,
                on_notice,
            })?,
            args,
        },
        Subject::Diploma => Snippet {
            tag: "passerelle-quiz",
            attribute: "diploma",
            json_ld: None,
            fallback: html::<FallbackQuiz>(fallback)?,
            widget: html::<Quiz>(QuizProps {
                dataset,
                diploma: Some(name),
                heading_level,
                lang,
                links,
                today,
                is_prerendered: false,
                resume: None,
                on_notice,
            })?,
            args,
        },
    })
}
