//! What can be typed after `passerelle`.

use std::path::PathBuf;

use clap::{Parser, Subcommand, ValueEnum};

use crate::model::Date;

/// Checks, explains, tries out and translates datasets of Passerelle.
#[derive(Debug, Parser)]
#[command(
    name = "passerelle",
    version,
    arg_required_else_help = true,
    after_help = "\
Examples:
  passerelle check data/                     check every dataset of a folder
  passerelle explain deis                    show who may enter the DEIS, as a tree
  passerelle ask deis                        take the quiz of the DEIS in the terminal
  passerelle translate social.en.json        write the dataset in another language
  passerelle schema > dataset.schema.json    let an editor complete and check while you type"
)]
pub(super) struct Args {
    #[command(subcommand)]
    pub(super) command: Command,
}

#[derive(Debug, Subcommand)]
pub(super) enum Command {
    Check(CheckArgs),
    Explain(ExplainArgs),
    Ask(AskArgs),
    Translate(TranslateArgs),
    #[cfg(feature = "render")]
    Render(RenderArgs),
    #[cfg(all(feature = "kiosk", unix))]
    Kiosk(super::kiosk::KioskArgs),
    Schema(SchemaArgs),
}

/// Print the JSON Schema of a dataset, for text editors that complete and check
#[derive(Debug, clap::Args)]
pub(super) struct SchemaArgs {
    /// The one of the settings of a kiosk
    #[arg(long)]
    pub(super) kiosk: bool,
}

/// Say what is wrong with datasets and settings of kiosks, where, and what to do about it
///
/// The exit code is 0 when there is nothing or only notes, 1 when there are warnings or errors, and
/// 2 when a file cannot be read or is no dataset. docs/findings.md has a section on every code.
#[derive(Debug, clap::Args)]
#[command(after_help = "\
Examples:
  passerelle check data/travail-social.json
  passerelle check data/ --today 2027-09-01    what will be out of date by then
  passerelle check www/kiosk.json              the settings of a kiosk
  passerelle check data/ --json | jq '.[] | select(.severity == \"error\")'")]
pub(super) struct CheckArgs {
    /// Datasets, translations of them and settings of kiosks, or folders with such in *.json
    #[arg(required = true, value_name = "FILE")]
    pub(super) files: Vec<PathBuf>,
    /// The day that counts as today; by default the one of this machine
    #[arg(long, value_name = "YYYY-MM-DD")]
    pub(super) today: Option<Date>,
    /// The dataset that kiosks show, if not the one that ships with Passerelle
    #[arg(long, value_name = "FILE")]
    pub(super) dataset: Option<PathBuf>,
    /// Write the findings as a JSON array
    #[arg(long)]
    pub(super) json: bool,
}

/// Show who may enter a diploma: every route, condition and rule
#[derive(Debug, clap::Args)]
#[command(after_help = "\
Examples:
  passerelle explain deis
  passerelle explain deis --format dot | dot -Tsvg > deis.svg")]
pub(super) struct ExplainArgs {
    /// The id of a diploma, such as deis
    pub(super) diploma: String,
    /// Another dataset than the one that ships with Passerelle
    #[arg(long, value_name = "FILE")]
    pub(super) dataset: Option<PathBuf>,
    /// A tree of text, or a graph for Graphviz
    #[arg(long, value_enum, default_value_t = Format::Tree)]
    pub(super) format: Format,
}

#[derive(Clone, Copy, Debug, ValueEnum)]
pub(super) enum Format {
    Tree,
    Dot,
}

/// Take the quiz of a diploma in the terminal
///
/// Asks what `--answer` does not say, then shows the result. The exit code is 0 once there is a result,
/// 1 when the answers end before (by `q`, or at the end of the input), and 2 when the diploma or an
/// answer does not exist.
#[derive(Debug, clap::Args)]
#[command(after_help = "\
Examples:
  passerelle ask deis
  passerelle ask deis --answer diplomes=niveau-7
  passerelle ask deis --answer diplomes=travail-social-5,bts-esf --answer annees-travail-social=2,5
  passerelle ask deis --answer diplomes= --answer corps=non    none of the diplomas
  passerelle ask deis --answer annees-travail-social='?'       \"Je ne sais pas\"
  passerelle ask deis --answer diplomes=niveau-6 --json | jq .next.id
  passerelle ask deis < answers.txt                            a line per question")]
