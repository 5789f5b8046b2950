//! The refusal to write a translated article over something else.

use std::path::PathBuf;

use rustc_hash::FxHashMap;

use super::Job;
use crate::config::FILE_NAME;
use crate::discover::Article;
use crate::files::Files;
use crate::sync::plan::LanguagePlan;
use crate::workflow::WorkflowError;
use crate::workflow::project::{Project, Surveyed};

/// Looks at every place that will be written to before anything is.
///
/// # Errors
///
/// A place that holds a source, a file of recto's own, or the translation of another article.
pub(super) fn refuse_to_overwrite(
    project: &Project,
    out: &Files,
    articles: &[Article],
    jobs: &[Job<'_>],
) -> Result<(), WorkflowError> {
    // An article that cannot be judged must not be overwritten either.
    let sources: FxHashMap<PathBuf, &str> = articles
        .iter()
        .map(|article| (project.files.real_path(&article.path), article.path.as_str()))
        .collect();
    let locales = project.files.real_path(&project.config.locales);
    let configuration = project.files.real_path(FILE_NAME);
    let mut taken: FxHashMap<PathBuf, (&Surveyed, &LanguagePlan)> = FxHashMap::default();
    for &Job { surveyed, plan } in jobs {
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
