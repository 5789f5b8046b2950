//! Lets the system tell of changes: every folder that concerns the project is watched, and no file, since programs
//! save by putting a new file into the place of the old one.
//!
//! What the system says is only taken for "something changed here": the sync finds out what.

use std::collections::BTreeSet;
use std::io;
use std::path::PathBuf;
use std::sync::mpsc::{Receiver, RecvTimeoutError, channel};
use std::time::Instant;

use notify::event::{AccessKind, AccessMode, EventKind, ModifyKind};
use notify::{ErrorKind, Event, RecommendedWatcher, RecursiveMode, Watcher};
use recto::message::Message;
use recto::workspace::project::Project;
use recto::workspace::{Changed, Concern};
use recto::{files, message};

use super::settled::{LONG, LONGEST, QUIET, SOON, is_settled};

/// So often the folders are listed again while new ones appear.
const LISTINGS: usize = 8;

/// What the system watches.
pub(crate) struct Told {
    watcher: RecommendedWatcher,
    hints: Receiver<Hint>,
    /// The folders that are watched.
    folders: BTreeSet<String>,
    /// Whether other folders may have to be watched by now.
    is_doubtful: bool,
}

/// Where something changed.
enum Hint {
    /// A file or folder may have other contents.
    Contents(PathBuf),
    /// A file or folder came or went.
    Presence(PathBuf),
    /// Nobody knows.
    Anywhere,
}

/// What changed until all was quiet.
#[derive(Default)]
struct Batch {
    files: BTreeSet<String>,
    is_everything: bool,
}

impl Told {
    pub(super) fn new(project: &Project) -> notify::Result<Self> {
        let (sender, hints) = channel();
        let watcher = notify::recommended_watcher(move |event| {
            for hint in hints_of(event) {
                // Nobody listens any more when recto ends.
                let _ = sender.send(hint);
            }
        })?;
        let mut told = Self { watcher, hints, folders: BTreeSet::new(), is_doubtful: true };
        told.watch_folders(project)?;
        Ok(told)
    }

    pub(super) fn wait(
        &mut self,
        project: &Project,
        own: &BTreeSet<String>,
    ) -> notify::Result<(Changed, Instant)> {
        loop {
            // The last sync, or a new configuration, may have brought folders: what is in them is not known yet.
            if self.is_doubtful {
                self.is_doubtful = self.watch_folders(project)?;
                if self.is_doubtful {
                    return Ok((Changed::Everything, Instant::now()));
                }
            }
            let (batch, began) = self.gather(project, own)?;
            if batch.is_everything {
                self.watch_folders(project)?;
                self.is_doubtful = true;
                return Ok((Changed::Everything, began));
            }
            if !batch.files.is_empty() {
                return Ok((Changed::Files(batch.files), began));
            }
        }
    }

    /// Waits for something that concerns the project, and until all is quiet and whole.
    fn gather(&mut self, project: &Project, own: &BTreeSet<String>) -> notify::Result<(Batch, Instant)> {
        let mut batch = Batch::default();
        while batch.is_empty() {
            let hint = self.hints.recv().map_err(|_| notify::Error::generic("the watcher ended"))?;
            self.take(hint, project, &mut batch);
        }
        let began = Instant::now();
        let mut latest = began;
        loop {
            match self.hints.recv_timeout(QUIET) {
                Ok(hint) => {
                    if self.take(hint, project, &mut batch) {
                        latest = Instant::now();
                    }
                    if began.elapsed() < SOON {
                        continue;
                    }
                }
                Err(RecvTimeoutError::Timeout) => {}
                Err(RecvTimeoutError::Disconnected) => return Ok((batch, began)),
            }
            if is_settled(&project.files, &batch.files, own)
                || latest.elapsed() >= LONG
                || began.elapsed() >= LONGEST
            {
                return Ok((batch, began));
            }
        }
    }

