//! Finds translated articles that are no translation of any article of the project.

use std::sync::Arc;

use rustc_hash::FxHashSet;

use crate::discover::Article;
use crate::files::FileError;
use crate::model::{Format, Language};
use crate::workspace::project::Project;

/// The language and path of each, in the order of languages and paths.
///
/// Looked for where only translations can be: below the part of `output` that names the language as a folder.
///
/// # Errors
///
/// A folder that cannot be read.
pub(super) fn find(
    project: &Project,
    articles: &[Arc<Article>],
    languages: &[Language],
) -> Result<Vec<(Language, String)>, FileError> {
    let mut found = Vec::new();
    for language in languages {
        let known: FxHashSet<String> = articles
            .iter()
            .flat_map(|article| [article.path.clone(), article.output_path(language)])
            .collect();
        let folders: FxHashSet<String> =
            articles.iter().filter_map(|article| folder(article, language)).collect();
        let mut below = Vec::new();
        for folder in folders {
            below.extend(project.files.below(&folder, Some(&project.config.locales), true)?);
        }
        below.retain(|path| {
            let extension = path.rsplit_once('.').map_or("", |(_, extension)| extension);
            Format::from_extension(extension).is_some_and(|format| format != Format::Fluent)
                && !known.contains(path)
        });
        below.sort_unstable();
        below.dedup();
        found.extend(below.into_iter().map(|path| (language.clone(), path)));
    }
    Ok(found)
}

/// The folder of a language that an article is rendered into.
fn folder(article: &Article, language: &Language) -> Option<String> {
    let open = article.output.find("{language}")?;
    let rest = &article.output[open..];
    let name = rest.split('/').next()?;
    // `name.{language}.md` is a file among others.
    (article.has_own_output && !article.is_fluent() && rest.contains('/') && name == "{language}")
        .then(|| format!("{}{}", &article.output[..open], article.codes.get(language)))
}
