//! Writes the translated articles.

use std::cell::OnceCell;
use std::path::Path;

use rustc_hash::FxHashMap;

use self::in_place::{Brought, InPlace};
use self::overwrite::refuse_to_overwrite;
use self::remembered::Remembered;
use self::site::{Site, SourceHeadings};
use crate::diagnostic::{Diagnostic, Severity};
use crate::discover::Article;
use crate::files::{Files, Gathered};
use crate::history::Repository;
use crate::message;
use crate::model::Language;
use crate::progress::Stage;
use crate::render::Resolver;
use crate::status::Tally;
use crate::sync::plan::LanguagePlan;
use crate::workspace::WorkspaceError;
use crate::workspace::article::{ArticleView, SnapshotOptions};
use crate::workspace::commit::{all_steps, make};
use crate::workspace::find::{self, Names, Selection};
use crate::workspace::project::Project;
use crate::workspace::rendering::{Filled, Rendering};
use crate::workspace::transaction::lock;

pub use self::preview::PreviewMarks;

mod in_place;
mod overwrite;
mod preview;
mod remembered;
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
    /// Whether pages are made anew, also where they say what no catalog has; that is kept as second versions.
    pub overwrite: bool,
    /// Whether only the ledgers get to know of the pages that are there, and no page is written.
    pub records_only: bool,
    /// How texts that are not done are marked, where somebody wants to read them first; only in another folder.
    pub preview: Option<PreviewMarks>,
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
    if request.preview.is_some() && request.out.is_none() {
        return Err(WorkspaceError::request(
            message!("render-preview-in-place"),
            message!("render-preview-in-place-hint"),
        ));
    }
    let out = match request.out {
        Some(out) => Files::new(out).guarded(&[], false).as_durable_as(&project.files),
        None => project.files.clone(),
    };
    let is_in_place = out.real_path("") == project.files.real_path("");
    // What goes elsewhere keeps nobody from writing here.
    let _lock = if is_in_place { lock(project)? } else { None };
    let mut snapshot = project.snapshot(options)?;
    // What was edited on a page is in its catalog before the page is written.
    let is_edited = |plan: &LanguagePlan| plan.from_page.edits > 0;
    if is_in_place && snapshot.articles.iter().any(|loaded| loaded.plan.languages.iter().any(is_edited)) {
        make(project, &all_steps(project, &snapshot))?;
        snapshot = project.snapshot(options)?;
    }
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
        // On a site whose pages were there before, the generator itself shows what nobody has translated, and a page is new
        // once it is whole.
        let is_begun = article.is_tracked
            && tally.missing > 0
            && (request.minimum.is_none() || tally.missing == tally.units())
            && !project.files.exists(&article.output_path(language));
        let is_finished = percent >= minimum && !is_begun;
        if !is_finished {
            whole.left_out.push((article.path.clone(), (*language).clone(), percent));
        }
        is_finished
    });
    let site = Site::new(project, &snapshot, &languages, &jobs, &out, request.out.is_some());
    let repository = Repository::new(project.files.root());
    let output = Output {
        is_in_place,
        overwrite: request.overwrite,
        records_only: request.records_only,
        preview: request.preview.as_ref().filter(|_| !is_in_place),
        site: &site,
        remembered: Remembered::new(&repository),
    };
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
            write(rendering, headings.as_ref(), &output, &gathered)
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
            whole.not_evaluated.extend(report.not_evaluated);
        }
    }
    Ok(whole)
}

/// Where pages are written, and what they are made with.
struct Output<'a, 'r> {
    /// Whether the pages of the project itself are written.
    is_in_place: bool,
    overwrite: bool,
    records_only: bool,
    preview: Option<&'a PreviewMarks>,
    site: &'a Site<'a>,
    remembered: Remembered<'r>,
}

/// Writes one article in one language.
fn write(
    mut rendering: Rendering<'_>,
    headings: Option<&SourceHeadings>,
    output: &Output<'_, '_>,
    gathered: &Gathered<'_>,
) -> Result<RenderReport, WorkspaceError> {
    let (article, language) = (&rendering.loaded.article, &rendering.plan.language);
    let path = article.output_path(language);
    let texts = rendering.texts();
    let Filled { text, in_source, outdated, unconfirmed } = rendering.text(&texts);
    let text = output.site.rewrite(article, language, headings, text);
    let is_recorded = rendering.plan.ledger_on_disk.as_ref().is_some_and(|ledger| ledger.page.is_some());
    let page = match output.is_in_place || article.has_own_output && is_recorded {
        true => rendering.project.files.read(&path),
        false => Ok(None),
    };
    let page = match page {
        Ok(page) => page,
        Err(error) => {
            let fault = Diagnostic::new("page-unreadable", Severity::Error, &path, error.message());
            let fault = fault.hint(error.hint()).article(&article.path).language(language);
            return Ok(RenderReport { not_evaluated: vec![fault], ..RenderReport::default() });
        }
    };
    let in_place = InPlace {
        rendering: &rendering,
        texts: &texts,
        site: output.site,
        headings,
        remembered: &output.remembered,
        path: &path,
        rendered: &text,
        gone: OnceCell::new(),
        known: None,
    };
    let brought = match &page {
        Some(page) => in_place.bring(page, output.overwrite && output.is_in_place),
        None => {
            let ledger = if output.is_in_place { in_place.recorded_anew() } else { None };
            let numbers = (0..texts.len()).collect();
            let (text, findings) = (text.clone(), Vec::new());
            let is_guess = false;
            Ok(Brought { text, ledger, numbers, in_source, outdated, unconfirmed, findings, is_guess })
        }
    };
    let Brought { text, ledger, in_source, outdated, unconfirmed, findings, .. } = match brought {
        Ok(brought) => match output.preview {
            Some(marks) => Brought { text: marks.on(&brought, &rendering), ..brought },
            None => brought,
        },
        Err(refused) => {
            return Ok(RenderReport { not_evaluated: vec![*refused], ..RenderReport::default() });
        }
    };
    let is_made_anew = page.is_none() || output.overwrite;
    let keeps_structure = || page.is_none() && headings.is_none() && rendering.keeps_structure(&texts);
    let other = if is_made_anew && output.preview.is_none() && !keeps_structure() {
        rendering.other_structure(&text, Severity::Warning)
    } else {
        None
    };
    let ledger =
        ledger.filter(|ledger| output.is_in_place && rendering.plan.ledger_on_disk.as_ref() != Some(ledger));
    let ledger_path = rendering.loaded.on_disk().ledger_path(language);
    let mut report = RenderReport { findings: rendering.findings, ..RenderReport::default() };
    report.findings.extend(other.map(|(_, finding)| finding));
    report.findings.extend(findings);
    let changed = if output.is_in_place {
        // What the page says, and what is known of that: each of them alone would look like an edit. The page comes first:
        // a text of the catalog on a page is never taken for one.
        let is_new = page.as_ref() != Some(&text);
        if output.records_only && is_new {
            return Ok(RenderReport::default());
        }
        let page = is_new.then(|| (path.clone(), text));
        let ledger = ledger.map(|ledger| (ledger_path, ledger.write()));
        gathered.write_group(page.into_iter().chain(ledger).collect())?;
        is_new
    } else {
        gathered.write(&path, text)?
    };
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
