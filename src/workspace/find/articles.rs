//! Finds the articles that somebody named.

use globset::{GlobBuilder, GlobMatcher};
use rustc_hash::FxHashSet;

use super::either::either;
use crate::message;
use crate::nearest::{did_you_mean, nearest_path};
use crate::workspace::WorkspaceError;
use crate::workspace::article::{LoadedArticle, Snapshot};
use crate::workspace::project::Project;

/// An article as named on a command line, with the line in it where one was given.
pub(super) fn split_line(name: &str) -> (&str, Option<usize>) {
    match name.rsplit_once(':') {
        Some((path, line)) => match line.parse() {
            Ok(line) => (path, Some(line)),
            Err(_) => (name, None),
        },
        None => (name, None),
    }
}

/// The path that a name may be the whole of.
pub(crate) fn whole_path(name: &str) -> &str {
    trimmed(split_line(name).0)
}

/// Whether a name stands for a line of an article.
pub(crate) fn names_line(name: &str) -> bool {
    split_line(name).1.is_some()
}

/// Plans those unchanged articles that names may stand for; all where none is named.
pub(crate) fn load(snapshot: &mut Snapshot, project: &Project, names: &[impl AsRef<str>]) {
    let globs: Vec<Option<GlobMatcher>> = names.iter().map(|name| glob(trimmed(name.as_ref()))).collect();
    snapshot.load(project, |unchanged| {
        let path = &unchanged.article.path;
        let mut all = names.iter().zip(&globs);
        names.is_empty()
            || all.any(|(name, glob)| {
                let (whole, name) = (trimmed(name.as_ref()), split_line(name.as_ref()).0);
                matches!(whole, "." | "")
                    || ends_in(path, trimmed(name))
                    || is_among(path, whole, glob.as_ref())
            })
    });
}

/// A name without what says nothing at its ends.
fn trimmed(name: &str) -> &str {
    name.trim_start_matches("./").trim_end_matches('/')
}

fn glob(name: &str) -> Option<GlobMatcher> {
    GlobBuilder::new(name).literal_separator(true).build().ok().map(|glob| glob.compile_matcher())
}

/// Whether a path ends in a name, with or without its extension.
fn ends_in(path: &str, name: &str) -> bool {
    let without_extension = path.rsplit_once('.').map_or(path, |(stem, _)| stem);
    [path, without_extension]
        .iter()
        .any(|whole| whole.strip_suffix(name).is_some_and(|rest| rest.is_empty() || rest.ends_with('/')))
}

/// Whether a path is in the folder of a name, or fits its glob.
fn is_among(path: &str, name: &str, glob: Option<&GlobMatcher>) -> bool {
    let is_below = path.strip_prefix(name).is_some_and(|rest| rest.starts_with('/'));
    is_below || glob.is_some_and(|glob| glob.is_match(path))
}

/// The one article that a name stands for: its path, the end of its path, or its file name without extension.
///
/// # Errors
///
/// A name that no article has, or more than one.
pub(crate) fn article<'s>(snapshot: &'s Snapshot, name: &str) -> Result<&'s LoadedArticle, WorkspaceError> {
    let found = one(snapshot, &snapshot.articles, |loaded| &loaded.article.path, name)?;
    Ok(&snapshot.articles[found])
}

/// The place of the one article that a name stands for.
fn one<A>(
    snapshot: &Snapshot,
    articles: &[A],
    path_of: impl Fn(&A) -> &str,
    name: &str,
) -> Result<usize, WorkspaceError> {
    let (path, _) = split_line(name);
    let path = trimmed(path);
    if let Some(found) = articles.iter().position(|article| path_of(article) == path) {
        return Ok(found);
    }
    let all = 0..articles.len();
    let found: Vec<usize> = all.filter(|&at| ends_in(path_of(&articles[at]), path)).collect();
    match found.as_slice() {
        [one] => Ok(*one),
        // It may be one that could not be judged; that is what has to be mended.
        [] if !snapshot.not_evaluated.is_empty() => {
            Err(WorkspaceError::NotEvaluated(snapshot.not_evaluated.clone()))
        }
        [] => Err(no_article(path, articles.iter().map(path_of))),
        several => {
            let paths = several.iter().map(|&at| path_of(&articles[at]));
            Err(WorkspaceError::ambiguous(
                message!("select-ambiguous", name = path, candidates = either(paths)),
                message!("select-ambiguous-article-hint"),
            ))
        }
    }
}

/// What is said of a name that no article has, given the paths of all of them.
pub(crate) fn no_article<'p>(name: &str, paths: impl IntoIterator<Item = &'p str>) -> WorkspaceError {
    let hint = match nearest_path(name, paths) {
        Some(path) => did_you_mean(path),
        None => message!("select-no-article-hint"),
    };
    WorkspaceError::not_found(message!("select-no-article", path = name), hint)
}

/// The places of all articles that a path, a folder or a glob stands for; `.` is the folder of the project.
fn several<A>(
    snapshot: &Snapshot,
    articles: &[A],
    path_of: impl Fn(&A) -> &str,
    name: &str,
) -> Result<Vec<usize>, WorkspaceError> {
    let all = 0..articles.len();
    if matches!(name, "." | "./") {
        return Ok(all.collect());
    }
    let name = trimmed(name);
    let glob = glob(name);
    let found: Vec<usize> = all.filter(|&at| is_among(path_of(&articles[at]), name, glob.as_ref())).collect();
    if found.is_empty() { Ok(vec![one(snapshot, articles, path_of, name)?]) } else { Ok(found) }
}

/// All articles with a plan that a path, a folder or a glob stands for; `.` is the folder of the project.
///
/// # Errors
///
/// A name that no article has.
pub(crate) fn articles<'s>(
    snapshot: &'s Snapshot,
    name: &str,
) -> Result<Vec<&'s LoadedArticle>, WorkspaceError> {
    let found = several(snapshot, &snapshot.articles, |loaded| &loaded.article.path, name)?;
    Ok(found.into_iter().map(|at| &snapshot.articles[at]).collect())
}

/// The articles with a plan that are named, each once; all where none is.
///
/// # Errors
///
/// A name that fits no article.
pub(crate) fn chosen<'s>(
    snapshot: &'s Snapshot,
    names: &[String],
) -> Result<Vec<&'s LoadedArticle>, WorkspaceError> {
    if names.is_empty() {
        return Ok(snapshot.articles.iter().collect());
    }
    let mut chosen: Vec<&LoadedArticle> = Vec::new();
    for name in names {
        chosen.extend(articles(snapshot, name)?);
    }
    let mut known = FxHashSet::default();
    chosen.retain(|loaded| known.insert(&loaded.article.path));
    Ok(chosen)
}

/// The paths of the articles that a path, a folder or a glob stands for, whether they could be read or not; also of
/// those that are gone while their catalogs are there.
///
/// # Errors
///
/// A name that fits no article.
pub(crate) fn paths(snapshot: &Snapshot, name: &str) -> Result<Vec<String>, WorkspaceError> {
    let there = snapshot.discovered.iter().map(|article| article.path.as_str());
    let gone = snapshot.gone.iter().map(|loaded| loaded.article.path.as_str());
    let all: Vec<&str> = there.chain(gone).collect();
    let found = several(snapshot, &all, |path| path, name)?;
    Ok(found.into_iter().map(|at| all[at].to_owned()).collect())
}
