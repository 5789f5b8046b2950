//! Measures recto on projects of any size, beside the floor and beside other tools.
//!
//! `cargo bench --bench scale -- COMMAND`; what each command does, and what it found, is in `benches/RESULTS.md`.
//! This file knows only the command line.
#![allow(clippy::print_stdout, clippy::print_stderr, reason = "a benchmark prints its table")]

mod words;
mod vary;
mod pseudo;
mod tree;
mod generate;
mod floor;
mod process;
mod binary;
mod table;
mod compare;
mod po;
mod peers;
mod shapes;
mod hostile;
mod growth;
mod count;
mod desk;

use std::path::{Path, PathBuf};
use std::process::ExitCode;

use clap::{Parser, Subcommand};

use crate::generate::Size;

pub(crate) type Result<T> = std::result::Result<T, Box<dyn std::error::Error>>;

/// Measures recto on projects of any size.
#[derive(Parser)]
#[command(name = "scale")]
struct Options {
    #[command(subcommand)]
    command: Command,
    /// What Cargo passes to every benchmark.
    #[arg(long, hide = true, global = true)]
    bench: bool,
}

#[derive(Subcommand)]
enum Command {
    /// Scales a folder of articles to a translated project.
    Generate {
        folder: PathBuf,
        out: PathBuf,
        /// How many copies of the folder the project has.
        #[arg(long, default_value_t = 1)]
        times: usize,
        #[command(flatten)]
        size: Size,
    },
    /// Reads and parses every file of a project once, on one thread, with the plain parsers.
    Floor {
        project: PathBuf,
        /// Reads the articles instead, and writes each below this folder for every language.
        #[arg(long, value_name = "FOLDER")]
        write: Option<PathBuf>,
    },
    /// Compares recto with the floor, with git and with other tools on a project that `generate` made.
    Compare {
        project: PathBuf,
        /// The binary to measure; without it the one of this build.
        #[arg(long)]
        recto: Option<PathBuf>,
        #[arg(long, default_value_t = 5)]
        runs: usize,
        /// Only tasks whose name has one of these words.
        #[arg(long, value_delimiter = ',')]
        only: Vec<String>,
    },
    /// Runs recto on articles that ask too much.
    Hostile {
        /// The binary to measure; without it the one of this build.
        #[arg(long)]
        recto: Option<PathBuf>,
        /// Only shapes whose name has one of these words.
        #[arg(long, value_delimiter = ';')]
        only: Vec<String>,
    },
    /// Measures ever larger projects made of a folder.
    Growth {
        folder: PathBuf,
        #[arg(long, default_value_t = 256)]
        up_to: usize,
        /// The binary to measure; without it the one of this build.
        #[arg(long)]
        recto: Option<PathBuf>,
        #[arg(long, default_value_t = 5)]
        runs: usize,
        #[command(flatten)]
        size: Size,
    },
    /// Asks `recto serve` what a translator asks, and saves translations.
    Desk {
        project: PathBuf,
        /// The binary to measure; without it the one of this build.
        #[arg(long)]
        recto: Option<PathBuf>,
        /// Without results of earlier runs.
        #[arg(long)]
        cold: bool,
    },
    /// Counts the instructions of the main commands and fails where one takes more than 3 % more than it did.
    Count {
        /// The binary to measure; without it the one of this build.
        #[arg(long)]
        recto: Option<PathBuf>,
        /// Keeps the new figures.
        #[arg(long)]
        write: bool,
    },
    /// Runs a command and writes what it took into a file.
    #[command(hide = true)]
    Took {
        report: PathBuf,
        #[arg(long)]
        limit: Option<u64>,
        #[arg(last = true)]
        command: Vec<String>,
    },
}

fn main() -> ExitCode {
    match run(Options::parse().command) {
        Ok(code) => code,
        Err(error) => {
            eprintln!("error: {error}");
            ExitCode::FAILURE
        }
    }
}

fn run(command: Command) -> Result<ExitCode> {
    match command {
        Command::Generate { folder, out, times, size } => {
            let count = generate::generate(&folder, &out, times, &size)?;
            println!("{count} articles in {}", out.display());
        }
        Command::Floor { project, write: None } => floor::read_and_parse(&project)?,
        Command::Floor { project, write: Some(out) } => floor::read_and_write(&project, &out)?,
        Command::Compare { project, recto, runs, only } => compare::run(&project, path(&recto), runs, &only)?,
        Command::Hostile { recto, only } => hostile::run(path(&recto), &only)?,
        Command::Growth { folder, up_to, recto, runs, size } => {
            growth::run(&folder, up_to, path(&recto), runs, &size)?;
        }
        Command::Desk { project, recto, cold } => desk::run(&project, path(&recto), cold)?,
        Command::Count { recto, write } => return count::run(path(&recto), write),
        Command::Took { report, limit, command } => return process::report(&report, limit, &command),
    }
    Ok(ExitCode::SUCCESS)
}

fn path(given: &Option<PathBuf>) -> Option<&Path> {
    given.as_deref()
}
