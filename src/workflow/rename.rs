//! Finds the articles that were renamed since the last sync, and the source catalogs whose article is gone.
//!
//! How an article is known again is decided in `sync::rename`, how its files get their new names in `write`.

use rustc_hash::{FxHashMap, FxHashSet};

use super::project::{Project, RenamedFrom, Source, Survey};
use crate::catalog::{Ledger, SourceCatalog, SourceUnit};
use crate::diagnostic::{Diagnostic, Severity};
use crate::discover::Article;
use crate::message;
use crate::model::Format;
use crate::sync::align::{Item, items};
use crate::sync::rename::renamed;

impl Project {
    /// Finds renamed articles; returns the source catalogs whose article is gone for good.
    pub(super) fn rename(&self, sources: &mut Vec<Source>, survey: &mut Survey) -> Vec<Source> {
        let mut gone = Vec::new();
        let used: FxHashSet<&str> =
            survey.discovered.iter().map(|article| article.catalog.as_str()).collect();
        let unused: Vec<String> = survey
            .source_catalogs
            .iter()
            .filter(|catalog| !used.contains(catalog.as_str()))
            .cloned()
            .collect();
        if unused.is_empty() {
            return Vec::new();
        }
        let by_units = by_units(sources);
        for catalog in unused {
            match self.read_source(&catalog) {
                Ok(Some(source)) if self.is_leftover(&catalog, &source, &by_units) => {
                    survey.leftovers.push(catalog)
                }
                Ok(Some(source)) if !source.article.is_empty() => gone.push((catalog, source)),
                Ok(_) => {}
                Err(fault) => survey.unjudged.push(*fault),
            }
        }
        if gone.is_empty() {
            return Vec::new();
        }
        let fresh: Vec<usize> = (0..sources.len()).filter(|&at| sources[at].catalog.is_none()).collect();
        let new_units: Vec<Vec<Item<'_>>> = fresh.iter().map(|&at| items(&sources[at].units)).collect();
        let gone_units: Vec<Vec<Item<'_>>> = gone
            .iter()
            .map(|(_, source)| {
                let units = source.units.iter();
                units.map(|unit| Item::new(unit.kind, unit.field.as_deref(), &unit.text)).collect()
            })
            .collect();
        let pairs = renamed(&new_units, &gone_units);
        let mut gone: Vec<Option<(String, SourceCatalog)>> = gone.into_iter().map(Some).collect();
        let mut blocked = FxHashSet::default();
        for (new, old) in pairs {
            let Some((catalog, source)) = gone[old].take() else { continue };
            let renamed = &mut sources[fresh[new]];
            if let Some(occupied) = self.occupied(&catalog, &renamed.article.catalog) {
                if self.holds_only_obsolete(&renamed.article.catalog) {
                    // An article of that name was here before: what it left stays, and the units come one by one.
                    gone[old] = Some((catalog, source));
                    continue;
                }
                survey.unjudged.push(blocked_rename(&renamed.article.path, &source.article, &occupied));
                blocked.insert(fresh[new]);
                continue;
            }
            renamed.renamed_from = Some(RenamedFrom { catalog, source: source.clone() });
            renamed.catalog = Some(source);
        }
        let mut at = 0;
        sources.retain(|_| {
            at += 1;
            !blocked.contains(&(at - 1))
        });
        let left = gone.into_iter().flatten().map(|(catalog, source)| Source {
            article: Article {
                path: source.article.clone(),
                format: Format::PlainText,
                catalog,
                output: String::new(),
                has_own_output: false,
                codes: std::sync::Arc::default(),
                url: None,
            },
            text: String::new(),
            units: Vec::new(),
            catalog: Some(source),
            renamed_from: None,
            gone: true,
        });
        left.collect()
    }

    /// A file at the new name of a renamed article that holds something else than the one at its old name.
    fn occupied(&self, old: &str, new: &str) -> Option<String> {
        self.config.languages.iter().find_map(|language| {
            let catalogs = (self.catalog_path(language, old), self.catalog_path(language, new));
            let ledgers = (self.ledger_path(language, old), self.ledger_path(language, new));
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

    /// Whether nothing is under a catalog's name but translations that are obsolete.
    fn holds_only_obsolete(&self, catalog: &str) -> bool {
        self.config.languages.iter().all(|language| {
            let ledger = self.files.read(&self.ledger_path(language, catalog));
            let is_obsolete = |text: String| Ledger::read(&text).is_ok_and(|ledger| ledger.units.is_empty());
            matches!(self.files.read(&self.catalog_path(language, catalog)), Ok(None))
                && ledger.is_ok_and(|text| text.is_none_or(is_obsolete))
        })
    }

    /// Whether everything under a catalog's name is under the name of an article's catalog as well.
    fn is_leftover(&self, catalog: &str, source: &SourceCatalog, articles: &ByUnits<'_>) -> bool {
        let same_file = |old: String, new: String| match self.files.read(&old) {
            Ok(Some(old)) => self.files.read(&new).is_ok_and(|new| new == Some(old)),
            Ok(None) => true,
            Err(_) => false,
        };
        let is_same = |other: &Article| {
            self.config.languages.iter().all(|language| {
                let new = &other.catalog;
                same_file(self.catalog_path(language, catalog), self.catalog_path(language, new))
                    && same_file(self.ledger_path(language, catalog), self.ledger_path(language, new))
            })
        };
        // Articles without units are all alike, so only what else they have tells that it is the same one.
        let has_more = || {
            let ledgers = self.config.languages.iter().map(|language| self.ledger_path(language, catalog));
            let read = |path: String| Ledger::read(&self.files.read(&path).ok()??).ok();
            ledgers.filter_map(read).any(|ledger| ledger != Ledger::default())
        };
        let others = articles.get(source.units.as_slice()).map(Vec::as_slice).unwrap_or_default();
        others.iter().any(|other| is_same(other)) && (!source.units.is_empty() || has_more())
    }
}

/// Articles by the units of their source catalog.
type ByUnits<'s> = FxHashMap<&'s [SourceUnit], Vec<&'s Article>>;

fn by_units(sources: &[Source]) -> ByUnits<'_> {
    let mut articles = ByUnits::default();
    for source in sources {
        if let Some(catalog) = &source.catalog {
            articles.entry(&catalog.units).or_default().push(&source.article);
        }
    }
    articles
}

fn blocked_rename(path: &str, old: &str, occupied: &str) -> Diagnostic {
    let message = message!("sync-rename-blocked", old, occupied);
    Diagnostic::new("rename", Severity::Error, path, message)
        .hint(message!("sync-rename-blocked-hint"))
        .article(path)
}
