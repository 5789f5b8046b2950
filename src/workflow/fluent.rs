//! What a survey does for Fluent articles alone, and what is known of the past of all.

use std::collections::BTreeSet;
use std::rc::Rc;

use rustc_hash::FxHashSet;

use super::project::{Project, unreadable, unreadable_ledger};
use crate::catalog::{SourceCatalog, SourceUnit, message_id};
use crate::config::Config;
use crate::diagnostic::Diagnostic;
use crate::discover::Article;
use crate::files::Reader;
use crate::history::ProjectHistory;
use crate::merge;
use crate::model::Language;
use crate::segment::{self, Unreadable};
use crate::sync::input::Past;

impl Project {
    /// The texts of the last sync of a Fluent article, from the ledger beside it.
    pub(super) fn read_source_ledger(
        &self,
        article: &Article,
        reader: &Reader<'_>,
    ) -> Result<Option<SourceCatalog>, Box<Diagnostic>> {
        let path = article.source_path(&self.config.source);
        let Some(text) = reader.read(&path).map_err(|error| unreadable(&path, &error))? else {
            return Ok(None);
        };
        let source = merge::read_source_ledger(&text)
            .map_err(|error| unreadable_ledger(&path, &self.config.source, &text, error))?;
        Ok(Some(SourceCatalog { article: article.path.clone(), segmenter: segment::VERSION, ..source }))
    }

    /// What git knows about the translations of an article in a language.
    pub(super) fn past<'h>(
        &self,
        language: &Language,
        article: &Article,
        history: &'h ProjectHistory<'_>,
    ) -> Past<'h> {
        let path = article.catalog_path(language);
        if article.is_fluent() {
            let history = Rc::new(history.patterns(path, article.path.clone()));
            let (sources, before) = (Rc::clone(&history), Rc::clone(&history));
            return Past {
                committed_beside: Box::new(move |id, translation| history.committed_beside(id, translation)),
                old_source: Box::new(move |_, fingerprint| sources.old_source(fingerprint)),
                before_recto: Box::new(move |id, translation| before.committed_beside(id, translation)),
            };
        }
        let history = Rc::new(history.catalog(path, article.catalog_path(&self.config.source)));
        let sources = Rc::clone(&history);
        Past {
            committed_beside: Box::new(move |id, translation| history.committed_beside(id, translation)),
            old_source: Box::new(move |_, fingerprint| sources.old_source(fingerprint)),
            ..Past::unknown()
        }
    }
}

/// The folders of Fluent articles and of their translations.
pub(super) fn fluent_folders(articles: &[Article], config: &Config) -> Vec<String> {
    let fluent = articles.iter().filter(|article| article.is_fluent());
    let paths = fluent.flat_map(|article| {
        let translated = config.languages.iter().map(|language| article.catalog_path(language));
        std::iter::once(article.path.clone()).chain(translated)
    });
    let folder = |path: String| path.rsplit_once('/').map_or(String::new(), |(folder, _)| folder.to_owned());
    let folders: BTreeSet<String> = paths.map(folder).collect();
    let mut outer: Vec<String> = Vec::new();
    // In order, a folder stands before those in it.
    for folder in folders {
        let is_inside = |outer: &String| {
            outer.is_empty() || folder.strip_prefix(outer.as_str()).is_some_and(|rest| rest.starts_with('/'))
        };
        if !outer.iter().any(is_inside) {
            outer.push(folder);
        }
    }
    outer
}

/// Keeps the units of the last sync that a Fluent article no longer lets read: nobody knows that they are gone.
pub(super) fn keep_unreadable(
    units: &mut Vec<segment::Unit>,
    unreadable: &[Unreadable],
    known: &[SourceUnit],
) {
    let is_read: FxHashSet<String> = units.iter().filter_map(|unit| unit.field.clone()).collect();
    let mut kept = FxHashSet::default();
    for message in unreadable {
        let of_message = known.iter().filter(|unit| message_id(&unit.id) == message.id);
        for unit in of_message.filter(|unit| !is_read.contains(&unit.id) && kept.insert(unit.id.clone())) {
            units.push(segment::Unit {
                kind: unit.kind,
                field: unit.field.clone(),
                text: unit.text.clone(),
                note: None,
                range: message.offset..message.offset,
                slot: segment::Slot::Line,
            });
        }
    }
    units.sort_by_key(|unit| unit.range.start);
}
