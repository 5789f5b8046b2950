//! Units by language, state and article: what a translator works through.
//!
//! The articles are read one after the other and let go, so a list of a large project takes no more memory than one of a
//! small one.

use std::num::NonZeroUsize;
use std::ops::ControlFlow;
use std::sync::atomic::{AtomicUsize, Ordering};

use rustc_hash::FxHashMap;

use super::remembered::{Remembered, Wanted};
use super::unit_findings::UnitFindings;
use crate::diagnostic::Diagnostic;
use crate::model::Language;
use crate::progress::Stage;
use crate::workspace::WorkspaceError;
use crate::workspace::article::{ArticleView, LoadedArticle, Snapshot, SnapshotOptions};
use crate::workspace::filter::Filter;
use crate::workspace::find::{self, Selection, UnitIds};
use crate::workspace::paging::Cursor;
use crate::workspace::project::Project;
use crate::workspace::shared::UnitPlace;
use crate::workspace::unit::UnitRow;

/// Which units are listed, and with what.
#[derive(Clone, Debug, Default)]
pub struct ListRequest {
    /// Which units fit.
    pub filter: Filter,
    /// Only those behind this one.
    pub after: Option<Cursor>,
    /// At most so many; all where it is not said.
    pub limit: Option<NonZeroUsize>,
    /// Whether the value and the attributes of a message of a Fluent article stay together, though it be beyond the limit.
    pub whole_messages: bool,
    /// What was translated before and is like those units that somebody still has to work on.
    pub matches: Option<Wanted>,
}

impl ListRequest {
    /// Whether a part of the list is asked for, behind which more may follow.
    pub fn is_page(&self) -> bool {
        self.limit.is_some() || self.after.is_some()
    }
}

/// All units found.
#[derive(Debug)]
pub struct ListReport {
    /// The units: by article, then language, then place.
    pub units: Vec<UnitRow>,
    /// Where to go on; none where these were the last.
    pub next: Option<Cursor>,
    /// What the authors should know.
    pub findings: Vec<Diagnostic>,
    /// Faults that keep recto from judging an article.
    pub not_evaluated: Vec<Diagnostic>,
}

/// How a list ended.
#[derive(Debug)]
pub struct ListEnd {
    /// Where to go on; none where the last unit was listed.
    pub next: Option<Cursor>,
    /// What somebody should know of what was translated before.
    pub findings: Vec<Diagnostic>,
    /// Faults of articles that could not be judged any more when their turn came, and of what was translated before.
    pub not_evaluated: Vec<Diagnostic>,
}

/// Which units of those that fit are listed.
#[derive(Clone, Copy)]
pub(super) struct Rows {
    /// Whether a unit is listed.
    pub(super) lists: fn(&UnitRow) -> bool,
    /// Whether somebody wants to know what is wrong with it.
    pub(super) asks_findings: fn(&UnitRow) -> bool,
}

impl Rows {
    const ALL: Self = Self { lists: |_| true, asks_findings: |_| true };
}

/// A list that is about to be read.
pub struct Listing<'p> {
    project: &'p Project,
    request: ListRequest,
    rows: Rows,
    languages: Vec<Language>,
    snapshot: Snapshot,
    chosen: Selection,
    units: Option<UnitIds>,
    findings: UnitFindings<'p>,
    remembered: Option<(Remembered, Wanted)>,
}

impl std::fmt::Debug for Listing<'_> {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("Listing").field("request", &self.request).finish_non_exhaustive()
    }
}

impl<'p> Listing<'p> {
    /// Finds out what there is to list.
    ///
    /// # Errors
    ///
    /// A language, article or unit that the project does not have, or a glossary that cannot be read.
    pub fn open(
        project: &'p Project,
        options: SnapshotOptions,
        request: ListRequest,
    ) -> Result<Self, WorkspaceError> {
        Self::of(project, options, request, Rows::ALL)
    }

    /// The same of those units that `rows` lists.
    pub(super) fn of(
        project: &'p Project,
        options: SnapshotOptions,
        request: ListRequest,
        rows: Rows,
    ) -> Result<Self, WorkspaceError> {
        let filter = &request.filter;
        let languages = find::languages(project, &filter.languages)?;
        let mut snapshot = project.overview(options)?;
        let chosen = Selection::new(&snapshot, &filter.names)?;
        let units = chosen.units(project, &snapshot, true)?;
        chosen.narrow(project, &mut snapshot);
        let has_all_languages = languages.len() == project.config.languages.len();
        let has_all_units = filter.states.is_empty() && filter.classes.is_empty() && units.is_none();
        let findings = UnitFindings::open(project, &snapshot, options, has_all_languages && has_all_units)?;
        let remembered = match request.matches {
            Some(wanted) => {
                let remembered = Remembered::new(project, &snapshot, &languages)?;
                Some((remembered.with_team(project), wanted))
            }
            None => None,
        };
        Ok(Self { project, request, rows, languages, snapshot, chosen, units, findings, remembered })
    }

    /// What the authors should know.
    pub fn findings(&self) -> &[Diagnostic] {
        &self.snapshot.findings
    }

    /// Faults that keep recto from judging an article, as far as they are known before the units are read.
    pub fn not_evaluated(&self) -> &[Diagnostic] {
        &self.snapshot.not_evaluated
    }

