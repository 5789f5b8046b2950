//! The refusal to write a translated article over something else.

use std::path::PathBuf;
use std::sync::Arc;

use rustc_hash::FxHashMap;

use super::Job;
use crate::config::FILE_NAME;
use crate::discover::Article;
use crate::files::Files;
use crate::message;
use crate::workspace::WorkspaceError;
use crate::workspace::project::Project;

/// Looks at every place that will be written to before anything is.
///
/// # Errors
///
/// A place that holds a source, a file of recto's own, or the translation of another article.
pub(super) fn refuse_to_overwrite(
    project: &Project,
    out: &Files,
    articles: &[Arc<Article>],
    jobs: &[Job<'_>],
) -> Result<(), WorkspaceError> {
    // An article that cannot be judged must not be overwritten either.
    let paths = || articles.iter().map(|article| article.path.as_str());
    let sources: FxHashMap<PathBuf, &str> =
        project.files.real_paths(paths()).into_iter().zip(paths()).collect();
    let locales = project.files.real_path(&project.config.locales);
    let configuration = project.files.real_path(FILE_NAME);
    let mut taken: FxHashMap<PathBuf, Job<'_>> = FxHashMap::default();
    let paths: Vec<String> = jobs.iter().map(|job| job.article.output_path(job.language)).collect();
    let targets = out.real_paths(paths.iter().map(String::as_str));
    for ((job, path), target) in jobs.iter().zip(paths).zip(targets) {
        out.writable(&path)?;
        let (article, language) = (&job.article.path, job.language);
        let elsewhere = message!("render-elsewhere-hint");
        if let Some(source) = sources.get(&target) {
            let message = message!("render-over-article", article, language, other = *source);
            return Err(WorkspaceError::request(message, elsewhere));
        }
        if target == configuration {
            let message = message!("render-over-configuration", article, language, file = FILE_NAME);
            return Err(WorkspaceError::request(message, elsewhere));
        }
        if target.starts_with(&locales) {
            let folder = &project.config.locales;
            let message = message!("render-among-catalogs", article, language, path, folder);
            return Err(WorkspaceError::request(message, elsewhere));
        }
        if let Some(other) = taken.insert(target, *job) {
            let message = message!(
                "render-same-file",
                article = &other.article.path,
                language = other.language,
                other = article,
                other_language = language,
                path
            );
            return Err(WorkspaceError::request(message, message!("render-same-file-hint")));
        }
    }
    Ok(())
}