    /// Puts what a hint means for the project into a batch; says whether it means something.
    fn take(&mut self, hint: Hint, project: &Project, batch: &mut Batch) -> bool {
        let files = &project.files;
        let (place, is_presence) = match hint {
            Hint::Contents(place) => (place, false),
            Hint::Presence(place) => (place, true),
            Hint::Anywhere => {
                batch.is_everything = true;
                return true;
            }
        };
        let Some(path) = files.in_project(&place) else { return false };
        let concern = project.concern(&path);
        if concern != Concern::None {
            batch.is_everything |= concern == Concern::Everything;
            batch.files.insert(path);
            return true;
        }
        let is_hidden = path.rsplit('/').next().is_some_and(|name| name.starts_with('.'));
        let is_folder = self.folders.contains(&path) || (!is_hidden && place.is_dir());
        if is_presence && is_folder {
            // The system has let go of the folder, and of what is in it, although there may be another by now.
            self.folders.retain(|folder| *folder != path && !files.on_disk(folder).starts_with(&place));
            batch.is_everything = true;
        }
        is_presence && is_folder
    }

    /// Watches the folders that concern the project, and no others; says whether there are others now.
    fn watch_folders(&mut self, project: &Project) -> notify::Result<bool> {
        let files = &project.files;
        let mut is_other = false;
        for _ in 0..LISTINGS {
            let wanted = project.folders();
            if wanted == self.folders {
                break;
            }
            is_other = true;
            let mut watches = self.watcher.paths_mut();
            for folder in self.folders.difference(&wanted) {
                // What is not there any more is not watched any more.
                let _ = watches.remove(&files.on_disk(folder));
            }
            for folder in wanted.difference(&self.folders) {
                match watches.add(&files.on_disk(folder), RecursiveMode::NonRecursive) {
                    Err(error) if !matches!(error.kind, ErrorKind::PathNotFound) => return Err(error),
                    _ => {}
                }
            }
            watches.commit()?;
            self.folders = wanted;
        }
        Ok(is_other)
    }
}

impl Batch {
    fn is_empty(&self) -> bool {
        self.files.is_empty() && !self.is_everything
    }
}

/// What is worth looking after in what the system says. That files are read is not: recto reads them itself.
fn hints_of(event: notify::Result<Event>) -> Vec<Hint> {
    let Ok(event) = event else { return vec![Hint::Anywhere] };
    if event.need_rescan() {
        return vec![Hint::Anywhere];
    }
    let hint = match event.kind {
        EventKind::Access(AccessKind::Close(AccessMode::Write)) => Hint::Contents,
        EventKind::Access(_) => return Vec::new(),
        EventKind::Modify(ModifyKind::Name(_)) => Hint::Presence,
        EventKind::Modify(_) => Hint::Contents,
        EventKind::Any | EventKind::Create(_) | EventKind::Remove(_) | EventKind::Other => Hint::Presence,
    };
    event.paths.into_iter().map(hint).collect()
}

/// Why recto looks for changes itself, and how to change that.
pub(super) fn excuse(error: &notify::Error) -> Message {
    const TOO_MANY_OPEN_FILES: i32 = 24;
    match &error.kind {
        ErrorKind::MaxFilesWatch => limit("fs.inotify.max_user_watches", 524_288),
        ErrorKind::Io(error) if is_linux_code(error, TOO_MANY_OPEN_FILES) => {
            limit("fs.inotify.max_user_instances", 1024)
        }
        ErrorKind::Io(error) => message!("watch-untold", reason = files::reason(error)),
        _ => message!("watch-untold", reason = Message::foreign(error.to_string())),
    }
}

fn limit(setting: &str, value: u32) -> Message {
    message!("watch-limit", setting, value = value.to_string())
}

fn is_linux_code(error: &io::Error, code: i32) -> bool {
    cfg!(target_os = "linux") && error.raw_os_error() == Some(code)
}
