//! Finds the articles that were renamed since the last sync, and the source catalogs whose article is gone.
//!
//! How an article is known again is decided in `sync::rename`, how its files get their new names in `write`.

use rustc_hash::{FxHashMap, FxHashSet};

use crate::catalog::{Ledger, SourceCatalog};
use crate::diagnostic::{Diagnostic, Severity};
use crate::discover::{self, Article};
use crate::files::{FileError, Reader};
use crate::message;
use crate::sync::align::{Item, items};
use crate::sync::rename::renamed;
use crate::workspace::article::{RenamedFrom, Snapshot};
use crate::workspace::project::{Project, Source};
use crate::workspace::summary::hash_of;

impl Project {
    /// Finds which articles without source catalog were renamed; returns the source catalogs whose article is gone for
    /// good.
    ///
    /// # Errors
    ///
    /// A folder that cannot be read.
    pub(crate) fn rename(
        &self,
        fresh: &mut Vec<Source>,
        snapshot: &mut Snapshot,
    ) -> Result<Vec<Source>, FileError> {
        let unused = self.without_article(snapshot)?;
        if unused.is_empty() {
            return Ok(Vec::new());
        }
        let mut gone = Vec::new();
        let mut leftovers = Vec::new();
        let by_units = by_units(snapshot);
        for (article, source) in unused {
            if self.is_leftover(&article, &source, &by_units) {
                leftovers.push(article);
            } else {
                gone.push((article, source));
            }
        }
        snapshot.leftovers = leftovers;
        if gone.is_empty() {
            return Ok(Vec::new());
        }
        let new_units: Vec<Vec<Item<'_>>> = fresh.iter().map(|source| items(&source.units)).collect();
        let gone_units: Vec<Vec<Item<'_>>> = gone
            .iter()
            .map(|(_, source)| {
                let units = source.units.iter();
                units.map(|unit| Item::new(unit.kind, unit.field.as_deref(), &unit.text)).collect()
            })
            .collect();
        let pairs = renamed(&new_units, &gone_units);
        let mut gone: Vec<Option<(Article, SourceCatalog)>> = gone.into_iter().map(Some).collect();
        let mut blocked = FxHashSet::default();
        for (new, old) in pairs {
            let Some((article, source)) = gone[old].take() else { continue };
            let renamed = &mut fresh[new];
            if article.is_fluent() != renamed.article.is_fluent() {
                gone[old] = Some((article, source));
                continue;
            }
            if let Some(occupied) = self.occupied(&article, &renamed.article) {
                if self.holds_only_obsolete(&renamed.article) {
                    // An article of that name was here before: what it left stays, and the units come one by one.
                    gone[old] = Some((article, source));
                    continue;
                }
                snapshot.not_evaluated.push(blocked_rename(
                    &renamed.article.path,
                    &source.article,
                    &occupied,
                ));
                blocked.insert(new);
                continue;
            }
            renamed.renamed_from = Some(RenamedFrom { article, source: source.clone() });
            renamed.catalog = Some(source);
        }
        let mut at = 0;
        fresh.retain(|_| {
            at += 1;
            !blocked.contains(&(at - 1))
        });
        let left = gone.into_iter().flatten().map(|(article, source)| Source {
            article,
            text: String::new(),
            units: Vec::new(),
            catalog: Some(source),
            renamed_from: None,
            gone: true,
        });
        Ok(left.collect())
    }

    /// What is kept of the last sync of articles that are not at their place any more.
    fn without_article(&self, snapshot: &mut Snapshot) -> Result<Vec<(Article, SourceCatalog)>, FileError> {
        let articles = snapshot.discovered.iter().filter(|article| !article.is_fluent());
        let used: FxHashSet<&str> = articles.map(|article| article.catalog.as_str()).collect();
        let reader = Reader::new(&self.files);
        let mut found = Vec::new();
        for catalog in snapshot.source_catalogs.iter().filter(|catalog| !used.contains(catalog.as_str())) {
            match self.read_source(catalog, &reader) {
                Ok(Some(source)) if snapshot.is_closed(&source.article) => {}
                Ok(Some(source)) if !source.article.is_empty() => {
                    found.push((
                        Article::gone(&source.article, &self.config.locales, catalog.clone()),
                        source,
                    ));
                }
                Ok(_) => {}
                Err(fault) => snapshot.not_evaluated.push(*fault),
            }
        }
        for article in discover::without_source(&self.files, &self.config)? {
            // Other files than recto's may have that name.
            let source = self.read_source_ledger(&article, &reader).ok().flatten();
            if let Some(source) = source.filter(|source| !source.units.is_empty()) {
                found.push((article, source));
            }
        }
        Ok(found)
    }

