use std::collections::BTreeSet;
use std::io::Write;
use std::path::{Path, PathBuf};
use std::process::Stdio;

use jiff::civil::date;
use proptest::prelude::*;

use super::*;

/// A repository of its own, with one commit a day from 2024-01-01 on.
struct Site {
    folder: tempfile::TempDir,
    root: PathBuf,
    day: std::cell::Cell<u32>,
}

impl Site {
    /// With the project in a folder of the repository, or at its top (`""`).
    fn new(project: &str) -> Self {
        let folder = tempfile::tempdir().unwrap();
        let root = folder.path().join(project);
        std::fs::create_dir_all(&root).unwrap();
        let site = Self { folder, root, day: 0.into() };
        let top = Repository::new(site.folder.path());
        assert!(top.run(&["init", "-q", "-b", "main"]).is_some());
        for (key, value) in
            [("user.name", "Ada"), ("user.email", "a@example.org"), ("commit.gpgsign", "false")]
        {
            assert!(top.set(key, value));
        }
        site
    }

    fn repository(&self) -> Repository {
        Repository::new(&self.root)
    }

    fn git(&self, arguments: &[&str]) -> String {
        let repository = self.repository();
        let day = format!("2024-01-{:02}T12:00:00Z", self.day.get().max(1));
        let mut command = repository.git(arguments);
        command
            .env_remove("GIT_NO_LAZY_FETCH")
            .env("GIT_COMMITTER_DATE", &day)
            .env("GIT_AUTHOR_DATE", day)
            .stderr(Stdio::piped());
        let output = command.output().unwrap();
        assert!(output.status.success(), "git {arguments:?}: {}", String::from_utf8_lossy(&output.stderr));
        String::from_utf8(output.stdout).unwrap()
    }

    fn write(&self, path: &str, text: &str) {
        let path = self.root.join(path);
        std::fs::create_dir_all(path.parent().unwrap_or(Path::new(""))).unwrap();
        std::fs::write(path, text).unwrap();
    }

    /// Commits all that is in the work tree, and returns the commit's name.
    fn commit(&self) -> String {
        self.day.set(self.day.get() + 1);
        self.git(&["add", "-A", "."]);
        self.git(&["commit", "-qm", ".", "--allow-empty"]);
        self.git(&["rev-parse", "HEAD"]).trim().to_owned()
    }

    fn put(&self, path: &str, text: &str) -> String {
        self.write(path, text);
        self.commit()
    }

    /// Merges a branch, as `how` says, with more changes of the work tree.
    fn merge(&self, branch: &str, how: &[&str], change: impl Fn()) -> String {
        self.git(&[&["merge", "-q", "--no-commit", "--no-ff", branch], how].concat());
        change();
        self.commit()
    }
}

/// The versions of a file as `TEXT NAME (parents)`, newest first.
fn told(history: &ArticleHistory<'_>, path: &str) -> Vec<String> {
    let versions = history.file(path);
    let tell = |version: &Version| {
        let text = history.text(version.commit, &version.path).unwrap_or_default();
        let edge = if version.is_oldest_known { " edge" } else { "" };
        format!("{}: {}{edge} {:?}", version.path, text.lines().last().unwrap_or_default(), version.parents)
    };
    versions.iter().map(tell).collect()
}

/// Enough lines for git to recognise a file that moved with a change.
fn page(last: &str) -> String {
    (0..20).map(|line| format!("line {line}\n")).chain([last.to_owned()]).collect()
}

