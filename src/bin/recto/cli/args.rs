//! What can be typed: every command with its arguments, as clap reads them.
//!
//! The words about them are in `recto.ftl`; `help` finds them there by the names of command and argument.

use std::num::NonZeroUsize;
use std::path::PathBuf;

use clap::builder::styling::{AnsiColor, Styles};
use clap::{Args, Parser, Subcommand, ValueEnum};
use clap_complete::Shell;
use recto::model::{ChangeClass, Fingerprint, Language, State};
use recto::progress::Progress;
use recto::workflow::list::ListRequest;
use recto::workflow::prefill::Prefill;
use recto::workspace::expected::{Expected, SeenTarget};
use recto::workspace::filter::Filter;
use recto::workspace::paging::Cursor;

pub(crate) use super::format::{CheckFormat, Format, ListFormat, ReportFormat, TableFormat, TermsFormat};
use super::values;

pub(crate) const STYLES: Styles = Styles::styled()
    .header(AnsiColor::Green.on_default().bold())
    .usage(AnsiColor::Green.on_default().bold())
    .literal(AnsiColor::Cyan.on_default())
    .placeholder(AnsiColor::Cyan.on_default());

#[derive(Debug, Parser)]
#[command(name = "recto", version, styles = STYLES, max_term_width = 80)]
pub(crate) struct Arguments {
    #[command(flatten)]
    pub(crate) global: Global,
    #[command(subcommand)]
    pub(crate) command: Command,
}

/// Arguments that every command takes.
#[derive(Debug, Args)]
pub(crate) struct Global {
    #[arg(short = 'C', value_name = "DIR", global = true)]
    pub(crate) directory: Option<PathBuf>,
    #[arg(long, global = true, value_name = "TAG", value_parser = values::language_tag)]
    pub(crate) ui_language: Option<String>,
    #[arg(long, value_enum, default_value_t = Color::Auto, global = true, value_name = "WHEN")]
    pub(crate) color: Color,
    #[arg(long, global = true)]
    pub(crate) no_cache: bool,
    #[arg(long, global = true, value_name = "SECONDS")]
    pub(crate) wait: Option<u64>,
    /// For measurements: what is written may be lost in a power cut.
    #[arg(long, global = true, hide = true)]
    pub(crate) no_fsync: bool,
    /// How far the command is; nobody types this.
    #[arg(skip)]
    pub(crate) progress: Progress,
}

/// When to use colour.
#[derive(Clone, Copy, Debug, ValueEnum)]
pub(crate) enum Color {
    Auto,
    Always,
    Never,
}

#[derive(Debug, Subcommand)]
pub(crate) enum Command {
    Init(Init),
    Adopt(Adopt),
    Sync(Sync),
    Watch(Watch),
    Status(StatusArguments),
    List(List),
    Missing(Missing),
    #[cfg(feature = "web")]
    Serve(Serve),
    Set(Set),
    Diff(Diff),
    Suggest(Suggest),
    Accept(Accept),
    Reject(Reject),
    Link(Link),
    Unlink(NamedUnit),
    Check(Check),
    Dismiss(Dismiss),
    Analyse(Analyse),
    Report(ReportArguments),
    Memory(Memory),
    Terms(Terms),
    Render(Render),
    Prune(Prune),
    Allow(Allow),
    Completions(Completions),
    Man(Man),
    MergeDriver(MergeDriver),
}

#[derive(Debug, Args)]
pub(crate) struct Init {
    #[arg(long, value_name = "TAG")]
    pub(crate) source: Option<Language>,
    #[arg(long, value_name = "TAGS", value_delimiter = ',')]
    pub(crate) languages: Vec<Language>,
    #[arg(long)]
    pub(crate) git: bool,
    #[arg(long, value_enum, default_value_t, value_name = "FORMAT")]
    pub(crate) format: Format,
}

