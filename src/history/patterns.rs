//! Beside which source text a pattern of a translated Fluent file was committed, for a whole tree of such files.
//!
//! Git is asked once for all of them, and not before the first question. What the answers mean for a state is for
//! `sync` to say.

use std::cell::{OnceCell, RefCell};
use std::rc::Rc;
use std::sync::OnceLock;

use rustc_hash::FxHashMap;

use super::{ArticleHistory, CatalogHistory, Repository, Version};
use crate::catalog::Catalog;
use crate::model::{Fingerprint, Format};

/// What git remembers of all files of a project.
#[derive(Debug)]
pub struct ProjectHistory<'r> {
    repository: &'r Repository,
    /// The folders of Fluent articles and their translations.
    folders: Vec<String>,
    tree: OnceLock<Option<ArticleHistory<'r>>>,
}

impl<'r> ProjectHistory<'r> {
    /// The history of a project whose Fluent articles and their translations are in some folders (project paths).
    pub fn new(repository: &'r Repository, folders: Vec<String>) -> Self {
        Self { repository, folders, tree: OnceLock::new() }
    }

    /// The history of a catalog, and of the source catalog beside it; both paths are project paths.
    pub fn catalog(&self, catalog: String, source: String) -> CatalogHistory<'r> {
        self.repository.catalog(catalog, source)
    }

    /// The history of a translated Fluent file and its source; both paths are project paths.
    pub fn patterns(&self, translated: String, source: String) -> PatternHistory<'_, 'r> {
        PatternHistory {
            project: self,
            translated,
            source,
            versions: OnceCell::new(),
            catalogs: RefCell::default(),
            old_sources: OnceCell::new(),
        }
    }

    fn tree(&self) -> Option<&ArticleHistory<'r>> {
        let read = || {
            let folders: Vec<&str> = self.folders.iter().map(String::as_str).collect();
            self.repository.articles(&folders)
        };
        self.tree.get_or_init(read).as_ref()
    }
}

/// The name of a commit and a path there.
type FileAt = (String, String);

/// The history of one translated Fluent file.
#[derive(Debug)]
pub struct PatternHistory<'h, 'r> {
    project: &'h ProjectHistory<'r>,
    translated: String,
    source: String,
    /// Of the translated file, newest first.
    versions: OnceCell<Vec<Version>>,
    catalogs: RefCell<FxHashMap<FileAt, Option<Rc<Catalog>>>>,
    old_sources: OnceCell<FxHashMap<Fingerprint, String>>,
}

impl PatternHistory<'_, '_> {
    /// The text that a pattern had in the source file of the commit that brought its present translation.
    ///
    /// `None` where that translation is not committed, where its commit is not known, or had no such pattern.
    pub fn committed_beside(&self, id: &str, translation: Fingerprint) -> Option<String> {
        let tree = self.project.tree()?;
        let versions = self.versions.get_or_init(|| tree.file(&self.translated));
        let has = |version: &Version| {
            let catalog = self.catalog(tree, version, &version.path);
            catalog.and_then(|catalog| Some(catalog.get(id)?.meaning == translation)).unwrap_or(false)
        };
        let mut version = versions.first().filter(|version| has(version))?;
        // As `git blame` does: what an older version has already was not brought by the younger one.
        while let Some(&older) = version.parents.iter().find(|&&older| has(&versions[older])) {
            version = &versions[older];
        }
        if version.is_oldest_known && tree.is_shallow() {
            return None;
        }
        let path = tree.path_at(&self.source, version.commit);
        Some(self.catalog(tree, version, &path)?.get(id)?.pattern())
    }

    /// A text of this fingerprint that a pattern had in the source file.
    pub fn old_source(&self, fingerprint: Fingerprint) -> Option<String> {
        let tree = self.project.tree()?;
        let read = || {
            let mut texts = FxHashMap::default();
            for version in tree.file(&self.source) {
                let Some(catalog) = self.catalog(tree, &version, &version.path) else { continue };
                for text in catalog.entries().iter().map(|entry| entry.pattern()) {
                    texts.entry(Fingerprint::of_source(&text)).or_insert(text);
                }
            }
            texts
        };
        self.old_sources.get_or_init(read).get(&fingerprint).cloned()
    }

    fn catalog(&self, tree: &ArticleHistory<'_>, version: &Version, path: &str) -> Option<Rc<Catalog>> {
        let read =
            || tree.text(version.commit, path).map(|text| Rc::new(Catalog::of_article(text, Format::Fluent)));
        let key = (tree.name(version.commit).to_owned(), path.to_owned());
        self.catalogs.borrow_mut().entry(key).or_insert_with(read).clone()
    }
}
