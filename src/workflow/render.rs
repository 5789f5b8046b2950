//! Writes the translated articles.

use std::borrow::Cow;
use std::path::{Path, PathBuf};

use rayon::prelude::*;
use rustc_hash::{FxHashMap, FxHashSet};

use super::WorkflowError;
use super::project::{Project, SurveyOptions, Surveyed};
use super::select;
use crate::catalog::Catalog;
use crate::config::{FILE_NAME, StaleText};
use crate::diagnostic::{Diagnostic, Severity};
use crate::discover::Article;
use crate::files::Files;
use crate::model::{Format, Language, State};
use crate::render::{self, Resolver};
use crate::segment;
use crate::status::Tally;
use crate::sync::plan::LanguagePlan;
use crate::text_position::LineIndex;

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
    let mut articles: Vec<&Surveyed> = Vec::new();
    for name in &request.articles {
        articles.extend(select::articles(&survey, name)?);
    }
    let mut named = FxHashSet::default();
    articles.retain(|surveyed| named.insert(&surveyed.article.path));
    if request.articles.is_empty() {
        articles.extend(&survey.articles);
    }
    let homeless = articles.iter().find(|surveyed| request.out.is_none() && !surveyed.article.has_own_output);
    if let Some(homeless) = homeless {
        return Err(WorkflowError::request(
            format!("recto does not know where to write {}", homeless.article.path),
            "name a folder with `--out`, or set `output` in recto.toml",
        ));
    }
    let out = request.out.map_or_else(|| project.files.clone(), Files::new);
    let mut resolvers: FxHashMap<&Language, Resolver> = FxHashMap::default();
    for language in &languages {
        resolvers.insert(language, project.resolver(language)?);
    }
    let minimum = request.minimum.unwrap_or(project.config.render.minimum) as usize;
    let jobs: Vec<(&Surveyed, &LanguagePlan)> = articles
        .iter()
        .flat_map(|surveyed| {
            let plans = surveyed.plan.languages.iter().filter(|plan| languages.contains(&plan.language));
            plans.map(|plan| (*surveyed, plan))
        })
        .collect();
    refuse_to_overwrite(project, &out, &survey.discovered, &jobs)?;
    let done: Vec<Result<RenderReport, WorkflowError>> = jobs
        .into_par_iter()
        .map(|(surveyed, plan)| {
            let mut report = RenderReport::default();
            let percent = Tally::of(&surveyed.plan, plan).percent();
            if percent < minimum {
                report.left_out.push((surveyed.article.path.clone(), plan.language.clone(), percent));
                return Ok(report);
            }
            let path = surveyed.article.output_path(&plan.language);
            let mut article = Rendering {
                project,
                surveyed,
                plan,
                resolver: &resolvers[&plan.language],
                resolvable: None,
                report,
            };
            let (text, in_source, outdated) = article.text();
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
            });
            Ok(report)
        })
        .collect();
    let mut whole =
        RenderReport { findings: survey.findings, unjudged: survey.unjudged, ..RenderReport::default() };
    for report in done {
        let report = report?;
        whole.rendered.extend(report.rendered);
        whole.left_out.extend(report.left_out);
        whole.findings.extend(report.findings);
    }
    Ok(whole)
}

/// Looks at every place that will be written to before anything is.
///
/// # Errors
///
/// A place that holds a source, a file of recto's own, or the translation of another article.
fn refuse_to_overwrite(
    project: &Project,
    out: &Files,
    articles: &[Article],
    jobs: &[(&Surveyed, &LanguagePlan)],
) -> Result<(), WorkflowError> {
    // An article that cannot be judged must not be overwritten either.
    let sources: FxHashMap<PathBuf, &str> = articles
        .iter()
        .map(|article| (project.files.real_path(&article.path), article.path.as_str()))
        .collect();
    let locales = project.files.real_path(&project.config.locales);
    let configuration = project.files.real_path(FILE_NAME);
    let mut taken: FxHashMap<PathBuf, (&Surveyed, &LanguagePlan)> = FxHashMap::default();
    for &(surveyed, plan) in jobs {
        let path = surveyed.article.output_path(&plan.language);
        let target = out.real_path(&path);
        let what = format!("rendering {} in {}", surveyed.article.path, plan.language);
        let elsewhere = "set another `output` in recto.toml, or another `--out`";
        if let Some(source) = sources.get(&target) {
            return Err(WorkflowError::request(
                format!("{what} would overwrite the article {source}"),
                elsewhere,
            ));
        }
        if target == configuration {
            return Err(WorkflowError::request(format!("{what} would overwrite {FILE_NAME}"), elsewhere));
        }
        if target.starts_with(&locales) {
            let message =
                format!("{what} would write {path} among the catalogs in {}", project.config.locales);
            return Err(WorkflowError::request(message, elsewhere));
        }
        if let Some((other, other_plan)) = taken.insert(target, (surveyed, plan)) {
            let message = format!(
                "{} in {} and {} in {} would be rendered to the same file {path}",
                other.article.path, other_plan.language, surveyed.article.path, plan.language
            );
            return Err(WorkflowError::request(
                message,
                "use {path} and {stem} in `output`, or give each [[articles]] an `output` of its own",
            ));
        }
    }
    Ok(())
}

