//! Which change of a path stands at each commit, along every line of history.
//!
//! It knows one path at a time; what a file was called before is for `articles` to follow.

use rustc_hash::FxHashSet;

use super::walk::{BlobName, CommitNumber, PathNumber, Walk};

/// No change yet.
const NONE: u32 = 0;

/// The changes of one path, and which of them stands at each commit.
#[derive(Debug)]
pub(super) struct Line {
    /// The oldest commit with a change of the path.
    first: u32,
    /// For each commit from the first on, the place of a change in the list of all changes, and one more; or `NONE`.
    at: Vec<u32>,
    /// For each change, those that stood in the parents of its commit.
    before: Vec<Vec<u32>>,
    /// Whether a merge was taken to keep the younger of two versions, as merges do, without asking git.
    pub(super) is_assumed: bool,
}

impl Line {
    /// Follows a path up from its first change; `ask` tells what it is at a merge of different versions.
    ///
    /// Unless `always` is set, git is only asked where neither version comes from the other.
    pub(super) fn follow(
        walk: &Walk,
        path: PathNumber,
        always: bool,
        ask: impl Fn(CommitNumber) -> Option<BlobName>,
    ) -> Self {
        let changes = walk.changes_of(path);
        let commit_of = |change: u32| walk.changes[change as usize].commit;
        let first = changes.first().map_or(walk.commits.len() as u32, |&change| commit_of(change).0);
        let mut line = Self { first, at: Vec::new(), before: Vec::new(), is_assumed: false };
        line.at.reserve_exact(walk.commits.len() - first as usize);
        let mut coming = changes.iter().copied().peekable();
        for (number, commit) in (first..).zip(&walk.commits[first as usize..]) {
            let mut marks = commit.parents.iter().map(|&parent| line.mark(parent));
            let mark = if let Some(change) = coming.next_if(|&change| commit_of(change).0 == number) {
                let before = marks.filter(|&mark| mark != NONE).collect();
                line.before.push(before);
                change + 1
            } else {
                let mark = marks.next().unwrap_or(NONE);
                if marks.all(|other| other == mark) {
                    mark
                } else {
                    line.join(walk, path, &commit.parents, always, || ask(CommitNumber(number)))
                }
            };
            line.at.push(mark);
        }
        line
    }

    /// The place of the change that stands at a commit.
    pub(super) fn at(&self, commit: CommitNumber) -> Option<usize> {
        self.mark(commit).checked_sub(1).map(|change| change as usize)
    }

    fn mark(&self, commit: CommitNumber) -> u32 {
        commit.0.checked_sub(self.first).and_then(|at| self.at.get(at as usize)).copied().unwrap_or(NONE)
    }

    /// What stands at a merge whose text is that of one of its parents, or of several.
    fn join(
        &mut self,
        walk: &Walk,
        path: PathNumber,
        parents: &[CommitNumber],
        always: bool,
        ask: impl Fn() -> Option<BlobName>,
    ) -> u32 {
        let blob = |mark: u32| mark.checked_sub(1).and_then(|change| walk.changes[change as usize].after);
        let marks = || parents.iter().map(|&parent| self.mark(parent));
        let mut standing = marks().next().unwrap_or(NONE);
        let mut is_assumed = self.is_assumed;
        for mark in marks().skip(1) {
            if blob(mark) == blob(standing) {
                continue;
            }
            if !always && self.descends(walk.changes_of(path), standing, mark) {
                is_assumed = true;
            } else if !always && self.descends(walk.changes_of(path), mark, standing) {
                (standing, is_assumed) = (mark, true);
            } else {
                let answer = ask();
                standing = marks().find(|&mark| blob(mark) == answer).or(marks().max()).unwrap_or(NONE);
                break;
            }
        }
        self.is_assumed = is_assumed;
        standing
    }

    /// Whether one of two versions was made from the other.
    fn descends(&self, changes: &[u32], young: u32, old: u32) -> bool {
        let mut seen = FxHashSet::default();
        let mut waiting = vec![young];
        while let Some(mark) = waiting.pop() {
            if mark == old || old == NONE {
                return true;
            }
            // Numbers grow from parent to child.
            if mark > old
                && seen.insert(mark)
                && let Ok(at) = changes.binary_search(&(mark - 1))
            {
                waiting.extend(&self.before[at]);
            }
        }
        false
    }
}
