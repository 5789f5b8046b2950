//! What can be typed: every command with its arguments, as clap reads them.

use std::path::PathBuf;

use clap::builder::styling::{AnsiColor, Styles};
use clap::{Args, Parser, Subcommand, ValueEnum};
use recto::model::{ChangeClass, Language, State};

const STYLES: Styles = Styles::styled()
    .header(AnsiColor::Green.on_default().bold())
    .usage(AnsiColor::Green.on_default().bold())
    .literal(AnsiColor::Cyan.on_default())
    .placeholder(AnsiColor::Cyan.on_default());

const AFTER_HELP: &str = "\
Start with `recto init --source en --languages fr,es`, put articles into the folder \
articles, and run `recto sync`. Exit codes: 0 fine, 1 the gate or a --check failed, \
2 wrong usage or a project that cannot be judged.";

/// Manage the translation of articles: what is missing, what went stale, and which words changed
#[derive(Debug, Parser)]
#[command(name = "recto", version, styles = STYLES, after_help = AFTER_HELP, max_term_width = 80)]
pub(crate) struct Arguments {
    #[command(flatten)]
    pub(crate) global: Global,
    #[command(subcommand)]
    pub(crate) command: Command,
}

/// Arguments that every command takes.
#[derive(Debug, Args)]
pub(crate) struct Global {
    /// Work in this folder
    #[arg(short = 'C', value_name = "DIR", global = true)]
    pub(crate) directory: Option<PathBuf>,
    /// The language of what recto says: en, fr, es, de or it
    #[arg(long, global = true, value_name = "TAG")]
    pub(crate) ui_language: Option<String>,
    /// When to use colour
    #[arg(long, value_enum, default_value_t = Color::Auto, global = true, value_name = "WHEN")]
    pub(crate) color: Color,
}

/// When to use colour.
#[derive(Clone, Copy, Debug, ValueEnum)]
pub(crate) enum Color {
    /// On a terminal, unless NO_COLOR is set
    Auto,
    /// Always
    Always,
    /// Never
    Never,
}

#[derive(Debug, Subcommand)]
pub(crate) enum Command {
    /// Set up a project: recto.toml and its folders
    Init(Init),
    /// Take in translations that are there as whole articles
    Adopt(Adopt),
    /// Bring catalogs and ledgers in step with the articles
    Sync(Sync),
    /// Show how far each language is
    Status(StatusArguments),
    /// List units by language, state and article
    List(List),
    /// List the units without translation
    Missing(Missing),
    /// Write one translation
    Set(Set),
    /// Show what changed in the source of stale units
    Diff(Diff),
    /// Confirm that translations answer to the current source
    Accept(Accept),
    /// Send translations back as drafts
    Reject(Reject),
    /// Say that a unit goes on from one that left its article
    Link(Link),
    /// Say that a unit is another one than the one it was matched with
    Unlink(NamedUnit),
    /// Check the project against its policy; for CI
    Check(Check),
    /// Write the translated articles
    Render(Render),
    /// Drop obsolete translations
    Prune(Prune),
    /// Merge three versions of a catalog or ledger, for git
    MergeDriver(MergeDriver),
}

#[derive(Debug, Args)]
pub(crate) struct Init {
    /// The language the articles are written in [default: what the site tells, or en]
    #[arg(long, value_name = "TAG")]
    pub(crate) source: Option<Language>,
    /// The languages to translate to, such as fr,es [default: those that are there]
    #[arg(long, value_name = "TAGS", value_delimiter = ',')]
    pub(crate) languages: Vec<Language>,
    /// Let git merge catalogs and ledgers with recto; works in a project that is there already
    #[arg(long)]
    pub(crate) git: bool,
    /// How the result looks
    #[arg(long, value_enum, default_value_t, value_name = "FORMAT")]
    pub(crate) format: Format,
}

#[derive(Debug, Args)]
pub(crate) struct Adopt {
    /// Only articles with this path, in this folder or of this glob
    #[arg(value_name = "ARTICLE")]
    pub(crate) articles: Vec<String>,
    /// The languages; all when none is named
    #[arg(short, long, value_name = "TAGS", value_delimiter = ',')]
    pub(crate) language: Vec<Language>,
    /// Show every pair and write nothing
    #[arg(long)]
    pub(crate) dry_run: bool,
    /// Show what a person has to look at: doubtful pairs, and texts without source
    #[arg(long)]
    pub(crate) review: bool,
    /// Pair with the articles of today, whatever git knows
    #[arg(long)]
    pub(crate) no_history: bool,
    /// How the result looks
    #[arg(long, value_enum, default_value_t, value_name = "FORMAT")]
    pub(crate) format: Format,
}