#[derive(Debug, Args)]
pub(crate) struct Adopt {
    #[arg(value_name = "ARTICLE")]
    pub(crate) articles: Vec<String>,
    #[arg(short, long, value_name = "TAGS", value_delimiter = ',')]
    pub(crate) language: Vec<Language>,
    #[arg(long)]
    pub(crate) dry_run: bool,
    #[arg(long)]
    pub(crate) review: bool,
    #[arg(long)]
    pub(crate) verbose: bool,
    #[arg(long)]
    pub(crate) no_history: bool,
    #[arg(long, value_enum, default_value_t, value_name = "FORMAT")]
    pub(crate) format: Format,
}

#[derive(Debug, Args)]
pub(crate) struct Sync {
    #[arg(value_name = "ARTICLE")]
    pub(crate) articles: Vec<String>,
    #[arg(long)]
    pub(crate) dry_run: bool,
    #[arg(long)]
    pub(crate) check: bool,
    #[arg(long, conflicts_with_all = ["dry_run", "check"])]
    pub(crate) fail_on_write: bool,
    #[arg(long)]
    pub(crate) explain: bool,
    #[arg(long, conflicts_with_all = ["dry_run", "check"])]
    pub(crate) interactive: bool,
    #[arg(long, value_name = "MATCHES", value_parser = values::prefill, conflicts_with = "check")]
    pub(crate) prefill: Option<Prefilling>,
    #[arg(long, value_name = "STATES", value_delimiter = ',', value_parser = values::machine_state, requires = "prefill")]
    pub(crate) state: Vec<State>,
    #[arg(long, value_name = "WORDS", requires = "prefill")]
    pub(crate) budget: Option<usize>,
    #[arg(long, value_enum, default_value_t = Trust::Draft, value_name = "STATE")]
    pub(crate) trust: Trust,
    #[arg(long, value_enum, default_value_t, value_name = "FORMAT")]
    pub(crate) format: Format,
}

#[derive(Debug, Args)]
pub(crate) struct Watch {
    #[arg(long)]
    pub(crate) poll: bool,
    #[arg(long, value_enum, default_value_t, value_name = "FORMAT")]
    pub(crate) format: Format,
}

#[cfg(feature = "web")]
#[derive(Debug, Args)]
pub(crate) struct Serve {
    #[arg(long, value_name = "ADDRESS", default_value = "127.0.0.1:8765", value_parser = values::address)]
    pub(crate) listen: std::net::SocketAddr,
    #[arg(long)]
    pub(crate) open: bool,
    #[arg(long)]
    pub(crate) read_only: bool,
    #[arg(long, conflicts_with = "read_only")]
    pub(crate) sync: bool,
    #[arg(long, value_name = "FILE")]
    pub(crate) users: Option<PathBuf>,
    #[arg(long, value_name = "FILE")]
    pub(crate) token_file: Option<PathBuf>,
    #[arg(long, value_name = "NAME")]
    pub(crate) allow_host: Vec<String>,
    #[arg(long)]
    pub(crate) behind_proxy: bool,
    #[arg(long, value_name = "PATH")]
    pub(crate) base_path: Option<String>,
    #[arg(long)]
    pub(crate) poll: bool,
}

/// What drafts are made from.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Prefilling {
    /// What was translated before.
    Memory(Prefill),
    /// The command of the configuration.
    Machine,
}

/// What a translation without ledger counts as.
#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
pub(crate) enum Trust {
    Draft,
    Translated,
}

#[derive(Debug, Args)]
pub(crate) struct StatusArguments {
    #[arg(value_name = "ARTICLE")]
    pub(crate) names: Vec<String>,
    #[arg(long)]
    pub(crate) articles: bool,
    #[arg(long, conflicts_with_all = ["articles", "class"])]
    pub(crate) publishable: bool,
    #[arg(short, long, value_name = "TAGS", value_delimiter = ',')]
    pub(crate) language: Vec<Language>,
    #[arg(long, value_name = "CLASSES", value_delimiter = ',', value_parser = values::class)]
    pub(crate) class: Vec<ChangeClass>,
    #[arg(long, conflicts_with = "names")]
    pub(crate) history: bool,
    #[arg(long, value_enum, default_value_t, value_name = "FORMAT")]
    pub(crate) format: Format,
}

