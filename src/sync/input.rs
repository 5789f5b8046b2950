//! What a plan is made of: the files of one article as they are on disk, and what holds for all of them.
//!
//! Plain values, which whoever plans a sync fills in.

use std::cell::Cell;
use std::rc::Rc;

use jiff::civil::Date;

use super::identity::OnlyExact;
use super::manual_override::ManualOverride;
use crate::catalog::{Catalog, Ledger, SourceCatalog};
use crate::config::SyncPolicy;
use crate::history::{Told, Unrecorded};
use crate::model::{Fingerprint, Format, Language};
use crate::segment;
use crate::text_position::Position;

/// What holds for every article of a run.
#[derive(Clone, Debug)]
pub struct PlanOptions<'a> {
    /// The language of the articles.
    pub source: &'a Language,
    /// What sync may take for granted.
    pub policy: &'a SyncPolicy,
    /// The day that a unit which is stale now is stale since.
    pub today: Date,
    /// Whether translations that no ledger knows are taken as translated instead of draft.
    pub trust_unmanaged: bool,
    /// Whether somebody wants to know why.
    pub explain: bool,
    /// What a person says about which unit is which, by the path of the article.
    pub overrides: &'a [(String, ManualOverride)],
}

/// One article with its files as they are on disk.
pub struct ArticleFiles<'h> {
    /// The path of the article; the last known one of an article that is gone.
    pub path: String,
    /// How it is written.
    pub format: Format,
    /// The units now; none of an article that is gone.
    pub units: Vec<segment::Unit>,
    /// The text of the article, for positions.
    pub text: String,
    /// The source catalog of the last sync.
    pub source: Option<SourceCatalog>,
    /// The texts that other articles show to be no edit of what stood here.
    pub only_exact: OnlyExact,
    /// Each target language.
    pub languages: Vec<LanguageFiles<'h>>,
}

/// One article's files in a target language.
pub struct LanguageFiles<'h> {
    /// The language.
    pub language: Language,
    /// The catalog, where there is one.
    pub catalog: Option<Catalog>,
    /// The ledger, where there is one.
    pub ledger: Option<Ledger>,
    /// Which of these files has to be written although it says the right thing.
    pub resolved: ResolvedConflicts,
    /// What somebody edited on its page: the catalog and the ledger here have it, those on disk do not.
    pub from_page: FromPage,
    /// What is known of its past.
    pub past: Past<'h>,
}

/// What somebody edited on a page, which a sync takes in.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct FromPage {
    /// How many texts.
    pub edits: usize,
    /// Where the first of them stands on the page.
    pub first: Option<Position>,
    /// Whether the ledger has something of it.
    pub is_in_ledger: bool,
    /// Whether the catalog has something of it.
    pub is_in_catalog: bool,
}

/// What the history of a language's files tells, asked only where nothing else does: the answer may be slow to find.
pub struct Past<'h> {
    /// Finds what git knows of a translation that the ledger does not know.
    pub unrecorded: Box<WhatIsKnown<'h>>,
    /// Finds a source text of this fingerprint in the history of the source catalog.
    ///
    /// Asked only about the texts of stale translations that no file has any more, as a merge can leave them.
    pub old_source: Box<OldText<'h>>,
    /// Finds the source text that a pattern had when its translation of this fingerprint was committed.
    ///
    /// Asked only about the translations that a Fluent article has before its first sync.
    pub before_recto: Box<OldText<'h>>,
}

impl<'h> Past<'h> {
    /// The same past, which notes that it was asked.
    #[must_use]
    pub fn noting(self, asked: &Rc<Cell<bool>>) -> Self {
        let noting = |answer: Box<OldText<'h>>| -> Box<OldText<'h>> {
            let asked = Rc::clone(asked);
            Box::new(move |id, fingerprint| {
                asked.set(true);
                answer(id, fingerprint)
            })
        };
        let (unrecorded, noted) = (self.unrecorded, Rc::clone(asked));
        Self {
            unrecorded: Box::new(move |text| {
                noted.set(true);
                unrecorded(text)
            }),
            old_source: noting(self.old_source),
            before_recto: noting(self.before_recto),
        }
    }

    /// A past of which nothing is known.
    pub fn unknown() -> Self {
        let nothing = || -> Box<OldText<'_>> { Box::new(|_, _| None) };
        Self { unrecorded: Box::new(|_| Told::Nothing), old_source: nothing(), before_recto: nothing() }
    }
}

/// Files of a language that were read as their merge should have left them, and have conflict markers on disk, or with
/// what was edited on their page.
#[derive(Clone, Copy, Debug, Default)]
pub struct ResolvedConflicts {
    /// The catalog.
    pub catalog: bool,
    /// The ledger.
    pub ledger: bool,
}

/// From a translation to what git knows of it.
pub type WhatIsKnown<'h> = dyn Fn(&Unrecorded<'_>) -> Told + 'h;

/// From the id of a unit and a fingerprint to a source text, where history knows one.
pub type OldText<'h> = dyn Fn(&str, Fingerprint) -> Option<String> + 'h;
