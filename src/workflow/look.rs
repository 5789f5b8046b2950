//! A look at the articles of a project, before anything that it finds is let pass.

use rustc_hash::FxHashSet;

use super::scope::{Part, Scope};
use super::wanted::{FindingFilter, STRAY};
use super::whole;
use crate::check::pair;
use crate::diagnostic::{Diagnostic, Severity};
use crate::discover::Article;
use crate::gate::{ArticleJudgement, Judged, Judgement, KnownFindings, LIMIT, judge, judge_article};
use crate::message;
use crate::progress::Stage;
use crate::workspace::WorkspaceError;
use crate::workspace::article::{ArticleView, LoadedArticle, Snapshot, SnapshotOptions};
use crate::workspace::checker::Checker;
use crate::workspace::page::edited_pages;
use crate::workspace::project::Project;

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
    wanted: &FindingFilter,
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
        let edited_pages = if wants("page") { edited_pages(project, loaded) } else { Vec::new() };
        let judged = Judged { article: &loaded.plan, findings, edited_pages, gone: false };
        LookedAt {
            path: loaded.article.path.clone(),
            judgement: judge_article(&project.config, judged, options.today),
            whole: whole::article(project, loaded, &rules),
            texts: looks_at_all_texts.then(|| whole::texts(loaded)).flatten(),
            dismissed,
        }
    });
    snapshot.not_evaluated.extend(faults);
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
        let gone =
            Judged { article: &loaded.plan, findings: Vec::new(), edited_pages: Vec::new(), gone: true };
        judged.push(judge_article(&project.config, gone, options.today));
    }
    snapshot.findings.retain(|finding| part.has_file(&finding.path));
    let mut not_evaluated = std::mem::take(&mut snapshot.not_evaluated);
    not_evaluated.retain(|fault| part.has_fault(project, &snapshot, fault));
    snapshot.not_evaluated = not_evaluated;
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
pub(super) fn known(look: Look, project: &Project) -> KnownFindings {
    let judged: FxHashSet<&str> =
        look.snapshot.views().iter().map(|view| view.article().path.as_str()).collect();
    let passed_over: FxHashSet<&str> = look.snapshot.findings.iter().map(|one| one.path.as_str()).collect();
    let is_not_evaluated = |path: &&str| !judged.contains(path) && !passed_over.contains(path);
    let discovered = look.snapshot.discovered.iter().map(|article| article.path.as_str());
    let not_evaluated: Vec<String> = discovered.filter(is_not_evaluated).map(str::to_owned).collect();
    let decision = look.judgement.decision(&project.config, None, &FxHashSet::default(), None);
    KnownFindings::of(&decision.findings, not_evaluated)
}

/// The findings of a project that was translated before recto came, without those that break pages: they are no debt to
/// live with.
pub(super) fn known_at_first(mut look: Look, project: &Project) -> KnownFindings {
    const NEVER: [&str; 3] = ["syntax", "structure", "unsafe-markup"];
    look.judgement.findings.retain(|finding| !NEVER.contains(&finding.code));
    known(look, project)
}

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
