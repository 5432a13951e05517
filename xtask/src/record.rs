//! What long runs came to, in tables of the documentation: when, at which commit.

use anyhow::{Context, Result};

use crate::{disk, process, workspace::Workspace};

/// Puts a row into the table below a title of a page: its name, the day, the commit, and what else there is to say.
pub(crate) fn write(
    workspace: &Workspace,
    page: &str,
    title: &str,
    name: &str,
    cells: &[String],
) -> Result<()> {
    let path = workspace.root().join(page);
    let day = jiff::ZonedDateTime::now().date();
    let row = format!("| {name} | {day} | {} | {} |", commit(workspace)?, cells.join(" | "));
    disk::write(&path, with_row(&disk::read_text(&path)?, title, &row)?)
}

/// Where the checkout stands, with a `+` when it holds more than that.
fn commit(workspace: &Workspace) -> Result<String> {
    let git = |args: &[&str]| -> Result<String> {
        let mut git = workspace.command("git")?;
        git.args(args);
        process::read(git)
    };
    let hash = git(&["rev-parse", "--short=10", "HEAD"])?;
    let is_clean =
        git(&["status", "--porcelain", "--", "src", "tests", "fuzz", "data"])?.is_empty();
    Ok(if is_clean { hash } else { hash + "+" })
}

/// The page with that row in the place of the one that begins alike, or at the end of the table.
fn with_row(page: &str, title: &str, row: &str) -> Result<String> {
    let (before, table) =
        page.split_once(title).with_context(|| format!("expected `{title}` in the page"))?;
    let begins = |it: &str| it.split(" | ").next().map(str::to_owned);
    let mut lines: Vec<_> = table.lines().collect();
    let is_row = |it: &&str| it.starts_with('|');
    if let Some(old) = lines.iter_mut().filter(|it| is_row(it)).find(|it| begins(it) == begins(row))
    {
        *old = row;
    } else {
        let end = lines.iter().rposition(is_row);
        lines.insert(end.context("expected a table below its title")? + 1, row);
    }
    Ok(format!("{before}{title}{}\n", lines.join("\n")))
}

#[cfg(test)]
mod tests {
    use anyhow::Result;

    use super::with_row;

    const TITLE: &str = "## Runs\n";

    #[test]
    fn a_row_takes_the_place_of_the_last_one_of_its_name() -> Result<()> {
        let page = |rows: &str| {
            format!(
                "| `qr` | above |\n\n{TITLE}\nWords.\n\n| target | day |\n|---|---|\n{rows}\nMore.\n"
            )
        };
        let old = page("| `parse` | 1 |\n| `qr` | 2 |\n");
        assert_eq!(with_row(&old, TITLE, "| `qr` | 3 |")?, page("| `parse` | 1 |\n| `qr` | 3 |\n"));
        let more = page("| `parse` | 1 |\n| `qr` | 2 |\n| `link` | 3 |\n");
        assert_eq!(with_row(&old, TITLE, "| `link` | 3 |")?, more);
        assert!(with_row("no table", TITLE, "| `qr` | 3 |").is_err());
        Ok(())
    }
}
