//! The gate: everything that is wrong, held against the project's policy.

use std::path::{Path, PathBuf};

use rustc_hash::FxHashSet;

use super::compare::{self, Part, Scope, Touched};
use super::whole;
use crate::check::{CHECKS, Check, pair};
use crate::diagnostic::{Diagnostic, Severity};
use crate::discover::Article;
use crate::gate::{ArticleJudgement, CODES, Judged, Judgement, Known, LIMIT, Verdict, judge, judge_article};
use crate::history::Repository;
use crate::message;
use crate::model::{ChangeClass, Language};
use crate::nearest::{did_you_mean, nearest};
use crate::progress::Stage;
use crate::workspace::WorkspaceError;
use crate::workspace::article::{ArticleView, LoadedArticle, Snapshot, SnapshotOptions};
use crate::workspace::checker::Checker;
use crate::workspace::find::{self, Names};
use crate::workspace::project::Project;

/// The outcome of a check.
#[derive(Debug, Default)]
pub struct CheckReport {
    /// What was found.
    pub verdict: Verdict,
    /// Faults that keep recto from judging an article.
    pub unjudged: Vec<Diagnostic>,
    /// The paths of the articles that were looked at.
    pub articles: Vec<String>,
    /// The languages that were looked at.
    pub languages: Vec<Language>,
    /// The language of the articles; none where the configuration could not be read.
    pub source: Option<Language>,
    /// What the run is held against, so that it fails on what is new alone.
    pub against: Option<Against>,
    /// How many findings somebody dismissed.
    pub dismissed: usize,
}

impl CheckReport {
    /// Whether everything could be judged and nothing found is an error.
    pub fn passed(&self) -> bool {
        self.unjudged.is_empty() && self.verdict.passed()
    }
}

/// The word that stands for the codes of all rules.
const INVALID: &str = "invalid";

/// The code of a catalog without article.
const STRAY: &str = "unknown-article";

/// Catalogs of translations that belong to no article.
fn strays(project: &Project, snapshot: &Snapshot) -> Result<Vec<Diagnostic>, WorkspaceError> {
    let loaded = snapshot.articles.iter().chain(&snapshot.gone).map(LoadedArticle::on_disk);
    let known: Vec<&Article> = snapshot.leftovers.iter().chain(&snapshot.discovered).chain(loaded).collect();
    // A catalog that has its source beside it belongs to an application, and is no business of recto's.
    let sources: FxHashSet<&str> = snapshot.source_catalogs.iter().map(String::as_str).collect();
    let mut findings = Vec::new();
    for language in &project.config.languages {
        let known: FxHashSet<String> = known.iter().map(|article| article.catalog_path(language)).collect();
        for name in project.catalog_names(language)?.iter().filter(|name| !sources.contains(name.as_str())) {
            let path = project.catalog_path(language, name);
            if known.contains(&path) {
                continue;
            }
            let message = message!("check-stray", catalog = name);
            let finding = Diagnostic::new(STRAY, Severity::Warning, path, message).language(language);
            findings.push(finding.hint(message!("check-stray-hint")));
        }
    }
    Ok(findings)
}

/// The codes of faults that keep recto from judging, each with a word on what it is; nobody can ask for these alone.
pub const FAULTS: [(&str, &str); 6] = [
    ("configuration", "a configuration that is wrong"),
    ("unreadable-file", "a file that is not UTF-8 or cannot be read"),
    ("unreadable-catalog", "a source catalog that cannot be read"),
    ("unreadable-ledger", "a ledger that cannot be read"),
    ("foreign-catalog", "a file in the place of a source catalog that recto did not write"),
    ("catalog-edit", "a catalog that cannot be edited safely"),
];

/// All codes that a check can report, each with a word on what it finds.
pub fn codes() -> impl Iterator<Item = (&'static str, &'static str)> {
    const OTHER: [(&str, &str); 4] = [
        (STRAY, "a catalog that belongs to no article"),
        ("unreadable-article", "an article that is not UTF-8 or cannot be read"),
        ("unsegmented", "an article too odd to be cut into units"),
        ("source", "a fault in an article, such as broken front matter"),
    ];
    let checks = CHECKS.iter().map(|check| (check.code, check.summary));
    CODES.into_iter().chain(checks).chain(OTHER)
}

/// Which findings are asked for; all that fit both.
#[derive(Clone, Debug, Default)]
pub struct Wanted {
    /// Codes; all when empty.
    pub codes: Vec<String>,
    /// Change classes, any of which the source of the translation changed in; all findings when empty.
    pub classes: Vec<ChangeClass>,
    /// Languages; all when empty. What is about the articles themselves counts whichever they are.
    pub languages: Vec<Language>,
}

