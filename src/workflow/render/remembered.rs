//! What git remembers of articles and their catalogs as whole files, asked only where a page differs from both.

use std::sync::OnceLock;

use crate::catalog::Catalog;
use crate::history::{ArticleHistory, Repository, VERSIONS};
use crate::model::Fingerprint;

/// The past of a project's files.
pub(super) struct Remembered<'r> {
    repository: &'r Repository,
    history: OnceLock<Option<ArticleHistory<'r>>>,
}

impl<'r> Remembered<'r> {
    pub(super) fn new(repository: &'r Repository) -> Self {
        Self { repository, history: OnceLock::new() }
    }

    /// The texts that a file had, newest first.
    fn texts(&self, path: &str) -> impl Iterator<Item = String> {
        let history = self.history.get_or_init(|| self.repository.articles(&[""])).as_ref();
        history.into_iter().flat_map(move |history| {
            let versions = history.file(path).into_iter().take(VERSIONS);
            versions.filter_map(|version| history.text(version.commit, &version.path))
        })
    }

    /// The newest text of a file of which something is found out.
    pub(super) fn newest<T>(&self, path: &str, find: impl Fn(&str) -> Option<T>) -> Option<(String, T)> {
        self.texts(path).find_map(|text| find(&text).map(|found| (text, found)))
    }

    /// All texts that a catalog ever had.
    pub(super) fn texts_of(&self, catalog: &str) -> Vec<Fingerprint> {
        let of_version = |text: String| {
            let catalog = Catalog::parse(text);
            catalog.entries().iter().filter_map(|entry| entry.text()).collect::<Vec<_>>()
        };
        self.texts(catalog).flat_map(of_version).map(|text| Fingerprint::of_source(&text)).collect()
    }
}