/// Which page of a list is shown.
#[derive(Debug, Args)]
pub(crate) struct Page {
    #[arg(long, value_name = "COUNT", value_parser = values::count)]
    pub(crate) limit: Option<NonZeroUsize>,
    #[arg(long, value_name = "POSITION", value_parser = values::cursor)]
    pub(crate) cursor: Option<Cursor>,
}

impl Page {
    /// The page of those units that fit a filter.
    pub(crate) fn of(&self, filter: Filter) -> ListRequest {
        ListRequest { filter, after: self.cursor.clone(), limit: self.limit, ..ListRequest::default() }
    }
}

#[derive(Debug, Args)]
pub(crate) struct List {
    #[arg(value_name = "ARTICLE-OR-ID")]
    pub(crate) names: Vec<String>,
    #[arg(short, long, value_name = "TAGS", value_delimiter = ',')]
    pub(crate) language: Vec<Language>,
    #[arg(short, long, value_name = "STATES", value_delimiter = ',', value_parser = values::state)]
    pub(crate) state: Vec<State>,
    #[arg(long, value_name = "CLASSES", value_delimiter = ',', value_parser = values::class)]
    pub(crate) class: Vec<ChangeClass>,
    #[arg(short, long, value_name = "ARTICLE", hide = true)]
    pub(crate) article: Vec<String>,
    #[arg(long, conflicts_with_all = ["state", "class", "explain", "limit", "cursor"])]
    pub(crate) kept: bool,
    #[arg(long, conflicts_with_all = ["state", "class", "explain", "kept", "matches", "limit", "cursor"])]
    pub(crate) overrides: bool,
    #[arg(long)]
    pub(crate) explain: bool,
    #[arg(long, conflicts_with = "kept")]
    pub(crate) matches: bool,
    #[command(flatten)]
    pub(crate) page: Page,
    #[arg(long, value_enum, default_value_t, value_name = "FORMAT")]
    pub(crate) format: ListFormat,
}

#[derive(Debug, Args)]
pub(crate) struct Missing {
    #[arg(value_name = "LANGUAGE-OR-ARTICLE")]
    pub(crate) names: Vec<String>,
    #[arg(short, long, value_name = "TAGS", value_delimiter = ',')]
    pub(crate) language: Vec<Language>,
    #[arg(short, long, value_name = "ARTICLE", hide = true)]
    pub(crate) article: Vec<String>,
    #[arg(long)]
    pub(crate) matches: bool,
    #[command(flatten)]
    pub(crate) page: Page,
    #[arg(long, value_enum, default_value_t, value_name = "FORMAT")]
    pub(crate) format: ListFormat,
}

#[derive(Debug, Args)]
pub(crate) struct Set {
    pub(crate) article: String,
    #[arg(value_name = "ID", allow_hyphen_values = true)]
    pub(crate) id_or_text: String,
    #[arg(allow_hyphen_values = true)]
    pub(crate) text: Option<String>,
    #[arg(short, long, value_name = "TAG")]
    pub(crate) language: Language,
    #[command(flatten)]
    pub(crate) seen: Seen,
    #[arg(long, value_enum, default_value_t, value_name = "FORMAT")]
    pub(crate) format: Format,
}

/// What somebody saw of the one translation that is meant.
#[derive(Debug, Args)]
pub(crate) struct Seen {
    #[arg(long, value_name = "HEX", value_parser = values::fingerprint)]
    pub(crate) if_source: Option<Fingerprint>,
    #[arg(long, value_name = "HEX", value_parser = values::target)]
    pub(crate) if_target: Option<SeenTarget>,
    #[arg(long, value_name = "STATE", value_parser = values::state)]
    pub(crate) if_state: Option<State>,
}

