//! Configuration as validated: every value checked, every default filled in.

use globset::{GlobBuilder, GlobSet, GlobSetBuilder};
use toml::de::DeTable;

use super::gate::{GateRules, gate_rules};
use super::raw::{At, Fault, Table, pick};
use crate::diagnostic::{Diagnostic, Severity};
use crate::model::{ChangeClass, Language};
use crate::text_position::LineIndex;

/// A project's configuration.
#[derive(Clone, Debug)]
pub struct Config {
    /// The language of the articles.
    pub source: Language,
    /// The languages they are translated to, in the order people are shown.
    pub languages: Vec<Language>,
    /// The folder of catalogs and ledgers.
    pub locales: String,
    /// Which files are articles; the first set that matches a file counts.
    pub articles: Vec<ArticleSet>,
    /// How articles are cut into units.
    pub segment: SegmentOptions,
    /// What sync may take for granted.
    pub sync: SyncPolicy,
    /// What the gate fails on.
    pub gate: GateRules,
    /// What rendering shows and leaves out.
    pub render: RenderPolicy,
}

/// One `[[articles]]` table.
#[derive(Clone, Debug)]
pub struct ArticleSet {
    /// The folder below which the articles are; empty for the project itself.
    pub folder: String,
    /// Globs below the folder.
    pub include: GlobSet,
    /// Globs below the folder that are no articles.
    pub exclude: GlobSet,
    /// The catalog's path below a language's folder, without `.ftl`.
    pub catalog: String,
    /// Where a translated article is rendered to; `None` where the project does not say.
    pub output: Option<String>,
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
    /// Front-matter keys to translate, nested ones with dots (`hero.tagline`).
    pub fields: Vec<String>,
    /// How the paragraphs of a plain text are told apart.
    pub paragraphs: Paragraphs,
    /// Lines of a plain text that are page furniture and never a unit, compared without case.
    pub furniture: Vec<String>,
    /// Whether breadcrumbs, share buttons and language switchers are found by themselves.
    pub find_furniture: bool,
}

impl Default for SegmentOptions {
    fn default() -> Self {
        let fields = ["title", "description", "summary", "subtitle", "excerpt"];
        Self {
            fields: fields.map(str::to_owned).to_vec(),
            paragraphs: Paragraphs::Auto,
            furniture: Vec::new(),
            find_furniture: true,
        }
    }
}

/// What becomes of a translation after an edit that only swaps a link, a code span, a number or a name.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum SwapPolicy {
    /// It is stale as after every edit.
    Off,
    /// Recto makes the swap in it too, and somebody has to confirm it.
    Draft,
    /// Recto makes the swap in it too, and it stays translated.
    Translated,
}

/// What sync may take for granted.
#[derive(Clone, Debug)]
pub struct SyncPolicy {
    /// Change classes after which a translation still answers to its source.
    pub keep_valid: Vec<ChangeClass>,
    /// Change classes after which a translation is a draft, until somebody confirms it.
    pub make_draft: Vec<ChangeClass>,
    /// What becomes of a translation whose source only swaps what the translation holds verbatim.
    pub swap: SwapPolicy,
    /// Whether a stale translation that somebody edited is a draft instead of translated.
    pub edited_stale_is_draft: bool,
    /// The language of the source texts, whose words tell the classes apart.
    pub source: Language,
}

/// What a stale unit shows in a rendered article.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum StaleText {
    /// The translation of the old text.
    Translation,
    /// The source text of today.
    Source,
}

/// What rendering shows and leaves out.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct RenderPolicy {
    /// What a stale unit shows.
    pub stale: StaleText,
    /// An article finished to a smaller percentage is left out.
    pub minimum: u32,
}

/// The globs that find articles where the configuration names none.
pub(super) const DEFAULT_INCLUDE: [&str; 4] = ["**/*.md", "**/*.mdx", "**/*.markdown", "**/*.txt"];

