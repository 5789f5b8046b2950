//! What is wrong with the units of a list: known from earlier runs where that still holds, else found out, and kept
//! where all that there is of an article was looked at.

use std::sync::{Mutex, PoisonError};

use rustc_hash::{FxHashMap, FxHashSet};

use super::look::{Looking, names};
use super::looked::{Earlier, KeptArticle, LookedAt};
use crate::check::structure;
use crate::diagnostic::Diagnostic;
use crate::model::Language;
use crate::workspace::WorkspaceError;
use crate::workspace::article::{LoadedArticle, Snapshot, SnapshotOptions};
use crate::workspace::checker::Checker;
use crate::workspace::project::Project;
use crate::workspace::unit::UnitRow;

/// Tells what is wrong with units.
pub(super) struct UnitFindings<'p> {
    project: &'p Project,
    checker: Checker<'p>,
    earlier: Option<Earlier<'p>>,
    /// Who looks at whole articles, so that later runs know what is in them; none for a list of a part of them.
    looking: Option<Looking<'p>>,
    new: Mutex<FxHashMap<String, KeptArticle>>,
}

impl<'p> UnitFindings<'p> {
    /// Learns what earlier runs found; `looks_at_all` where every unit is listed in every language.
    ///
    /// # Errors
    ///
    /// A glossary or a dictionary that cannot be read.
    pub(super) fn open(
        project: &'p Project,
        snapshot: &Snapshot,
        options: SnapshotOptions,
        looks_at_all: bool,
    ) -> Result<Self, WorkspaceError> {
        let mut earlier = Earlier::open(project, options);
        let mut checker = Checker::early(project)?;
        checker.learn(names(project, snapshot, earlier.as_ref()));
        if let Some(earlier) = &mut earlier {
            earlier.stamp(&checker);
        }
        // Where nothing was kept, nobody knows yet whether the dictionaries can be understood.
        checker.understand(!earlier.as_ref().is_some_and(Earlier::knows_something))?;
        let looking =
            (looks_at_all && earlier.is_some()).then(|| Looking::for_everything(project, options.today));
        Ok(Self { project, checker, earlier, looking, new: Mutex::default() })
    }

    /// Adds to rows of one article what is wrong with those that ask for it, and the terms of all; `content` is the hash
    /// of what its files held, where what follows may be kept.
    pub(super) fn add_to(
        &self,
        rows: &mut [UnitRow],
        asks: fn(&UnitRow) -> bool,
        loaded: &LoadedArticle,
        content: Option<u128>,
    ) {
        if rows.iter().any(asks) {
            let mut findings = match self.looked_at(loaded, content) {
                Some(found) => by_unit(found),
                None => self.found(rows, asks, loaded),
            };
            for row in rows.iter_mut().filter(|row| asks(row)) {
                let of_language = findings.get_mut(&row.language);
                row.findings = of_language.and_then(|own| own.remove(&row.id)).unwrap_or_default();
            }
        }
        for row in rows {
            row.terms = self.checker.terms_in(&row.source, &row.language);
        }
    }

    /// All that is wrong with an article, where it is known or is to be known from now on.
    fn looked_at(&self, loaded: &LoadedArticle, content: Option<u128>) -> Option<LookedAt> {
        if let Some(found) = self.earlier.as_ref()?.found_in(&loaded.article, content, &self.checker) {
            return Some(found);
        }
        let looking = self.looking.as_ref().filter(|_| content.is_some())?;
        let found = looking.look(&self.checker, loaded, content);
        if let Some(mut kept) = found.to_keep(&self.checker) {
            if let Some(texts) = &found.texts {
                kept.keep_texts(texts);
            }
            let mut new = self.new.lock().unwrap_or_else(PoisonError::into_inner);
            new.insert(found.path.clone(), kept);
        }
        Some(found)
    }

    /// What is wrong with the units that ask for it: without a translation that is no more than their catalog has.
    fn found(&self, rows: &[UnitRow], asks: fn(&UnitRow) -> bool, loaded: &LoadedArticle) -> ByUnit {
        let mut all = ByUnit::default();
        for plan in &loaded.plan.languages {
            let mut own = rows.iter().filter(|row| row.language == plan.language && asks(row)).peekable();
            if own.peek().is_none() {
                continue;
            }
            // Some rules look at a page as a whole, so they are asked about all of its units or none.
            let is_translated = own.any(|row| row.translation.is_some());
            let findings = self.checker.findings(loaded, plan, &|_| is_translated);
            add(&mut all, &plan.language, findings);
        }
        all
    }

    /// Keeps what was found for later runs.
    pub(super) fn keep(self, snapshot: &Snapshot) {
        let Some(earlier) = self.earlier.filter(|_| self.project.files.are_on_disk()) else { return };
        let there: FxHashSet<&str> =
            snapshot.discovered.iter().map(|article| article.path.as_str()).collect();
        let new = self.new.into_inner().unwrap_or_else(PoisonError::into_inner);
        earlier.keep(&new, |path| there.contains(path));
    }
}

/// Findings by language and unit.
type ByUnit = FxHashMap<Language, FxHashMap<String, Vec<Diagnostic>>>;

fn by_unit(found: LookedAt) -> ByUnit {
    let mut all = ByUnit::default();
    for (language, of_language) in found.languages {
        add(&mut all, &language, of_language.findings);
    }
    all
}

/// Adds findings that are about single units; how the page is built is about all of it.
fn add(all: &mut ByUnit, language: &Language, findings: Vec<Diagnostic>) {
    let own = all.entry(language.clone()).or_default();
    for finding in findings.into_iter().filter(|finding| finding.code != structure::CHECK.code) {
        if let Some(id) = &finding.id {
            own.entry(id.clone()).or_default().push(finding);
        }
    }
}