#[derive(Debug, Args)]
pub(crate) struct Sync {
    /// Show what would be done and write nothing
    #[arg(long)]
    pub(crate) dry_run: bool,
    /// Write nothing; exit with 1 if anything would change
    #[arg(long)]
    pub(crate) check: bool,
    /// Say for every unit what it was matched with, on what evidence, and what came second
    #[arg(long)]
    pub(crate) explain: bool,
    /// Ask about units that are matched on thin evidence before anything is written
    #[arg(long, conflicts_with_all = ["dry_run", "check"])]
    pub(crate) interactive: bool,
    /// What a translation without ledger counts as
    #[arg(long, value_enum, default_value_t = Trust::Draft, value_name = "STATE")]
    pub(crate) trust: Trust,
    /// How the result looks
    #[arg(long, value_enum, default_value_t, value_name = "FORMAT")]
    pub(crate) format: Format,
}

/// What a translation without ledger counts as.
#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
pub(crate) enum Trust {
    /// A person has to confirm it
    Draft,
    /// It answers to the source of today
    Translated,
}

/// How a result looks.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, ValueEnum)]
pub(crate) enum Format {
    /// For people
    #[default]
    Text,
    /// For programs
    Json,
}

#[derive(Debug, Args)]
pub(crate) struct StatusArguments {
    /// Show every article
    #[arg(long)]
    pub(crate) articles: bool,
    /// Say of every article whether it can be published, and why not
    #[arg(long, conflicts_with_all = ["articles", "class"])]
    pub(crate) publishable: bool,
    /// Only these languages
    #[arg(short, long, value_name = "TAGS", value_delimiter = ',')]
    pub(crate) language: Vec<Language>,
    /// Count stale units by change for these classes only; with --articles, show only articles that have some
    #[arg(long, value_name = "CLASSES", value_delimiter = ',', value_parser = class)]
    pub(crate) class: Vec<ChangeClass>,
    /// How the result looks
    #[arg(long, value_enum, default_value_t, value_name = "FORMAT")]
    pub(crate) format: Format,
}

#[derive(Debug, Args)]
pub(crate) struct List {
    /// Only these languages
    #[arg(short, long, value_name = "TAGS", value_delimiter = ',')]
    pub(crate) language: Vec<Language>,
    /// Only units in these states: missing, draft, stale, translated, reviewed
    #[arg(short, long, value_name = "STATES", value_delimiter = ',', value_parser = state)]
    pub(crate) state: Vec<State>,
    /// Only units whose source changed in one of these ways: white-space, typography,
    /// punctuation, spelling, wording, link, code, placeable, number, date, negation
    #[arg(long, value_name = "CLASSES", value_delimiter = ',', value_parser = class)]
    pub(crate) class: Vec<ChangeClass>,
    /// Only articles with this path, in this folder or of this glob
    #[arg(short, long, value_name = "ARTICLE")]
    pub(crate) article: Vec<String>,
    /// How the result looks
    #[arg(long, value_enum, default_value_t, value_name = "FORMAT")]
    pub(crate) format: ListFormat,
}

/// How a list of units looks.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, ValueEnum)]
pub(crate) enum ListFormat {
    /// For people
    #[default]
    Text,
    /// For programs
    Json,
    /// Messages ready to fill in
    Fluent,
}

#[derive(Debug, Args)]
pub(crate) struct Missing {
    /// The languages; all when none is named
    #[arg(value_name = "LANGUAGE", value_delimiter = ',')]
    pub(crate) languages: Vec<Language>,
    /// Only articles with this path, in this folder or of this glob
    #[arg(short, long, value_name = "ARTICLE")]
    pub(crate) article: Vec<String>,
    /// How the result looks
    #[arg(long, value_enum, default_value_t, value_name = "FORMAT")]
    pub(crate) format: ListFormat,
}

