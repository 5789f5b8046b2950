//! The gate: everything that is wrong, held against the project's policy.

use std::path::{Path, PathBuf};

use rustc_hash::{FxHashMap, FxHashSet};

use super::compare::{self, Touched};
use super::whole;
use crate::catalog::Catalog;
use crate::check::{RULES, Subject, findings, glossary_findings, pair, pair_findings};
use crate::config::{CHECKS, House, PROJECT_CHECKS};
use crate::diagnostic::{Diagnostic, Severity};
use crate::discover::Article;
use crate::gate::{ArticleJudgement, CODES, Judged, Judgement, Known, LIMIT, Verdict, judge, judge_article};
use crate::history::Repository;
use crate::message;
use crate::model::{ChangeClass, Language};
use crate::progress::Stage;
use crate::render::Resolver;
use crate::sync::plan::LanguagePlan;
use crate::workspace::WorkspaceError;
use crate::workspace::project::Project;
use crate::workspace::snapshot::{ArticleView, LoadedArticle, Snapshot, SnapshotOptions};

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

/// Finds what is wrong with translations, knowing each language's glossary.
pub struct Checker<'p> {
    project: &'p Project,
    glossaries: FxHashMap<Language, String>,
    resolvers: FxHashMap<Language, Resolver>,
    names: FxHashMap<Language, FxHashSet<String>>,
    terms: FxHashMap<Language, pair::Glossary>,
    houses: FxHashMap<Language, House>,
}

impl<'p> Checker<'p> {
    /// A checker that has read all glossaries, and knows what there is in Fluent articles.
    ///
    /// # Errors
    ///
    /// A glossary that cannot be read.
    pub fn new(project: &'p Project, snapshot: &mut Snapshot) -> Result<Self, WorkspaceError> {
        // What one Fluent article may refer to stands in all of them.
        snapshot.load(project, |unchanged| unchanged.article.is_fluent());
        let (mut glossaries, mut resolvers) = (FxHashMap::default(), FxHashMap::default());
        let (mut names, mut terms, mut houses) =
            (FxHashMap::default(), FxHashMap::default(), FxHashMap::default());
        let source = project.glossary(&project.config.source)?;
        for language in &project.config.languages {
            let glossary = project.glossary(language)?;
            resolvers.insert(language.clone(), Resolver::new(language, &glossary));
            names.insert(language.clone(), names_in(snapshot, language, &glossary));
            terms.insert(language.clone(), pair::Glossary::new(&source, &glossary));
            houses.insert(language.clone(), project.config.typography.house(language));
            glossaries.insert(language.clone(), glossary);
        }
        Ok(Self { project, glossaries, resolvers, names, terms, houses })
    }

    /// What is wrong with the glossaries by themselves.
    fn glossary_findings(&self) -> Vec<Diagnostic> {
        let languages = self.project.config.languages.iter();
        let findings = languages.flat_map(|language| {
            let path = self.project.catalog_path(language, "terms");
            glossary_findings(&self.glossaries[language], &path, language)
        });
        findings.collect()
    }

    /// What is wrong with the catalog of one article in one language, and with the translations of the units that
    /// are wanted, by their place in the article; without what somebody dismissed.
    pub fn findings(
        &self,
        loaded: &LoadedArticle,
        plan: &LanguagePlan,
        wants: &dyn Fn(usize) -> bool,
    ) -> Vec<Diagnostic> {
        let catalog_path = loaded.on_disk().catalog_path(&plan.language);
        let subject = self.subject(loaded, plan, &catalog_path);
        let mut all = findings(&subject, &|_| true);
        let sources = pair::Sources::new(&loaded.plan);
        all.extend(pair_findings(&subject, &pair::found(&subject, &sources, &|unit, _| wants(unit))));
        all
    }

    /// What is wrong with one article in one language by the codes that are wanted, and how many findings of any
    /// code somebody dismissed.
    fn judged(
        &self,
        loaded: &LoadedArticle,
        plan: &LanguagePlan,
        sources: &pair::Sources<'_>,
        wants: &dyn Fn(&str) -> bool,
    ) -> (Vec<Diagnostic>, usize) {
        let catalog_path = loaded.on_disk().catalog_path(&plan.language);
        let subject = self.subject(loaded, plan, &catalog_path);
        let found =
            pair::found(&subject, sources, &|unit, code| wants(code) || subject.is_dismissed(unit, code));
        let mut all = findings(&subject, wants);
        all.extend(pair_findings(&subject, &found));
        (all, found.iter().filter(|found| found.is_dismissed).count())
    }

    /// What the rules about pairs of texts find in one article in one language, dismissed or not; of the units, by
    /// their place in the article, and codes that are wanted.
    pub fn found(
        &self,
        loaded: &LoadedArticle,
        plan: &LanguagePlan,
        wants: &dyn Fn(usize, &str) -> bool,
    ) -> Vec<pair::Found> {
        let sources = pair::Sources::new(&loaded.plan);
        pair::found(&self.subject(loaded, plan, ""), &sources, wants)
    }

    fn subject<'a>(
        &'a self,
        loaded: &'a LoadedArticle,
        plan: &'a LanguagePlan,
        catalog_path: &'a str,
    ) -> Subject<'a> {
        Subject {
            article: &loaded.plan,
            plan,
            catalog_path,
            resolver: &self.resolvers[&plan.language],
            names: &self.names[&plan.language],
            format: loaded.article.format,
            source_language: &self.project.config.source,
            checks: &self.project.config.checks,
            house: &self.houses[&plan.language],
            glossary: &self.terms[&plan.language],
        }
    }
}