#[test]
fn the_commits_that_changed_a_file_are_listed() {
    let site = Site::new("");
    assert!(site.repository().articles(&[""]).is_none(), "there is no commit yet");
    let first = site.put("docs/a.md", "one");
    site.put("docs/b.md", "other");
    site.put("code.rs", "outside of the folders");
    let last = site.put("docs/a.md", "two");
    let repository = site.repository();
    let history = repository.articles(&["docs"]).unwrap();
    assert_eq!(told(&history, "docs/a.md"), ["docs/a.md: two [1]", "docs/a.md: one []"]);
    assert_eq!(told(&history, "docs/b.md"), ["docs/b.md: other []"]);
    assert_eq!(told(&history, "docs/c.md"), [""; 0]);
    assert!(!history.is_shallow());
    let [newest, oldest] = &*history.file("docs/a.md") else { panic!("two versions") };
    assert_eq!((history.name(newest.commit), history.name(oldest.commit)), (&*last, &*first));
    assert_eq!(history.date(newest.commit), date(2024, 1, 4));
    assert_eq!(history.changed(newest.commit), ["docs/a.md"]);
    assert!(oldest.commit < newest.commit);
    // `b.md` came between.
    assert_eq!(history.parent(history.parent(newest.commit).unwrap()), Some(oldest.commit));
    assert_eq!(history.text(oldest.commit, "docs/b.md"), None);
    assert_eq!(history.text(newest.commit, "docs"), None, "a folder is no text");
}

#[test]
fn files_may_have_any_name_and_the_project_any_place() {
    let names =
        ["a b.md", "it's \"quoted\".md", "Übersicht/größe.md", "-x.md", "*.md", ":(top)a.md", "tab\tend.md"];
    for project in ["", "my site", "sites/fr *"] {
        let site = Site::new(project);
        std::fs::write(site.folder.path().join("above.md"), "above").unwrap();
        for text in ["one", "two"] {
            names.iter().for_each(|name| site.write(name, text));
            site.commit();
        }
        let repository = site.repository();
        let history = repository.articles(&[""]).unwrap();
        for name in names {
            assert_eq!(
                told(&history, name),
                [format!("{name}: two [1]"), format!("{name}: one []")],
                "{project}"
            );
        }
        let mut all = names.map(str::to_owned).to_vec();
        all.sort();
        assert_eq!(history.changed(history.walk.head()), all);
    }
}

#[test]
fn a_line_end_in_a_name_spoils_nothing() {
    let site = Site::new("");
    site.write("a.md", "one");
    site.write("two\nlines.md", "one");
    site.commit();
    let repository = site.repository();
    let history = repository.articles(&[""]).unwrap();
    assert_eq!(history.file("two\nlines.md").len(), 1);
    assert_eq!(told(&history, "a.md"), ["a.md: one []"]);
}

#[test]
fn renames_of_files_and_folders_are_followed() {
    let site = Site::new("site");
    site.write("old/a.md", &page("one"));
    site.write("old/b.md", &format!("b\n{}", page("b")));
    let first = site.commit();
    let second = site.put("old/a.md", &page("two"));
    site.git(&["mv", "old", "new"]);
    let moved = site.commit();
    site.git(&["mv", "new/a.md", "new/start.md"]);
    let last = site.put("new/start.md", &page("three"));
    // Another file takes the old place.
    site.put("new/a.md", "stub");
    let repository = site.repository();
    let history = repository.articles(&[""]).unwrap();
    assert_eq!(
        told(&history, "new/start.md"),
        ["new/start.md: three [1]", "new/a.md: two [2]", "old/a.md: two [3]", "old/a.md: one []"]
    );
    assert_eq!(told(&history, "new/b.md"), ["new/b.md: b [1]", "old/b.md: b []"]);
    assert_eq!(told(&history, "new/a.md"), ["new/a.md: stub []"]);
    assert_eq!(told(&history, "old/a.md"), [""; 0], "it is gone");
    for (commit, a, b) in [
        (&first, "old/a.md", "old/b.md"),
        (&second, "old/a.md", "old/b.md"),
        (&moved, "new/a.md", "new/b.md"),
        (&last, "new/start.md", "new/b.md"),
    ] {
        let commit = history.find(commit).unwrap();
        assert_eq!(history.path_at("new/start.md", commit), a);
        assert_eq!(history.path_at("new/b.md", commit), b);
        assert_eq!(history.path_at("never.md", commit), "never.md");
    }
}