impl Wanted {
    /// Whether findings with a code are asked for.
    pub(super) fn names(&self, code: &str) -> bool {
        let is_rule = || Check::of(code).is_some_and(|check| !check.is_configurable());
        let is_code = |wanted: &String| wanted == code || wanted == INVALID && is_rule();
        self.codes.is_empty() || self.codes.iter().any(is_code)
    }

    /// Whether findings in a language are asked for.
    pub(super) fn speaks(&self, language: &Language) -> bool {
        self.languages.is_empty() || self.languages.contains(language)
    }

    fn fits(&self, finding: &Diagnostic) -> bool {
        self.names(finding.code)
            && (self.classes.is_empty() || self.classes.iter().any(|class| finding.classes.contains(class)))
    }
}

/// All codes that somebody can ask for: those of [`codes`], and the word that stands for all faults of translations.
pub fn askable_codes() -> impl Iterator<Item = &'static str> {
    codes().map(|(code, _)| code).chain([INVALID])
}

/// Refuses codes that no check has, and languages that the project does not translate to.
pub(super) fn known_wants(project: &Project, wanted: &Wanted) -> Result<(), WorkspaceError> {
    let is_unknown = |code: &&String| askable_codes().all(|known| known != code.as_str());
    if let Some(unknown) = wanted.codes.iter().find(is_unknown) {
        let hint = match nearest(unknown, askable_codes()) {
            Some(code) => did_you_mean(code),
            None => message!("check-no-code-hint", codes = askable_codes().collect::<Vec<_>>()),
        };
        return Err(WorkspaceError::not_found(message!("check-no-code", code = unknown), hint));
    }
    find::languages(project, &wanted.languages).map(drop)
}

/// What a run is held against.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Against {
    /// What is found where the work tree parted from this commit, by any name that git understands.
    Reference(String),
    /// A file with the findings of an earlier run, by its path on disk.
    Baseline(PathBuf),
}

/// What to look at, and what to let pass.
#[derive(Clone, Debug, Default)]
pub struct CheckRequest {
    /// Which findings count.
    pub wanted: Wanted,
    /// The articles and units that are looked at; all when empty.
    pub names: Names,
    /// What is known already and no debt of today.
    pub against: Option<Against>,
    /// Only articles of which something changed since the work tree parted from this commit.
    pub changed_since: Option<String>,
    /// Whether somebody wants to know what each rule says.
    pub explain: bool,
}

/// Checks the project; only the findings that are wanted count.
///
/// # Errors
///
/// An unknown code, article, unit or language, articles that cannot be told apart, or something to compare with that is not there.
pub fn check(
    project: &Project,
    options: SnapshotOptions,
    request: &CheckRequest,
) -> Result<CheckReport, WorkspaceError> {
    let wanted = &request.wanted;
    known_wants(project, wanted)?;
    let touched = match &request.changed_since {
        Some(reference) => compare::touched(project, reference)?,
        None => Touched::Everything,
    };
    let known = match &request.against {
        Some(Against::Reference(reference)) => {
            let before = compare::before(project, reference)?;
            Some(compare::known_in(&before, options, wanted)?)
        }
        Some(Against::Baseline(path)) => Some(compare::read_baseline(path)?),
        None => None,
    };
    let scope = Scope { touched, names: request.names.clone() };
    let Look { judgement, snapshot, articles, dismissed } = look(project, options, wanted, &scope)?;
    let present = snapshot.discovered.iter().map(|article| article.path.as_str()).collect();
    let wants = |code: &str| wanted.names(code);
    let explained = request.explain.then_some(&wants as &dyn Fn(&str) -> bool);
    let mut verdict = judgement.verdict(&project.config, known.as_ref(), &present, explained);
    // A part of the findings does not tell what became of the others.
    let is_part = scope.touched.is_part() || !scope.names.is_empty();
    if is_part || !wanted.codes.is_empty() || !wanted.classes.is_empty() || !wanted.languages.is_empty() {
        verdict.mended = 0;
    }
    verdict.rulings.retain(|ruling| ruling.language.as_ref().is_none_or(|language| wanted.speaks(language)));
    Ok(CheckReport {
        verdict,
        unjudged: snapshot.unjudged,
        articles,
        languages: find::languages(project, &wanted.languages)?,
        source: Some(project.config.source.clone()),
        against: request.against.clone(),
        dismissed,
    })
}

/// The project's folder as seen from the root of its repository, with a slash at the end; CI systems want paths from
/// there. Empty without git.
pub fn folder_in_repository(root: &Path) -> String {
    Repository::new(root).prefix()
}

/// What a look at a project shows, before anything is let pass.
pub(super) struct Look {
    pub(super) judgement: Judgement,
    pub(super) snapshot: Snapshot,
    /// The articles that were looked at.
    pub(super) articles: Vec<String>,
    /// How many findings somebody dismissed.
    pub(super) dismissed: usize,
}

/// What a look at one article shows.
struct LookedAt {
    path: String,
    judgement: ArticleJudgement,
    /// What is wrong with the article itself.
    whole: Vec<Diagnostic>,
    /// Its texts, for what is translated in two ways.
    texts: Option<whole::Texts>,
    dismissed: usize,
}

