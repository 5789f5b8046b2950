//! Opens a project and surveys it: every article read once, in parallel, and planned as a sync would.

use std::cell::LazyCell;
use std::path::Path;

use jiff::civil::Date;
use rayon::prelude::*;
use rustc_hash::FxHashSet;

use super::fluent::{fluent_folders, keep_unreadable};
use super::{WorkflowError, across};
use crate::catalog::{Catalog, EditError, Ledger, LedgerError, SourceCatalog};
use crate::config::{Config, FILE_NAME};
use crate::diagnostic::{Diagnostic, Severity};
use crate::discover::{self, Article, beside, catalog_path};
use crate::files::{FileError, Files};
use crate::history::{ProjectHistory, Repository};
use crate::merge;
use crate::message;
use crate::model::Language;
use crate::render::Resolver;
use crate::segment::{self, Segmented};
use crate::sync::identity::OnlyExact;
use crate::sync::input::{ArticleFiles, LanguageFiles, Mended, PlanOptions};
use crate::sync::plan::{ArticlePlan, plan};
use crate::sync::steer::Steer;
use crate::text_position::LineIndex;

/// A project: its files and its configuration.
#[derive(Clone, Debug)]
pub struct Project {
    /// The files below the folder of `recto.toml`.
    pub files: Files,
    /// The configuration.
    pub config: Config,
}

/// What a survey needs to know from outside.
#[derive(Clone, Copy, Debug)]
pub struct SurveyOptions {
    /// Today's date in UTC.
    pub today: Date,
    /// Whether translations that no ledger knows are taken as translated instead of draft.
    pub trust_unmanaged: bool,
    /// Whether somebody wants to know why each unit is taken for what it is.
    pub explain: bool,
}

/// All articles of a project, as a sync would find them.
#[derive(Debug, Default)]
pub struct Survey {
    /// The articles, in the order of their paths.
    pub articles: Vec<Surveyed>,
    /// Articles that are gone while their catalogs are there.
    pub gone: Vec<Surveyed>,
    /// Articles of old names whose files are left over from a rename that was interrupted; all is under the new name.
    pub leftovers: Vec<Article>,
    /// Ledgers of articles that are gone, as they are once texts have left them for other articles.
    pub left_ledgers: Vec<LeftLedger>,
    /// All articles, whether they could be read or not.
    pub discovered: Vec<Article>,
    /// The names of all catalogs of the source language.
    pub source_catalogs: Vec<String>,
    /// Articles that were passed over, and what their authors should know.
    pub findings: Vec<Diagnostic>,
    /// Faults that keep recto from judging an article; nothing is written for it.
    pub unjudged: Vec<Diagnostic>,
}

impl Survey {
    /// How many articles were passed over, because they cannot be read or cut into units.
    pub fn passed_over(&self) -> usize {
        self.findings.iter().filter(|finding| finding.severity == Severity::Error).count()
    }
}

/// One article with its plan.
#[derive(Debug)]
pub struct Surveyed {
    /// The article and where its files belong.
    pub article: Article,
    /// What it was before, where it was renamed.
    pub renamed_from: Option<RenamedFrom>,
    /// Where it stands.
    pub plan: ArticlePlan,
    /// Whether the article is gone while its catalogs are there.
    pub gone: bool,
    /// What it gives to other articles and gets from them.
    pub exchange: Exchange,
}

/// What an article gives to other articles and gets from them.
#[derive(Clone, Debug, Default)]
pub struct Exchange {
    /// Where units come from, and how many: the path of an article, or the name of its catalog where no more is
    /// known of it.
    pub from: Vec<(String, usize)>,
    /// How many units went to other articles.
    pub given: usize,
    /// How many units other articles gave to it in this sync.
    pub arrived: usize,
    /// Messages that stood in the catalogs of other articles: the language, the path of the article, how many.
    pub rejoined: Vec<(Language, String, usize)>,
    /// Whether its files have to be written together with those of other articles.
    pub is_shared: bool,
    /// Whether another text stands in its place, and its own went elsewhere.
    pub was_replaced: bool,
}

/// The ledger of an article that is gone.
#[derive(Clone, Debug)]
pub struct LeftLedger {
    /// Its path.
    pub path: String,
    /// What is left in it.
    pub ledger: Ledger,
}

/// What a renamed article was before.
#[derive(Clone, Debug)]
pub struct RenamedFrom {
    /// The article at its old path.
    pub article: Article,
    /// Its source catalog, which names its old path.
    pub source: SourceCatalog,
}

