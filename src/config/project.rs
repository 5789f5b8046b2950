//! Configuration as validated: every value checked, every default filled in.
//!
//! Tables with many keys have a file each beside this one.

use toml::de::DeTable;

use super::articles::{ArticleSet, article_set, folder_path};
use super::checks::{CheckRules, check_rules};
use super::codes::{LanguageCodes, language_codes};
use super::field::field_parts;
use super::gate::{GateRules, gate_rules};
use super::html::{HtmlOptions, html_options};
use super::languages::{language, languages};
use super::machine::{MachineRules, machine_rules};
use super::markdown::{MarkdownOptions, markdown_options};
use super::memory::{MemoryFiles, WEIGHTS, Weights, analyse_weights, memory_files};
use super::raw::{At, Fault, Table};
use super::render::{RenderPolicy, render_policy};
use super::spelling::{Spelling, spelling};
use super::sync::{SyncPolicy, sync_policy};
use super::typography::{Typography, typography};
use crate::diagnostic::{Diagnostic, Severity};
use crate::files::is_hidden;
use crate::message;
use crate::message::Message;
use crate::model::Language;
use crate::text_position::LineIndex;

/// A project's configuration.
#[derive(Clone, Debug)]
pub struct Config {
    /// The language of the articles.
    pub source: Language,
    /// The languages they are translated to, in the order people are shown.
    pub languages: Vec<Language>,
    /// How languages are written in the paths of translated articles.
    pub language_codes: LanguageCodes,
    /// The folder of catalogs and ledgers.
    pub locales: String,
    /// Links that may lead out of the work tree.
    pub links: Vec<String>,
    /// Which files are articles; the first set that matches a file counts.
    pub articles: Vec<ArticleSet>,
    /// How articles are cut into units.
    pub segment: SegmentOptions,
    /// What sync may take for granted.
    pub sync: SyncPolicy,
    /// What the gate fails on.
    pub gate: GateRules,
    /// How much each check of a translation matters.
    pub checks: CheckRules,
    /// What rendering shows, leaves out and rewrites.
    pub render: RenderPolicy,
    /// How the languages are written.
    pub typography: Typography,
    /// The dictionaries by which translations are spelled.
    pub spelling: Spelling,
    /// What was translated elsewhere.
    pub memory: MemoryFiles,
    /// The command that translates, where there is one.
    pub machine: Option<MachineRules>,
    /// What a word counts, by how much its text is like what was translated before.
    pub weights: Weights,
}

/// How the paragraphs of a plain text are told apart.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Default)]
pub enum Paragraphs {
    /// Found out from the text.
    #[default]
    Auto,
    /// Every line is a paragraph.
    Lines,
    /// Blank lines stand between paragraphs.
    BlankLines,
}

/// How articles are cut into units.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct SegmentOptions {
    /// Patterns of front-matter keys to translate: [`field_parts`](super::field_parts).
    pub fields: Vec<String>,
    /// Front-matter keys whose value is the language of the article; a rendered one names its own there.
    pub language_fields: Vec<String>,
    /// How the paragraphs of a plain text are told apart.
    pub paragraphs: Paragraphs,
    /// Lines of a plain text that are boilerplate and never a unit, compared without case.
    pub boilerplate: Vec<String>,
    /// Whether breadcrumbs, share buttons and language switchers are found by themselves.
    pub find_boilerplate: bool,
    /// Whether runs of short lines before the first and after the last running text of a plain text are boilerplate too.
    pub omit_short_lines: bool,
    /// Whether a rendered plain text has the boilerplate of its article, untranslated.
    pub render_boilerplate: bool,
    /// What of an HTML page is its article.
    pub html: HtmlOptions,
    /// What readers see of the additions that generators make to Markdown.
    pub markdown: MarkdownOptions,
}

/// The front-matter keys that are text on any site.
pub const DEFAULT_FIELDS: [&str; 5] = ["title", "description", "summary", "subtitle", "excerpt"];

