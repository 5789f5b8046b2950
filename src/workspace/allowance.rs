//! What a project's configuration names and only whoever sits at a machine can allow there: hidden places to write to, and
//! a command to run.
//!
//! An allowance is bound to all of the configuration, word for word, and for the command to the files of the project
//! that it runs: those that its arguments name, and those that these may load. So a change that somebody sent is looked
//! at before it runs.

use std::collections::BTreeSet;
use std::path::Path;

use sha2::{Digest, Sha256};

use super::project::Project;
use crate::files::FileError;

impl Project {
    /// Lets recto do what the configuration names: write to hidden places, and run the command as long as its files are
    /// what [`command_files`](Self::command_files) gave then.
    pub fn allow(&mut self, command_files: &str) {
        self.files = self.files.clone().guarded(&self.config.links, true);
        self.allowed_command = Some(command_files.to_owned());
    }

    /// Whether this machine may run the command of the configuration, as its files are now.
    ///
    /// # Errors
    ///
    /// A file that cannot be read.
    pub(crate) fn may_run_command(&self) -> Result<bool, FileError> {
        let Some(allowed) = &self.allowed_command else { return Ok(false) };
        Ok(self.config.machine.is_some() && *allowed == self.command_files()?)
    }

    /// Whether this machine may send texts to the memory server of the configuration, and ask it.
    pub(crate) fn may_use_server(&self) -> bool {
        self.allowed_command.is_some() && self.config.memory.server.is_some()
    }

    /// The files of the project that the command of the configuration runs, each with a hash of what it holds; empty
    /// where it runs none.
    ///
    /// # Errors
    ///
    /// A file that cannot be read.
    pub fn command_files(&self) -> Result<String, FileError> {
        let mut out = String::new();
        for path in self.paths_of_command()? {
            if let Some(bytes) = self.files.read_bytes(&path)? {
                let hash: String = Sha256::digest(&bytes).iter().map(|byte| format!("{byte:02x}")).collect();
                out.push_str(&format!("{hash} {}\n", path.escape_debug()));
            }
        }
        Ok(out)
    }

    /// The files that the arguments name, with those beside them: all below their folder, or at the top of the project all
    /// of their kind.
    fn paths_of_command(&self) -> Result<BTreeSet<String>, FileError> {
        let mut paths = BTreeSet::new();
        let arguments = self.config.machine.iter().flat_map(|machine| &machine.command);
        for argument in
            arguments.flat_map(|argument| [argument.as_str()].into_iter().chain(argument.split('=')))
        {
            let path = self.files.root().join(argument);
            let Some(path) = self
                .files
                .in_project(&cleaned(&path))
                .filter(|path| self.files.exists(path) && !self.files.is_folder(path))
            else {
                continue;
            };
            let folder = path.rsplit_once('/').map(|(folder, _)| folder.to_owned());
            let kind = path.rsplit_once('.').map(|(_, kind)| format!(".{kind}"));
            let beside = match &folder {
                Some(folder) => self.files.below(folder, None, false)?,
                None => self.files.below("", None, false)?,
            };
            let is_like = |other: &String| {
                let name = other.rsplit_once('/').map_or(other.as_str(), |(_, name)| name);
                folder.is_some() || kind.as_ref().is_some_and(|kind| name.contains(kind.as_str()))
            };
            paths.extend(beside.into_iter().filter(is_like));
            paths.insert(path);
        }
        Ok(paths)
    }
}

/// A path without `.` and `..` in it.
fn cleaned(path: &Path) -> std::path::PathBuf {
    let mut clean = std::path::PathBuf::new();
    for part in path.components() {
        match part {
            std::path::Component::CurDir => {}
            std::path::Component::ParentDir => drop(clean.pop()),
            part => clean.push(part),
        }
    }
    clean
}

#[cfg(test)]
mod tests {
    use std::fs;

    use super::*;

    #[test]
    fn a_command_is_bound_to_the_files_that_it_may_load() {
        let folder = tempfile::tempdir().unwrap();
        let root = folder.path();
        let write = |path: &str, text: &str| {
            fs::create_dir_all(root.join(path).parent().unwrap()).unwrap();
            fs::write(root.join(path), text).unwrap();
        };
        let settings = |command: &str| {
            format!(
                "source = \"en\"\nlanguages = [\"fr\"]\n[[articles]]\nfolder = \"articles\"\n[machine]\ncommand = {command}\n"
            )
        };
        write("tools/mt.py", "import helper");
        write("tools/lib/helper.py", "");
        write("articles/a.md", "A");
        write("mt.py", "");
        let files = |command: &str| {
            write("recto.toml", &settings(command));
            let listed = Project::open(root).unwrap().command_files().unwrap();
            listed.lines().map(|line| line[65..].to_owned()).collect::<Vec<_>>()
        };
        let all = ["mt.py", "tools/lib/helper.py", "tools/mt.py"];
        assert_eq!(files("[\"python3\", \"tools/mt.py\", \"articles\"]"), all[1..]);
        assert_eq!(files("[\"./tools/../tools/mt.py\"]"), all[1..]);
        assert_eq!(files("[\"python3\", \"--run=./mt.py\"]"), all);
        assert_eq!(files("[\"python3\", \"-m\", \"mt\"]"), Vec::<String>::new());

        write("recto.toml", &settings("[\"python3\", \"tools/mt.py\"]"));
        let mut project = Project::open(root).unwrap();
        assert!(!project.may_run_command().unwrap());
        project.allow(&project.command_files().unwrap());
        assert!(project.may_run_command().unwrap());
        write("tools/json.py", "import os");
        assert!(!project.may_run_command().unwrap());
    }
}