impl Seen {
    pub(crate) fn expected(&self) -> Expected {
        Expected { source: self.if_source, target: self.if_target, state: self.if_state }
    }
}

#[derive(Debug, Args)]
pub(crate) struct Diff {
    #[arg(value_name = "ARTICLE-OR-ID")]
    pub(crate) names: Vec<String>,
    #[arg(short, long, value_name = "TAGS", value_delimiter = ',')]
    pub(crate) language: Vec<Language>,
    #[arg(long, value_name = "CLASSES", value_delimiter = ',', value_parser = values::class)]
    pub(crate) class: Vec<ChangeClass>,
    #[command(flatten)]
    pub(crate) page: Page,
    #[arg(long, value_enum, default_value_t, value_name = "FORMAT")]
    pub(crate) format: Format,
}

#[derive(Debug, Args)]
pub(crate) struct Suggest {
    #[arg(value_name = "ARTICLE-OR-ID")]
    pub(crate) names: Vec<String>,
    #[arg(long, value_name = "TEXT", conflicts_with = "names")]
    pub(crate) text: Option<String>,
    #[arg(short, long, value_name = "TAGS", value_delimiter = ',')]
    pub(crate) language: Vec<Language>,
    #[arg(long, value_name = "COUNT")]
    pub(crate) limit: Option<usize>,
    #[arg(long, value_name = "PERCENT", value_parser = values::percentage)]
    pub(crate) min: Option<u32>,
    #[arg(long, value_enum, default_value_t, value_name = "FORMAT")]
    pub(crate) format: Format,
}

/// Which translations are meant.
#[derive(Debug, Args)]
pub(crate) struct Target {
    #[arg(value_name = "ARTICLE-OR-ID")]
    pub(crate) names: Vec<String>,
    #[arg(
        short,
        long,
        value_name = "TAGS",
        value_delimiter = ',',
        required_unless_present = "all_languages"
    )]
    pub(crate) language: Vec<Language>,
    #[arg(long, conflicts_with = "language")]
    pub(crate) all_languages: bool,
    #[arg(short, long, value_name = "STATES", value_delimiter = ',', value_parser = values::state)]
    pub(crate) state: Vec<State>,
    #[command(flatten)]
    pub(crate) seen: Seen,
    #[arg(short, long)]
    pub(crate) yes: bool,
    #[arg(long)]
    pub(crate) dry_run: bool,
    #[arg(long, value_enum, default_value_t, value_name = "FORMAT")]
    pub(crate) format: Format,
}

#[derive(Debug, Args)]
pub(crate) struct Accept {
    #[command(flatten)]
    pub(crate) target: Target,
    #[arg(long)]
    pub(crate) reviewed: bool,
    #[arg(long, conflicts_with = "reviewed")]
    pub(crate) undo: bool,
    #[arg(long, value_name = "KEY", conflicts_with_all = ["state", "undo"])]
    pub(crate) proposal: Option<String>,
}

#[derive(Debug, Args)]
pub(crate) struct Reject {
    #[command(flatten)]
    pub(crate) target: Target,
    #[arg(long, value_name = "TEXT")]
    pub(crate) note: Option<String>,
    #[arg(long, value_name = "KEY", conflicts_with = "state")]
    pub(crate) proposal: Option<String>,
}

#[derive(Debug, Args)]
pub(crate) struct Link {
    #[arg(value_name = "LEFT")]
    pub(crate) left: String,
    #[command(flatten)]
    pub(crate) named: NamedUnit,
}

/// One unit, of all articles.
#[derive(Debug, Args)]
pub(crate) struct NamedUnit {
    #[arg(value_name = "ID")]
    pub(crate) unit: String,
    #[arg(short, long, value_name = "ARTICLE")]
    pub(crate) article: Option<String>,
    #[arg(long, value_enum, default_value_t, value_name = "FORMAT")]
    pub(crate) format: Format,
}