impl Config {
    /// Reads a configuration; `path` is the file's name in the findings.
    ///
    /// # Errors
    ///
    /// Every fault of the file, not only the first.
    pub fn read(text: &str, path: &str) -> Result<Self, Vec<Diagnostic>> {
        let mut faults = Vec::new();
        let text = text.strip_prefix('\u{feff}').unwrap_or(text);
        let (document, errors) = DeTable::parse_recoverable(text);
        let config = if errors.is_empty() {
            read_document(Table::new("", 0..0, document.get_ref()), &mut faults)
        } else {
            for error in &errors {
                let span = error.span().unwrap_or(0..0);
                faults.push(Fault::new(
                    span,
                    format!("this is not TOML: {}", error.message()),
                    toml_hint(text),
                ));
            }
            None
        };
        match config {
            Some(config) if faults.is_empty() => Ok(config),
            _ => Err(to_diagnostics(faults, text, path)),
        }
    }
}

fn toml_hint(text: &str) -> &'static str {
    if text.lines().any(|line| line.starts_with("<<<<<<< ")) {
        "resolve the merge conflict in this file"
    } else {
        "mend the line, for example name = \"text\""
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

fn read_document(mut root: Table<'_, '_>, faults: &mut Vec<Fault>) -> Option<Config> {
    let source = root.string("source", faults);
    let source = match source {
        Some(tag) => language(&tag, faults),
        None => {
            faults.push(missing("source", "the language of the articles", "source = \"en\""));
            None
        }
    };
    let languages = match root.strings("languages", faults) {
        Some(tags) => languages(&tags, source.as_ref(), faults),
        None => {
            faults.push(missing(
                "languages",
                "the languages to translate to",
                "languages = [\"fr\", \"es\"]",
            ));
            Vec::new()
        }
    };
    let locales = match root.string("locales", faults) {
        Some(folder) => {
            let path = folder_path(&folder, "locales", faults);
            if path.is_empty() {
                let message = "`locales` is a folder of its own, not the project itself";
                faults.push(Fault::new(folder.span, message, "write locales = \"locales\""));
            }
            path
        }
        None => "locales".to_owned(),
    };
    let sets: Vec<ArticleSet> =
        root.tables("articles", faults).into_iter().map(|table| article_set(table, faults)).collect();
    if sets.is_empty() {
        faults.push(missing(
            "[[articles]]",
            "where the articles are",
            "[[articles]] and folder = \"articles\"",
        ));
    }
    let segment = segment_options(&mut root, faults);
    let sync = sync_policy(root.table("sync", faults), source.as_ref(), faults);
    let gate = root.table("gate", faults).map(|table| gate_rules(table, faults)).unwrap_or_default();
    let render = render_policy(root.table("render", faults), faults);
    root.finish(faults);
    Some(Config { source: source?, languages, locales, articles: sets, segment, sync: sync?, gate, render })
}

fn missing(key: &str, what: &str, example: &str) -> Fault {
    Fault::new(0..0, format!("`{key}` is missing: {what}"), format!("add {example}"))
}

fn language(tag: &At<String>, faults: &mut Vec<Fault>) -> Option<Language> {
    match tag.value.parse() {
        Ok(language) => Some(language),
        Err(error) => {
            let error: crate::model::InvalidLanguage = error;
            faults.push(Fault::new(
                tag.span.clone(),
                error.to_string(),
                "use a tag such as fr, de-CH or zh-Hant",
            ));
            None
        }
    }
}

pub(super) fn languages(
    tags: &[At<String>],
    source: Option<&Language>,
    faults: &mut Vec<Fault>,
) -> Vec<Language> {
    let mut languages: Vec<Language> = Vec::new();
    for tag in tags {
        let Some(language) = language(tag, faults) else { continue };
        if Some(&language) == source {
            let message = format!("{language} is the source language, it cannot be translated to as well");
            faults.push(Fault::new(tag.span.clone(), message, "take it out of `languages`"));
        } else if languages.contains(&language) {
            faults.push(Fault::new(
                tag.span.clone(),
                format!("{language} stands here twice"),
                "take one out",
            ));
        } else {
            languages.push(language);
        }
    }
    languages
}

/// A folder inside the project, without outer slashes; empty for the project itself.
fn folder_path(text: &At<String>, key: &str, faults: &mut Vec<Fault>) -> String {
    let path = text.value.replace('\\', "/");
    let absolute = path.starts_with('/') || path.as_bytes().get(1) == Some(&b':');
    let parts: Vec<&str> = path.split('/').filter(|part| !part.is_empty() && *part != ".").collect();
    if absolute || parts.contains(&"..") {
        let message = format!("`{key}` leads out of the project: {}", text.value);
        faults.push(Fault::new(text.span.clone(), message, "name a place below the folder of recto.toml"));
    }
    parts.join("/")
}

pub(super) fn globs(texts: &[At<String>], faults: &mut Vec<Fault>) -> GlobSet {
    let mut set = GlobSetBuilder::new();
    for text in texts {
        match GlobBuilder::new(&text.value).literal_separator(true).build() {
            Ok(glob) => {
                set.add(glob);
            }
            Err(error) => {
                let message = format!("`{}` is not a glob: {}", text.value, error.kind());
                faults.push(Fault::new(text.span.clone(), message, "write one such as **/*.md"));
            }
        }
    }
    set.build().unwrap_or_default()
}

fn article_set(mut table: Table<'_, '_>, faults: &mut Vec<Fault>) -> ArticleSet {
    let folder = match table.string("folder", faults) {
        Some(folder) => folder_path(&folder, "folder", faults),
        None => {
            let message = "[[articles]] has no `folder`";
            faults.push(Fault::new(
                table.span(),
                message,
                "add folder = \"articles\", the folder they are in",
            ));
            String::new()
        }
    };
    let include = table.strings("include", faults).unwrap_or_else(|| {
        DEFAULT_INCLUDE.iter().map(|glob| At { value: (*glob).to_owned(), span: 0..0 }).collect()
    });
    let exclude = table.strings("exclude", faults).unwrap_or_default();
    let catalog = table.string("catalog", faults);
    let catalog = catalog.map(|text| pattern(&text, "catalog", &["path", "stem", "ext"], faults));
    let output = table.string("output", faults);
    let output = output.map(|text| {
        if !text.value.contains("{language}") {
            let message = "`output` has no {language}, so all languages would be written to one file";
            faults.push(Fault::new(text.span.clone(), message, "write {language}/{path}/{stem}.{ext}"));
        }
        pattern(&text, "output", &["language", "path", "stem", "ext"], faults)
    });
    let set = ArticleSet {
        folder,
        include: globs(&include, faults),
        exclude: globs(&exclude, faults),
        catalog: catalog.unwrap_or_else(|| "{path}/{stem}".to_owned()),
        output,
    };
    table.finish(faults);
    set
}

/// A path pattern whose placeholders are all known.
fn pattern(text: &At<String>, key: &str, known: &[&str], faults: &mut Vec<Fault>) -> String {
    let mut rest = text.value.as_str();
    while let Some(open) = rest.find('{') {
        let Some(close) = rest[open..].find('}') else { break };
        let name = &rest[open + 1..open + close];
        if !known.contains(&name) {
            let list: Vec<String> = known.iter().map(|name| format!("{{{name}}}")).collect();
            let message = format!("`{key}` has the unknown placeholder {{{name}}}");
            faults.push(Fault::new(text.span.clone(), message, format!("use {}", list.join(", "))));
        }
        rest = &rest[open + close + 1..];
    }
    folder_path(text, key, faults)
}

fn segment_options(root: &mut Table<'_, '_>, faults: &mut Vec<Fault>) -> SegmentOptions {
    let mut options = SegmentOptions::default();
    let values = |texts: Vec<At<String>>| texts.into_iter().map(|text| text.value).collect();
    if let Some(mut table) = root.table("front-matter", faults) {
        if let Some(fields) = table.strings("fields", faults) {
            options.fields = values(fields);
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
        options.furniture = table.strings("furniture", faults).map(values).unwrap_or_default();
        options.find_furniture = table.boolean("find-furniture", faults).unwrap_or(true);
        table.finish(faults);
    }
    options
}

/// The `[sync]` table; none where the source language is not known, which is a fault of its own.
fn sync_policy(
    table: Option<Table<'_, '_>>,
    source: Option<&Language>,
    faults: &mut Vec<Fault>,
) -> Option<SyncPolicy> {
    let mut keep_valid = vec![ChangeClass::WhiteSpace, ChangeClass::Typography];
    let mut make_draft = Vec::new();
    let mut edited_stale_is_draft = false;
    let mut swap = SwapPolicy::Draft;
    if let Some(mut table) = table {
        let all = ChangeClass::ALL.map(|class| (class.as_str(), class));
        if let Some(names) = table.strings("keep-valid", faults) {
            let may: Vec<_> = all.into_iter().filter(|(_, class)| !class.always_counts()).collect();
            keep_valid = names.iter().filter_map(|name| pick("keep-valid", name, &may, faults)).collect();
        }
        if let Some(names) = table.strings("make-draft", faults) {
            // A draft is not finished, so every class still counts.
            for name in &names {
                let Some(class) = pick("make-draft", name, &all, faults) else { continue };
                if keep_valid.contains(&class) {
                    let message =
                        format!("`{class}` cannot both keep translations valid and make them drafts");
                    let hint = "name it in one of `keep-valid` and `make-draft`";
                    faults.push(Fault::new(name.span.clone(), message, hint));
                }
                make_draft.push(class);
            }
        }
        let words = [("translated", false), ("draft", true)];
        edited_stale_is_draft = table.choice("edited-stale", &words, faults).unwrap_or(false);
        let swaps =
            [("off", SwapPolicy::Off), ("draft", SwapPolicy::Draft), ("translated", SwapPolicy::Translated)];
        swap = table.choice("swap", &swaps, faults).unwrap_or(swap);
        table.finish(faults);
    }
    Some(SyncPolicy { keep_valid, make_draft, swap, edited_stale_is_draft, source: source?.clone() })
}

fn render_policy(table: Option<Table<'_, '_>>, faults: &mut Vec<Fault>) -> RenderPolicy {
    let mut policy = RenderPolicy { stale: StaleText::Translation, minimum: 0 };
    let Some(mut table) = table else { return policy };
    let texts = [("translation", StaleText::Translation), ("source", StaleText::Source)];
    policy.stale = table.choice("stale", &texts, faults).unwrap_or(policy.stale);
    policy.minimum = table.number("minimum", 100, faults).unwrap_or(policy.minimum);
    table.finish(faults);
    policy
}

#[cfg(test)]
mod tests {
    use super::*;

    const LEAST: &str = "source = \"en\"\nlanguages = [\"fr\"]\n[[articles]]\nfolder = \"articles\"\n";

    #[test]
    fn the_least_configuration_has_the_documented_defaults() {
        let config = Config::read(LEAST, "recto.toml").unwrap();
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
        let found: Vec<String> = Config::read(text, "recto.toml")
            .unwrap_err()
            .into_iter()
            .map(|d| format!("{}:{}: {}", d.position.line, d.position.column, d.message))
            .collect();
        assert_eq!(
            found,
            [
                "2:20: en is the source language, it cannot be translated to as well",
                "2:26: `x!` is not a language tag such as `fr` or `pt-BR`",
                "3:1: unknown key `locale`",
                "5:10: `folder` leads out of the project: ../up",
                "7:9: `fatal` is not a value of `stale`",
                "8:11: `minimum` is a whole number from 0 to 100, not this integer",
                "10:15: `number` is not a value of `keep-valid`",
            ]
        );
    }

    #[test]
    fn several_syntax_errors_are_told_together() {
        let found = Config::read("source = \nlanguages = [\"fr\"\n", "recto.toml").unwrap_err();
        assert!(found.len() >= 2, "{found:?}");
        assert_eq!(found[0].position.line, 1);
    }
}
