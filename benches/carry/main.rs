//! Measures what `recto sync` does with known edits of real articles.
//!
//! `cargo bench --bench carry -- FOLDER` reads every article below a folder, holds one in four back as a source
//! of new texts, translates the others so that each translation names the sentence it was made for, makes
//! seeded edits whose outcome is known, syncs, and compares. Nothing below the folder is written.
#![allow(clippy::print_stdout, clippy::print_stderr, reason = "a benchmark prints its table")]

mod random;
mod prose;
mod article;
mod donors;
mod wording;
mod edits;
mod structure;
mod repeats;
mod project;
mod score;
mod rows;
mod growth;

use std::path::PathBuf;
use std::process::ExitCode;

use clap::Parser;

use crate::project::Result;

const COLUMNS: &str = "\
The table:
  cases     articles that were edited, each by one or several edits on different units
  edits     the edits made; skip: those that found no place in their article
  units     units that an edit touched and that were translated before
  carried%  of these, with the translation of their own old unit, or of one they were merged from
  wrong%    with the translation of another unit; lost%: with none
  twin%     with that of another unit of the same text, as a draft, because nothing told them apart
  new       units that an edit brought in; inh: those that have a translation all the same
  stale     the text is the same, or differs in typography only, but it is not shown as translated
  fresh     the text is another, but it is shown as translated
  other     faults of units that no edit touched";

/// Applies known edits to articles and scores what a sync makes of them.
#[derive(Parser)]
#[command(name = "carry", after_help = COLUMNS)]
struct Options {
    /// The folder with the articles.
    folder: PathBuf,
    /// Another number makes other edits.
    #[arg(long, default_value_t = 1)]
    seed: u64,
    /// How often each kind of edit goes over the folder.
    #[arg(long, default_value_t = 4)]
    rounds: usize,
    /// Only the kinds and mixtures whose name starts so.
    #[arg(long, value_name = "NAME")]
    kind: Option<String>,
    /// Shows this many of the units that went wrong.
    #[arg(long, value_name = "N", default_value_t = 0)]
    show: usize,
    /// Measures CPU time of growing projects instead.
    #[arg(long)]
    growth: bool,
    /// What Cargo passes to every benchmark.
    #[arg(long, hide = true)]
    bench: bool,
}

fn main() -> ExitCode {
    let options = Options::parse();
    match run(&options) {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => {
            eprintln!("error: {error}");
            ExitCode::FAILURE
        }
    }
}

fn run(options: &Options) -> Result<()> {
    let articles = rows::read_folder(&options.folder)?;
    if options.growth {
        return growth::measure(&articles, options.seed);
    }
    rows::run(&articles, options)
}