    /// A file at the new name of a renamed article that holds something else than the one at its old name.
    fn occupied(&self, old: &Article, new: &Article) -> Option<String> {
        self.config.languages.iter().find_map(|language| {
            let catalogs = (old.catalog_path(language), new.catalog_path(language));
            let ledgers = (old.ledger_path(language), new.ledger_path(language));
            [catalogs, ledgers]
                .into_iter()
                .map(|(old, new)| (self.files.read(&old), self.files.read(&new), new))
                .find_map(|(old, new, path)| match (old, new) {
                    (_, Ok(None)) => None,
                    (Ok(old), Ok(Some(new))) if old.as_ref() == Some(&new) => None,
                    (_, Ok(Some(new)))
                        if Ledger::read(&new).is_ok_and(|ledger| ledger == Ledger::default()) =>
                    {
                        None
                    }
                    _ => Some(path),
                })
        })
    }

    /// Whether nothing is under an article's name but translations that are obsolete.
    fn holds_only_obsolete(&self, article: &Article) -> bool {
        self.config.languages.iter().all(|language| {
            let ledger = self.files.read(&article.ledger_path(language));
            let is_obsolete = |text: String| Ledger::read(&text).is_ok_and(|ledger| ledger.units.is_empty());
            matches!(self.files.read(&article.catalog_path(language)), Ok(None))
                && ledger.is_ok_and(|text| text.is_none_or(is_obsolete))
        })
    }

    /// Whether everything under an article's old name is under that of another article as well.
    fn is_leftover(&self, old: &Article, source: &SourceCatalog, articles: &ByUnits<'_>) -> bool {
        let same_file = |old: String, new: String| match self.files.read(&old) {
            Ok(Some(old)) => self.files.read(&new).is_ok_and(|new| new == Some(old)),
            Ok(None) => true,
            Err(_) => false,
        };
        let is_same = |new: &Article| {
            self.config.languages.iter().all(|language| {
                same_file(old.catalog_path(language), new.catalog_path(language))
                    && same_file(old.ledger_path(language), new.ledger_path(language))
            })
        };
        // Articles without units are all alike, so only what else they have tells that it is the same one.
        let has_more = || {
            let ledgers = self.config.languages.iter().map(|language| old.ledger_path(language));
            let read = |path: String| Ledger::read(&self.files.read(&path).ok()??).ok();
            ledgers.filter_map(read).any(|ledger| ledger != Ledger::default())
        };
        let others = articles.get(&hash_of(&source.units)).map(Vec::as_slice).unwrap_or_default();
        others.iter().any(|other| is_same(other)) && (!source.units.is_empty() || has_more())
    }
}

/// Articles by a hash of the units of their source catalog.
type ByUnits<'s> = FxHashMap<u64, Vec<&'s Article>>;

fn by_units(snapshot: &Snapshot) -> ByUnits<'_> {
    let loaded_so_far = snapshot
        .articles
        .iter()
        .filter_map(|loaded| Some((hash_of(&loaded.plan.source.as_ref()?.units), &loaded.article)));
    let unchanged =
        snapshot.unchanged.iter().map(|unchanged| (unchanged.summary.source, unchanged.article.as_ref()));
    let mut articles = ByUnits::default();
    for (units, article) in loaded_so_far.chain(unchanged) {
        articles.entry(units).or_default().push(article);
    }
    articles
}

fn blocked_rename(path: &str, old: &str, occupied: &str) -> Diagnostic {
    let message = message!("sync-rename-blocked", old, occupied);
    Diagnostic::new("rename", Severity::Error, path, message)
        .hint(message!("sync-rename-blocked-hint"))
        .article(path)
}
