//! `passerelle translate`: a dataset in another language.

use std::{
    fs,
    io::{self, Write},
    path::Path,
};

use serde::{Serialize, Serializer};

use super::{Exit, args::TranslateArgs, file, report::Report, translation::Translated};
use crate::engine::lint::Code;

pub(super) fn run(
    args: &TranslateArgs,
    out: &mut impl Write,
    err: &mut impl Write,
) -> io::Result<Exit> {
    let read = file::read(&args.translation)
        .map_err(|it| Box::new(Report::of_io(&args.translation, &it)))
        .and_then(|text| Translated::read(&args.translation, &text));
    let translated = match read {
        Ok(translated) => translated,
        Err(report) => {
            report.write(err)?;
            return Ok(Exit::Refused);
        }
    };
    if let Some(taken) = taken(args, &translated) {
        writeln!(err, "error: `{}` would be lost; name another file", taken.display())?;
        return Ok(Exit::Refused);
    }
    if args.template {
        let template = Template::of(&translated);
        return write(args, &serde_json::to_string_pretty(&template)?, out, err);
    }
    let mut missing = translated.check();
    missing.retain(|it| it.kind() == Code::MissingTranslation);
    if !missing.is_empty() {
        missing.iter().try_for_each(|it| it.write(err))?;
        let n_missing = missing.len();
        let texts = if n_missing == 1 { "text has" } else { "texts have" };
        writeln!(
            err,
            "error: {n_missing} {texts} no translation yet; `--template` adds an empty one for each"
        )?;
        return Ok(Exit::Unfinished);
    }
    let dataset = translated.original.translated(&translated.translation);
    write(args, &serde_json::to_string_pretty(&dataset)?, out, err)
}

/// A file that somebody wrote by hand and the output would replace.
fn taken<'a>(args: &TranslateArgs, translated: &'a Translated) -> Option<&'a Path> {
    let output = fs::canonicalize(args.output.as_ref()?).ok()?;
    let [translation, original] = translated.files();
    // A template has all that was in the translation.
    let kept = if args.template { vec![original] } else { vec![translation, original] };
    kept.into_iter().find(|it| fs::canonicalize(it).is_ok_and(|it| it == output))
}

fn write(
    args: &TranslateArgs,
    json: &str,
    out: &mut impl Write,
    err: &mut impl Write,
) -> io::Result<Exit> {
    let Some(path) = &args.output else {
        writeln!(out, "{json}")?;
        return Ok(Exit::Clean);
    };
    if let Err(error) = fs::write(path, format!("{json}\n")) {
        writeln!(err, "error: failed to write `{}`: {error}", path.display())?;
        return Ok(Exit::Refused);
    }
    Ok(Exit::Clean)
}

/// A translation as its file has it, and what is still missing.
#[derive(Serialize)]
struct Template<'a> {
    #[serde(rename = "$schema", skip_serializing_if = "Option::is_none")]
    schema: Option<&'a str>,
    translates: &'a str,
    language: &'a str,
    #[serde(serialize_with = "in_order")]
    texts: Vec<(&'a str, &'a str)>,
}

impl<'a> Template<'a> {
    fn of(translated: &'a Translated) -> Self {
        let translation = &translated.translation;
        let mut texts: Vec<(&str, &str)> =
            translation.texts.iter().map(|(text, it)| (&**text, &**it)).collect();
        for missing in translated.missing() {
            // An empty one is there already.
            if !texts.iter().any(|(it, _)| *it == missing.text) {
                texts.push((missing.text, ""));
            }
        }
        Self {
            schema: translation.schema.as_deref(),
            translates: &translation.translates,
            language: translation.language.as_str(),
            texts,
        }
    }
}

fn in_order<S: Serializer>(texts: &[(&str, &str)], serializer: S) -> Result<S::Ok, S::Error> {
    serializer.collect_map(texts.iter().copied())
}