impl Surveyed {
    /// The article as it was when its files on disk were written: its places tell where they are.
    pub fn on_disk(&self) -> &Article {
        self.renamed_from.as_ref().map_or(&self.article, |old| &old.article)
    }
}

impl Project {
    /// Opens the project whose `recto.toml` is in a folder.
    ///
    /// # Errors
    ///
    /// A configuration that is missing, unreadable or wrong, with all its faults.
    pub fn open(root: &Path) -> Result<Self, WorkflowError> {
        let files = Files::new(root);
        let Some(text) = files.read(FILE_NAME)? else {
            return Err(WorkflowError::request(
                message!("project-none", file = FILE_NAME, folder = root.display().to_string()),
                message!("project-none-hint"),
            ));
        };
        let config = Config::read(&text, FILE_NAME).map_err(WorkflowError::Unjudged)?;
        Ok(Self { files, config })
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

    /// Reads every article and its files, and plans a sync of each.
    ///
    /// # Errors
    ///
    /// A set of articles that cannot be told apart. Faults in single files are part of the survey.
    pub fn survey(&self, options: SurveyOptions) -> Result<Survey, WorkflowError> {
        self.survey_steered(options, &[])
    }

    /// A survey in which a person says of some units, by the path of their article, which unit they are.
    ///
    /// # Errors
    ///
    /// As of [`survey`](Self::survey).
    pub fn survey_steered(
        &self,
        options: SurveyOptions,
        steers: &[(String, Steer)],
    ) -> Result<Survey, WorkflowError> {
        let articles = discover::articles(&self.files, &self.config).map_err(WorkflowError::Unjudged)?;
        let mut survey = Survey::default();
        let read: Vec<_> = articles.par_iter().map(|article| self.read_article(article.clone())).collect();
        let fluent: FxHashSet<&str> = articles
            .iter()
            .filter(|article| article.is_fluent())
            .map(|article| article.path.as_str())
            .collect();
        survey.source_catalogs = self.catalog_names(&self.config.source)?;
        survey
            .source_catalogs
            .retain(|name| !fluent.contains(self.catalog_path(&self.config.source, name).as_str()));
        survey.discovered = articles;
        let mut sources = Vec::new();
        for (source, findings) in read {
            survey.findings.extend(findings);
            match source {
                Ok(source) => sources.extend(source),
                Err(fault) => survey.unjudged.push(*fault),
            }
        }
        let gone = self.rename(&mut sources, &mut survey)?;
        let policy = PlanOptions {
            source: &self.config.source,
            policy: &self.config.sync,
            today: options.today,
            trust_unmanaged: options.trust_unmanaged,
            explain: options.explain,
            steers,
        };
        let repository = Repository::new(self.files.root());
        let history = ProjectHistory::new(&repository, fluent_folders(&survey.discovered, &self.config));
        sources.extend(gone);
        let planned = self.plan_all(sources, &policy, &history, &mut survey.unjudged);
        let planned = across::join(self, planned, &policy, &history, &mut survey)?;
        (survey.gone, survey.articles) = planned.into_iter().partition(|surveyed| surveyed.gone);
        Ok(survey)
    }

    /// Reads one article: a source where it can be planned, none where it is passed over with a finding.
    fn read_article(&self, article: Article) -> (Result<Option<Source>, Box<Diagnostic>>, Vec<Diagnostic>) {
        if let Some(problem) = self.files.size(&article.path).and_then(segment::too_large) {
            let (path, lines) = (&article.path, LineIndex::new(""));
            return (
                Ok(None),
                vec![problem_finding("unsegmented", Severity::Error, path, "", &lines, &problem)],
            );
        }
        let text = match self.files.read(&article.path) {
            Ok(Some(text)) => text,
            Ok(None) => return (Ok(None), Vec::new()),
            Err(error) => return (Ok(None), vec![unreadable_article(&article.path, &error)]),
        };
        let segmented = match segment::segment(&text, article.format, &self.config.segment) {
            Ok(segmented) => segmented,
            Err(problem) => {
                let lines = LineIndex::new(&text);
                let finding =
                    problem_finding("unsegmented", Severity::Error, &article.path, &text, &lines, &problem);
                return (Ok(None), vec![finding]);
            }
        };
        let Segmented { mut units, problems, unreadable } = segmented;
        let lines = LazyCell::new(|| LineIndex::new(&text));
        let finding =
            |problem| problem_finding("source", Severity::Warning, &article.path, &text, &lines, problem);
        let findings = problems.iter().map(finding).collect();
        drop(lines);
        let source = self.read_own_source(&article).map(|catalog| {
            if let Some(known) = &catalog {
                keep_unreadable(&mut units, &unreadable, &known.units);
            }
            Some(Source { article, text, units, catalog, renamed_from: None, gone: false })
        });
        (source, findings)
    }

    pub(super) fn read_source(&self, catalog: &str) -> Result<Option<SourceCatalog>, Box<Diagnostic>> {
        let path = self.catalog_path(&self.config.source, catalog);
        let Some(text) = self.files.read(&path).map_err(|error| unreadable(&path, &error))? else {
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
    fn read_own_source(&self, article: &Article) -> Result<Option<SourceCatalog>, Box<Diagnostic>> {
        if article.is_fluent() {
            return self.read_source_ledger(article);
        }
        let source = self.read_source(&article.catalog)?;
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

    fn plan_all(
        &self,
        sources: Vec<Source>,
        options: &PlanOptions<'_>,
        history: &ProjectHistory<'_>,
        unjudged: &mut Vec<Diagnostic>,
    ) -> Vec<Surveyed> {
        let planned: Vec<_> =
            sources.into_par_iter().map(|source| self.plan_one(source, options, history)).collect();
        let mut surveyed = Vec::with_capacity(planned.len());
        for result in planned {
            match result {
                Ok(article) => surveyed.push(article),
                Err(faults) => unjudged.extend(faults),
            }
        }
        surveyed
    }

    fn plan_one(
        &self,
        source: Source,
        options: &PlanOptions<'_>,
        history: &ProjectHistory<'_>,
    ) -> Result<Surveyed, Vec<Diagnostic>> {
        let on_disk = source.renamed_from.as_ref().map_or(&source.article, |old| &old.article);
        let mut languages = Vec::new();
        let mut faults = Vec::new();
        for language in &self.config.languages {
            match self.read_language(language, on_disk, history) {
                Ok(files) => languages.push(files),
                Err(fault) => faults.push(*fault),
            }
        }
        if !faults.is_empty() {
            return Err(faults);
        }
        let Source { article, text, units, catalog: source, renamed_from, gone } = source;
        let files = ArticleFiles {
            path: article.path.clone(),
            format: article.format,
            units,
            text,
            source,
            only_exact: OnlyExact::Nothing,
            languages,
        };
        match plan(files, options) {
            Ok(plan) => Ok(Surveyed { article, renamed_from, plan, gone, exchange: Exchange::default() }),
            Err(error) => Err(vec![catalog_edit_fault(&article.path, &error)]),
        }
    }

    fn read_language<'h>(
        &self,
        language: &Language,
        article: &Article,
        history: &'h ProjectHistory<'_>,
    ) -> Result<LanguageFiles<'h>, Box<Diagnostic>> {
        let path = article.catalog_path(language);
        let text = self.files.read(&path).map_err(|error| unreadable(&path, &error))?;
        let ledger_path = article.ledger_path(language);
        let ledger = self.files.read(&ledger_path).map_err(|error| unreadable(&ledger_path, &error))?;
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
            mended: Mended {
                catalog: catalog_is_mended.unwrap_or_default(),
                ledger: ledger_is_mended.unwrap_or_default(),
            },
            past: self.past(language, article, history),
        })
    }
}

/// An article on its way to a plan.
pub(super) struct Source {
    pub(super) article: Article,
    pub(super) text: String,
    pub(super) units: Vec<segment::Unit>,
    pub(super) catalog: Option<SourceCatalog>,
    pub(super) renamed_from: Option<RenamedFrom>,
    pub(super) gone: bool,
}

/// What to say of a catalog that cannot be edited safely.
pub(super) fn catalog_edit_fault(article: &str, error: &EditError) -> Diagnostic {
    Diagnostic::new("catalog-edit", Severity::Error, article, error.message())
        .hint(message!("sync-catalog-edit-hint"))
}

fn unreadable_article(path: &str, error: &FileError) -> Diagnostic {
    Diagnostic::new("unreadable-article", Severity::Error, path, error.message())
        .hint(error.hint())
        .article(path)
}

pub(super) fn unreadable(path: &str, error: &FileError) -> Box<Diagnostic> {
    Box::new(Diagnostic::new("unreadable-file", Severity::Error, path, error.message()).hint(error.hint()))
}

/// What is wrong with a ledger, and where.
pub(super) fn unreadable_ledger(
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
