//! The pages that take part in the measurement: a card and a quiz, as a partner would put them on a page.

use std::path::{Path, PathBuf};

use anyhow::{Context, Result};
use serde_json::{Value, json};

use crate::{disk, process, progress, renderer::Renderer, workspace::Workspace};

const TITLE: &str = "Ingénieure ou ingénieur social";
const PROFILE: &str = "ingenieur-social";
const DIPLOMA: &str = "deis";
/// The dataset of the page, and where it finds it.
const DATASET: &str = "benches/page/dataset.json";
const DATASET_URL: &str = "dataset.json";
/// The rules do not change from one day to the next.
const TODAY: &str = "2026-11-23";

/// Ticks a box as soon as there is one, and is true once the live quiz has it ticked.
const APPLIED: &str = "() => {
  const quiz = document.querySelector('passerelle-quiz')?.shadowRoot;
  const box = quiz?.querySelector('.choice [value=sw3]');
  if (!box) return false;
  if (!quiz.querySelector('[data-prerendered]')) return box.checked;
  box.checked = true;
  return false;
}";

/// Writes a folder for each page, and returns the one that they are in.
pub(super) fn write(workspace: &Workspace, renderer: &Renderer) -> Result<PathBuf> {
    let folder = workspace.target().join("bench/contenders");
    disk::remove_dir(&folder)?;
    progress::during("write the pages to measure", |_| {
        let manifest = disk::read_text(&workspace.dist().join("integrity.json"))?;
        let manifest: Value = serde_json::from_str(&manifest)?;
        let files =
            manifest["files"].as_object().context("expected files in dist/integrity.json")?;
        let file = |it: &Value| it["file"].as_str().map(str::to_owned);
        let script = files.get("elements.js").and_then(file).context("expected elements.js")?;
        let wasm = files.get("passerelle.wasm").and_then(file).context("expected the wasm")?;
        let scripts = scripts(&script, &wasm);
        let files: Vec<_> = files.values().filter_map(file).collect();
        let widgets =
            rendered(workspace, renderer, PROFILE)? + &rendered(workspace, renderer, DIPLOMA)?;
        let first = page(&widgets, &scripts);
        let pages = [
            ("passerelle", first.clone(), json!({ "label": "Passerelle, as HTML first" })),
            (
                "passerelle-applied",
                first,
                json!({ "label": "Passerelle, an early answer applied", "interactive": APPLIED }),
            ),
            (
                "passerelle-scripted",
                page(&scripted(), &scripts),
                json!({ "label": "Passerelle, by script alone" }),
            ),
            (
                "passerelle-static",
                page(&widgets, ""),
                json!({ "label": "the HTML of Passerelle without the script", "reference": true }),
            ),
        ];
        for (name, page, about) in pages {
            write_page(workspace, &folder.join(name), &files, &page, about)?;
        }
        Ok(())
    })?;
    Ok(folder)
}

fn write_page(
    workspace: &Workspace,
    folder: &Path,
    files: &[String],
    page: &str,
    mut about: Value,
) -> Result<()> {
    let adapter = disk::read_text(&workspace.root().join("benches/page/adapter.json"))?;
    let adapter: Value = serde_json::from_str(&adapter)?;
    for (key, function) in adapter.as_object().context("expected an object in adapter.json")? {
        let about = about.as_object_mut().context("expected an object about the page")?;
        about.entry(key).or_insert_with(|| function.clone());
    }
    disk::write(&folder.join("contender.json"), format!("{about:#}\n"))?;
    let dist = folder.join("dist");
    for name in files.iter().flat_map(|it| [it.clone(), format!("{it}.br")]) {
        disk::copy(&workspace.dist().join(&name), &dist.join(&name))?;
    }
    disk::copy(&workspace.root().join(DATASET), &dist.join(DATASET_URL))?;
    disk::write(&dist.join("index.html"), page)
}

fn rendered(workspace: &Workspace, renderer: &Renderer, name: &str) -> Result<String> {
    let mut command = renderer.command(workspace, name)?;
    command.args(["--dataset", DATASET, "--dataset-url", DATASET_URL, "--today", TODAY]);
    Ok(process::read(command)? + "\n")
}

/// As a partner writes the elements who renders nothing.
fn scripted() -> String {
    format!(
        "<passerelle-card profile=\"{PROFILE}\" dataset=\"{DATASET_URL}\">{TITLE}</passerelle-card>\n\
         <passerelle-quiz diploma=\"{DIPLOMA}\" dataset=\"{DATASET_URL}\">Puis-je préparer le DEIS ?</passerelle-quiz>\n"
    )
}

/// What loads the widgets, which are in sight when the page opens: as the configurator writes it, but without integrity.
fn scripts(script: &str, wasm: &str) -> String {
    format!(
        "<link rel=\"preload\" as=\"fetch\" crossorigin=\"anonymous\" href=\"{wasm}\">\n\
         <script type=\"module\" async src=\"{script}\"></script>\n"
    )
}

/// The scripts come last, and the browser does not wait for them: until then the page is HTML like any other.
fn page(widgets: &str, scripts: &str) -> String {
    format!(
        "<!doctype html>\n<html lang=\"fr\">\n<meta charset=\"utf-8\">\n\
         <meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n\
         <title>{TITLE}</title>\n<link rel=\"icon\" href=\"data:,\">\n<main>\n{widgets}</main>\n{scripts}</html>\n"
    )
}
