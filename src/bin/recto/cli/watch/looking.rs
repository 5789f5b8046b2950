//! Looks for changes once a second, by size and time: for file systems of which the system does not tell.

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::thread::sleep;
use std::time::{Duration, Instant, SystemTime};

use recto::workflow::watch::{Concern, Watching};
use recto::workspace::Changed;

use super::settled::{LONG, is_settled};

const EVERY: Duration = Duration::from_secs(1);

/// The size of a file, and when it was written.
type Stamp = (u64, Option<SystemTime>);

/// What was there at the last look.
pub(super) struct Looking {
    seen: BTreeMap<String, Stamp>,
}

impl Looking {
    pub(super) fn new(watching: &Watching) -> Self {
        Self { seen: look(watching) }
    }

    pub(super) fn wait(&mut self, watching: &Watching, own: &BTreeSet<String>) -> (Changed, Instant) {
        loop {
            sleep(EVERY);
            let began = Instant::now();
            let mut now = look(watching);
            if now == self.seen {
                continue;
            }
            if !is_settled(&watching.project().files, &differing(&self.seen, &now), own) {
                sleep(LONG);
                now = look(watching);
            }
            let changed = differing(&self.seen, &now);
            self.seen = now;
            if changed.iter().any(|path| watching.concern(path) == Concern::Everything) {
                return (Changed::Everything, began);
            }
            if !changed.is_empty() {
                return (Changed::Files(changed), began);
            }
        }
    }
}

/// The files that concern the project. What cannot be read is not there: the sync says why.
fn look(watching: &Watching) -> BTreeMap<String, Stamp> {
    let files = &watching.project().files;
    let mut seen = BTreeMap::new();
    for folder in watching.folders() {
        for entry in fs::read_dir(files.on_disk(&folder)).into_iter().flatten().flatten() {
            let Some(path) = files.in_project(&entry.path()) else { continue };
            if watching.concern(&path) == Concern::None {
                continue;
            }
            if let Ok(metadata) = entry.path().metadata()
                && metadata.is_file()
            {
                seen.insert(path, (metadata.len(), metadata.modified().ok()));
            }
        }
    }
    seen
}

/// The files that are not the same at both times.
fn differing(before: &BTreeMap<String, Stamp>, now: &BTreeMap<String, Stamp>) -> BTreeSet<String> {
    let paths = before.keys().chain(now.keys());
    paths.filter(|path| before.get(*path) != now.get(*path)).cloned().collect()
}
