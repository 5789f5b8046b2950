//! What people do with git.

use std::collections::BTreeSet;
use std::fs;

use super::dice::Dice;
use super::fluent::{each_once, is_whole};
use super::play::{Fault, Play, rows};
use super::texts::marks;

/// Whose lines a person takes where two sides meet.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Taken {
    Ours,
    Theirs,
    Both,
    /// Recto takes care of it.
    Leave,
}

impl Play {
    pub(super) fn commit_all(&mut self) -> bool {
        self.project.git(&["add", "-A"]);
        self.commit()
    }

    fn commit(&mut self) -> bool {
        let done = self.project.git(&["commit", "-qm", "Work"]).status.success();
        if self.truth.has_floating() {
            let known = self.committed("HEAD");
            self.truth.commit(|mark| known.contains(mark));
        }
        done
    }

    /// The marks that a commit has.
    fn committed(&self, commit: &str) -> BTreeSet<String> {
        let found = self.project.git_lines(&["grep", "-ohw", "zo[a-z][a-z][a-z]", commit]);
        found.into_iter().collect()
    }

    /// The marks in catalogs that no commit shows.
    fn uncommitted(&self) -> Vec<String> {
        let known = self.committed("HEAD");
        let texts: Vec<String> =
            self.target_catalogs().iter().filter_map(|path| self.project.read(path)).collect();
        texts.iter().flat_map(|text| marks(text)).filter(|mark| !known.contains(mark)).collect()
    }

    /// A commit of some files.
    pub(super) fn commit_some(&mut self, dice: &mut Dice) -> bool {
        let locales = self.locales();
        let articles = self.articles_folder();
        let of = |ending: &str| {
            self.languages
                .iter()
                .map(|language| format!("{locales}/{language}/*.{ending}"))
                .collect::<Vec<_>>()
        };
        let parts = match dice.below(4) {
            0 | 1 => of("ftl"),
            2 => of("toml"),
            _ => vec![articles, format!("{locales}/en")],
        };
        let mut arguments = vec!["add", "-A", "--"];
        arguments.extend(parts.iter().map(String::as_str));
        self.project.git(&arguments);
        self.commit()
    }

    /// Makes the work tree clean: a commit of everything, or of nothing.
    fn tidy(&mut self, dice: &mut Dice) {
        if dice.percent(80) {
            self.commit_all();
        } else {
            self.project.git(&["reset", "-q", "--hard"]);
            self.project.git(&["clean", "-qfd"]);
        }
    }

    fn current(&self) -> String {
        let head = self.project.read(".git/HEAD").unwrap_or_default();
        head.trim().strip_prefix("ref: refs/heads/").unwrap_or_default().to_owned()
    }

    fn head(&self) -> String {
        self.project.git_lines(&["rev-parse", "HEAD"]).concat()
    }

    fn other_branch(&self, dice: &mut Dice) -> Option<String> {
        let current = self.current();
        let all = self.project.git_lines(&["for-each-ref", "--format=%(refname:short)", "refs/heads"]);
        let others: Vec<String> = all.into_iter().filter(|branch| *branch != current).collect();
        // Mostly the newest one.
        if dice.percent(70) {
            let newest = others.iter().rfind(|branch| *branch != "main");
            return newest.or(others.first()).cloned();
        }
        dice.pick(&others).cloned()
    }

    pub(super) fn branch(&mut self, dice: &mut Dice) -> bool {
        self.tidy(dice);
        let count = self.project.git_lines(&["for-each-ref", "refs/heads"]).len();
        let mut name = format!("work{count}");
        while self.project.ask_git(&["rev-parse", "-q", "--verify", &name]).status.success() {
            name.push('a');
        }
        self.project.git(&["switch", "-qc", &name]).status.success()
    }