#[test]
fn a_rename_meets_a_change_in_a_merge() {
    let site = Site::new("");
    site.put("a.md", &page("one"));
    site.git(&["checkout", "-qb", "side"]);
    let here = site.put("a.md", &page("two"));
    site.git(&["checkout", "-q", "main"]);
    site.git(&["mv", "a.md", "b.md"]);
    site.commit();
    site.merge("side", &[], || ());
    site.put("b.md", &page("three"));
    let repository = site.repository();
    let history = repository.articles(&[""]).unwrap();
    assert_eq!(
        told(&history, "b.md"),
        ["b.md: three [1]", "b.md: two [3, 2]", "a.md: two [4]", "b.md: one [4]", "a.md: one []"]
    );
    assert_eq!(history.path_at("b.md", history.find(&here).unwrap()), "a.md");
}

#[test]
fn the_version_on_a_branch_is_found_and_not_the_merge() {
    let site = Site::new("");
    site.write("a.md", "one");
    site.write("b.md", "one");
    site.commit();
    site.git(&["checkout", "-qb", "side"]);
    let branch = site.put("a.md", "two");
    site.git(&["checkout", "-q", "main"]);
    site.put("b.md", "two");
    site.merge("side", &[], || ());
    let repository = site.repository();
    let history = repository.articles(&[""]).unwrap();
    assert_eq!(told(&history, "a.md"), ["a.md: two [1]", "a.md: one []"]);
    assert_eq!(history.name(history.file("a.md")[0].commit), branch);
    assert_eq!(told(&history, "b.md"), ["b.md: two [1]", "b.md: one []"]);
    // The state of the main line, in which the branch was not yet merged.
    assert_eq!(history.text(history.before(date(2024, 1, 4)).unwrap(), "a.md").as_deref(), Some("one"));
}

#[test]
fn merges_that_took_a_side_or_wrote_a_text_are_believed() {
    let cases: [(&str, &[&str]); 4] = [
        ("main", &["a.md: main [1]", "a.md: one []"]),
        ("side", &["a.md: side [1]", "a.md: one []"]),
        // A third text, and what both had before: each is new beside either.
        ("mixed", &["a.md: mixed [2, 1]", "a.md: side [3]", "a.md: main [3]", "a.md: one []"]),
        ("one", &["a.md: one [2, 1]", "a.md: side [3]", "a.md: main [3]", "a.md: one []"]),
    ];
    for (text, expected) in cases {
        let site = Site::new("");
        site.put("a.md", "one");
        site.git(&["checkout", "-qb", "side"]);
        site.put("a.md", "side");
        site.git(&["checkout", "-q", "main"]);
        site.put("a.md", "main");
        site.merge("side", &["-s", "ours"], || site.write("a.md", text));
        site.put("b.md", "after");
        let repository = site.repository();
        assert_eq!(told(&repository.articles(&[""]).unwrap(), "a.md"), expected);
    }
}

#[test]
fn a_merge_that_discards_a_branch_is_believed() {
    let site = Site::new("");
    site.put("a.md", "one");
    site.git(&["checkout", "-qb", "side"]);
    site.put("a.md", "two");
    site.git(&["checkout", "-q", "main"]);
    site.put("b.md", "two");
    site.merge("side", &["-s", "ours"], || ());
    let repository = site.repository();
    assert_eq!(told(&repository.articles(&[""]).unwrap(), "a.md"), ["a.md: one []"]);
    site.put("a.md", "three");
    assert_eq!(told(&repository.articles(&[""]).unwrap(), "a.md"), ["a.md: three [1]", "a.md: one []"]);
}

#[test]
fn a_deletion_that_was_taken_back_is_looked_past() {
    let site = Site::new("");
    site.put("a.md", "one");
    std::fs::remove_file(site.root.join("a.md")).unwrap();
    let gone = site.commit();
    let repository = site.repository();
    assert_eq!(told(&repository.articles(&[""]).unwrap(), "a.md"), [""; 0]);
    site.put("a.md", "two");
    let history = repository.articles(&[""]).unwrap();
    assert_eq!(told(&history, "a.md"), ["a.md: two [1]", "a.md: one []"]);
    assert!(history.changed(history.find(&gone).unwrap()).is_empty());
}

