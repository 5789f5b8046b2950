//! What a work tree changed since a commit that somebody named, and what the files held there.
//!
//! In contrast to the rest of this room it says why it has no answer: somebody asked for exactly this commit.

use std::collections::BTreeMap;

use super::{Blobs, Repository};

/// The files that differ between a commit and the work tree.
#[derive(Clone, Debug, Default)]
pub struct Changes {
    /// Each by its project path, with what it held at the commit; `None` where it was not there.
    pub files: BTreeMap<String, Option<Vec<u8>>>,
}

/// Why a commit cannot be compared with.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum NoBase {
    /// There is no git, or the project is in no repository that git wants to read.
    NoRepository,
    /// Git knows no such commit.
    Unknown {
        /// Whether older commits were not fetched.
        is_shallow: bool,
    },
    /// Git cannot read everything of it, as in a clone without all texts.
    Lacking,
}

/// A changed file as git names it at the commit.
struct Old {
    path: String,
    /// The name of the object, with whether it is a symbolic link.
    object: Option<(String, bool)>,
}

impl Repository {
    /// What the work tree changed since it parted from a commit: since the newest commit that both share, or the
    /// commit itself where none is known, as in a shallow clone.
    ///
    /// Files that git does not track count as changed, those that it ignores do not.
    ///
    /// # Errors
    ///
    /// No such commit, or texts of it that are not there.
    pub fn changes_since(&self, reference: &str) -> Result<Changes, NoBase> {
        let base = self.base(reference)?;
        let old = self.changed_files(&base).ok_or(NoBase::Lacking)?;
        let mut blobs = Blobs::start(self).ok_or(NoBase::NoRepository)?;
        let mut files = BTreeMap::new();
        for Old { path, object } in old {
            let bytes = match object {
                None => None,
                Some((name, is_link)) => {
                    let bytes = blobs.object(&name).ok_or(NoBase::Lacking)?.bytes;
                    if is_link { linked(&mut blobs, &base, &path, &bytes) } else { Some(bytes) }
                }
            };
            // A file in conflict is told twice, once without its text.
            let known = files.entry(path).or_insert(None);
            *known = bytes.or(known.take());
        }
        Ok(Changes { files })
    }

    /// The project's folder as seen from the root of its repository, with a slash at the end; empty without one.
    pub fn prefix(&self) -> String {
        let prefix = self.run(&["rev-parse", "--show-prefix"]).unwrap_or_default();
        prefix.strip_suffix('\n').unwrap_or_default().to_owned()
    }

    /// The name of the commit to compare with.
    fn base(&self, reference: &str) -> Result<String, NoBase> {
        let shallow = self.run(&["rev-parse", "--is-inside-work-tree", "--is-shallow-repository"]);
        let Some(is_shallow) = shallow.as_deref().and_then(|answer| answer.strip_prefix("true\n")) else {
            return Err(NoBase::NoRepository);
        };
        let unknown = NoBase::Unknown { is_shallow: is_shallow.trim_end() == "true" };
        // What looks like an option is no name of a commit.
        if reference.starts_with('-') {
            return Err(unknown);
        }
        let commit = format!("{reference}^{{commit}}");
        let commit = self.run(&["rev-parse", "--quiet", "--verify", &commit]).ok_or(unknown)?;
        let commit = commit.trim_end();
        let shared = self.run(&["merge-base", commit, "HEAD"]);
        let shared = shared.as_deref().and_then(|answer| answer.lines().next()).unwrap_or(commit);
        Ok(shared.to_owned())
    }

    /// The files below the project's folder that are not as in a commit.
    fn changed_files(&self, commit: &str) -> Option<Vec<Old>> {
        // Without locks: another git may be at work, and nothing is written.
        let changed = self.run_raw(&[
            "--no-optional-locks",
            "diff",
            "--raw",
            "-z",
            "--no-abbrev",
            "--no-renames",
            "--no-ext-diff",
            "--relative",
            "--ignore-submodules",
            commit,
            "--",
        ])?;
        // A path that is no text is no path of the project's.
        let changed = String::from_utf8_lossy(&changed);
        // `:MODE MODE OBJECT OBJECT STATUS`, then the path.
        let mut fields = changed.split_terminator('\0');
        let mut files = Vec::new();
        while let (Some(header), Some(path)) = (fields.next(), fields.next()) {
            let mut words = header.trim_start_matches(':').split(' ');
            let (mode, object) = (words.next()?, words.nth(1)?);
            let object =
                matches!(mode, "100644" | "100755" | "120000").then(|| (object.to_owned(), mode == "120000"));
            files.push(Old { path: path.to_owned(), object });
        }
        let others = self.run_raw(&["ls-files", "-z", "--others", "--exclude-standard"])?;
        let others = String::from_utf8_lossy(&others);
        let other = |path: &str| Old { path: path.to_owned(), object: None };
        files.extend(others.split_terminator('\0').map(other));
        Some(files)
    }
}

/// What a symbolic link led to at a commit; `None` where that was no file of the project's folder.
fn linked(blobs: &mut Blobs, commit: &str, path: &str, target: &[u8]) -> Option<Vec<u8>> {
    let target = std::str::from_utf8(target).ok()?;
    let mut parts: Vec<&str> = path.split('/').collect();
    parts.pop();
    for part in target.split('/') {
        match part {
            "" => return None,
            "." => {}
            ".." => drop(parts.pop()?),
            name => parts.push(name),
        }
    }
    let object = blobs.object(&format!("{commit}:./{}", parts.join("/")))?;
    (object.kind == "blob").then_some(object.bytes)
}

