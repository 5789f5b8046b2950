//! Finds the articles and units that somebody named.

use globset::{GlobBuilder, GlobMatcher};
use rustc_hash::FxHashSet;

use super::WorkspaceError;
use super::article::{LoadedArticle, Snapshot};
use super::project::Project;
use crate::message;
use crate::message::{Argument, Message, shell};
use crate::model::Language;
use crate::sync::plan::PlannedUnit;
use crate::text_position::LineIndex;

/// An article as named on a command line, with the line in it where one was given.
fn split_line(name: &str) -> (&str, Option<usize>) {
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
        [] if !snapshot.unjudged.is_empty() => Err(WorkspaceError::Unjudged(snapshot.unjudged.clone())),
        [] => Err(no_article(path)),
        several => {
            let paths = several.iter().map(|&at| path_of(&articles[at]));
            Err(WorkspaceError::request(
                message!("select-ambiguous", name = path, candidates = either(paths)),
                message!("select-ambiguous-article-hint"),
            ))
        }
    }
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

/// The paths of the articles that are named; of all, unchanged or not, where none is.
///
/// # Errors
///
/// A name that fits no article.
pub(crate) fn paths(snapshot: &Snapshot, names: &[String]) -> Result<FxHashSet<String>, WorkspaceError> {
    let views = snapshot.views();
    let path = |at: usize| views[at].article().path.clone();
    if names.is_empty() {
        return Ok((0..views.len()).map(path).collect());
    }
    let mut paths = FxHashSet::default();
    for name in names {
        paths.extend(several(snapshot, &views, |view| &view.article().path, name)?.into_iter().map(path));
    }
    Ok(paths)
}

/// The unit that an id, a unique beginning of one, or a line of the article stands for.
///
/// # Errors
///
/// A name that no unit has, or more than one.
pub(crate) fn unit<'s>(
    loaded: &'s LoadedArticle,
    name: &str,
) -> Result<(usize, &'s PlannedUnit), WorkspaceError> {
    let units = || loaded.plan.units.iter().enumerate();
    if let (_, Some(line)) = split_line(name) {
        return unit_in_line(loaded, line);
    }
    if let Some(found) = units().find(|(_, unit)| unit.id == name) {
        return Ok(found);
    }
    let found: Vec<_> = units().filter(|(_, unit)| unit.id.starts_with(name)).collect();
    match found.as_slice() {
        [one] => Ok(*one),
        [] => Err(WorkspaceError::request(
            message!("select-no-unit-of-article", article = &loaded.article.path, id = name),
            message!("select-no-unit-of-article-hint", article = shell(&loaded.article.path)),
        )),
        several => {
            let ids = several.iter().map(|(_, unit)| unit.id.as_str());
            Err(WorkspaceError::request(
                message!("select-ambiguous", name, candidates = either(ids)),
                message!("select-ambiguous-unit-hint"),
            ))
        }
    }
}

/// The one unit that has text in a line of the article.
fn unit_in_line(loaded: &LoadedArticle, line: usize) -> Result<(usize, &PlannedUnit), WorkspaceError> {
    let article = &loaded.article.path;
    let index = LineIndex::new(&loaded.plan.text);
    let lines = |unit: &PlannedUnit| {
        let range = &unit.unit.range;
        // A line end that belongs to the unit does not reach into the next line.
        unit.position.line..=index.line(range.start.max(range.end.saturating_sub(1)))
    };
    let units = || loaded.plan.units.iter().enumerate();
    let found: Vec<_> = units().filter(|(_, unit)| lines(unit).contains(&line)).collect();
    match found.as_slice() {
        [one] => Ok(*one),
        [] => {
            let before = units().rfind(|(_, unit)| *lines(unit).end() < line);
            let after = units().find(|(_, unit)| *lines(unit).start() > line);
            let nearest: Vec<Message> = [before, after]
                .into_iter()
                .flatten()
                .map(|(_, unit)| match lines(unit).into_inner() {
                    (first, last) if first == last => {
                        message!("select-unit-in-line", id = &unit.id, line = first.to_string())
                    }
                    (first, last) => {
                        let (first, last) = (first.to_string(), last.to_string());
                        message!("select-unit-in-lines", id = &unit.id, first, last)
                    }
                })
                .collect();
            let hint = if nearest.is_empty() {
                message!("select-no-unit-in-line-hint")
            } else {
                message!("select-no-unit-in-line-nearest-hint", units = nearest)
            };
            let message = message!("select-no-unit-in-line", article, line = line.to_string());
            Err(WorkspaceError::request(message, hint))
        }
        several => {
            let ids = several.iter().map(|(_, unit)| unit.id.as_str());
            let (line, candidates) = (line.to_string(), either(ids));
            Err(WorkspaceError::request(
                message!("select-ambiguous-line", line, article, candidates),
                message!("select-ambiguous-line-hint", article),
            ))
        }
    }
}