#[derive(Debug, Args)]
pub(crate) struct Set {
    /// The article, or the unit at PATH:LINE
    pub(crate) article: String,
    /// The unit, by id or the beginning of one; left out after PATH:LINE
    #[arg(value_name = "ID", allow_hyphen_values = true)]
    pub(crate) id_or_text: String,
    /// The translation; `-` reads it from standard input
    #[arg(allow_hyphen_values = true)]
    pub(crate) text: Option<String>,
    /// The language of the translation
    #[arg(short, long, value_name = "TAG")]
    pub(crate) language: Language,
    /// How the result looks
    #[arg(long, value_enum, default_value_t, value_name = "FORMAT")]
    pub(crate) format: Format,
}

#[derive(Debug, Args)]
pub(crate) struct Diff {
    /// Only this article, or the unit at PATH:LINE
    pub(crate) article: Option<String>,
    /// Only these units of the article, by id or the beginning of one
    #[arg(value_name = "ID")]
    pub(crate) ids: Vec<String>,
    /// Only these languages
    #[arg(short, long, value_name = "TAGS", value_delimiter = ',')]
    pub(crate) language: Vec<Language>,
    /// Only units whose source changed in one of these ways: white-space, typography,
    /// punctuation, spelling, wording, link, code, placeable, number, date, negation
    #[arg(long, value_name = "CLASSES", value_delimiter = ',', value_parser = class)]
    pub(crate) class: Vec<ChangeClass>,
    /// How the result looks
    #[arg(long, value_enum, default_value_t, value_name = "FORMAT")]
    pub(crate) format: Format,
}

/// Which translations are meant.
#[derive(Debug, Args)]
pub(crate) struct Target {
    /// The article, or the unit at PATH:LINE; all articles when none is named
    pub(crate) article: Option<String>,
    /// Units of the article, by id or the beginning of one
    #[arg(value_name = "ID")]
    pub(crate) ids: Vec<String>,
    /// The languages
    #[arg(
        short,
        long,
        value_name = "TAGS",
        value_delimiter = ',',
        required_unless_present = "all_languages"
    )]
    pub(crate) language: Vec<Language>,
    /// Every language
    #[arg(long, conflicts_with = "language")]
    pub(crate) all_languages: bool,
    /// Only translations in these states, such as draft
    #[arg(short, long, value_name = "STATES", value_delimiter = ',', value_parser = state)]
    pub(crate) state: Vec<State>,
    /// Show what would be done and write nothing
    #[arg(long)]
    pub(crate) dry_run: bool,
    /// How the result looks
    #[arg(long, value_enum, default_value_t, value_name = "FORMAT")]
    pub(crate) format: Format,
}

#[derive(Debug, Args)]
pub(crate) struct Accept {
    #[command(flatten)]
    pub(crate) target: Target,
    /// Approve as a second person
    #[arg(long)]
    pub(crate) reviewed: bool,
    /// Take one step back: reviewed, accepted, draft
    #[arg(long, conflicts_with = "reviewed")]
    pub(crate) undo: bool,
}

#[derive(Debug, Args)]
pub(crate) struct Reject {
    #[command(flatten)]
    pub(crate) target: Target,
    /// What the translator should know
    #[arg(long, value_name = "TEXT")]
    pub(crate) note: Option<String>,
}

#[derive(Debug, Args)]
pub(crate) struct Link {
    /// The unit that left, by id or the beginning of one; its translations come back
    #[arg(value_name = "LEFT")]
    pub(crate) left: String,
    #[command(flatten)]
    pub(crate) named: NamedUnit,
}

/// One unit, of all articles.
#[derive(Debug, Args)]
pub(crate) struct NamedUnit {
    /// The unit as it stands now: an id, the beginning of one, or PATH:LINE
    #[arg(value_name = "ID")]
    pub(crate) unit: String,
    /// The article, where several have such a unit
    #[arg(short, long, value_name = "ARTICLE")]
    pub(crate) article: Option<String>,
    /// How the result looks
    #[arg(long, value_enum, default_value_t, value_name = "FORMAT")]
    pub(crate) format: Format,
}