/// Judges the articles that are named, and of which something was touched.
///
/// # Errors
///
/// Articles that cannot be told apart, or a glossary that cannot be read.
pub(super) fn look(
    project: &Project,
    options: SnapshotOptions,
    wanted: &Wanted,
    scope: &Scope,
) -> Result<Look, WorkspaceError> {
    let mut snapshot = project.snapshot(options)?;
    let part = Part::new(project, &snapshot, scope)?;
    let checker = Checker::new(project, &mut snapshot)?;
    // Who asks for the limits by their code wants them counted over all findings.
    let counts_all = wanted.codes.iter().any(|code| code == LIMIT);
    // Only what the gate itself finds has change classes.
    let wants = |code: &str| counts_all || wanted.classes.is_empty() && wanted.names(code);
    let mut other = strays(project, &snapshot)?;
    let looks_at_all_texts = wants(pair::inconsistent::CHECK.code);
    let rules = whole::rules(&wants);
    let is_looked_at = |view: ArticleView<'_>| part.has(project, view);
    let (looked_at, faults) = snapshot.visit(project, Stage::Checking, is_looked_at, |loaded| {
        let (mut findings, mut dismissed) = (Vec::new(), 0);
        let sources = pair::Sources::new(&loaded.plan);
        for plan in loaded.plan.languages.iter().filter(|plan| wanted.speaks(&plan.language)) {
            let (more, of_plan) = checker.judged(loaded, plan, &sources, &wants);
            findings.extend(more);
            dismissed += of_plan;
        }
        let judged = Judged { article: &loaded.plan, findings, gone: false };
        LookedAt {
            path: loaded.article.path.clone(),
            judgement: judge_article(&project.config, judged, options.today),
            whole: whole::article(project, loaded, &rules),
            texts: looks_at_all_texts.then(|| whole::texts(loaded)).flatten(),
            dismissed,
        }
    });
    snapshot.unjudged.extend(faults);
    let (mut judged, mut articles, mut dismissed) = (Vec::new(), Vec::new(), 0);
    let mut texts = Vec::new();
    for looked_at in looked_at {
        judged.push(looked_at.judgement);
        articles.push(looked_at.path);
        other.extend(looked_at.whole);
        texts.extend(looked_at.texts);
        dismissed += looked_at.dismissed;
    }
    if looks_at_all_texts {
        if part.is_part() {
            let is_other = |view: ArticleView<'_>| !part.has(project, view);
            texts.extend(
                snapshot.visit(project, Stage::Checking, is_other, whole::texts).0.into_iter().flatten(),
            );
        }
        other.extend(whole::inconsistent(project, &snapshot, &texts));
    }
    other.retain(|finding| part.has_file(&finding.path));
    for loaded in snapshot.gone.iter().filter(|loaded| part.has(project, ArticleView::Loaded(loaded))) {
        let gone = Judged { article: &loaded.plan, findings: Vec::new(), gone: true };
        judged.push(judge_article(&project.config, gone, options.today));
    }
    snapshot.findings.retain(|finding| part.has_file(&finding.path));
    let mut unjudged = std::mem::take(&mut snapshot.unjudged);
    unjudged.retain(|fault| part.has_fault(project, &snapshot, fault));
    snapshot.unjudged = unjudged;
    other.splice(..0, snapshot.findings.iter().cloned());
    let glossaries = if part.is_part() { Vec::new() } else { checker.glossary_findings() };
    let all = !part.is_part();
    let mut judgement = judge(&project.config, judged, glossaries, other, all);
    judgement.retain(|finding| {
        finding.language.as_ref().is_none_or(|language| wanted.speaks(language)) && part.has_finding(finding)
    });
    if !counts_all {
        judgement.retain(|finding| wanted.fits(finding));
    }
    judgement.limit(&project.config);
    judgement.retain(|finding| finding.code == LIMIT || wanted.fits(finding));
    Ok(Look { judgement, snapshot, articles, dismissed })
}

/// The findings of a look, as a later run can know them again.
pub(super) fn known(look: Look, project: &Project) -> Known {
    let judged: FxHashSet<&str> =
        look.snapshot.views().iter().map(|view| view.article().path.as_str()).collect();
    let passed_over: FxHashSet<&str> = look.snapshot.findings.iter().map(|one| one.path.as_str()).collect();
    let is_unjudged = |path: &&str| !judged.contains(path) && !passed_over.contains(path);
    let discovered = look.snapshot.discovered.iter().map(|article| article.path.as_str());
    let unjudged: Vec<String> = discovered.filter(is_unjudged).map(str::to_owned).collect();
    let verdict = look.judgement.verdict(&project.config, None, &FxHashSet::default(), None);
    Known::of(&verdict.findings, unjudged)
}