    /// Reads the units, article after article, until `take` has enough: it gets those of one article at a time, by
    /// language, then place.
    pub fn read(self, mut take: impl FnMut(Vec<UnitRow>) -> ControlFlow<()>) -> ListEnd {
        let Self { project, snapshot, request: ListRequest { filter, after, limit, .. }, .. } = &self;
        let places = find::places(project, &self.languages);
        let is_wanted = |view: &ArticleView<'_>| {
            let path = &view.article().path;
            let is_passed = after.as_ref().is_some_and(|Cursor(last)| *path < last.article);
            let has_units = self.units.as_ref().is_none_or(|units| units.contains_key(path));
            !is_passed && self.chosen.has(path) && has_units && filter.may_fit(*view, &places)
        };
        let views: Vec<ArticleView<'_>> = snapshot.views().into_iter().filter(is_wanted).collect();
        let taken = AtomicUsize::new(0);
        let room = || {
            let left = |limit: NonZeroUsize| limit.get().saturating_sub(taken.load(Ordering::Relaxed));
            limit.map_or(usize::MAX, left)
        };
        let (mut last, mut next) = (after.clone(), None);
        let mut not_evaluated = Vec::new();
        snapshot.stream(
            project,
            Stage::Planning,
            &views,
            |_| None,
            |loaded, content| self.of_article(loaded, content, room()),
            |rows| {
                let mut rows = match rows {
                    Ok(rows) => rows,
                    Err(faults) => {
                        not_evaluated.extend(faults);
                        return ControlFlow::Continue(());
                    }
                };
                let end = self.end_of_page(&rows, room());
                let is_over = end < rows.len();
                rows.truncate(end);
                last = rows.last().map(place).or(last.take());
                taken.fetch_add(rows.len(), Ordering::Relaxed);
                if is_over {
                    next.clone_from(&last);
                }
                let has_enough = !rows.is_empty() && take(rows).is_break();
                if is_over || has_enough { ControlFlow::Break(()) } else { ControlFlow::Continue(()) }
            },
        );
        let Self { snapshot, findings, remembered, .. } = self;
        findings.keep(&snapshot);
        let mut findings = Vec::new();
        if let Some((remembered, _)) = remembered {
            remembered.say(&mut findings, &mut not_evaluated);
        }
        ListEnd { next, findings, not_evaluated }
    }

    /// The units of one article that are listed, and one more than `most` of them where there are more.
    fn of_article(&self, loaded: &LoadedArticle, content: Option<u128>, most: usize) -> Vec<UnitRow> {
        let Self { project, languages, request: ListRequest { filter, after, whole_messages, .. }, .. } =
            self;
        let last = after.as_ref().map(|Cursor(last)| last).filter(|last| last.article == loaded.article.path);
        // Only where every unit counts it is known how many are needed.
        let most =
            if *whole_messages && loaded.article.is_fluent() { usize::MAX } else { most.saturating_add(1) };
        let behind = last.map(|last| (&last.language, last.id.as_str()));
        let rows = filter.plain_rows(project, loaded, languages, self.units.as_ref(), behind);
        let mut rows: Vec<UnitRow> = rows.filter(self.rows.lists).take(most).collect();
        self.findings.add_to(&mut rows, self.rows.asks_findings, loaded, content);
        if let Some((remembered, wanted)) = &self.remembered {
            let places: FxHashMap<&str, usize> =
                loaded.plan.units.iter().enumerate().map(|(at, unit)| (unit.id.as_str(), at)).collect();
            for row in rows.iter_mut().filter(|row| !row.state.is_done()) {
                let at = places.get(row.id.as_str());
                row.matches = at.map(|at| remembered.matches(loaded, &row.language, *at, *wanted));
            }
        }
        rows
    }

    /// How many of the units of an article belong to the page that has room for so many.
    fn end_of_page(&self, rows: &[UnitRow], room: usize) -> usize {
        let mut end = room.min(rows.len());
        if self.request.whole_messages && end > 0 {
            let goes_on = rows[end - 1..].windows(2).take_while(|pair| pair[1].continues(&pair[0]));
            end += goes_on.count();
        }
        end
    }
}

/// Where a unit stands in a list.
fn place(row: &UnitRow) -> Cursor {
    let UnitRow { article, id, language, .. } = row;
    Cursor(UnitPlace { article: article.clone(), id: id.clone(), language: language.clone() })
}

/// Lists the units that fit a filter.
///
/// # Errors
///
/// A language, article or unit that the project does not have.
pub fn list(
    project: &Project,
    options: SnapshotOptions,
    filter: &Filter,
) -> Result<ListReport, WorkspaceError> {
    collect(project, options, ListRequest { filter: filter.clone(), ..ListRequest::default() })
}

/// Lists units, all at once: for those who need them together.
///
/// # Errors
///
/// As of [`Listing::open`].
pub fn collect(
    project: &Project,
    options: SnapshotOptions,
    request: ListRequest,
) -> Result<ListReport, WorkspaceError> {
    let listing = Listing::open(project, options, request)?;
    let (mut findings, mut not_evaluated) = (listing.findings().to_vec(), listing.not_evaluated().to_vec());
    let mut units = Vec::new();
    let end = listing.read(|rows| {
        units.extend(rows);
        ControlFlow::Continue(())
    });
    findings.extend(end.findings);
    not_evaluated.extend(end.not_evaluated);
    Ok(ListReport { units, next: end.next, findings, not_evaluated })
}