pub(super) struct AskArgs {
    /// The id of a diploma, such as deis
    pub(super) diploma: String,
    /// Another dataset than the one that ships with Passerelle
    #[arg(long, value_name = "FILE")]
    pub(super) dataset: Option<PathBuf>,
    /// An answer: choices by their ids, years as 2 or 2,5, or ? for not knowing
    #[arg(long = "answer", value_name = "QUESTION=ANSWER")]
    pub(super) answers: Vec<String>,
    /// The day whose rules apply; by default the one of this machine
    #[arg(long, value_name = "YYYY-MM-DD")]
    pub(super) today: Option<Date>,
    /// Ask nothing; write what follows from the answers as JSON, as `ask()` does on a page
    #[arg(long)]
    pub(super) json: bool,
}

/// Write a widget as HTML, for a page that shows it before any script runs
///
/// A profile gives its card, with data for search engines; a diploma gives its quiz, up to the first
/// question. Where no script runs, or WebAssembly is refused, visitors read the card as it is, and the ways
/// into the diploma instead of the quiz.
#[cfg(feature = "render")]
#[derive(Debug, clap::Args)]
#[command(after_help = "\
Examples:
  passerelle render ingenieur-social --script /passerelle/elements.js > card.html
  passerelle render deis --stylesheet /passerelle/passerelle.css         under a strict content security policy")]
pub(super) struct RenderArgs {
    /// The id of a profile, such as ingenieur-social, or of a diploma, such as deis
    pub(super) name: String,
    /// Another dataset than the one that ships with Passerelle
    #[arg(long, value_name = "FILE", requires = "dataset_url")]
    pub(super) dataset: Option<PathBuf>,
    /// Where pages find that dataset
    #[arg(long, value_name = "URL", requires = "dataset")]
    pub(super) dataset_url: Option<String>,
    /// Also load this script; by default the page is taken to load it
    #[arg(long, value_name = "URL")]
    pub(super) script: Option<String>,
    /// Link to this stylesheet; by default it stands in the HTML
    #[arg(long, value_name = "URL")]
    pub(super) stylesheet: Option<String>,
    /// The language of the widget: fr or en
    #[arg(long)]
    pub(super) lang: Option<String>,
    /// What becomes of links that leave the page; by default, allow
    #[arg(long, value_name = "POLICY", value_parser = ["allow", "confirm", "deny", "qr"])]
    pub(super) links: Option<String>,
    /// The level of the widget's heading
    #[arg(long, value_name = "1-6", default_value_t = 2, value_parser = clap::value_parser!(u8).range(1..=6))]
    pub(super) heading_level: u8,
    /// The day whose rules apply; by default the one of this machine
    #[arg(long, value_name = "YYYY-MM-DD")]
    pub(super) today: Option<Date>,
}

/// Write a dataset in another language
///
/// The translation names its dataset under `translates`. Nothing is written while a text has no translation:
/// what is missing is listed, and the exit code is 1. It is 2 when a file cannot be read or is not what it
/// should be. docs/data.md says what a translation looks like.
#[derive(Debug, clap::Args)]
#[command(after_help = "\
Examples:
  passerelle translate social.en.json --output english.json
  passerelle translate social.en.json --template --output social.en.json    add what is missing, empty")]
pub(super) struct TranslateArgs {
    /// The translation
    pub(super) translation: PathBuf,
    /// Write into a file, not to the screen
    #[arg(long, value_name = "FILE")]
    pub(super) output: Option<PathBuf>,
    /// Write the translation itself, with an empty entry for every text that is missing
    #[arg(long)]
    pub(super) template: bool,
}
