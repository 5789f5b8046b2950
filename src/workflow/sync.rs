//! Brings catalogs and ledgers in step with the articles.

use std::collections::BTreeSet;

use super::machine_report::MachineReport;
use super::replaced::replaced;
use crate::diagnostic::{Diagnostic, Severity};
use crate::model::{Format, Language, State};
use crate::segment;
use crate::segment::LeftOut;
use crate::status::Tally;
use crate::sync::explanation::Explanation;
use crate::sync::manual_override::ManualOverride;
use crate::sync::plan::{Counts, LanguagePlan, UnitStatus};
use crate::text_position::LineIndex;
use crate::workspace::article::{LoadedArticle, Snapshot, SnapshotOptions};
use crate::workspace::checker::Checker;
use crate::workspace::commit::{Steps, make, some_steps, steps_beside_articles, touched};
use crate::workspace::find::{Names, Selection};
use crate::workspace::project::Project;
use crate::workspace::summary::UnchangedArticle;
use crate::workspace::transaction::lock;
use crate::workspace::{Transaction, Workspace, WorkspaceError};

/// What a sync did, or would do.
#[derive(Debug, Default)]
pub struct SyncReport {
    /// Every article, and every one that is gone.
    pub articles: Vec<SyncedArticle>,
    /// The files written or removed; those that would be, in a dry run.
    pub written: Vec<String>,
    /// What is stale now, and how many drafts there are, per language.
    pub languages: Vec<(Language, Tally)>,
    /// Drafts that were made of what was translated before.
    pub prefilled: Vec<Prefilled>,
    /// What a command translated, where one was asked.
    pub machine: Option<MachineReport>,
    /// What the authors should know.
    pub findings: Vec<Diagnostic>,
    /// Faults that kept recto from syncing an article.
    pub not_evaluated: Vec<Diagnostic>,
}

/// A draft that was made of what was translated before.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Prefilled {
    /// The article.
    pub article: String,
    /// The unit.
    pub id: String,
    /// The language.
    pub language: Language,
    /// How good the match is.
    pub percent: u8,
    /// Where the translation comes from.
    pub from: String,
}

/// One article of a sync.
#[derive(Debug, Default)]
pub struct SyncedArticle {
    /// The path.
    pub path: String,
    /// How it is written.
    pub format: Format,
    /// The path it had before.
    pub renamed_from: Option<String>,
    /// Whether the article is gone.
    pub gone: bool,
    /// What became of its units.
    pub counts: Counts,
    /// Where the units come from that were in other articles: their paths, and how many.
    pub from: Vec<(String, usize)>,
    /// How many units went to other articles.
    pub given: usize,
    /// Messages that stood in the catalogs of other articles: the language, the path of the article, how many.
    pub rejoined: Vec<(Language, String, usize)>,
    /// Units that the sync made stale, by language.
    pub newly_stale: Vec<(Language, usize)>,
    /// Translations that were written or changed outside of recto, by language.
    pub recorded: Vec<(Language, usize)>,
    /// Translations in which recto made a substitution of their source or took it back, by language.
    pub swapped: Vec<(Language, usize)>,
    /// Messages that no unit of the article has, by language.
    pub orphans: Vec<(Language, usize)>,
    /// Ids that stood twice, and the new id of the second.
    pub renamed_ids: Vec<(String, String)>,
    /// Messages that went, each with a new one that looks like it.
    pub replaced: Vec<(String, String)>,
    /// Languages whose catalog has to be mended before the source catalog can move on.
    pub held_by: Vec<Language>,
    /// Why every unit is taken for what it is, where that was asked.
    pub explanations: Vec<Explanation>,
    /// What of the article is in no unit, where that was asked: the line, and what it is.
    pub left_out: Vec<(usize, LeftOut)>,
}

/// Syncs the project; a dry run writes nothing and says what would be written.
///
/// # Errors
///
/// Articles that cannot be told apart, or a file that cannot be written.
pub fn sync(
    project: &Project,
    options: SnapshotOptions,
    dry_run: bool,
) -> Result<SyncReport, WorkspaceError> {
    sync_articles(project, options, dry_run, &Names::default(), &[])
}

