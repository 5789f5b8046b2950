//! Looks for changes once a second, by size and time: for file systems of which the system does not tell.

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::thread::sleep;
use std::time::{Duration, Instant, SystemTime};

use recto::workspace::project::Project;
use recto::workspace::{Changed, Concern};

use super::settled::{LONG, is_settled};

const EVERY: Duration = Duration::from_secs(1);

/// The size of a file, and when it was written.
type Stamp = (u64, Option<SystemTime>);

/// What was there at the last look.
pub(crate) struct Looking {
    seen: BTreeMap<String, Stamp>,
}

impl Looking {
    pub(super) fn new(project: &Project) -> Self {
        Self { seen: look(project) }
    }

    pub(super) fn wait(&mut self, project: &Project, own: &BTreeSet<String>) -> (Changed, Instant) {
        loop {
            sleep(EVERY);
            let began = Instant::now();
            let mut now = look(project);
            if now == self.seen {
                continue;
            }
            if !is_settled(&project.files, &differing(&self.seen, &now), own) {
                sleep(LONG);
                now = look(project);
            }
            let changed = differing(&self.seen, &now);
            self.seen = now;
            if changed.iter().any(|path| project.concern(path) == Concern::Everything) {
                return (Changed::Everything, began);
            }
            if !changed.is_empty() {
                return (Changed::Files(changed), began);
            }
        }
    }
}

/// The files that concern the project. What cannot be read is not there: the sync says why.
fn look(project: &Project) -> BTreeMap<String, Stamp> {
    let files = &project.files;
    let mut seen = BTreeMap::new();
    for folder in project.folders() {
        for entry in fs::read_dir(files.on_disk(&folder)).into_iter().flatten().flatten() {
            let Some(path) = files.in_project(&entry.path()) else { continue };
            if project.concern(&path) == Concern::None {
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