#[test]
fn the_oldest_commit_of_a_shallow_clone_is_told_apart() {
    let site = Site::new("site");
    for text in ["one", "two", "three"] {
        site.write("b.md", if text == "three" { "new" } else { "old" });
        site.put("a.md", text);
    }
    let clone = tempfile::tempdir().unwrap();
    let url = format!("file://{}", site.folder.path().display());
    for (depth, expected) in [
        ("1", &["a.md: three edge []"][..]),
        ("2", &["a.md: three [1]", "a.md: two edge []"]),
        ("3", &["a.md: three [1]", "a.md: two [2]", "a.md: one []"]),
    ] {
        let target = clone.path().join(depth);
        site.git(&["clone", "-q", "--depth", depth, &url, &target.display().to_string()]);
        let repository = Repository::new(&target.join("site"));
        let history = repository.articles(&[""]).unwrap();
        assert_eq!(told(&history, "a.md"), expected, "{depth}");
        assert_eq!(history.is_shallow(), depth != "3", "{depth}");
    }
}

#[test]
fn beyond_the_limit_history_is_shallow() {
    let site = Site::new("site");
    site.put("a.md", "one");
    site.put("b.md", "one");
    site.put("b.md", "two");
    site.put("b.md", "three");
    let repository = site.repository();
    let read = |limit| ArticleHistory::read(&repository, &["."], limit).unwrap();
    assert_eq!(told(&read(2), "a.md"), ["a.md: one edge []"]);
    assert_eq!(told(&read(2), "b.md"), ["b.md: three [1]", "b.md: two edge []"]);
    assert!(read(2).is_shallow());
    assert_eq!(told(&read(4), "a.md"), ["a.md: one []"]);
    assert!(!read(4).is_shallow());
}

#[test]
fn a_partial_clone_is_read_without_fetching() {
    let site = Site::new("");
    site.put("old.md", &page("one"));
    site.git(&["mv", "old.md", "new.md"]);
    site.commit();
    site.put("new.md", &page("two"));
    site.git(&["config", "uploadpack.allowFilter", "true"]);
    let clone = tempfile::tempdir().unwrap();
    let url = format!("file://{}", site.folder.path().display());
    let target = clone.path().join("clone");
    site.git(&["clone", "-q", "--filter=blob:none", &url, &target.display().to_string()]);
    let repository = Repository::new(&target);
    let history = repository.articles(&[""]).unwrap();
    let list = history.file("new.md");
    assert_eq!(list.iter().map(|version| &*version.path).collect::<Vec<_>>(), ["new.md", "new.md", "old.md"]);
    assert!(history.text(list[0].commit, "new.md").is_some());
    assert_eq!(history.text(list[2].commit, "old.md"), None, "it was not fetched");
}

#[test]
fn commits_are_found_by_name_and_date() {
    let site = Site::new("");
    let first = site.put("docs/a.md", "one");
    let outside = site.put("code.rs", "code");
    let second = site.put("docs/a.md", "two");
    site.git(&["checkout", "-q", "--orphan", "elsewhere"]);
    let foreign = site.put("docs/a.md", "three");
    site.git(&["checkout", "-q", "main"]);
    let repository = site.repository();
    let history = repository.articles(&["docs"]).unwrap();
    let found = |name: &str| history.find(name).map(|commit| history.name(commit).to_owned());
    for (name, expected) in [
        (&*first, Some(&first)),
        (&first[..7], Some(&first)),
        (&first.to_uppercase()[..12], Some(&first)),
        // What the folders were then.
        (&outside, Some(&first)),
        (&outside[..8], Some(&first)),
        (&second[..20], Some(&second)),
        (&foreign, None),
        ("0000000000000000000000000000000000000000", None),
        (&first[..3], None),
        ("HEAD", None),
        ("main", None),
        ("", None),
        ("--all", None),
    ] {
        assert_eq!(found(name).as_ref(), expected, "{name}");
    }
    let before = |day| history.before(date(2024, 1, day)).map(|commit| history.name(commit).to_owned());
    assert_eq!([1, 2, 3, 4].map(before), [None, Some(first.clone()), Some(first), Some(second)]);
}

