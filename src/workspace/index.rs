//! What is known of articles before a snapshot looks at them: from earlier runs, or from earlier rounds of a session.

use std::collections::BTreeSet;
use std::sync::Arc;

use rustc_hash::{FxHashMap, FxHashSet};

use super::article::{Snapshot, SnapshotOptions};
use super::project::Project;
use super::summary::{Summary, UnchangedArticle};
use crate::discover::Article;
use crate::files::FileIdentity;
use crate::files::cache::{CacheRecord, Lookup, Records};

/// What a snapshot may take as known.
pub(crate) enum Index<'m> {
    /// Nothing.
    Nothing,
    /// What earlier runs found out.
    Earlier(Records<Arc<Summary>>),
    /// What a session knows, but for the articles of these paths.
    Session {
        memory: &'m SessionIndex,
        touched: FxHashSet<&'m str>,
        /// Whether no file can have come or gone.
        is_whole: bool,
    },
}

/// What a session that stays open knows of a project.
#[derive(Debug, Default)]
pub(crate) struct SessionIndex {
    articles: Vec<Arc<Article>>,
    source_catalogs: Vec<String>,
    summaries: FxHashMap<String, Arc<Summary>>,
    /// The article of each file, by its place.
    owners: FxHashMap<String, usize>,
    /// The ledgers whose article is gone, where somebody looked: the place of the language and the name.
    left: Option<Vec<(usize, String)>>,
    /// Whether recto itself has made or removed files since.
    is_outdated: bool,
    /// Whether everything could be looked at.
    saw_all: bool,
}

/// What a snapshot need not look up.
pub(crate) struct Discovered {
    pub(crate) articles: Vec<Arc<Article>>,
    pub(crate) source_catalogs: Vec<String>,
    pub(crate) left: Option<Vec<(usize, String)>>,
}

/// What is known of one article.
pub(crate) enum Known<'r> {
    /// It is unchanged, as this summary has it; the record of that is kept or new.
    Unchanged(Arc<Summary>, Option<Kept<'r>>),
    /// Its files have to be read, which have this identity.
    Unknown(Option<FileIdentity>),
}

/// What the next run may know of an article.
pub(crate) enum Kept<'r> {
    AsBefore(&'r CacheRecord<Arc<Summary>>),
    Changed(CacheRecord<Arc<Summary>>),
}

impl Kept<'_> {
    /// The hash of what its files hold.
    pub(crate) fn content(&self) -> u128 {
        self.record().content()
    }

    fn record(&self) -> &CacheRecord<Arc<Summary>> {
        match self {
            Self::AsBefore(record) => record,
            Self::Changed(record) => record,
        }
    }
}

impl<'m> Index<'m> {
    /// What earlier runs found out; nothing where somebody wants to know why.
    pub(crate) fn earlier(project: &Project, options: SnapshotOptions) -> Self {
        let is_fit = !options.explain;
        let Some(cache) = project.cache.as_ref().filter(|_| is_fit) else { return Self::Nothing };
        let trust = if options.trust_unmanaged { "trusted\n" } else { "managed\n" };
        Self::Earlier(cache.open(&project.files, format!("{trust}{}", project.settings).as_bytes()))
    }

    /// What a session knows where only these files changed.
    pub(crate) fn session(project: &Project, memory: &'m SessionIndex, changed: &BTreeSet<String>) -> Self {
        let touched = memory.owners(changed);
        let is_known = |path: &String| memory.owners.contains_key(path) && project.files.exists(path);
        let is_whole = !memory.articles.is_empty()
            && !memory.is_outdated
            && memory.saw_all
            && changed.iter().all(is_known);
        Self::Session { memory, touched, is_whole }
    }

    /// What is where, if nothing can have come or gone.
    pub(crate) fn discovered(&self) -> Option<Discovered> {
        let Self::Session { memory, is_whole: true, .. } = self else { return None };
        Some(Discovered {
            articles: memory.articles.clone(),
            source_catalogs: memory.source_catalogs.clone(),
            left: memory.left.clone(),
        })
    }