#[derive(Debug, Args)]
pub(crate) struct Check {
    /// Only findings with these codes; `invalid` stands for all faults of translations
    #[arg(long, value_name = "CODES", value_delimiter = ',')]
    pub(crate) only: Vec<String>,
    /// Only findings about translations whose source changed in one of these ways, such as number,negation
    #[arg(long, value_name = "CLASSES", value_delimiter = ',', value_parser = class)]
    pub(crate) class: Vec<ChangeClass>,
    /// Only what is new since the branch parted from this commit, such as origin/main
    #[arg(long, value_name = "REF", conflicts_with = "baseline")]
    pub(crate) new_only: Option<String>,
    /// Only what is new since this file was written
    #[arg(long, value_name = "FILE")]
    pub(crate) baseline: Option<PathBuf>,
    /// Write what is found into a file, for --baseline to let pass
    #[arg(
        long,
        value_name = "FILE",
        conflicts_with_all = ["only", "class", "new_only", "baseline", "changed_since", "explain"]
    )]
    pub(crate) write_baseline: Option<PathBuf>,
    /// Only articles that the branch touched since it parted from this commit
    #[arg(long, value_name = "REF")]
    pub(crate) changed_since: Option<String>,
    /// Say what each rule counted and what the policy says of it, instead of listing findings
    #[arg(long, conflicts_with = "class")]
    pub(crate) explain: bool,
    /// Exit with 0 even if the gate fails
    #[arg(long)]
    pub(crate) exit_zero: bool,
    /// How the result looks
    #[arg(long, value_enum, default_value_t, value_name = "FORMAT")]
    pub(crate) format: CheckFormat,
}

/// How the outcome of a check looks.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, ValueEnum)]
pub(crate) enum CheckFormat {
    /// For people
    #[default]
    Text,
    /// For programs
    Json,
    /// Annotations of a GitHub workflow
    Github,
    /// For the summary of a GitHub step
    Markdown,
    /// A code quality report of GitLab
    Gitlab,
    /// For code scanning: SARIF 2.1.0
    Sarif,
    /// Test results: JUnit XML
    Junit,
    /// A Checkstyle report
    Checkstyle,
}

#[derive(Debug, Args)]
pub(crate) struct Render {
    /// Only articles with this path, in this folder or of this glob
    #[arg(value_name = "ARTICLE")]
    pub(crate) articles: Vec<String>,
    /// The languages; all when none is named
    #[arg(short, long, value_name = "TAGS", value_delimiter = ',')]
    pub(crate) language: Vec<Language>,
    /// The folder to write below
    #[arg(short, long, value_name = "DIR")]
    pub(crate) out: Option<PathBuf>,
    /// Leave out articles that are finished to less than this percentage
    #[arg(long, value_name = "PERCENT", value_parser = clap::value_parser!(u32).range(0..=100))]
    pub(crate) minimum: Option<u32>,
    /// How the result looks
    #[arg(long, value_enum, default_value_t, value_name = "FORMAT")]
    pub(crate) format: Format,
}

#[derive(Debug, Args)]
pub(crate) struct Prune {
    /// Only these languages
    #[arg(short, long, value_name = "TAGS", value_delimiter = ',')]
    pub(crate) language: Vec<Language>,
    /// Drop texts as well that were adopted and whose source nobody knows
    #[arg(long)]
    pub(crate) without_source: bool,
    /// Show what would be dropped and write nothing
    #[arg(long)]
    pub(crate) dry_run: bool,
    /// How the result looks
    #[arg(long, value_enum, default_value_t, value_name = "FORMAT")]
    pub(crate) format: Format,
}

#[derive(Debug, Args)]
pub(crate) struct MergeDriver {
    /// The version both sides come from (git's %O); an empty file if there is none
    #[arg(value_name = "BASE")]
    pub(crate) base: String,
    /// Our version (git's %A), which is overwritten with the result
    #[arg(value_name = "OURS")]
    pub(crate) ours: String,
    /// Their version (git's %B)
    #[arg(value_name = "THEIRS")]
    pub(crate) theirs: String,
    /// Where the file is in the repository (git's %P)
    #[arg(value_name = "PATH")]
    pub(crate) path: Option<String>,
    /// What stands behind the conflict markers of our side (git's %X)
    #[arg(long, value_name = "NAME")]
    pub(crate) ours_label: Option<String>,
    /// What stands behind the conflict markers of their side (git's %Y)
    #[arg(long, value_name = "NAME")]
    pub(crate) theirs_label: Option<String>,
}

fn state(name: &str) -> Result<State, String> {
    let names = State::ALL.map(State::as_str).join(", ");
    State::ALL.into_iter().find(|state| state.as_str() == name).ok_or(format!("use one of {names}"))
}

fn class(name: &str) -> Result<ChangeClass, String> {
    let names = ChangeClass::ALL.map(ChangeClass::as_str).join(", ");
    ChangeClass::ALL.into_iter().find(|class| class.as_str() == name).ok_or(format!("use one of {names}"))
}