#[cfg(test)]
mod tests {
    use std::path::Path;
    use std::process::Command;

    use super::*;

    fn git(folder: &Path, arguments: &[&str]) {
        let mut command = Command::new("git");
        command.args([
            "-c",
            "user.name=A",
            "-c",
            "user.email=a@example.org",
            "-c",
            "init.defaultBranch=main",
        ]);
        let done = command.arg("-C").arg(folder).args(arguments).output().unwrap();
        assert!(done.status.success(), "{arguments:?}: {}", String::from_utf8_lossy(&done.stderr));
    }

    fn write(folder: &Path, path: &str, text: &str) {
        let path = folder.join(path);
        std::fs::create_dir_all(path.parent().unwrap()).unwrap();
        std::fs::write(path, text).unwrap();
    }

    fn texts(changes: &Changes) -> Vec<(&str, Option<&str>)> {
        let text = |bytes: &'_ Option<Vec<u8>>| bytes.clone().map(|bytes| String::from_utf8(bytes).unwrap());
        let files = changes.files.iter();
        files.map(|(path, bytes)| (path.as_str(), text(bytes).map(|text| &*text.leak()))).collect()
    }

    #[test]
    fn what_the_work_tree_changed_since_the_branches_parted_is_known() {
        let folder = tempfile::tempdir().unwrap();
        let root = folder.path();
        let project = root.join("site");
        git(root, &["init", "-q"]);
        for (path, text) in
            [("site/kept.md", "kept"), ("site/a.md", "old"), ("site/b.md", "b"), ("other.md", "x")]
        {
            write(root, path, text);
        }
        write(root, "site/.gitignore", "ignored.md\n");
        git(root, &["add", "."]);
        git(root, &["commit", "-qm", "one"]);
        git(root, &["branch", "trunk"]);
        // What the other branch does since then is not this branch's doing.
        git(root, &["checkout", "-q", "trunk"]);
        write(root, "site/kept.md", "theirs");
        git(root, &["commit", "-qam", "theirs"]);
        git(root, &["checkout", "-q", "main"]);
        write(root, "site/a.md", "committed");
        write(root, "other.md", "y");
        git(root, &["commit", "-qam", "two"]);
        std::fs::remove_file(root.join("site/b.md")).unwrap();
        write(root, "site/ü new.md", "new");
        write(root, "site/ignored.md", "new");
        let changes = Repository::new(&project).changes_since("trunk").unwrap();
        assert_eq!(texts(&changes), [("a.md", Some("old")), ("b.md", Some("b")), ("ü new.md", None)]);
        assert_eq!(Repository::new(&project).prefix(), "site/");
        assert_eq!(Repository::new(root).prefix(), "");
    }

    #[test]
    fn in_a_shallow_clone_the_commit_itself_is_compared_with() {
        let folder = tempfile::tempdir().unwrap();
        let (origin, clone) = (folder.path().join("origin"), folder.path().join("clone"));
        std::fs::create_dir(&origin).unwrap();
        git(&origin, &["init", "-q"]);
        write(&origin, "a.md", "one");
        git(&origin, &["add", "."]);
        git(&origin, &["commit", "-qm", "one"]);
        git(&origin, &["checkout", "-qb", "branch"]);
        write(&origin, "a.md", "two");
        git(&origin, &["commit", "-qam", "two"]);
        let url = format!("file://{}", origin.display());
        let target = clone.display().to_string();
        git(folder.path(), &["clone", "-q", "--depth=1", "--branch=branch", &url, &target]);
        let repository = Repository::new(&clone);
        assert_eq!(
            repository.changes_since("origin/main").unwrap_err(),
            NoBase::Unknown { is_shallow: true }
        );
        git(&clone, &["fetch", "-q", "--depth=1", "origin", "main:refs/remotes/origin/main"]);
        let changes = repository.changes_since("origin/main").unwrap();
        assert_eq!(texts(&changes), [("a.md", Some("one"))]);
    }

    #[test]
    fn without_the_commit_it_says_why() {
        let folder = tempfile::tempdir().unwrap();
        let repository = Repository::new(folder.path());
        assert_eq!(repository.changes_since("HEAD").unwrap_err(), NoBase::NoRepository);
        git(folder.path(), &["init", "-q"]);
        for reference in ["HEAD", "main", "--all", "no such"] {
            let unknown = NoBase::Unknown { is_shallow: false };
            assert_eq!(repository.changes_since(reference).unwrap_err(), unknown, "{reference}");
        }
    }

    #[cfg(unix)]
    #[test]
    fn a_link_is_what_it_led_to() {
        let folder = tempfile::tempdir().unwrap();
        let root = folder.path();
        git(root, &["init", "-q"]);
        write(root, "texts/a.md", "text");
        std::fs::create_dir(root.join("links")).unwrap();
        std::os::unix::fs::symlink("../texts/a.md", root.join("links/a.md")).unwrap();
        std::os::unix::fs::symlink("/etc/hostname", root.join("links/b.md")).unwrap();
        git(root, &["add", "."]);
        git(root, &["commit", "-qm", "one"]);
        for link in ["links/a.md", "links/b.md"] {
            std::fs::remove_file(root.join(link)).unwrap();
        }
        let changes = Repository::new(root).changes_since("HEAD").unwrap();
        assert_eq!(texts(&changes), [("links/a.md", Some("text")), ("links/b.md", None)]);
    }
}
