//! Every card and every quiz as HTML, by `passerelle render`: the configurator puts it into snippets.

use std::path::Path;

use anyhow::{Context, Result};
use serde_json::Value;

use super::{LIBRARY, files::Files};
use crate::{disk, process, progress, renderer::Renderer, workspace::Workspace};

const LANGUAGES: [&str; 2] = ["fr", "en"];
/// What `links` may be: it changes the HTML.
const POLICIES: [&str; 4] = ["allow", "confirm", "deny", "qr"];

/// Writes `prerendered/<language>/<links>/<name>.html` for each.
pub(super) fn write(
    workspace: &Workspace,
    renderer: &Renderer,
    files: &Files,
    dist: &Path,
) -> Result<()> {
    let dataset = disk::read_text(&workspace.root().join("data/travail-social.json"))?;
    let dataset: Value = serde_json::from_str(&dataset)?;
    let day = newest_check(&dataset).context("expected a `checkedOn` in the dataset")?;
    let stylesheet = format!("/{LIBRARY}/{}", files.stylesheet.file);

    progress::during("render cards and quizzes", |step| {
        for (language, policy) in
            LANGUAGES.iter().flat_map(|it| POLICIES.map(|policy| (it, policy)))
        {
            for name in names(&dataset) {
                step.detail(name);
                let mut command = renderer.command(workspace, name)?;
                command.args(["--today", day, "--stylesheet", &stylesheet]);
                command.args(["--lang", language, "--links", policy]);
                let html = process::read(command)? + "\n";
                let file = format!("prerendered/{language}/{policy}/{name}.html");
                disk::write(&dist.join(file), html)?;
            }
        }
        Ok(())
    })
}

/// The ids of all profiles and diplomas.
fn names(dataset: &Value) -> impl Iterator<Item = &str> {
    let all = |key: &str| dataset[key].as_array().into_iter().flatten();
    let profiles = all("profiles").filter_map(|it| it["id"].as_str());
    profiles.chain(all("diplomas").filter_map(|it| it["about"]["id"].as_str()))
}

/// The last day on which somebody compared the dataset with its sources. Its rules are shown, since those of
/// today would make another build of each day.
fn newest_check(value: &Value) -> Option<&str> {
    match value {
        Value::Array(items) => items.iter().filter_map(newest_check).max(),
        Value::Object(fields) => {
            let own = fields.get("checkedOn").and_then(Value::as_str);
            fields.values().filter_map(newest_check).chain(own).max()
        }
        _ => None,
    }
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::{names, newest_check};

    #[test]
    fn the_newest_check_is_found_wherever_it_stands() {
        for (dataset, expect) in [
            (json!({}), None),
            (json!({ "checkedOn": "2026-01-02" }), Some("2026-01-02")),
            (
                json!({ "a": [{ "checkedOn": "2026-01-02" }, { "b": { "checkedOn": "2026-11-23" } }] }),
                Some("2026-11-23"),
            ),
        ] {
            assert_eq!(newest_check(&dataset), expect, "{dataset}");
        }
    }

    #[test]
    fn profiles_and_diplomas_are_named() {
        let dataset = json!({
            "profiles": [{ "id": "a" }, { "id": "b" }],
            "diplomas": [{ "about": { "id": "c" } }],
        });
        assert_eq!(names(&dataset).collect::<Vec<_>>(), ["a", "b", "c"]);
    }
}
