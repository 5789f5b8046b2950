//! Segments that earlier runs read, by what they were read from.
//!
//! Reading a project takes far longer than looking something up. So what was read of each file is kept in the cache under a
//! hash of what the file held, and only files that changed are read again.

use rayon::prelude::*;
use xxhash_rust::xxh3::xxh3_128;

use crate::files::cache::Answers;
use crate::memory::{Prepared, Segment};
use crate::workspace::article::{ArticleView, SnapshotOptions};
use crate::workspace::project::Project;

/// Changes with what is kept.
const VERSION: u8 = 1;

/// The segments of one language, those of before and those that are wanted now.
pub(super) struct ReadBefore {
    before: Option<Answers<Vec<Prepared>>>,
    now: Vec<(usize, Option<u128>, Vec<Prepared>)>,
    is_new: bool,
}

impl ReadBefore {
    /// What earlier runs read in a language, whatever its region.
    pub(super) fn new(project: &Project, options: SnapshotOptions, primary: &str) -> Self {
        let cache = project.cache.as_ref().filter(|_| project.files.are_on_disk());
        let state = [&[VERSION, u8::from(options.trust_unmanaged)], project.settings.as_bytes()].concat();
        let kind = format!("memory {primary}");
        let before = cache.map(|cache| cache.answers_about(&project.files, &kind, &state));
        Self { before, now: Vec::new(), is_new: false }
    }

    /// Takes what is known of a file that holds something; says whether anything is. The place is that of the file among
    /// all: segments stand in this order, whatever was read when.
    pub(super) fn take(&mut self, place: usize, key: u128) -> bool {
        let Some(known) = self.before.as_mut().and_then(|before| before.take(key)) else { return false };
        self.now.push((place, Some(key), known));
        true
    }

    /// Takes in what was read, to be kept where it has a key.
    pub(super) fn add(&mut self, place: usize, key: Option<u128>, segments: Vec<Prepared>) {
        self.is_new |= key.is_some();
        self.now.push((place, key, segments));
    }

    /// All segments; keeps them for the next run.
    pub(super) fn finish(self) -> Vec<Prepared> {
        let Self { before, mut now, is_new } = self;
        // What nobody took belongs to files that are gone.
        if let Some(before) = before.filter(|before| is_new || before.count() > 0) {
            before.keep_only(now.iter().filter_map(|(_, key, segments)| Some(((*key)?, segments))));
        }
        now.sort_by_key(|(place, ..)| *place);
        now.into_iter().flat_map(|(.., segments)| segments).collect()
    }
}

/// The key of what an article and its files hold, where the article is unchanged and read as it is on disk.
pub(super) fn article_key(project: &Project, view: ArticleView<'_>) -> Option<u128> {
    let is_unchanged = match view {
        ArticleView::Unchanged(_) => true,
        ArticleView::Loaded(loaded) => loaded.summary.is_some(),
    };
    if !is_unchanged {
        return None;
    }
    let article = view.article();
    let files = article.files(&project.config);
    if files.iter().any(|file| project.files.is_shown_instead(file)) {
        return None;
    }
    let content = project.files.content(&files)?;
    Some(xxh3_128(&[article.path.as_bytes(), &content.to_le_bytes()].concat()))
}

/// The key of a file of another tool.
pub(super) fn file_key(name: &str, bytes: &[u8]) -> u128 {
    xxh3_128(&[name.as_bytes(), &xxh3_128(bytes).to_le_bytes()].concat())
}

/// Segments with their sentences, made ready.
pub(super) fn prepared(project: &Project, mut segments: Vec<Segment>) -> Vec<Prepared> {
    let sentences: Vec<Segment> =
        segments.par_iter().flat_map_iter(|segment| segment.sentences(&project.config.source)).collect();
    segments.extend(sentences);
    Prepared::all(segments)
}
