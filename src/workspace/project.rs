//! Opens a project, and reads the files of its articles.

use std::cell::LazyCell;
use std::path::Path;
use std::sync::Arc;
use std::time::Duration;

use rustc_hash::FxHashSet;

use super::WorkspaceError;
use super::article::RenamedFrom;
use crate::catalog::{Catalog, EditError, LedgerError, SourceCatalog, SourceUnit, message_id};
use crate::config::{Config, FILE_NAME};
use crate::diagnostic::{Diagnostic, Severity};
use crate::discover::{Article, beside, catalog_path};
use crate::files::cache::Cache;
use crate::files::{FileError, Files, Reader};
use crate::glossary::Glossary;
use crate::memory::Login;
use crate::merge;
use crate::message;
use crate::model::Language;
use crate::progress::Progress;
use crate::render::Resolver;
use crate::segment::{self, Segmented, Unreadable};
use crate::sync::input::{FromPage, LanguageFiles, Past, ResolvedConflicts};
use crate::text_position::LineIndex;

/// A project: its files and its configuration.
#[derive(Clone, Debug)]
pub struct Project {
    /// The files below the folder of `recto.toml`.
    pub files: Files,
    /// The configuration.
    pub config: Config,
    /// The text of the configuration.
    pub(crate) settings: String,
    /// The files of the command that this machine may run; none where it may not run any.
    pub(crate) allowed_command: Option<String>,
    /// How to log in to the memory server of the configuration.
    pub login: Login,
    /// Where results are kept for later runs; none where each is to find out all by itself.
    pub cache: Option<Cache>,
    /// How far an action on the project is.
    pub progress: Progress,
}

impl Project {
    /// Opens the project whose `recto.toml` is in a folder.
    ///
    /// # Errors
    ///
    /// A configuration that is missing, unreadable or wrong, with all its faults.
    pub fn open(root: &Path) -> Result<Self, WorkspaceError> {
        let files = Files::of_project(root);
        if files.has_unfinished() {
            // Whoever is writing now does it; where nothing can be written, all stays as it was left.
            drop(files.clone().waiting_at_most(Duration::ZERO).lock(FILE_NAME));
        }
        let Some(text) = files.read(FILE_NAME)? else {
            return Err(WorkspaceError::request(
                message!("project-none", file = FILE_NAME, folder = root.display().to_string()),
                message!("project-none-hint"),
            ));
        };
        let config = Config::read(&text, FILE_NAME, crate::check::configurable())
            .map_err(WorkspaceError::NotEvaluated)?;
        let files = files.guarded(&config.links, false);
        let (cache, allowed_command, progress) = (None, None, Progress::default());
        let login = Login::default();
        Ok(Self { files, config, settings: text, allowed_command, login, cache, progress })
    }

    /// The text of the configuration, to which an allowance is bound.
    pub fn settings(&self) -> &str {
        &self.settings
    }

    /// The catalog of a name below the folder of a language.
    pub fn catalog_path(&self, language: &Language, catalog: &str) -> String {
        catalog_path(&self.config.locales, language.as_str(), catalog)
    }

    /// The ledger beside the catalog of a name.
    pub fn ledger_path(&self, language: &Language, catalog: &str) -> String {
        beside(&self.catalog_path(language, catalog))
    }

    /// A resolver with the glossary of a language.
    ///
    /// # Errors
    ///
    /// A glossary that cannot be read.
    pub fn resolver(&self, language: &Language) -> Result<Resolver, FileError> {
        Ok(Resolver::new(language, &self.glossary(language)?))
    }

    /// The text of a language's glossary; empty where there is none.
    ///
    /// # Errors
    ///
    /// A glossary that cannot be read.
    pub fn glossary(&self, language: &Language) -> Result<String, FileError> {
        Ok(self.files.read(&self.catalog_path(language, "terms"))?.unwrap_or_default())
    }

    /// What terms are called in a language.
    ///
    /// # Errors
    ///
    /// A glossary that cannot be read.
    pub fn terms(&self, language: &Language) -> Result<Glossary, FileError> {
        let (source, target) = (self.glossary(&self.config.source)?, self.glossary(language)?);
        Ok(Glossary::new((&self.config.source, &source), (language, &target)))
    }

