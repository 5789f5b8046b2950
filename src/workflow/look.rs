//! A look at the articles of a project, before anything that it finds is let pass.

use std::sync::{Mutex, PoisonError};

use jiff::civil::Date;
use rustc_hash::{FxHashMap, FxHashSet};

use super::looked::{Earlier, KeptArticle, LookedAt, Page};
use super::repeated::{self, Texts};
use super::scope::{Part, Scope};
use super::wanted::{FindingFilter, STRAY};
use super::whole;
use crate::check::{Check, pair};
use crate::diagnostic::{Diagnostic, Severity};
use crate::discover::Article;
use crate::gate::{ArticleFacts, Judged, Judgement, KnownFindings, LIMIT, judge, judge_article};
use crate::message;
use crate::progress::Stage;
use crate::workspace::WorkspaceError;
use crate::workspace::article::{ArticleView, LoadedArticle, Snapshot, SnapshotOptions};
use crate::workspace::checker::{Checker, Names};
use crate::workspace::page::{edited_pages, reads_untracked_page};
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

/// Who looks at articles, and for what.
pub(super) struct Looking<'a> {
    project: &'a Project,
    wanted: &'a FindingFilter,
    wants: &'a (dyn Fn(&str) -> bool + Sync),
    rules: Vec<&'static Check>,
    /// Whether texts are looked at that are translated in two ways.
    compares_texts: bool,
    today: Date,
}

/// All findings there are.
static EVERYTHING: FindingFilter =
    FindingFilter { codes: Vec::new(), classes: Vec::new(), languages: Vec::new() };

impl<'a> Looking<'a> {
    /// Who looks at articles for all that can be found in them.
    pub(super) fn for_everything(project: &'a Project, today: Date) -> Self {
        let wants = &|_: &str| true;
        let rules = whole::rules(wants);
        Self { project, wanted: &EVERYTHING, wants, rules, compares_texts: true, today }
    }

    /// Looks at one article; `content` is the hash of what its files held.
    pub(super) fn look(
        &self,
        checker: &Checker<'_>,
        loaded: &LoadedArticle,
        content: Option<u128>,
    ) -> LookedAt {
        let sources = pair::Sources::new(&loaded.plan);
        let plans = loaded.plan.languages.iter().filter(|plan| self.wanted.speaks(&plan.language));
        let judged = plans
            .map(|plan| (plan.language.clone(), checker.judged(loaded, plan, &sources, self.wants)))
            .collect();
        let (whole, asked) = whole::article(self.project, loaded, &self.rules);
        LookedAt {
            path: loaded.article.path.clone(),
            facts: ArticleFacts::of(&self.project.config, &loaded.plan, self.today),
            languages: judged,
            pages: self.pages(loaded),
            is_own: !reads_untracked_page(loaded),
            whole,
            asked,
            texts: if self.compares_texts { repeated::texts(loaded) } else { None },
            names: loaded.article.is_fluent().then(|| Names::of(loaded)),
            content,
            was_kept: false,
        }
    }

    /// The pages of an article that somebody edited.
    fn pages(&self, loaded: &LoadedArticle) -> Vec<Page> {
        let pages = if (self.wants)("page") { edited_pages(self.project, loaded) } else { Vec::new() };
        pages.iter().map(Page::of).collect()
    }

