//! What is known of articles before a survey looks at them: from earlier runs, or from earlier rounds of a session.

use std::collections::BTreeSet;
use std::sync::Arc;

use rustc_hash::{FxHashMap, FxHashSet};

use super::project::Project;
use super::rest::{Digest, Resting};
use super::survey::SurveyOptions;
use crate::discover::Article;
use crate::files::Identity;
use crate::files::cache::{Lookup, Record, Records};

/// What a survey may take as known.
pub(super) enum Recall<'m> {
    /// Nothing.
    Nothing,
    /// What earlier runs found out.
    Earlier(Records<Arc<Digest>>),
    /// What a session knows, but for what these files say.
    Session(&'m Memory, &'m BTreeSet<String>),
}

/// What a session that stays open knows of a project.
#[derive(Debug, Default)]
pub(super) struct Memory {
    articles: Vec<Article>,
    source_catalogs: Vec<String>,
    digests: FxHashMap<String, Arc<Digest>>,
}

/// What is known of one article.
pub(super) enum Known<'r> {
    /// It is at rest, as this digest has it; the record of that is kept or new.
    Resting(Arc<Digest>, Option<Kept<'r>>),
    /// Its files have to be read, which have this identity.
    Unknown(Option<Identity>),
}

/// What the next run may know of an article.
pub(super) enum Kept<'r> {
    AsBefore(&'r Record<Arc<Digest>>),
    Changed(Record<Arc<Digest>>),
}

impl Kept<'_> {
    fn record(&self) -> &Record<Arc<Digest>> {
        match self {
            Self::AsBefore(record) => record,
            Self::Changed(record) => record,
        }
    }
}

impl<'m> Recall<'m> {
    /// What earlier runs found out; nothing where somebody wants to know why, or looks at other files than those on
    /// disk.
    pub(super) fn earlier(project: &Project, options: SurveyOptions) -> Self {
        let is_fit = !options.explain && project.files.are_on_disk();
        let Some(cache) = project.cache.as_ref().filter(|_| is_fit) else { return Self::Nothing };
        let trust = if options.trust_unmanaged { "trusted\n" } else { "managed\n" };
        Self::Earlier(cache.open(&project.files, format!("{trust}{}", project.settings).as_bytes()))
    }

    /// The articles and the names of the source catalogs, where none can have come or gone.
    pub(super) fn discovered(&self, project: &Project) -> Option<(Vec<Article>, Vec<String>)> {
        let Self::Session(memory, changed) = self else { return None };
        let mut known: FxHashSet<&str> = FxHashSet::default();
        let is_there = |path: &&String| project.files.exists(path);
        if !changed.iter().all(|path| is_there(&path)) {
            return None;
        }
        for article in &memory.articles {
            let files = article.files(&project.config);
            known.extend(files.iter().filter_map(|file| changed.get(file)).map(String::as_str));
        }
        let is_whole = !memory.articles.is_empty() && known.len() == changed.len();
        is_whole.then(|| (memory.articles.clone(), memory.source_catalogs.clone()))
    }

    /// What is known of an article.
    pub(super) fn of(&self, article: &Article, project: &Project) -> Known<'_> {
        match self {
            Self::Nothing => Known::Unknown(None),
            Self::Earlier(records) => {
                match records.look_up(&article.path, &project.files, &article.files(&project.config)) {
                    Lookup::Known(record) => {
                        Known::Resting(Arc::clone(&record.result), Some(Kept::AsBefore(record)))
                    }
                    Lookup::Touched(record) => {
                        Known::Resting(Arc::clone(&record.result), Some(Kept::Changed(record)))
                    }
                    Lookup::Unknown(identity) => Known::Unknown(identity),
                }
            }
            Self::Session(memory, changed) => {
                let is_changed = || article.files(&project.config).iter().any(|file| changed.contains(file));
                match memory.digests.get(&article.path).filter(|_| !is_changed()) {
                    Some(digest) => Known::Resting(Arc::clone(digest), None),
                    None => Known::Unknown(None),
                }
            }
        }
    }

    /// What the next run may know of an article that was found to be at rest: the identity of its files from before
    /// they were read, and a hash of what they held.
    pub(super) fn record(
        &self,
        identity: Option<Identity>,
        content: u128,
        digest: &Arc<Digest>,
    ) -> Option<Kept<'_>> {
        let Self::Earlier(records) = self else { return None };
        Some(Kept::Changed(records.record(identity?, content, Arc::clone(digest))))
    }

    /// Keeps for the next run what is known by the paths of articles, if that is something else than before.
    pub(super) fn keep(&self, kept: &[(&str, Kept<'_>)]) {
        let Self::Earlier(records) = self else { return };
        let is_changed = |(_, kept): &(&str, Kept<'_>)| matches!(kept, Kept::Changed(_));
        if kept.len() != records.len() || kept.iter().any(is_changed) {
            records.keep(kept.iter().map(|(path, kept)| (*path, kept.record())));
        }
    }
}

impl Memory {
    /// Takes in what a survey found: the articles at rest are those whose digest says all there is to say.
    pub(super) fn take(&mut self, articles: &[Article], source_catalogs: &[String], resting: Vec<Resting>) {
        // Most of it is known already.
        if self.articles != articles {
            self.articles = articles.to_vec();
        }
        self.source_catalogs = source_catalogs.to_vec();
        let digests =
            resting.iter().map(|resting| (resting.article.path.clone(), Arc::clone(&resting.digest)));
        self.digests = digests.collect();
    }
}
