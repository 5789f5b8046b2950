//! Units page by page: only the articles that are needed are read, and of these only what is shown.

use std::fmt;
use std::str::FromStr;

use super::WorkspaceError;
use super::article::LoadedArticle;
use super::checker::Checker;
use super::filter::{Filter, Part};
use super::find::{self, Selection, UnitIds};
use super::project::Project;
use super::shared::{SharedSnapshot, UnitPlace};
use super::unit::{BriefUnit, UnitRow};
use crate::diagnostic::Diagnostic;
use crate::message;
use crate::model::Language;

/// Some of the units that fit a filter.
#[derive(Debug)]
pub struct Page<T> {
    /// The units: by article, then language, then place.
    pub units: Vec<T>,
    /// Where to go on; none where these were the last.
    pub next: Option<Cursor>,
    /// Faults that keep recto from judging an article.
    pub not_evaluated: Vec<Diagnostic>,
}

/// Where a page ends: behind this unit. Written as `LANGUAGE|ID|PATH`.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Cursor(pub UnitPlace);

impl fmt::Display for Cursor {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let UnitPlace { article, id, language } = &self.0;
        write!(f, "{language}|{id}|{article}")
    }
}

impl FromStr for Cursor {
    type Err = WorkspaceError;

    fn from_str(text: &str) -> Result<Self, WorkspaceError> {
        let mut parts = text.splitn(3, '|');
        let place = parts.next().zip(parts.next()).zip(parts.next()).and_then(|((language, id), article)| {
            let language = language.parse().ok()?;
            Some(UnitPlace { article: article.to_owned(), id: id.to_owned(), language })
        });
        let error = || WorkspaceError::request(message!("cursor-wrong", text), message!("cursor-wrong-hint"));
        place.map(Self).ok_or_else(error)
    }
}

/// How the units of one article are looked at that fit a filter.
type Looking<T> =
    fn(&Filter, &Project, &Checker<'_>, &LoadedArticle, &[Language], Option<&UnitIds>, Part<'_>) -> Vec<T>;

impl SharedSnapshot {
    /// At most `limit` units that fit a filter, behind a cursor where one is given.
    ///
    /// Only the articles that are needed are read.
    ///
    /// # Errors
    ///
    /// A language, article or unit that the project does not have.
    pub fn page(
        &self,
        filter: &Filter,
        cursor: Option<&Cursor>,
        limit: usize,
    ) -> Result<Page<UnitRow>, WorkspaceError> {
        let place = |row: &UnitRow| UnitPlace {
            article: row.article.clone(),
            id: row.id.clone(),
            language: row.language.clone(),
        };
        self.paged(filter, cursor, limit, Filter::part, place)
    }

    /// The same, with no more than a list shows of each unit: for long articles.
    ///
    /// # Errors
    ///
    /// As of [`page`](Self::page).
    pub fn brief_page(
        &self,
        filter: &Filter,
        cursor: Option<&Cursor>,
        limit: usize,
    ) -> Result<Page<BriefUnit>, WorkspaceError> {
        let place = |unit: &BriefUnit| UnitPlace {
            article: unit.article.clone(),
            id: unit.id.clone(),
            language: unit.language.clone(),
        };
        self.paged(filter, cursor, limit, Filter::brief_part, place)
    }

    /// Walks through the articles until there are enough units.
    fn paged<T>(
        &self,
        filter: &Filter,
        cursor: Option<&Cursor>,
        limit: usize,
        look: Looking<T>,
        place: impl Fn(&T) -> UnitPlace,
    ) -> Result<Page<T>, WorkspaceError> {
        let (project, snapshot) = (self.project(), self.inner());
        let languages = find::languages(project, &filter.languages)?;
        let chosen = Selection::new(snapshot, &filter.names)?;
        let meant = chosen.units(project, snapshot, true)?;
        let places = find::places(project, &languages);
        let checker = self.checker()?;
        let mut page = Page { units: Vec::new(), next: None, not_evaluated: Vec::new() };
        for view in snapshot.views() {
            let path = &view.article().path;
            let is_passed = cursor.is_some_and(|Cursor(last)| *path < last.article);
            if is_passed || !chosen.has(path) || !filter.may_fit(view, &places) {
                continue;
            }
            let last = cursor.map(|Cursor(last)| last).filter(|last| last.article == *path);
            let part = Part {
                behind: last.map(|last| (&last.language, last.id.as_str())),
                most: limit + 1 - page.units.len(),
            };
            let rows = self.with(path, |loaded| {
                look(filter, project, &checker, loaded, &languages, meant.as_ref(), part)
            });
            match rows {
                Ok(rows) => page.units.extend(rows),
                Err(WorkspaceError::NotEvaluated(faults)) => page.not_evaluated.extend(faults),
                Err(error) => return Err(error),
            }
            if page.units.len() > limit {
                page.units.truncate(limit);
                page.next = page.units.last().map(&place).map(Cursor);
                break;
            }
        }
        Ok(page)
    }
}