/// A sync of the articles that are named, and of those that share units with them; of all where none is named. A
/// person may say of some units, by the path of their article, which unit they are.
///
/// # Errors
///
/// As of [`sync`]; a name that fits no article.
pub fn sync_articles(
    project: &Project,
    options: SnapshotOptions,
    dry_run: bool,
    names: &Names,
    overrides: &[(String, ManualOverride)],
) -> Result<SyncReport, WorkspaceError> {
    let _lock = if dry_run { None } else { lock(project)? };
    let mut snapshot = project.snapshot_with_overrides(options, overrides)?;
    let chosen = Selection::articles(&snapshot, names)?;
    if chosen.is_all() {
        return carry_out(project, snapshot, dry_run);
    }
    chosen.narrow(project, &mut snapshot);
    let is_meant = |loaded: &LoadedArticle| chosen.has(&loaded.article.path);
    let all = || snapshot.articles.iter().chain(&snapshot.gone);
    // Units that go from one article to another are written in all that share some, or a text might be in none.
    let with_shared = all().any(|loaded| is_meant(loaded) && loaded.exchange.is_shared);
    let is_synced = |loaded: &LoadedArticle| is_meant(loaded) || with_shared && loaded.exchange.is_shared;
    let steps = some_steps(project, &snapshot, is_synced);
    let faults = catalog_faults(project, &mut snapshot, is_synced)?;
    snapshot.articles.retain(is_synced);
    snapshot.gone.retain(is_synced);
    snapshot.unchanged.retain(|unchanged| chosen.has(&unchanged.article.path));
    let report = report(project, snapshot, faults, |_| {});
    finish(project, report, &steps, dry_run)
}

/// A sync in a session that stays open: only these files changed since the last one, anything where they are not
/// named.
///
/// # Errors
///
/// As of [`sync`].
pub(super) fn sync_again(
    workspace: &mut Workspace,
    options: SnapshotOptions,
    changed: Option<&BTreeSet<String>>,
) -> Result<SyncReport, WorkspaceError> {
    let (project, memory) = workspace.parts();
    let _lock = lock(project)?;
    let report = carry_out(project, project.overview_again(options, memory, changed)?, false)?;
    memory.wrote(project, &report.written);
    Ok(report)
}

/// Makes what a snapshot found to be made.
fn carry_out(project: &Project, mut snapshot: Snapshot, dry_run: bool) -> Result<SyncReport, WorkspaceError> {
    let faults = catalog_faults(project, &mut snapshot, |_| true)?;
    let beside = steps_beside_articles(project, &snapshot);
    let mut steps = Steps::default();
    // Each plan is let go as soon as it became steps, so that not all are in memory twice.
    let report = report(project, snapshot, faults, |loaded| steps.article(project, loaded));
    steps.add(beside);
    finish(project, report, &steps, dry_run)
}

/// Makes steps, and says what was done to the files.
fn finish(
    project: &Project,
    report: SyncReport,
    steps: &Steps,
    dry_run: bool,
) -> Result<SyncReport, WorkspaceError> {
    let written = if dry_run { touched(project, steps) } else { make(project, steps)? };
    Ok(SyncReport { written, ..report })
}

/// What is wrong with the catalogs that a sync of some articles leaves alone.
fn catalog_faults(
    project: &Project,
    snapshot: &mut Snapshot,
    is_synced: impl Fn(&LoadedArticle) -> bool,
) -> Result<Vec<Diagnostic>, WorkspaceError> {
    let is_blocked = |plan: &&LanguagePlan| plan.blocked.is_some();
    let mut articles = snapshot.articles.iter().chain(&snapshot.gone).filter(|loaded| is_synced(loaded));
    if !articles.any(|loaded| loaded.plan.languages.iter().any(|plan| is_blocked(&plan))) {
        return Ok(Vec::new());
    }
    let checker = Checker::new(project, snapshot)?;
    let articles = snapshot.articles.iter().chain(&snapshot.gone).filter(|loaded| is_synced(loaded));
    let plans = articles.flat_map(|loaded| loaded.plan.languages.iter().map(move |plan| (loaded, plan)));
    let blocked = plans.filter(|(_, plan)| is_blocked(plan));
    Ok(blocked.flat_map(|(loaded, plan)| checker.findings(loaded, plan, &|_| true)).collect())
}

impl SyncReport {
    /// Whether something has to be mended before all is in step: an article or a catalog.
    pub fn waits(&self) -> bool {
        let is_error = |finding: &Diagnostic| finding.severity == Severity::Error;
        self.articles.iter().any(|article| !article.held_by.is_empty()) || self.findings.iter().any(is_error)
    }
}

/// Two texts of which a person should say whether they are the same unit.
#[derive(Debug)]
pub struct Question {
    /// The path of the article.
    pub article: String,
    /// The first line of the unit in the article.
    pub line: usize,
    /// The text of the last sync.
    pub old: String,
    /// The text now.
    pub new: String,
    /// Whether recto takes them for the same.
    pub proposed: bool,
    manual_override: ManualOverride,
}

impl Question {
    /// The correction that an answer asks for, with the path of the article.
    pub fn answered(self, same: bool) -> Option<(String, ManualOverride)> {
        (same != self.proposed).then_some((self.article, self.manual_override))
    }
}

