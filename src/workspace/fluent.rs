//! What a snapshot does for Fluent articles alone, and what is known of the past of all.

use std::rc::Rc;

use super::project::{Project, unreadable, unreadable_ledger};
use crate::catalog::SourceCatalog;
use crate::diagnostic::Diagnostic;
use crate::discover::Article;
use crate::files::Reader;
use crate::history::{ProjectHistory, UnitFiles};
use crate::merge;
use crate::model::Language;
use crate::segment;
use crate::sync::input::Past;

impl Project {
    /// The texts of the last sync of a Fluent article, from the ledger beside it.
    pub(crate) fn read_source_ledger(
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
    pub(crate) fn past<'h>(
        &self,
        language: &Language,
        article: &Article,
        history: &'h ProjectHistory<'_>,
    ) -> Past<'h> {
        let is_fluent = article.is_fluent();
        let files = Rc::new(UnitFiles {
            translated: article.catalog_path(language),
            source: if is_fluent { article.path.clone() } else { article.catalog_path(&self.config.source) },
            ledger: article.ledger_path(language),
            format: article.format,
        });
        let (sources, before) = (Rc::clone(&files), Rc::clone(&files));
        Past {
            unrecorded: Box::new(move |text| history.unrecorded(&files, text)),
            old_source: Box::new(move |_, fingerprint| history.old_source(&sources, fingerprint)),
            before_recto: Box::new(move |id, translation| {
                // Of another article, what stands beside its translations was written by recto alone.
                is_fluent.then(|| history.committed_beside(&before, id, translation)).flatten()
            }),
        }
    }
}
