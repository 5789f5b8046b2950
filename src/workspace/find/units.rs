//! Finds the units of one article that somebody named.

use rustc_hash::FxHashSet;

use super::articles::{article, names_line, split_line};
use super::either::either;
use crate::message;
use crate::message::{Message, shell};
use crate::nearest::{did_you_mean, nearest_by};
use crate::sync::plan::PlannedUnit;
use crate::text_position::LineIndex;
use crate::workspace::WorkspaceError;
use crate::workspace::article::{LoadedArticle, Snapshot};

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
        [] => Err(no_unit_of(&loaded.article.path, name, units().map(|(_, unit)| unit.id.as_str()))),
        several => {
            let ids = several.iter().map(|(_, unit)| unit.id.as_str());
            Err(WorkspaceError::ambiguous(
                message!("select-ambiguous", name, candidates = either(ids)),
                message!("select-ambiguous-unit-hint"),
            ))
        }
    }
}

/// What is said of a name that no unit of an article has, given the ids of all its units.
pub(super) fn no_unit_of<'i>(
    article: &str,
    name: &str,
    ids: impl IntoIterator<Item = &'i str>,
) -> WorkspaceError {
    let hint = match nearest_id(name, ids) {
        Some(id) => did_you_mean(id),
        None => message!("select-no-unit-of-article-hint", article = shell(article)),
    };
    WorkspaceError::not_found(message!("select-no-unit-of-article", article, id = name), hint)
}

/// The id that was perhaps meant by a name, or by the beginning of one.
pub(crate) fn nearest_id<'i>(name: &str, ids: impl IntoIterator<Item = &'i str>) -> Option<&'i str> {
    let beginning = |id: &'i str| {
        let end = id.char_indices().nth(name.chars().count()).map_or(id.len(), |(end, _)| end);
        &id[..end]
    };
    nearest_by(name, ids.into_iter().flat_map(|id| [(id, id), (beginning(id), id)]))
}

/// The one unit that has text in a line of the article.
pub(super) fn unit_in_line(
    loaded: &LoadedArticle,
    line: usize,
) -> Result<(usize, &PlannedUnit), WorkspaceError> {
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
            Err(WorkspaceError::not_found(message, hint))
        }
        several => {
            let ids = several.iter().map(|(_, unit)| unit.id.as_str());
            let (line, candidates) = (line.to_string(), either(ids));
            Err(WorkspaceError::ambiguous(
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