/// What to ask about the units of a sync whose explanation was asked for.
pub fn questions(report: &SyncReport) -> Vec<Question> {
    let mut questions = Vec::new();
    for article in &report.articles {
        for explained in article.explanations.iter().filter(|explained| explained.doubtful) {
            let Some(line) = explained.line else { continue };
            let unit = explained.id.clone();
            let (old, manual_override) = match (explained.from.as_slice(), &explained.second) {
                ([from], _) => (&from.text, ManualOverride::Unlink { unit }),
                ([], Some(second)) => (&second.text, ManualOverride::Link { unit, to: second.id.clone() }),
                _ => continue,
            };
            questions.push(Question {
                article: article.path.clone(),
                line,
                old: old.clone(),
                new: explained.text.clone(),
                proposed: matches!(manual_override, ManualOverride::Unlink { .. }),
                manual_override,
            });
        }
    }
    questions
}

/// What a sync says of a snapshot; `look` sees each article before its plan is let go, those that are gone last.
fn report(
    project: &Project,
    snapshot: Snapshot,
    faults: Vec<Diagnostic>,
    mut look: impl FnMut(&LoadedArticle),
) -> SyncReport {
    let views = snapshot.views();
    let all = project.config.languages.iter().enumerate();
    let languages = all.map(|(at, language)| {
        let tallies = views.iter().map(|view| view.tally(at));
        (language.clone(), tallies.sum())
    });
    let languages = languages.collect();
    drop(views);
    let is_explained = snapshot.is_explained();
    let mut synced = |loaded: LoadedArticle| {
        look(&loaded);
        let left_out = if is_explained { left_out(project, &loaded) } else { Vec::new() };
        SyncedArticle { left_out, ..synced(loaded) }
    };
    let mut articles: Vec<SyncedArticle> = snapshot.articles.into_iter().map(&mut synced).collect();
    articles.extend(snapshot.unchanged.into_iter().map(unchanged));
    articles.sort_by(|a, b| a.path.cmp(&b.path));
    articles.extend(snapshot.gone.into_iter().map(synced));
    let findings = snapshot.findings.into_iter().chain(faults).collect();
    let not_evaluated = snapshot.not_evaluated;
    SyncReport { articles, languages, findings, not_evaluated, ..SyncReport::default() }
}

/// What of an article is in no unit, by its line.
fn left_out(project: &Project, loaded: &LoadedArticle) -> Vec<(usize, LeftOut)> {
    let plan = &loaded.plan;
    let lines = LineIndex::new(&plan.text);
    let left = segment::left_out(&plan.text, plan.format, &project.config.segment);
    left.into_iter().map(|left| (lines.position(&plan.text, left.range.start).line, left)).collect()
}

fn unchanged(unchanged: UnchangedArticle) -> SyncedArticle {
    let UnchangedArticle { article, summary, .. } = unchanged;
    let counts = Counts { unchanged: summary.units, ..Counts::default() };
    SyncedArticle { path: article.path.clone(), format: article.format, counts, ..SyncedArticle::default() }
}

fn synced(loaded: LoadedArticle) -> SyncedArticle {
    let plan = loaded.plan;
    let newly_stale = plan.languages.iter().map(|language| {
        let stale = plan.units.iter().zip(&language.units);
        (
            language.language.clone(),
            stale.filter(|(unit, unit_status)| unit.seen.is_some() && is_stale(unit_status)).count(),
        )
    });
    let recorded = plan.languages.iter().map(|language| (language.language.clone(), language.recorded));
    let orphans = plan.languages.iter().map(|language| (language.language.clone(), language.orphans.len()));
    let swapped = plan.languages.iter().map(|language| (language.language.clone(), language.swapped));
    SyncedArticle {
        replaced: replaced(&plan),
        swapped: swapped.filter(|(_, count)| *count > 0).collect(),
        recorded: recorded.filter(|(_, count)| *count > 0).collect(),
        orphans: orphans.filter(|(_, count)| *count > 0).collect(),
        newly_stale: newly_stale.filter(|(_, count)| *count > 0).collect(),
        path: plan.path,
        format: plan.format,
        renamed_from: loaded.renamed_from.map(|old| old.source.article),
        gone: loaded.gone,
        counts: plan.counts,
        from: loaded.exchange.from,
        given: loaded.exchange.given,
        rejoined: loaded.exchange.rejoined,
        renamed_ids: plan.renamed_ids,
        held_by: plan.held_by,
        explanations: plan.explanations,
        left_out: Vec::new(),
    }
}

fn is_stale(unit_status: &UnitStatus) -> bool {
    unit_status.state == State::Stale
}

impl Transaction {
    /// Brings the project in step with its articles, as [`sync`] does.
    ///
    /// # Errors
    ///
    /// As of [`sync`].
    pub fn sync(&mut self) -> Result<SyncReport, WorkspaceError> {
        self.act(|project, options| sync(project, options, false))
    }
}