struct Rendering<'a> {
    project: &'a Project,
    surveyed: &'a Surveyed,
    plan: &'a LanguagePlan,
    resolver: &'a Resolver,
    /// The catalog made ready for resolving, once a translation needs it.
    resolvable: Option<render::Catalog>,
    report: RenderReport,
}

impl<'a> Rendering<'a> {
    /// The article in the language, and how many units show the source or an outdated translation.
    fn text(&mut self) -> (String, usize, usize) {
        let plan = &self.surveyed.plan;
        let (mut in_source, mut outdated) = (0, 0);
        let mut texts = Vec::with_capacity(plan.units.len());
        for at in 0..plan.units.len() {
            let state = self.plan.units[at].state;
            let text = if self.shows_translation(at) { self.translation(at) } else { None };
            match text {
                None => in_source += 1,
                Some(_) if state == State::Stale => outdated += 1,
                Some(_) => {}
            }
            texts.push(text);
        }
        let units = plan.units.iter().map(|unit| &unit.unit);
        let text = segment::assemble(&plan.text, units, |at| texts[at].as_deref().map(Cow::Borrowed));
        (text, in_source, outdated)
    }

    fn shows_translation(&self, at: usize) -> bool {
        let standing = &self.plan.units[at];
        match standing.state {
            _ if standing.broken => false,
            State::Translated | State::Reviewed => true,
            State::Stale => self.project.config.render.stale == StaleText::Translation,
            State::Missing | State::Draft => false,
        }
    }

    fn translation(&mut self, at: usize) -> Option<String> {
        let id = &self.surveyed.plan.units[at].id;
        let catalog: &Catalog = self.plan.catalog_after()?;
        let entry = catalog.get(id)?;
        if let Some(text) = entry.text() {
            return Some(text).filter(|text| !text.trim().is_empty());
        }
        let resolvable = self.resolvable.get_or_insert_with(|| self.resolver.catalog(catalog.text()));
        match resolvable.resolve(id) {
            Ok(text) => Some(text),
            Err(error) => {
                let path = self.project.catalog_path(&self.plan.language, self.surveyed.catalog_on_disk());
                let position = LineIndex::new(catalog.text()).position(catalog.text(), entry.offset);
                self.report.findings.push(
                    Diagnostic::new("unresolved", Severity::Error, path, error.to_string())
                        .at(position)
                        .hint("mend the translation; the source text is shown instead")
                        .article(&self.surveyed.article.path)
                        .id(id)
                        .language(&self.plan.language),
                );
                None
            }
        }
    }

    /// Reports translations that turn the article into another shape, such as a paragraph that became two.
    fn check_structure(&mut self, text: &str) {
        let plan = &self.surveyed.plan;
        let again = segment::segment(text, self.surveyed.article.format, &self.project.config.segment);
        let kinds = |units: &[segment::Unit]| units.iter().map(|unit| unit.kind).collect::<Vec<_>>();
        let before: Vec<_> = plan.units.iter().map(|unit| unit.unit.kind).collect();
        let after = again.map(|again| kinds(&again.units)).unwrap_or_default();
        // In plain text a heading is known by its looks only, and a translation may look otherwise.
        let is_plain = self.surveyed.article.format == Format::PlainText;
        if before == after || (is_plain && before.len() == after.len()) {
            return;
        }
        let at = before.iter().zip(&after).position(|(before, after)| before != after);
        let at = at.unwrap_or(before.len().min(after.len())).min(before.len().saturating_sub(1));
        let Some(unit) = plan.units.get(at) else { return };
        let message = format!(
            "the {} article is built otherwise than its source: {} units instead of {}, from about `{}` on",
            self.plan.language,
            after.len(),
            before.len(),
            unit.id
        );
        self.report.findings.push(
            Diagnostic::new("structure", Severity::Warning, &self.surveyed.article.path, message)
                .at(unit.position)
                .hint("look for blank lines or block marks such as # or - at the start of a translation near there")
                .article(&self.surveyed.article.path)
                .id(&unit.id)
                .language(&self.plan.language),
        );
    }
}