#[test]
fn threads_may_ask_at_the_same_time() {
    let site = Site::new("");
    let names: Vec<String> = (0..20).map(|at| format!("{at}.md")).collect();
    for text in ["one", "two"] {
        names.iter().for_each(|name| site.write(name, &format!("{text} {name}")));
        site.commit();
    }
    let repository = site.repository();
    let history = repository.articles(&[""]).unwrap();
    rayon::scope(|scope| {
        for name in &names {
            let history = &history;
            scope.spawn(move |_| {
                let expected = [format!("{name}: two {name} [1]"), format!("{name}: one {name} []")];
                assert_eq!(told(history, name), expected);
            });
        }
    });
}

/// A random history of two files: for each commit its parents and where it has each file from.
fn histories() -> impl Strategy<Value = Vec<([usize; 2], [u8; 2])>> {
    proptest::collection::vec(([0..4usize, 0..6usize], [0..4u8, 0..4u8]), 2..25)
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 12, ..ProptestConfig::default() })]

    /// The versions of a file, and what each was made from, are those that git lists for its path.
    #[test]
    fn versions_are_what_git_lists(steps in histories()) {
        let site = Site::new("");
        let mut stream = String::new();
        let mut files: Vec<[usize; 2]> = Vec::new();
        for (at, (parents, sources)) in steps.iter().enumerate() {
            let parents: BTreeSet<usize> = parents.iter().filter_map(|back| at.checked_sub(back + 1)).collect();
            let parents: Vec<usize> = parents.into_iter().rev().collect();
            // From a parent, or a new text.
            let from = |file: usize| parents.get(usize::from(sources[file])).map_or(at, |&parent| files[parent][file]);
            let texts = [from(0), from(1)];
            stream += &format!("commit refs/heads/main\nmark :{}\ncommitter A <a@b> {at} +0000\ndata 0\n", at + 1);
            for (place, parent) in parents.iter().enumerate() {
                stream += &format!("{} :{}\n", if place == 0 { "from" } else { "merge" }, parent + 1);
            }
            if parents.is_empty() && at > 0 {
                stream += "from 0000000000000000000000000000000000000000\n";
            }
            for (file, text) in texts.iter().enumerate() {
                let text = format!("{file} {text}");
                stream += &format!("M 100644 inline {file}.md\ndata {}\n{text}\n", text.len());
            }
            stream += "\n";
            files.push(texts);
        }
        let repository = site.repository();
        let mut import = repository.git(&["fast-import", "--quiet", "--force"]).stdin(Stdio::piped()).spawn().unwrap();
        import.stdin.take().unwrap().write_all(stream.as_bytes()).unwrap();
        assert!(import.wait().unwrap().success());
        site.git(&["reset", "-q", "--hard"]);
        let history = repository.articles(&[""]).unwrap();
        for path in ["0.md", "1.md"] {
            let versions = history.file(path);
            let name = |version: &Version| history.name(version.commit).to_owned();
            let ours: BTreeSet<(String, BTreeSet<String>)> = versions
                .iter()
                .map(|version| (name(version), version.parents.iter().map(|&at| name(&versions[at])).collect()))
                .collect();
            let list = site.git(&["rev-list", "--parents", "HEAD", "--", path]);
            let words = |line: &str| -> Vec<String> { line.split(' ').map(str::to_owned).collect() };
            let gits: BTreeSet<(String, BTreeSet<String>)> = list
                .lines()
                .map(words)
                .map(|words| (words[0].clone(), words[1..].iter().cloned().collect()))
                .collect();
            prop_assert_eq!(ours, gits, "{}\n{}", path, site.git(&["log", "--graph", "--oneline"]));
        }
    }
}