    pub(super) fn switch(&mut self, dice: &mut Dice) -> bool {
        let to = if self.current() == "main" { self.other_branch(dice) } else { Some("main".to_owned()) };
        let Some(to) = to else { return false };
        if dice.percent(90) {
            self.tidy(dice);
            return self.project.git(&["switch", "-q", &to]).status.success();
        }
        // What is not committed comes along, where git lets it.
        let carried = self.uncommitted();
        let done = self.project.git(&["switch", "-q", &to]).status.success();
        if done {
            self.truth.float(carried);
        }
        done
    }

    pub(super) fn merge(&mut self, dice: &mut Dice) -> Result<bool, Fault> {
        let Some(branch) = self.other_branch(dice) else { return Ok(false) };
        self.tidy(dice);
        let expected = self.expected(&branch);
        let style = dice.one(&["merge", "diff3", "zdiff3"]);
        let style = format!("merge.conflictStyle={style}");
        let kind = dice.one(&["--ff", "--no-ff"]);
        let output = self.project.git(&["-c", &style, "merge", "-q", "--no-edit", kind, &branch]);
        self.kept(&expected)?;
        if !output.status.success() {
            self.look()?;
            self.resolve(dice)?;
            self.commit();
        }
        Ok(true)
    }

    /// The texts that a merge may not lose, where recto's driver does it: those of both sides, but for what one of
    /// them took away.
    fn expected(&self, branch: &str) -> BTreeSet<String> {
        let bases = self.project.git_lines(&["merge-base", "--all", "HEAD", branch]);
        let (true, [base]) = (self.has_driver, &bases[..]) else { return BTreeSet::new() };
        let (base, ours, theirs) = (self.committed(base), self.committed("HEAD"), self.committed(branch));
        let all = ours.union(&theirs);
        all.filter(|mark| !base.contains(*mark) || (ours.contains(*mark) && theirs.contains(*mark)))
            .cloned()
            .collect()
    }

    fn kept(&mut self, expected: &BTreeSet<String>) -> Result<(), Fault> {
        let texts: BTreeSet<String> = self.project.files("").values().flat_map(|text| marks(text)).collect();
        let lost: Vec<_> = expected.difference(&texts).collect();
        if lost.is_empty() {
            Ok(())
        } else {
            Err(self.fault("no text is lost", format!("{lost:?} by the merge")))
        }
    }

    pub(super) fn squash(&mut self, dice: &mut Dice) -> Result<bool, Fault> {
        let Some(branch) = self.other_branch(dice) else { return Ok(false) };
        self.tidy(dice);
        let expected = self.expected(&branch);
        let output = self.project.git(&["merge", "-q", "--squash", &branch]);
        self.kept(&expected)?;
        if !output.status.success() {
            self.resolve(dice)?;
        }
        self.commit();
        if branch != "main" && dice.percent(60) {
            self.project.git(&["branch", "-qD", &branch]);
            if dice.percent(30) {
                self.project.git(&["reflog", "expire", "--expire=now", "--all"]);
                self.project.git(&["gc", "-q", "--prune=now"]);
            }
        }
        Ok(true)
    }

    pub(super) fn rebase(&mut self, dice: &mut Dice) -> Result<bool, Fault> {
        let Some(branch) = self.other_branch(dice) else { return Ok(false) };
        self.tidy(dice);
        let current = self.current();
        if dice.percent(30) {
            // The branch they are on goes on top of the other one.
            self.project.git(&["rebase", "-q", &branch]);
            self.go_on("rebase", dice)?;
            return Ok(true);
        }
        self.project.git(&["switch", "-q", &branch]);
        self.project.git(&["rebase", "-q", &current]);
        self.go_on("rebase", dice)?;
        self.project.git(&["switch", "-q", &current]);
        self.project.git(&["merge", "-q", "--ff-only", &branch]);
        Ok(true)
    }

    pub(super) fn cherry_pick(&mut self, dice: &mut Dice) -> Result<bool, Fault> {
        let Some(branch) = self.other_branch(dice) else { return Ok(false) };
        self.tidy(dice);
        let range = format!("HEAD..{branch}");
        let mut commits = self.project.git_lines(&["rev-list", "--reverse", "--no-merges", &range]);
        if commits.is_empty() {
            return Ok(false);
        }
        if dice.percent(40) {
            commits = vec![dice.pick(&commits).cloned().unwrap_or_default()];
        }
        let mut arguments = vec!["cherry-pick"];
        arguments.extend(commits.iter().map(String::as_str));
        self.project.git(&arguments);
        self.go_on("cherry-pick", dice)?;
        Ok(true)
    }