/// The units that the names on a command line stand for: an article, then ids of it; `path:line` is both.
///
/// A unit that is named twice is found once. No id stands for all units.
///
/// # Errors
///
/// A name that no article or unit has, or more than one.
pub(crate) fn units<'s>(
    snapshot: &'s Snapshot,
    article_name: &str,
    ids: &[String],
) -> Result<(&'s LoadedArticle, Vec<usize>), WorkspaceError> {
    let loaded = article(snapshot, article_name)?;
    let mut found = Vec::new();
    if names_line(article_name) {
        found.push(unit(loaded, article_name)?.0);
    }
    for id in ids {
        found.push(unit(loaded, id)?.0);
    }
    // What is named twice is meant once: an action done twice may be another one.
    let mut seen = FxHashSet::default();
    found.retain(|at| seen.insert(*at));
    if found.is_empty() {
        found = (0..loaded.plan.units.len()).collect();
    }
    Ok((loaded, found))
}

/// The target languages asked for, each once; all of them when none was.
///
/// # Errors
///
/// A language that the project does not translate to.
pub(crate) fn languages(project: &Project, asked: &[Language]) -> Result<Vec<Language>, WorkspaceError> {
    for language in asked {
        if !project.config.languages.contains(language) {
            return Err(no_language(project, language));
        }
    }
    if asked.is_empty() {
        return Ok(project.config.languages.clone());
    }
    let mut seen = FxHashSet::default();
    Ok(asked.iter().filter(|language| seen.insert(*language)).cloned().collect())
}

/// Languages with their places in the configuration, in its order.
pub(crate) fn places<'p>(project: &'p Project, languages: &[Language]) -> Vec<(usize, &'p Language)> {
    let all = project.config.languages.iter().enumerate();
    all.filter(|(_, language)| languages.contains(language)).collect()
}

/// What is said of a name that no article has.
pub(crate) fn no_article(path: &str) -> WorkspaceError {
    WorkspaceError::request(message!("select-no-article", path), message!("select-no-article-hint"))
}

/// What is said of a language that the project does not translate to.
pub(crate) fn no_language(project: &Project, language: &Language) -> WorkspaceError {
    let languages: Vec<&Language> = project.config.languages.iter().collect();
    WorkspaceError::request(
        message!("select-no-language", language),
        message!("select-no-language-hint", languages),
    )
}

/// The names that another may stand for: this or that.
pub(crate) fn either<T: Into<Argument>>(names: impl IntoIterator<Item = T>) -> Argument {
    let names: Vec<Argument> = names.into_iter().map(Into::into).collect();
    joined(&names)
}

/// Halves are put together, so that the message of many names is not nested as deep as there are names.
fn joined(names: &[Argument]) -> Argument {
    match names {
        [] => Argument::Text(String::new()),
        [one] => one.clone(),
        several => {
            let (first, second) = several.split_at(several.len() / 2);
            message!("select-either", first = joined(first), second = joined(second)).into()
        }
    }
}