#[derive(Debug, Args)]
pub(crate) struct Check {
    #[arg(value_name = "ARTICLE-OR-ID")]
    pub(crate) names: Vec<String>,
    #[arg(short, long, value_name = "TAGS", value_delimiter = ',')]
    pub(crate) language: Vec<Language>,
    #[arg(long, value_name = "CODES", value_delimiter = ',')]
    pub(crate) only: Vec<String>,
    #[arg(long, value_name = "CLASSES", value_delimiter = ',', value_parser = values::class)]
    pub(crate) class: Vec<ChangeClass>,
    #[arg(
        long,
        conflicts_with_all = ["class", "new_only", "baseline", "write_baseline", "changed_since", "explain", "exit_zero"]
    )]
    pub(crate) fix: bool,
    #[arg(long, requires = "fix")]
    pub(crate) dry_run: bool,
    #[arg(long, value_name = "REF", conflicts_with = "baseline")]
    pub(crate) new_only: Option<String>,
    #[arg(long, value_name = "FILE")]
    pub(crate) baseline: Option<PathBuf>,
    #[arg(
        long,
        value_name = "FILE",
        conflicts_with_all = [
            "names", "language", "only", "class", "new_only", "baseline", "changed_since", "explain"
        ]
    )]
    pub(crate) write_baseline: Option<PathBuf>,
    #[arg(long, conflicts_with_all = ["baseline", "new_only", "write_baseline", "fix"])]
    pub(crate) all: bool,
    #[arg(long, value_name = "REF")]
    pub(crate) changed_since: Option<String>,
    #[arg(long, conflicts_with = "class")]
    pub(crate) explain: bool,
    #[arg(long)]
    pub(crate) exit_zero: bool,
    #[arg(long, value_enum, default_value_t, value_name = "FORMAT")]
    pub(crate) format: CheckFormat,
}

#[derive(Debug, Args)]
pub(crate) struct Dismiss {
    pub(crate) article: String,
    #[arg(value_name = "ID")]
    pub(crate) id: Option<String>,
    #[arg(short, long, value_name = "TAGS", value_delimiter = ',', required = true)]
    pub(crate) language: Vec<Language>,
    #[arg(long, value_name = "CODE")]
    pub(crate) check: String,
    #[arg(long, value_name = "TEXT", required_unless_present = "undo")]
    pub(crate) reason: Option<String>,
    #[arg(long, conflicts_with = "reason")]
    pub(crate) undo: bool,
    #[arg(long, value_enum, default_value_t, value_name = "FORMAT")]
    pub(crate) format: Format,
}

#[derive(Debug, Args)]
pub(crate) struct Analyse {
    #[arg(value_name = "ARTICLE")]
    pub(crate) articles: Vec<String>,
    #[arg(short, long, value_name = "TAGS", value_delimiter = ',')]
    pub(crate) language: Vec<Language>,
    #[arg(long, value_enum, default_value_t, value_name = "FORMAT")]
    pub(crate) format: TableFormat,
}

#[derive(Debug, Args)]
pub(crate) struct ReportArguments {
    #[arg(value_name = "ARTICLE")]
    pub(crate) articles: Vec<String>,
    #[arg(short, long, value_name = "ARTICLE", hide = true)]
    pub(crate) article: Vec<String>,
    #[arg(short, long, value_name = "TAGS", value_delimiter = ',')]
    pub(crate) language: Vec<Language>,
    #[arg(long, value_enum, default_value_t, value_name = "FORMAT")]
    pub(crate) format: ReportFormat,
    #[arg(short, long, value_name = "PATH")]
    pub(crate) out: Option<PathBuf>,
    #[arg(long, value_name = "DIR")]
    pub(crate) badges: Option<PathBuf>,
    #[arg(long, value_name = "NAME")]
    pub(crate) name: Option<String>,
    #[arg(long)]
    pub(crate) no_history: bool,
}