    pub(super) fn mail(&mut self, dice: &mut Dice) -> Result<bool, Fault> {
        let Some(branch) = self.other_branch(dice) else { return Ok(false) };
        self.tidy(dice);
        let range = format!("HEAD..{branch}");
        let patches = self.project.ask_git(&["format-patch", "--stdout", &range]);
        if patches.stdout.is_empty() {
            return Ok(false);
        }
        self.project.say(&format!("git format-patch --stdout {range} > ../patches"));
        fs::write(self.project.beside("patches"), patches.stdout).unwrap();
        self.project.git(&["am", "-q", "-3", "../patches"]);
        self.go_on("am", dice)?;
        Ok(true)
    }

    pub(super) fn revert(&mut self, dice: &mut Dice) -> Result<bool, Fault> {
        self.tidy(dice);
        let commits = self.project.git_lines(&["rev-list", "--no-merges", "--min-parents=1", "-n6", "HEAD"]);
        let Some(commit) = dice.pick(&commits) else { return Ok(false) };
        self.project.git(&["revert", "--no-edit", commit]);
        self.go_on("revert", dice)?;
        Ok(true)
    }

    /// Resolves what stops a row of commits, until all are through.
    fn go_on(&mut self, command: &str, dice: &mut Dice) -> Result<(), Fault> {
        let git = self.project.root().join(".git");
        let signs = match command {
            "cherry-pick" => ["CHERRY_PICK_HEAD", "sequencer"],
            "revert" => ["REVERT_HEAD", "sequencer"],
            _ => ["rebase-merge", "rebase-apply"],
        };
        for _ in 0..12 {
            if !signs.iter().any(|sign| git.join(sign).exists()) {
                return Ok(());
            }
            self.resolve(dice)?;
            let is_empty = self.project.ask_git(&["diff", "--cached", "--quiet", "HEAD"]).status.success();
            self.project.git(&[command, if is_empty { "--skip" } else { "--continue" }]);
        }
        self.project.git(&[command, "--abort"]);
        Ok(())
    }

    pub(super) fn stash_push(&mut self) -> bool {
        let texts = self.uncommitted();
        let before = self.project.git_lines(&["stash", "list"]).len();
        self.project.git(&["stash", "push", "-q", "-u"]);
        let done = self.project.git_lines(&["stash", "list"]).len() > before;
        if done {
            self.stashes.push((self.head(), texts));
        }
        done
    }

    pub(super) fn stash_pop(&mut self, dice: &mut Dice) -> Result<bool, Fault> {
        let Some((head, texts)) = self.stashes.pop() else { return Ok(false) };
        self.tidy(dice);
        let done = self.project.git(&["stash", "pop", "-q"]).status.success();
        if head != self.head() {
            self.truth.float(texts);
        }
        if !done {
            self.resolve(dice)?;
            self.project.git(&["stash", "drop", "-q"]);
        }
        Ok(true)
    }

    /// Somebody takes a catalog from an older commit, or from another branch.
    pub(super) fn old_catalog(&mut self, dice: &mut Dice) -> bool {
        let catalogs = self.target_catalogs();
        let Some(path) = dice.pick(&catalogs) else { return false };
        let all = dice.percent(40);
        let commits =
            self.project.git_lines(&["rev-list", "-n8", if all { "--all" } else { "HEAD" }, "--", path]);
        let Some(commit) = dice.pick(&commits) else { return false };
        let before = self.project.read(path);
        let place = format!("{commit}:{path}");
        if !self.project.ask_git(&["cat-file", "-e", &place]).status.success() {
            return false;
        }
        self.project.git(&["checkout", "-q", commit, "--", path]);
        self.project.read(path) != before
    }

