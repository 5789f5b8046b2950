//! Writes the translated articles.

use std::path::Path;

use rayon::prelude::*;
use rustc_hash::FxHashMap;

use self::article::{Filled, Rendering};
use self::overwrite::refuse_to_overwrite;
use self::site::Site;
use super::WorkflowError;
use super::project::{Project, SurveyOptions, Surveyed};
use super::select;
use crate::diagnostic::Diagnostic;
use crate::files::Files;
use crate::message;
use crate::model::Language;
use crate::progress::Stage;
use crate::render::Resolver;
use crate::status::Tally;
use crate::sync::plan::LanguagePlan;

mod article;
mod overwrite;
mod site;

pub(super) use article::in_language;

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
    pub unjudged: Vec<Diagnostic>,
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
    options: SurveyOptions,
    request: &RenderRequest<'_>,
) -> Result<RenderReport, WorkflowError> {
    let languages = select::languages(project, &request.languages)?;
    let survey = project.survey(options)?;
    let mut articles = select::chosen(&survey, &request.articles)?;
    // The translations of a Fluent article are its catalogs: there is nothing to write.
    articles.retain(|surveyed| !surveyed.article.is_fluent());
    let homeless = articles.iter().find(|surveyed| request.out.is_none() && !surveyed.article.has_own_output);
    if let Some(homeless) = homeless {
        return Err(WorkflowError::request(
            message!("render-no-place", article = &homeless.article.path),
            message!("render-no-place-hint"),
        ));
    }
    let out = request.out.map_or_else(|| project.files.clone(), Files::new);
    let mut resolvers: FxHashMap<&Language, Resolver> = FxHashMap::default();
    for language in &languages {
        resolvers.insert(language, project.resolver(language)?);
    }
    let minimum = request.minimum.unwrap_or(project.config.render.minimum) as usize;
    let mut jobs: Vec<Job<'_>> = articles
        .iter()
        .flat_map(|surveyed| {
            let plans = surveyed.plan.languages.iter().filter(|plan| languages.contains(&plan.language));
            plans.map(|plan| Job { surveyed, plan })
        })
        .collect();
    refuse_to_overwrite(project, &out, &survey.discovered, &jobs)?;
    let mut whole = RenderReport::default();
    jobs.retain(|Job { surveyed, plan }| {
        let percent = Tally::of(&surveyed.plan, plan).percent();
        let is_finished = percent >= minimum;
        if !is_finished {
            whole.left_out.push((surveyed.article.path.clone(), plan.language.clone(), percent));
        }
        is_finished
    });
    let site = Site::new(project, &survey, &languages, &jobs, &out, request.out.is_some());
    let rendering = project.progress.begin(Stage::Rendering, jobs.len());
    let done: Vec<Result<RenderReport, WorkflowError>> = jobs
        .into_par_iter()
        .map(|Job { surveyed, plan }| {
            let path = surveyed.article.output_path(&plan.language);
            let mut article = Rendering {
                project,
                surveyed,
                plan,
                resolver: &resolvers[&plan.language],
                resolvable: None,
                report: RenderReport::default(),
            };
            let Filled { text, in_source, outdated, unconfirmed } = article.text();
            let text = site.rewrite(&surveyed.article, &plan.language, text);
            article.check_structure(&text);
            let mut report = article.report;
            let changed = out.write(&path, &text)?;
            report.rendered.push(RenderedArticle {
                article: surveyed.article.path.clone(),
                language: plan.language.clone(),
                path,
                changed,
                in_source,
                outdated,
                unconfirmed,
            });
            Ok(report)
        })
        .inspect(|_| rendering.tick())
        .collect();
    whole.findings = survey.findings;
    whole.unjudged = survey.unjudged;
    for report in done {
        let report = report?;
        whole.rendered.extend(report.rendered);
        whole.findings.extend(report.findings);
    }
    Ok(whole)
}

/// One article to render in one language.
#[derive(Clone, Copy)]
struct Job<'a> {
    surveyed: &'a Surveyed,
    plan: &'a LanguagePlan,
}