#[derive(Debug, Args)]
pub(crate) struct Memory {
    #[arg(value_enum, value_name = "ACTION")]
    pub(crate) action: MemoryAction,
    #[arg(value_name = "FILE-OR-NAME")]
    pub(crate) what: Option<String>,
    #[arg(long, value_name = "NAME")]
    pub(crate) name: Option<String>,
    #[arg(short, long, value_name = "TAGS", value_delimiter = ',')]
    pub(crate) language: Vec<Language>,
    #[arg(long, value_enum, default_value_t, value_name = "FORMAT")]
    pub(crate) format: Format,
}

/// What to do with translation memories.
#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
pub(crate) enum MemoryAction {
    Import,
    List,
    Remove,
    Export,
    Push,
}

#[derive(Debug, Args)]
pub(crate) struct Terms {
    #[arg(value_enum, value_name = "ACTION")]
    pub(crate) action: TermsAction,
    #[arg(value_name = "FILE-OR-ARTICLE")]
    pub(crate) what: Option<String>,
    #[arg(short, long, value_name = "TAGS", value_delimiter = ',')]
    pub(crate) language: Vec<Language>,
    #[arg(long, value_name = "COUNT")]
    pub(crate) at_least: Option<usize>,
    #[arg(long, value_name = "COUNT")]
    pub(crate) limit: Option<usize>,
    #[arg(long, value_enum, default_value_t, value_name = "FORMAT")]
    pub(crate) format: TermsFormat,
}

/// What to do with the glossary.
#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
pub(crate) enum TermsAction {
    Import,
    Export,
    Suggest,
}

#[derive(Debug, Args)]
pub(crate) struct Render {
    #[arg(value_name = "ARTICLE")]
    pub(crate) articles: Vec<String>,
    #[arg(short, long, value_name = "TAGS", value_delimiter = ',')]
    pub(crate) language: Vec<Language>,
    #[arg(short, long, value_name = "DIR")]
    pub(crate) out: Option<PathBuf>,
    #[arg(long, value_name = "PERCENT", value_parser = values::percentage)]
    pub(crate) minimum: Option<u32>,
    #[arg(long)]
    pub(crate) overwrite: bool,
    #[arg(long, requires = "out")]
    pub(crate) preview: bool,
    #[arg(long, value_enum, default_value_t, value_name = "FORMAT")]
    pub(crate) format: Format,
}

#[derive(Debug, Args)]
pub(crate) struct Prune {
    #[arg(short, long, value_name = "TAGS", value_delimiter = ',')]
    pub(crate) language: Vec<Language>,
    #[arg(long)]
    pub(crate) without_source: bool,
    #[arg(long)]
    pub(crate) dry_run: bool,
    #[arg(long, value_enum, default_value_t, value_name = "FORMAT")]
    pub(crate) format: Format,
}

#[derive(Debug, Args)]
pub(crate) struct Allow {
    #[arg(long)]
    pub(crate) undo: bool,
}

#[derive(Debug, Args)]
pub(crate) struct Completions {
    #[arg(value_enum, value_name = "SHELL")]
    pub(crate) shell: Shell,
}

#[derive(Debug, Args)]
pub(crate) struct Man {
    #[arg(value_name = "DIR")]
    pub(crate) folder: String,
}

#[derive(Debug, Args)]
pub(crate) struct MergeDriver {
    #[arg(value_name = "BASE")]
    pub(crate) base: String,
    #[arg(value_name = "OURS")]
    pub(crate) ours: String,
    #[arg(value_name = "THEIRS")]
    pub(crate) theirs: String,
    #[arg(value_name = "PATH")]
    pub(crate) path: Option<String>,
    #[arg(long, value_name = "NAME")]
    pub(crate) ours_label: Option<String>,
    #[arg(long, value_name = "NAME")]
    pub(crate) theirs_label: Option<String>,
}