    /// Somebody brings a deleted file back.
    pub(super) fn restore(&mut self, dice: &mut Dice) -> bool {
        let gone = self.project.git_lines(&["ls-files", "--deleted"]);
        let Some(path) = dice.pick(&gone) else { return false };
        // What only a ledger knew that is not committed, nobody knows any more.
        let texts = self.uncommitted();
        self.truth.float(texts);
        self.project.git(&["checkout", "-q", "HEAD", "--", path]).status.success()
    }

    /// Somebody else looks at the branch: in a whole clone of it, or a shallow one.
    pub(super) fn clone_repository(&mut self, dice: &mut Dice) -> Result<(), Fault> {
        let address = format!("file://{}", self.project.root().display());
        let folder = self.project.beside("clone");
        drop(fs::remove_dir_all(&folder));
        let into = folder.to_string_lossy().into_owned();
        let depth = format!("--depth={}", 1 + dice.below(3));
        let mut arguments = vec!["clone", "-q", "--single-branch", &address, &into];
        arguments.extend(dice.percent(60).then_some(depth.as_str()));
        self.project.ask_git(&arguments);
        let output = self.project.ask_recto(&["list", "--format", "json"], &folder);
        let shown = arguments.last().copied().unwrap_or_default().to_owned();
        let depth = if shown.starts_with("--depth") { shown } else { String::new() };
        self.project.say(&format!(
            "rm -rf ../clone; git clone -q --single-branch {depth} file://$PWD ../clone; recto -C ../clone list"
        ));
        self.judge(&rows(&output).unwrap_or_default(), "in a clone: ")
    }

    /// Resolves every conflict by a rule, and stages all.
    fn resolve(&mut self, dice: &mut Dice) -> Result<(), Fault> {
        let paths: BTreeSet<String> =
            self.project.git_lines(&["diff", "--name-only", "--diff-filter=U"]).into_iter().collect();
        let locales = self.locales();
        let mut leaves = false;
        for path in paths {
            let is_made = path.ends_with(".toml") || path.starts_with(&format!("{locales}/en/"));
            let taken = match path.rsplit_once('.').map_or("", |(_, ending)| ending) {
                "md" => dice.one(&[Taken::Ours, Taken::Theirs, Taken::Both]),
                _ if path == "recto.toml" => Taken::Ours,
                _ if is_made => dice.one(&[Taken::Ours, Taken::Theirs, Taken::Leave, Taken::Leave]),
                _ => dice.one(&[Taken::Ours, Taken::Theirs, Taken::Theirs, Taken::Both]),
            };
            match self.project.read(&path) {
                Some(text) if text.contains("<<<<<<< ") => {
                    if taken == Taken::Leave {
                        leaves = true;
                        continue;
                    }
                    let mut resolved = sides(&text, taken);
                    if path.ends_with(".ftl") && (taken == Taken::Both || !is_whole(&resolved)) {
                        resolved = each_once(&sides(&text, taken));
                        if !is_whole(&resolved) {
                            resolved = sides(&text, Taken::Ours);
                        }
                    }
                    self.project.write(&path, &resolved);
                }
                Some(_) => {}
                None => drop(self.project.git(&["rm", "-q", &path])),
            }
        }
        if leaves {
            self.keeping(&["sync"], &[])?;
        }
        self.project.git(&["add", "-A"]);
        Ok(())
    }
}

/// A file with conflicts, with the lines of one side, or of both.
fn sides(text: &str, taken: Taken) -> String {
    let (mut out, mut at) = (String::new(), ' ');
    for line in text.split_inclusive('\n') {
        match line.get(..7) {
            Some("<<<<<<<") => at = '<',
            Some("|||||||") => at = '|',
            Some("=======") => at = '=',
            Some(">>>>>>>") => at = ' ',
            _ => {
                let is_taken = match at {
                    '<' => taken != Taken::Theirs,
                    '=' => taken != Taken::Ours,
                    other => other == ' ',
                };
                out.push_str(if is_taken { line } else { "" });
            }
        }
    }
    out
}
