//! Writes the translated articles.

use std::path::Path;

use rustc_hash::FxHashMap;

use self::overwrite::refuse_to_overwrite;
use self::site::{Site, SourceHeadings};
use crate::diagnostic::{Diagnostic, Severity};
use crate::discover::Article;
use crate::files::{Files, Gathered};
use crate::message;
use crate::model::Language;
use crate::progress::Stage;
use crate::render::Resolver;
use crate::status::Tally;
use crate::sync::plan::LanguagePlan;
use crate::workspace::WorkspaceError;
use crate::workspace::article::{ArticleView, SnapshotOptions};
use crate::workspace::find::{self, Names, Selection};
use crate::workspace::project::Project;
use crate::workspace::rendering::{Filled, Rendering};
use crate::workspace::transaction::lock;

mod overwrite;
mod site;

/// What is rendered and where to.
#[derive(Clone, Debug, Default)]
pub struct RenderRequest<'a> {
    /// Languages; all when empty.
    pub languages: Vec<Language>,
    /// Articles by path, folder or glob; all when empty.
    pub articles: Vec<String>,
    /// The folder to write below; the project's own when `None`.
    pub out: Option<&'a Path>,
    /// An article finished to a smaller percentage is left out; as configured when `None`.
    pub minimum: Option<u32>,
}

/// What was rendered.
#[derive(Debug, Default)]
pub struct RenderReport {
    /// The articles written, or found as they should be.
    pub rendered: Vec<RenderedArticle>,
    /// Articles below the threshold: path, language and percentage.
    pub left_out: Vec<(String, Language, usize)>,
    /// What went wrong with single units.
    pub findings: Vec<Diagnostic>,
    /// Faults that kept recto from rendering an article.
    pub not_evaluated: Vec<Diagnostic>,
}

/// One article in one language.
#[derive(Debug)]
pub struct RenderedArticle {
    /// The path of the source.
    pub article: String,
    /// The language.
    pub language: Language,
    /// Where it was written, below the output folder.
    pub path: String,
    /// Whether the file changed.
    pub changed: bool,
    /// How many units show the source.
    pub in_source: usize,
    /// How many units show a translation of an older text.
    pub outdated: usize,
    /// How many units show a translation that nobody confirmed.
    pub unconfirmed: usize,
}

/// Renders articles.
///
/// # Errors
///
/// A language or article that is not there, no place to write to, a place that holds something else, or a file
/// that cannot be written. Nothing has been written where the request itself is refused.
pub fn render(
    project: &Project,
    options: SnapshotOptions,
    request: &RenderRequest<'_>,
) -> Result<RenderReport, WorkspaceError> {
    let languages = find::languages(project, &request.languages)?;
    // What goes elsewhere keeps nobody from writing here.
    let _lock = if request.out.is_none() { Some(lock(project)?) } else { None };
    let snapshot = project.snapshot(options)?;
    let chosen = Selection::articles(&snapshot, &Names::articles(&request.articles))?;
    // The translations of a Fluent article are its catalogs: there is nothing to write.
    let is_chosen = |view: &ArticleView<'_>| chosen.has(&view.article().path) && !view.article().is_fluent();
    let views: Vec<ArticleView<'_>> = snapshot.views().into_iter().filter(is_chosen).collect();
    let homeless = views.iter().find(|view| request.out.is_none() && !view.article().has_own_output);
    if let Some(homeless) = homeless {
        return Err(WorkspaceError::request(
            message!("render-no-place", article = &homeless.article().path),
            message!("render-no-place-hint"),
        ));
    }
    let out = match request.out {
        Some(out) => Files::new(out).guarded(&[], false).as_durable_as(&project.files),
        None => project.files.clone(),
    };
    let mut resolvers: FxHashMap<&Language, Resolver> = FxHashMap::default();
    for language in &languages {
        resolvers.insert(language, project.resolver(language)?);
    }
    let places = find::places(project, &languages);
    let mut jobs: Vec<Job<'_>> = Vec::with_capacity(views.len() * places.len());
    for view in &views {
        let article = view.article();
        jobs.extend(places.iter().map(|&(at, language)| Job { article, language, tally: view.tally(at) }));
    }
    refuse_to_overwrite(project, &out, &snapshot.discovered, &jobs)?;
    let minimum = request.minimum.unwrap_or(project.config.render.minimum) as usize;
    let mut whole = RenderReport::default();
    jobs.retain(|Job { article, language, tally }| {
        let percent = tally.percent();
        let is_finished = percent >= minimum;
        if !is_finished {
            whole.left_out.push((article.path.clone(), (*language).clone(), percent));
        }
        is_finished
    });
    let site = Site::new(project, &snapshot, &languages, &jobs, &out, request.out.is_some());
    let mut wanted: FxHashMap<&str, Vec<&Language>> = FxHashMap::default();
    for Job { article, language, .. } in &jobs {
        wanted.entry(&article.path).or_default().push(language);
    }
    let gathered = Gathered::new(&out);
    let is_wanted = |view: ArticleView<'_>| wanted.contains_key(view.article().path.as_str());
    let (done, faults) = snapshot.visit(project, Stage::Rendering, is_wanted, |loaded| {
        let headings = site.headings(loaded);
        let wanted = wanted.get(loaded.article.path.as_str()).map(Vec::as_slice).unwrap_or_default();
        let plans = loaded.plan.languages.iter().filter(|plan| wanted.contains(&&plan.language));
        let in_language = |plan: &LanguagePlan| {
            let resolver = &resolvers[&plan.language];
            let rendering = Rendering::new(project, loaded, plan, resolver);
            write(rendering, &site, headings.as_ref(), &gathered)
        };
        plans.map(in_language).collect::<Result<Vec<_>, WorkspaceError>>()
    });
    gathered.finish()?;
    whole.findings.extend(snapshot.findings.iter().cloned());
    whole.not_evaluated.extend(snapshot.not_evaluated.iter().cloned().chain(faults));
    for reports in done {
        for report in reports? {
            whole.rendered.extend(report.rendered);
            whole.findings.extend(report.findings);
        }
    }
    Ok(whole)
}

/// Writes one article in one language.
fn write(
    mut rendering: Rendering<'_>,
    site: &Site<'_>,
    headings: Option<&SourceHeadings>,
    out: &Gathered<'_>,
) -> Result<RenderReport, WorkspaceError> {
    let (article, language) = (&rendering.loaded.article, &rendering.plan.language);
    let path = article.output_path(language);
    let Filled { text, in_source, outdated, unconfirmed } = rendering.text();
    let text = site.rewrite(article, language, headings, text);
    let other = rendering.other_structure(&text, Severity::Warning);
    let mut report = RenderReport { findings: rendering.findings, ..RenderReport::default() };
    report.findings.extend(other.map(|(_, finding)| finding));
    let changed = out.write(&path, text)?;
    report.rendered.push(RenderedArticle {
        article: article.path.clone(),
        language: language.clone(),
        path,
        changed,
        in_source,
        outdated,
        unconfirmed,
    });
    Ok(report)
}

/// One article to render in one language.
#[derive(Clone, Copy)]
struct Job<'a> {
    article: &'a Article,
    language: &'a Language,
    tally: Tally,
}