    /// Reads one article: a source where it can be planned, none where it is passed over with a finding.
    pub(crate) fn read_article(
        &self,
        article: Article,
        reader: &Reader<'_>,
    ) -> (Result<Option<Source>, Box<Diagnostic>>, Vec<Diagnostic>) {
        if let Some(problem) = self.files.size(&article.path).and_then(segment::too_large) {
            let (path, lines) = (&article.path, LineIndex::new(""));
            let finding = problem_finding("unsegmented", Severity::Error, path, "", &lines, &problem);
            return (Err(Box::new(finding)), Vec::new());
        }
        let text = match reader.read(&article.path) {
            Ok(Some(text)) => text,
            Ok(None) => return (Ok(None), Vec::new()),
            Err(error) => return (Err(Box::new(unreadable_article(&article.path, &error))), Vec::new()),
        };
        let segmented = match segment::segment(&text, article.format, &self.config.segment) {
            Ok(segmented) => segmented,
            Err(problem) => {
                let lines = LineIndex::new(&text);
                let finding =
                    problem_finding("unsegmented", Severity::Error, &article.path, &text, &lines, &problem);
                return (Err(Box::new(finding)), Vec::new());
            }
        };
        let Segmented { mut units, problems, unreadable } = segmented;
        let lines = LazyCell::new(|| LineIndex::new(&text));
        let finding =
            |problem| problem_finding("source", Severity::Warning, &article.path, &text, &lines, problem);
        let findings = problems.iter().map(finding).collect();
        drop(lines);
        let source = self.read_own_source(&article, reader).map(|catalog| {
            if let Some(known) = &catalog {
                keep_unreadable(&mut units, &unreadable, &known.units);
            }
            Some(Source { article, text, units, catalog, renamed_from: None, gone: false })
        });
        (source, findings)
    }

    pub(crate) fn read_source(
        &self,
        catalog: &str,
        reader: &Reader<'_>,
    ) -> Result<Option<SourceCatalog>, Box<Diagnostic>> {
        let path = self.catalog_path(&self.config.source, catalog);
        let Some(text) = reader.read(&path).map_err(|error| unreadable(&path, &error))? else {
            return Ok(None);
        };
        let source = merge::read_source(&text).map_err(|error| {
            let fault = Diagnostic::new("unreadable-catalog", Severity::Error, &path, error.message)
                .at(LineIndex::new(&text).position(&text, error.offset))
                .hint(error.hint);
            Box::new(fault)
        })?;
        Ok(Some(source))
    }

    /// The source catalog of an article; a file of that name that recto did not write is a fault.
    fn read_own_source(
        &self,
        article: &Article,
        reader: &Reader<'_>,
    ) -> Result<Option<SourceCatalog>, Box<Diagnostic>> {
        if article.is_fluent() {
            return self.read_source_ledger(article, reader);
        }
        let source = self.read_source(&article.catalog, reader)?;
        if source.as_ref().is_some_and(|source| source.article.is_empty() && !source.units.is_empty()) {
            let path = self.catalog_path(&self.config.source, &article.catalog);
            let message = message!("sync-foreign-catalog", article = &article.path);
            let fault = Diagnostic::new("foreign-catalog", Severity::Error, path, message)
                .hint(message!("sync-foreign-catalog-hint"))
                .article(&article.path);
            return Err(Box::new(fault));
        }
        Ok(source)
    }

    /// The names of all catalogs of a language, without the glossary.
    ///
    /// # Errors
    ///
    /// A folder that cannot be read.
    pub fn catalog_names(&self, language: &Language) -> Result<Vec<String>, FileError> {
        Ok(self.names_below(language, "ftl")?.into_iter().filter(|name| name != "terms").collect())
    }

    /// The names of the catalogs of the source language that are no Fluent articles.
    pub(crate) fn own_catalog_names(&self, articles: &[Arc<Article>]) -> Result<Vec<String>, FileError> {
        let fluent = articles.iter().filter(|article| article.is_fluent());
        let fluent: FxHashSet<&str> = fluent.map(|article| article.path.as_str()).collect();
        let mut names = self.catalog_names(&self.config.source)?;
        names.retain(|name| !fluent.contains(self.catalog_path(&self.config.source, name).as_str()));
        Ok(names)
    }

    /// The names of all ledgers of a language.
    ///
    /// # Errors
    ///
    /// A folder that cannot be read.
    pub fn ledger_names(&self, language: &Language) -> Result<Vec<String>, FileError> {
        self.names_below(language, "toml")
    }

