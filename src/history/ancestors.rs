//! Which commits are part of the history of which.

use std::sync::{Arc, Mutex, OnceLock};

use rustc_hash::FxHashMap;

use super::lock;
use super::walk::{CommitNumber, Walk};

/// The ancestors of some commits, each found out once.
#[derive(Debug)]
pub(super) struct Ancestors {
    heads: Vec<CommitNumber>,
    ours: OnceLock<Commits>,
    of: Mutex<FxHashMap<CommitNumber, Arc<Commits>>>,
}

/// A set of commits, a bit for each.
#[derive(Debug)]
struct Commits(Vec<u64>);

impl Ancestors {
    /// Of the commits of a walk whose history ends at these.
    pub(super) fn new(heads: &[CommitNumber]) -> Self {
        Self { heads: heads.to_owned(), ours: OnceLock::new(), of: Mutex::default() }
    }

    /// Whether one of the heads has a commit in its history.
    pub(super) fn is_ours(&self, walk: &Walk, commit: CommitNumber) -> bool {
        self.ours.get_or_init(|| Commits::before(walk, &self.heads)).has(commit)
    }

    /// Whether a commit is another one, or in its history.
    pub(super) fn is_ancestor(&self, walk: &Walk, old: CommitNumber, young: CommitNumber) -> bool {
        if old >= young {
            return old == young;
        }
        let known = lock(&self.of).get(&young).map(Arc::clone);
        let known = known.unwrap_or_else(|| {
            let commits = Arc::new(Commits::before(walk, &[young]));
            lock(&self.of).insert(young, Arc::clone(&commits));
            commits
        });
        known.has(old)
    }
}

impl Commits {
    /// Some commits and all in their history.
    fn before(walk: &Walk, heads: &[CommitNumber]) -> Self {
        let newest = heads.iter().max().map_or(0, |head| head.place() + 1);
        let mut commits = Self(vec![0; newest.div_ceil(64)]);
        heads.iter().for_each(|&head| commits.add(head));
        // A parent has a smaller number.
        for place in (0..newest).rev() {
            if commits.has_place(place) {
                walk.commits[place].parents.iter().for_each(|&parent| commits.add(parent));
            }
        }
        commits
    }

    fn add(&mut self, commit: CommitNumber) {
        self.0[commit.place() / 64] |= 1 << (commit.place() % 64);
    }

    fn has(&self, commit: CommitNumber) -> bool {
        self.has_place(commit.place())
    }

    fn has_place(&self, place: usize) -> bool {
        self.0.get(place / 64).is_some_and(|bits| bits & (1 << (place % 64)) != 0)
    }
}