impl Default for SegmentOptions {
    fn default() -> Self {
        Self {
            fields: DEFAULT_FIELDS.map(str::to_owned).to_vec(),
            language_fields: ["lang", "language", "locale"].map(str::to_owned).to_vec(),
            paragraphs: Paragraphs::Auto,
            boilerplate: Vec::new(),
            find_boilerplate: true,
            omit_short_lines: false,
            render_boilerplate: true,
            html: HtmlOptions::default(),
            markdown: MarkdownOptions::default(),
        }
    }
}

impl Config {
    /// The hidden places that recto would write to.
    pub fn hidden_places(&self) -> Vec<&str> {
        let sets = self.articles.iter().flat_map(|set| {
            let folder = set.has_fluent.then_some(set.folder.as_str());
            [folder, Some(set.catalog.as_str()), set.output.as_deref()]
        });
        let mut places: Vec<&str> = sets.flatten().chain([self.locales.as_str()]).collect();
        places.retain(|place| is_hidden(place));
        places.sort_unstable();
        places.dedup();
        places
    }

    /// Reads a configuration; `path` is the file's name in the findings, and `checks` are the codes that `[checks]` has
    /// keys for.
    ///
    /// # Errors
    ///
    /// Every fault of the file, not only the first.
    pub fn read(text: &str, path: &str, checks: &[&'static str]) -> Result<Self, Vec<Diagnostic>> {
        let mut faults = Vec::new();
        let text = text.strip_prefix('\u{feff}').unwrap_or(text);
        let (document, errors) = DeTable::parse_recoverable(text);
        let config = if errors.is_empty() {
            read_document(Table::new("", 0..0, document.get_ref()), checks, &mut faults)
        } else {
            // What comes after the first error is mostly read wrongly because of it.
            let span = |error: &toml::de::Error| error.span().unwrap_or(0..0);
            if let Some(error) = errors.iter().min_by_key(|error| span(error).start) {
                let span = span(error);
                faults.push(match open_list(text, span.start) {
                    Some(open) => {
                        let hint = message!("config-open-list-hint", example = "[\"fr\", \"es\"]");
                        Fault::new(open..open + 1, message!("config-open-list"), hint)
                    }
                    None => {
                        let message = message!("config-not-toml", reason = error.message());
                        Fault::new(span, message, toml_hint(text))
                    }
                });
            }
            None
        };
        match config {
            Some(config) if faults.is_empty() => Ok(config),
            _ => Err(to_diagnostics(faults, text, path)),
        }
    }
}

/// Where the list begins that is still open when a fault is at the next key or table.
fn open_list(text: &str, at: usize) -> Option<usize> {
    let (before, rest) = (text.get(..at)?, text.get(at..)?.lines().next()?);
    let is_key = |line: &str| {
        let key = line.split('=').next().unwrap_or_default().trim();
        line.contains('=') && !key.is_empty() && !key.contains(['"', '[', ','])
    };
    let is_next = before.ends_with('\n') && (rest.starts_with('[') || is_key(rest));
    let lines = before.split_inclusive('\n').rev();
    let of_list = lines.take_while(|line| !is_key(line)).map(str::len).sum::<usize>();
    let line = before[..before.len() - of_list].split_inclusive('\n').next_back()?;
    let value = before.len() - of_list - line.len() + line.find('=')? + 1;
    let list = before[value..].trim_start();
    let is_open = list.starts_with('[') && list.matches('[').count() > list.matches(']').count();
    (is_next && is_open).then(|| before.len() - list.len())
}

fn toml_hint(text: &str) -> Message {
    if text.lines().any(|line| line.starts_with("<<<<<<< ")) {
        message!("config-conflict-hint")
    } else {
        message!("config-not-toml-hint", example = "name = \"text\"")
    }
}

fn to_diagnostics(mut faults: Vec<Fault>, text: &str, path: &str) -> Vec<Diagnostic> {
    faults.sort_by_key(|fault| fault.span.start);
    let lines = LineIndex::new(text);
    let to_diagnostic = |fault: Fault| {
        Diagnostic::new("configuration", Severity::Error, path, fault.message)
            .at(lines.position(text, fault.span.start))
            .hint(fault.hint)
    };
    faults.into_iter().map(to_diagnostic).collect()
}

fn read_document(mut root: Table<'_, '_>, codes: &[&'static str], faults: &mut Vec<Fault>) -> Option<Config> {
    let source = root.string("source", faults);
    let source = match source {
        Some(tag) => language(&tag, faults),
        None => {
            let hint = message!("config-add-hint", example = "source = \"en\"");
            faults.push(Fault::new(0..0, message!("config-no-source"), hint));
            None
        }
    };
    let languages = match root.strings("languages", faults) {
        Some(tags) => languages(&tags, source.as_ref(), faults),
        None => {
            let hint = message!("config-add-hint", example = "languages = [\"fr\", \"es\"]");
            faults.push(Fault::new(0..0, message!("config-no-languages"), hint));
            Vec::new()
        }
    };
    let all: Vec<&Language> = source.iter().chain(&languages).collect();
    let language_codes = language_codes(root.table("language-codes", faults), &all, faults);
    let locales = match root.string("locales", faults) {
        Some(folder) => {
            let path = folder_path(&folder, "locales", faults);
            if path.is_empty() {
                let hint = message!("config-write-hint", example = "locales = \"locales\"");
                faults.push(Fault::new(folder.span, message!("config-locales-is-project"), hint));
            }
            path
        }
        None => "locales".to_owned(),
    };
    let links = root.strings("links", faults).unwrap_or_default();
    let links = links.iter().map(|link| folder_path(link, "links", faults)).collect();
    let sets: Vec<ArticleSet> =
        root.tables("articles", faults).into_iter().map(|table| article_set(table, faults)).collect();
    if sets.is_empty() {
        let hint = message!("config-no-articles-hint");
        faults.push(Fault::new(0..0, message!("config-no-articles"), hint));
    }
    let segment = segment_options(&mut root, faults);
    let sync = sync_policy(root.table("sync", faults), source.as_ref(), &language_codes, faults);
    let gate = root.table("gate", faults).map(|table| gate_rules(table, faults)).unwrap_or_default();
    let checks =
        root.table("checks", faults).map(|table| check_rules(table, codes, faults)).unwrap_or_default();
    let render = render_policy(root.table("render", faults), faults);
    let typography = typography(root.table("typography", faults), faults);
    let spelling = spelling(root.table("spelling", faults), faults);
    let memory = root.table("memory", faults).map(|table| memory_files(table, faults)).unwrap_or_default();
    let machine = root.table("machine", faults).and_then(|table| machine_rules(table, faults));
    let weights = root.table("analyse", faults).and_then(|table| analyse_weights(table, faults));
    root.finish(faults);
    Some(Config {
        source: source?,
        languages,
        language_codes,
        locales,
        links,
        articles: sets,
        segment,
        sync: sync?,
        gate,
        checks,
        render,
        typography,
        spelling,
        memory,
        machine,
        weights: weights.unwrap_or(WEIGHTS),
    })
}

fn segment_options(root: &mut Table<'_, '_>, faults: &mut Vec<Fault>) -> SegmentOptions {
    let mut options = SegmentOptions::default();
    let values = |texts: Vec<At<String>>| texts.into_iter().map(|text| text.value).collect();
    if let Some(mut table) = root.table("front-matter", faults) {
        if let Some(fields) = table.strings("fields", faults) {
            for field in fields.iter().filter(|field| field_parts(&field.value).is_none()) {
                let message = message!("config-no-field", value = &field.value, key = "fields");
                let hint = message!("config-no-field-hint", example = "hero.actions[].text");
                faults.push(Fault::new(field.span.clone(), message, hint));
            }
            options.fields = values(fields);
        }
        if let Some(fields) = table.strings("language", faults) {
            options.language_fields = values(fields);
        }
        table.finish(faults);
    }
    if let Some(mut table) = root.table("plain-text", faults) {
        let modes = [
            ("auto", Paragraphs::Auto),
            ("lines", Paragraphs::Lines),
            ("blank-lines", Paragraphs::BlankLines),
        ];
        options.paragraphs = table.choice("paragraphs", &modes, faults).unwrap_or_default();
        options.boilerplate = table.strings("furniture", faults).map(values).unwrap_or_default();
        options.find_boilerplate = table.boolean("find-furniture", faults).unwrap_or(true);
        options.omit_short_lines = table.boolean("omit-short-lines", faults).unwrap_or(false);
        options.render_boilerplate = table.boolean("render-furniture", faults).unwrap_or(true);
        table.finish(faults);
    }
    options.html = root.table("html", faults).map(|table| html_options(table, faults)).unwrap_or_default();
    let markdown = root.table("markdown", faults);
    options.markdown = markdown.map(|table| markdown_options(table, faults)).unwrap_or_default();
    options
}

#[cfg(test)]
mod tests {
    use super::*;

    const LEAST: &str = "source = \"en\"\nlanguages = [\"fr\"]\n[[articles]]\nfolder = \"articles\"\n";

    #[test]
    fn the_least_configuration_has_the_documented_defaults() {
        let config = Config::read(LEAST, "recto.toml", &[]).unwrap();
        assert_eq!(config.locales, "locales");
        assert_eq!(config.articles[0].catalog, "{path}/{stem}");
        assert!(config.articles[0].include.is_match("a/b.mdx"));
        assert_eq!(config.gate.settings.stale, Some(Severity::Error));
        assert_eq!(config.gate.settings.missing, Some(Severity::Warning));
    }

    #[test]
    fn all_faults_are_reported_at_once_with_their_place() {
        let text = "source = \"en\"\nlanguages = [\"fr\", \"en\", \"x!\"]\nlocale = \"l\"\n\
                    [[articles]]\nfolder = \"../up\"\n[gate]\nstale = \"fatal\"\nminimum = 101\n\
                    [sync]\nkeep-valid = [\"number\"]\n";
        let found: Vec<String> = Config::read(text, "recto.toml", &[])
            .unwrap_err()
            .into_iter()
            .map(|d| format!("{}:{}: {}", d.position.line, d.position.column, d.message))
            .collect();
        assert_eq!(
            found,
            [
                "2:20: en is the source language; it cannot be a target language too",
                "2:26: `x!` is not a language tag such as `fr` or `pt-BR`",
                "3:1: unknown key `locale`",
                "5:10: `folder` points outside the project: ../up",
                "7:9: `fatal` is not a valid value of `stale`",
                "8:11: `minimum` must be a whole number from 0 to 100, not this integer",
                "10:15: `number` is not a valid value of `keep-valid`",
            ]
        );
    }

    #[test]
    fn one_slip_of_the_pen_is_one_error() {
        for (text, line) in [
            ("source = \nlanguages = [\"fr\"\n", 1),
            ("source = \"en\"\nlanguages = [\"fr\", \"es\"\n\n[[articles]]\nfolder = \"a\"\n", 2),
            ("source = \"en\"\nlanguages = [\n  \"fr\",\n  \"es\"\nlocales = \"l\"\n", 2),
            ("source = \"en\"\nlanguages = [\n  \"fr\"\n  \"es\"\n]\n", 4),
            ("source = \"en\"\n[[articles]\nfolder = \"articles\"\n", 2),
            ("source = \"en\nlanguages = [\"fr\"]\n[gate]\nstale = \"error\"\n", 1),
        ] {
            let found = Config::read(text, "recto.toml", &[]).unwrap_err();
            assert_eq!(found.len(), 1, "{text}: {found:?}");
            assert_eq!(found[0].position.line, line, "{text}: {found:?}");
        }
    }
}