    fn names_below(&self, language: &Language, extension: &str) -> Result<Vec<String>, FileError> {
        let folder = format!("{}/{language}", self.config.locales);
        let name = |path: String| {
            let name = path.strip_prefix(&folder)?.trim_start_matches('/').strip_suffix(extension)?;
            name.strip_suffix('.').map(str::to_owned)
        };
        Ok(self.files.below(&folder, None, false)?.into_iter().filter_map(name).collect())
    }

    /// Reads the files of an article in a language.
    pub(crate) fn read_language<'h>(
        &self,
        language: &Language,
        article: &Article,
        past: Past<'h>,
        reader: &Reader<'_>,
    ) -> Result<LanguageFiles<'h>, Box<Diagnostic>> {
        let path = article.catalog_path(language);
        let text = reader.read(&path).map_err(|error| unreadable(&path, &error))?;
        let ledger_path = article.ledger_path(language);
        let ledger = reader.read(&ledger_path).map_err(|error| unreadable(&ledger_path, &error))?;
        let (on_disk, catalog_is_mended) = text.map(merge::read_catalog).unzip();
        let on_disk = if article.is_fluent() { on_disk.map(Catalog::by_pattern) } else { on_disk };
        let (ledger, ledger_is_mended) = ledger
            .map(|text| {
                merge::read_ledger(&text, on_disk.as_ref())
                    .map_err(|error| unreadable_ledger(&ledger_path, language, &text, error))
            })
            .transpose()?
            .unzip();
        Ok(LanguageFiles {
            language: language.clone(),
            catalog: on_disk,
            ledger,
            resolved: ResolvedConflicts {
                catalog: catalog_is_mended.unwrap_or_default(),
                ledger: ledger_is_mended.unwrap_or_default(),
            },
            from_page: FromPage::default(),
            past,
        })
    }
}

/// An article on its way to a plan.
pub(crate) struct Source {
    pub(crate) article: Article,
    pub(crate) text: String,
    pub(crate) units: Vec<segment::Unit>,
    pub(crate) catalog: Option<SourceCatalog>,
    pub(crate) renamed_from: Option<RenamedFrom>,
    pub(crate) gone: bool,
}

/// What to say of a catalog that cannot be edited safely.
pub(crate) fn catalog_edit_fault(article: &str, error: &EditError) -> Diagnostic {
    Diagnostic::new("catalog-edit", Severity::Error, article, error.message())
        .hint(message!("sync-catalog-edit-hint"))
}

fn unreadable_article(path: &str, error: &FileError) -> Diagnostic {
    Diagnostic::new("unreadable-article", Severity::Error, path, error.message())
        .hint(error.hint())
        .article(path)
}

pub(crate) fn unreadable(path: &str, error: &FileError) -> Box<Diagnostic> {
    Box::new(Diagnostic::new("unreadable-file", Severity::Error, path, error.message()).hint(error.hint()))
}

/// What is wrong with a ledger, and where.
pub(crate) fn unreadable_ledger(
    path: &str,
    language: &Language,
    text: &str,
    error: LedgerError,
) -> Box<Diagnostic> {
    let fault = Diagnostic::new("unreadable-ledger", Severity::Error, path, error.message)
        .at(LineIndex::new(text).position(text, error.offset))
        .hint(error.hint)
        .language(language);
    Box::new(fault)
}

fn problem_finding(
    code: &'static str,
    severity: Severity,
    path: &str,
    text: &str,
    lines: &LineIndex,
    problem: &segment::Problem,
) -> Diagnostic {
    Diagnostic::new(code, severity, path, problem.message.clone())
        .at(lines.position(text, problem.offset))
        .hint(problem.hint.clone())
        .article(path)
}

/// Keeps the units of the last sync that a Fluent article no longer lets read: nobody knows that they are gone.
fn keep_unreadable(units: &mut Vec<segment::Unit>, unreadable: &[Unreadable], known: &[SourceUnit]) {
    let is_read: FxHashSet<String> = units.iter().filter_map(|unit| unit.field.clone()).collect();
    let mut kept = FxHashSet::default();
    for message in unreadable {
        let of_message = known.iter().filter(|unit| message_id(&unit.id) == message.id);
        for unit in of_message.filter(|unit| !is_read.contains(&unit.id) && kept.insert(unit.id.clone())) {
            units.push(segment::Unit {
                kind: unit.kind,
                field: unit.field.clone(),
                text: unit.text.clone(),
                note: None,
                range: message.offset..message.offset,
                slot: segment::Slot::Line,
            });
        }
    }
    units.sort_by_key(|unit| unit.range.start);
}