/// What texts of Fluent articles in a language may refer to.
fn names_in(snapshot: &Snapshot, language: &Language, glossary: &str) -> FxHashSet<String> {
    let fluent = || snapshot.articles.iter().filter(|loaded| loaded.article.is_fluent());
    if fluent().next().is_none() {
        return FxHashSet::default();
    }
    let plans = fluent().flat_map(|loaded| &loaded.plan.languages).filter(|plan| plan.language == *language);
    let catalogs = plans.filter_map(LanguagePlan::catalog_after).flat_map(Catalog::entries);
    let glossary = Catalog::parse(glossary.to_owned());
    let here = catalogs.chain(glossary.entries()).map(|entry| entry.id.clone());
    let sources = fluent().flat_map(|loaded| &loaded.plan.units).map(|unit| unit.id.clone());
    here.chain(sources).collect()
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
    CODES.into_iter().chain(RULES).chain(CHECKS.iter().chain(PROJECT_CHECKS).copied()).chain(OTHER)
}

/// Which findings are asked for; all that fit both.
#[derive(Clone, Debug, Default)]
pub struct Wanted {
    /// Codes; all when empty.
    pub codes: Vec<String>,
    /// Change classes, any of which the source of the translation changed in; all findings when empty.
    pub classes: Vec<ChangeClass>,
}

impl Wanted {
    /// Whether findings with a code are asked for.
    pub(super) fn names(&self, code: &str) -> bool {
        let is_rule = || RULES.iter().any(|(rule, _)| *rule == code);
        let is_code = |wanted: &String| wanted == code || wanted == INVALID && is_rule();
        self.codes.is_empty() || self.codes.iter().any(is_code)
    }

    fn fits(&self, finding: &Diagnostic) -> bool {
        self.names(finding.code)
            && (self.classes.is_empty() || self.classes.iter().any(|class| finding.classes.contains(class)))
    }
}

/// Refuses codes that no check has.
pub(super) fn known_codes(wanted: &Wanted) -> Result<(), WorkspaceError> {
    let known = || codes().map(|(code, _)| code).chain([INVALID]);
    if let Some(unknown) = wanted.codes.iter().find(|code| known().all(|known| known != code.as_str())) {
        let known: Vec<&str> = known().collect();
        return Err(WorkspaceError::request(
            message!("check-no-code", code = unknown),
            message!("check-no-code-hint", codes = known),
        ));
    }
    Ok(())
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
/// An unknown code, articles that cannot be told apart, or something to compare with that is not there.
pub fn check(
    project: &Project,
    options: SnapshotOptions,
    request: &CheckRequest,
) -> Result<CheckReport, WorkspaceError> {
    let wanted = &request.wanted;
    known_codes(wanted)?;
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
    let Look { judgement, snapshot, articles, dismissed } = look(project, options, wanted, &touched)?;
    let present = snapshot.discovered.iter().map(|article| article.path.as_str()).collect();
    let wants = |code: &str| wanted.names(code);
    let explained = request.explain.then_some(&wants as &dyn Fn(&str) -> bool);
    let mut verdict = judgement.verdict(&project.config, known.as_ref(), &present, explained);
    // A part of the findings does not tell what became of the others.
    if touched.is_part() || !wanted.codes.is_empty() || !wanted.classes.is_empty() {
        verdict.mended = 0;
    }
    Ok(CheckReport {
        verdict,
        unjudged: snapshot.unjudged,
        articles,
        languages: project.config.languages.clone(),
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

/// Judges the articles of which something was touched.
///
/// # Errors
///
/// Articles that cannot be told apart, or a glossary that cannot be read.
pub(super) fn look(
    project: &Project,
    options: SnapshotOptions,
    wanted: &Wanted,
    touched: &Touched,
) -> Result<Look, WorkspaceError> {
    let mut snapshot = project.snapshot(options)?;
    let checker = Checker::new(project, &mut snapshot)?;
    // Who asks for the limits by their code wants them counted over all findings.
    let counts_all = wanted.codes.iter().any(|code| code == LIMIT);
    // Only what the gate itself finds has change classes.
    let wants = |code: &str| counts_all || wanted.classes.is_empty() && wanted.names(code);
    let mut other = strays(project, &snapshot)?;
    let looks_at_all_texts = wants(pair::inconsistent::CODE);
    let rules = whole::rules(&wants);
    let is_looked_at = |view: ArticleView<'_>| touched.has(project, view);
    let (looked_at, faults) = snapshot.visit(project, Stage::Checking, is_looked_at, |loaded| {
        let (mut findings, mut dismissed) = (Vec::new(), 0);
        let sources = pair::Sources::new(&loaded.plan);
        for plan in &loaded.plan.languages {
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
        if touched.is_part() {
            let is_other = |view: ArticleView<'_>| !touched.has(project, view);
            texts.extend(
                snapshot.visit(project, Stage::Checking, is_other, whole::texts).0.into_iter().flatten(),
            );
        }
        other.extend(whole::inconsistent(project, &snapshot, &texts));
    }
    other.retain(|finding| touched.has_file(&finding.path));
    for loaded in snapshot.gone.iter().filter(|loaded| touched.has(project, ArticleView::Loaded(loaded))) {
        let gone = Judged { article: &loaded.plan, findings: Vec::new(), gone: true };
        judged.push(judge_article(&project.config, gone, options.today));
    }
    snapshot.findings.retain(|finding| touched.has_file(&finding.path));
    let mut unjudged = std::mem::take(&mut snapshot.unjudged);
    unjudged.retain(|fault| touched.has_fault(project, &snapshot, fault));
    snapshot.unjudged = unjudged;
    other.splice(..0, snapshot.findings.iter().cloned());
    let glossaries = if touched.is_part() { Vec::new() } else { checker.glossary_findings() };
    let all = !touched.is_part();
    let mut judgement = judge(&project.config, judged, glossaries, other, all);
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
