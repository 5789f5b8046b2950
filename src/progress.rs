//! How far a long action is, for whoever wants to show it.
//!
//! The workflow says which stage it begins and counts what is done; an observer looks at it as often as it likes. No
//! words, clocks or terminals belong here.

use std::sync::atomic::{AtomicUsize, Ordering};
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};

/// What an action is busy with.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Stage {
    /// Looking which articles there are.
    Discovering,
    /// Reading articles and cutting them into units.
    Reading,
    /// Reading the catalogs of each article and holding it against them.
    Planning,
    /// Reading which commits changed which files.
    History,
    /// Pairing the units of translated articles with those of their sources.
    Pairing,
    /// Checking the translations of each article.
    Checking,
    /// Waiting for a command that translates.
    Translating,
    /// Rendering articles, and writing each at once.
    Rendering,
    /// Writing files.
    Writing,
}

impl Stage {
    /// Whether files are written in this stage.
    pub fn writes(self) -> bool {
        matches!(self, Self::Rendering | Self::Writing)
    }
}

/// The stage an action has come to; clones look at the same action.
#[derive(Clone, Debug, Default)]
pub struct Progress {
    work: Arc<Mutex<Option<Counter>>>,
}

/// Counts what is done in one stage, from any thread.
#[derive(Clone, Debug)]
pub struct Counter {
    nth: usize,
    stage: Stage,
    total: usize,
    done: Arc<AtomicUsize>,
}

/// How far an action was when somebody looked.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Seen {
    /// Which stage of the action it is, counted from 1; an action may come to the same kind of stage again.
    pub nth: usize,
    /// What kind of stage it is.
    pub stage: Stage,
    /// How many things there are to do; 0 where that is not known.
    pub total: usize,
    /// How many of them are done.
    pub done: usize,
}

impl Progress {
    /// Begins a stage with a number of things to do; 0 where that is not known.
    pub fn begin(&self, stage: Stage, total: usize) -> Counter {
        let mut work = self.work();
        let nth = work.as_ref().map_or(1, |before| before.nth + 1);
        work.insert(Counter { nth, stage, total, done: Arc::default() }).clone()
    }

    /// How far the stage is that was begun last; it stays the last one when all of it is done.
    pub fn look(&self) -> Option<Seen> {
        self.work().as_ref().map(|&Counter { nth, stage, total, ref done }| Seen {
            nth,
            stage,
            total,
            done: done.load(Ordering::Relaxed),
        })
    }

    /// The stage is whole between any two calls, also of a thread that panicked.
    fn work(&self) -> MutexGuard<'_, Option<Counter>> {
        self.work.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

impl Counter {
    /// Counts one more thing as done.
    pub fn tick(&self) {
        self.done.fetch_add(1, Ordering::Relaxed);
    }
}

#[cfg(test)]
mod tests {
    use rayon::prelude::*;

    use super::*;

    #[test]
    fn what_threads_do_side_by_side_is_counted_together() {
        let progress = Progress::default();
        assert_eq!(progress.look(), None);
        let counter = progress.begin(Stage::Reading, 1000);
        (0..1000).into_par_iter().for_each(|_| counter.tick());
        let seen = Seen { nth: 1, stage: Stage::Reading, total: 1000, done: 1000 };
        assert_eq!(progress.clone().look(), Some(seen));
    }

    #[test]
    fn a_stage_that_is_over_counts_nothing_any_more() {
        let progress = Progress::default();
        let before = progress.begin(Stage::Writing, 3);
        progress.begin(Stage::Writing, 5).tick();
        before.tick();
        before.tick();
        assert_eq!(progress.look(), Some(Seen { nth: 2, stage: Stage::Writing, total: 5, done: 1 }));
    }
}