    /// What an earlier run found in one article, with its pages as they are now.
    fn look_at_pages(&self, loaded: &LoadedArticle, mut found: LookedAt) -> LookedAt {
        found.languages.retain(|(language, _)| self.wanted.speaks(language));
        LookedAt { pages: self.pages(loaded), ..found }
    }
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
    // Who asks for the limits by their code wants them counted over all findings.
    let counts_all = wanted.codes.iter().any(|code| code == LIMIT);
    // Only what the gate itself finds has change classes.
    let wants = |code: &str| counts_all || wanted.classes.is_empty() && wanted.names(code);
    let looking = Looking {
        project,
        wanted,
        wants: &wants,
        rules: whole::rules(&wants),
        compares_texts: wants(pair::inconsistent::CHECK.code),
        today: options.today,
    };
    // Only what a run with all rules found is kept.
    let has_all_rules = counts_all || wanted.codes.is_empty() && wanted.classes.is_empty();
    let mut earlier = if has_all_rules { Earlier::open(project, options) } else { None };
    let checker = Checker::early(project);
    let seen: Mutex<FxHashMap<String, LookedAt>> = Mutex::default();
    let mut snapshot = match &checker {
        Ok(checker) if scope.is_everything() => project.overview_watched(options, &|loaded| {
            // What one Fluent article may refer to stands in all of them.
            if !loaded.article.is_fluent() {
                let looked_at = looking.look(checker, loaded, None);
                let mut seen = seen.lock().unwrap_or_else(PoisonError::into_inner);
                seen.insert(looked_at.path.clone(), looked_at);
            }
        })?,
        _ => project.snapshot(options)?,
    };
    let part = Part::new(project, &snapshot, scope)?;
    let mut checker = checker?;
    checker.learn(names(project, &snapshot, earlier.as_ref()));
    if let Some(earlier) = &mut earlier {
        earlier.stamp(&checker);
    }
    let mut other = strays(project, &snapshot)?;
    let known = |view: ArticleView<'_>| {
        // The plan of one that is loaded may have changed since.
        if let ArticleView::Unchanged(unchanged) = view
            && let Some(seen) = seen.lock().unwrap_or_else(PoisonError::into_inner).remove(view.path())
        {
            return Some(LookedAt { content: unchanged.content, ..seen });
        }
        let mut kept = earlier.as_ref()?.looked_at(view, &checker)?;
        kept.languages.retain(|(language, _)| wanted.speaks(language));
        Some(kept)
    };
    let is_looked_at = |view: ArticleView<'_>| part.has(project, view);
    let (mut looked_at, faults) =
        snapshot.visit_unknown(project, Stage::Checking, is_looked_at, known, |loaded, content| {
            let content = content.or(loaded.content());
            let found = earlier.as_ref().and_then(|one| one.found_in(&loaded.article, content, &checker));
            match found {
                Some(found) => looking.look_at_pages(loaded, found),
                None => looking.look(&checker, loaded, content),
            }
        });
    snapshot.not_evaluated.extend(faults);
    // Where nothing was kept, nobody knows yet whether the dictionaries can be understood.
    checker.understand(!looked_at.iter().any(|looked_at| looked_at.was_kept))?;
    let mut to_keep: FxHashMap<String, KeptArticle> = FxHashMap::default();
    if earlier.is_some() && wanted.languages.is_empty() {
        let new = looked_at.iter().filter(|looked_at| !looked_at.was_kept);
        to_keep.extend(new.filter_map(|new| Some((new.path.clone(), new.to_keep(&checker)?))));
    }
    let repeated = if looking.compares_texts {
        inconsistent(project, &snapshot, &part, &mut looked_at, earlier.as_ref(), &mut to_keep)
    } else {
        Vec::new()
    };
    if let Some(earlier) = earlier.as_ref().filter(|_| project.files.are_on_disk()) {
        let there: FxHashSet<&str> =
            snapshot.discovered.iter().map(|article| article.path.as_str()).collect();
        earlier.keep(&to_keep, |path| there.contains(path));
    }
    drop(to_keep);
    let (mut judged, mut articles, mut dismissed) = (Vec::new(), Vec::new(), 0);
    for looked_at in looked_at {
        let mut findings = Vec::new();
        for (_, of_language) in looked_at.languages {
            findings.extend(of_language.findings);
            dismissed += of_language.dismissed;
        }
        let edited_pages = looked_at.pages.iter().map(Page::edited).collect();
        let article = Judged { article: &looked_at.facts, findings, edited_pages, gone: false };
        judged.push(judge_article(&project.config, article, options.today));
        articles.push(looked_at.path);
        other.extend(looked_at.whole);
    }
    other.extend(repeated);
    other.retain(|finding| part.has_file(&finding.path));
    for loaded in snapshot.gone.iter().filter(|loaded| part.has(project, ArticleView::Loaded(loaded))) {
        let facts = ArticleFacts::of(&project.config, &loaded.plan, options.today);
        let gone = Judged { article: &facts, findings: Vec::new(), edited_pages: Vec::new(), gone: true };
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

/// What there is in the Fluent articles.
pub(super) fn names(project: &Project, snapshot: &Snapshot, earlier: Option<&Earlier<'_>>) -> Vec<Names> {
    let is_fluent = |view: ArticleView<'_>| view.article().is_fluent();
    if !snapshot.views().into_iter().any(is_fluent) {
        return Vec::new();
    }
    let known = |view: ArticleView<'_>| earlier?.names(view);
    let (names, _) =
        snapshot.visit_unknown(project, Stage::Planning, is_fluent, known, |loaded, _| Names::of(loaded));
    names
}

/// The same source text translated in two ways, in whichever articles. What is known of their texts goes to what is kept.
fn inconsistent(
    project: &Project,
    snapshot: &Snapshot,
    part: &Part<'_>,
    looked_at: &mut [LookedAt],
    earlier: Option<&Earlier<'_>>,
    to_keep: &mut FxHashMap<String, KeptArticle>,
) -> Vec<Diagnostic> {
    let mut others: Vec<(String, Texts)> = Vec::new();
    if part.is_part() {
        let is_other = |view: ArticleView<'_>| !view.article().is_fluent() && !part.has(project, view);
        let known = |view: ArticleView<'_>| Some((view.path().to_owned(), earlier?.texts(view)?));
        let (found, _) = snapshot.visit_unknown(
            project,
            Stage::Checking,
            is_other,
            |view| known(view).map(Some),
            |loaded, _| Some((loaded.article.path.clone(), repeated::texts(loaded)?)),
        );
        others.extend(found.into_iter().flatten());
    }
    let own = looked_at.iter_mut().filter_map(|one| Some((one.path.clone(), one.texts.as_mut()?)));
    let mut articles: Vec<(String, &mut Texts)> = own.collect();
    articles.extend(others.iter_mut().map(|(path, texts)| (path.clone(), texts)));
    articles.sort_by(|a, b| a.0.cmp(&b.0));
    let found = repeated::inconsistent(project, snapshot, &mut articles);
    for one in looked_at {
        let Some(texts) = &one.texts else { continue };
        if one.was_kept && found.learned.contains(&one.path) {
            to_keep.extend(earlier.and_then(|earlier| earlier.kept(&one.path)));
        }
        if let Some(kept) = to_keep.get_mut(&one.path) {
            kept.keep_texts(texts);
        }
    }
    found.findings
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
    let discovered = snapshot.discovered.iter().map(AsRef::as_ref);
    let known: Vec<&Article> = snapshot.leftovers.iter().chain(discovered).chain(loaded).collect();
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