    /// What is known of an article.
    pub(crate) fn of(&self, article: &Article, project: &Project) -> Known<'_> {
        match self {
            Self::Nothing => Known::Unknown(None),
            Self::Earlier(records) => {
                let files = article.files(&project.config);
                let is_shown_instead = |file: &String| project.files.is_shown_instead(file);
                if !project.files.are_on_disk() && files.iter().any(is_shown_instead) {
                    return Known::Unknown(None);
                }
                match records.look_up(&article.path, &project.files, &files) {
                    Lookup::Known(record) => {
                        Known::Unchanged(Arc::clone(&record.result), Some(Kept::AsBefore(record)))
                    }
                    Lookup::Touched(record) => {
                        Known::Unchanged(Arc::clone(&record.result), Some(Kept::Changed(record)))
                    }
                    Lookup::Unknown(identity) => Known::Unknown(identity),
                }
            }
            Self::Session { memory, touched, .. } => {
                let is_touched = touched.contains(article.path.as_str());
                match memory.summaries.get(&article.path).filter(|_| !is_touched) {
                    Some(summary) => Known::Unchanged(Arc::clone(summary), None),
                    None => Known::Unknown(None),
                }
            }
        }
    }

    /// What the next run may know of an article that was found to be unchanged: the identity of its files from before
    /// they were read, and a hash of what they held.
    pub(crate) fn record(
        &self,
        identity: Option<FileIdentity>,
        content: u128,
        summary: &Arc<Summary>,
    ) -> Option<Kept<'_>> {
        let Self::Earlier(records) = self else { return None };
        Some(Kept::Changed(records.record(identity?, content, Arc::clone(summary))))
    }

    /// Keeps for the next run what is known by the paths of articles, if that is something else than before.
    pub(crate) fn keep(&self, kept: &[(&str, Kept<'_>)]) {
        let Self::Earlier(records) = self else { return };
        let is_changed = |(_, kept): &(&str, Kept<'_>)| matches!(kept, Kept::Changed(_));
        if kept.len() != records.count() || kept.iter().any(is_changed) {
            records.keep(kept.iter().map(|(path, kept)| (*path, kept.record())));
        }
    }
}

impl SessionIndex {
    /// Takes in what a snapshot found, with the unchanged articles whose summary says all there is to say.
    pub(crate) fn take(&mut self, project: &Project, found: &Snapshot, unchanged: Vec<UnchangedArticle>) {
        // Most of it is known already.
        if self.articles != found.discovered {
            self.articles = found.discovered.clone();
            let files = |(at, article): (usize, &Arc<Article>)| {
                article.files(&project.config).into_iter().map(move |file| (file, at))
            };
            self.owners = self.articles.iter().enumerate().flat_map(files).collect();
        }
        if self.source_catalogs != found.source_catalogs {
            self.source_catalogs.clone_from(&found.source_catalogs);
        }
        let mut before = std::mem::take(&mut self.summaries);
        self.summaries.reserve(unchanged.len());
        for UnchangedArticle { article, summary, .. } in unchanged {
            let path = before.remove_entry(&article.path).map(|(path, _)| path);
            self.summaries.insert(path.unwrap_or_else(|| article.path.clone()), summary);
        }
        self.is_outdated = false;
        self.saw_all = found.not_evaluated.is_empty();
    }

    /// The articles that have one of these files.
    pub(crate) fn owners<'m>(&'m self, files: &BTreeSet<String>) -> FxHashSet<&'m str> {
        let owners = files.iter().filter_map(|path| self.owners.get(path));
        owners.filter_map(|&at| Some(self.articles.get(at)?.path.as_str())).collect()
    }

    /// Takes in which ledgers are left of articles that are gone, where somebody looked.
    pub(crate) fn take_left(&mut self, left: Option<Vec<(usize, String)>>) {
        self.left = left;
    }

    /// Takes in which files recto itself wrote or removed since.
    pub(crate) fn wrote(&mut self, project: &Project, written: &[String]) {
        let is_known = |path: &String| self.owners.contains_key(path) && project.files.exists(path);
        self.is_outdated = !written.iter().all(is_known);
    }
}
