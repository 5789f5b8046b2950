//! Laws of merging: random pairs of branches, merged by real git, with recto's driver and without.
//!
//! `RECTO_BRANCH_PAIRS=500 cargo test --test suite branches` tries as many pairs of each kind.

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::Path;
use std::process::{Command, Output};

use proptest::prelude::*;
use recto::model::State;
use recto::workflow::list::list;
use recto::workflow::status::{StatusRequest, status};
use recto::workflow::sync::sync;
use recto::workspace::filter::Filter;

use crate::playground::{Playground, Step, law, today};

/// How many pairs a test run tries, of each kind.
const PAIRS: u32 = 8;

/// How git is asked to merge.
#[derive(Clone, Copy, Debug)]
enum Merge {
    Driver,
    Plain(&'static str),
}

/// Which side a person takes in a conflict.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Taken {
    Ours,
    Theirs,
    Both,
}

fn pairs() -> u32 {
    std::env::var("RECTO_BRANCH_PAIRS").ok().and_then(|pairs| pairs.parse().ok()).unwrap_or(PAIRS)
}

/// The article as a list of paragraphs, changed in a few places: edited, moved, removed, added.
fn changed(base: Vec<(usize, bool)>) -> impl Strategy<Value = Vec<(usize, bool)>> {
    prop::collection::vec((0..4u8, any::<prop::sample::Index>(), 0..12usize), 0..3).prop_map(move |changes| {
        let mut paragraphs = base.clone();
        for (kind, place, number) in changes {
            let at = if paragraphs.is_empty() { 0 } else { place.index(paragraphs.len()) };
            match kind {
                0 if !paragraphs.is_empty() => paragraphs[at].1 = !paragraphs[at].1,
                1 if paragraphs.len() > 1 => {
                    let moved = paragraphs.remove(at);
                    paragraphs.insert(number % (paragraphs.len() + 1), moved);
                }
                2 if paragraphs.len() > 1 => drop(paragraphs.remove(at)),
                _ => paragraphs.insert(at, (number, false)),
            }
        }
        paragraphs
    })
}

/// What happens on a branch that starts from an article.
fn branch(base: Vec<(usize, bool)>) -> impl Strategy<Value = Vec<Step>> {
    let step = prop_oneof![
        2 => changed(base).prop_map(Step::Write),
        4 => (0..8usize, 0..4usize).prop_map(|(unit, wording)| Step::Translate(unit, wording)),
        3 => Just(Step::Sync),
    ];
    prop::collection::vec(step, 1..8)
}

#[derive(Clone, Debug)]
struct Case {
    article: Vec<(usize, bool)>,
    translated: Vec<(usize, usize)>,
    ours: Vec<Step>,
    theirs: Vec<Step>,
    article_conflicts: Taken,
    catalog_conflicts: Taken,
}

fn case() -> impl Strategy<Value = Case> {
    let article = prop::collection::vec((0..12usize, any::<bool>()), 2..5);
    let translated = prop::collection::vec((0..12usize, 0..4usize), 0..8);
    let taken = prop_oneof![Just(Taken::Ours), Just(Taken::Theirs), Just(Taken::Both)];
    let side = prop_oneof![Just(Taken::Ours), Just(Taken::Theirs)];
    (article, translated, taken, side).prop_flat_map(|(article, translated, article_conflicts, catalog)| {
        (branch(article.clone()), branch(article.clone())).prop_map(move |(ours, theirs)| Case {
            article: article.clone(),
            translated: translated.clone(),
            ours,
            theirs,
            article_conflicts,
            catalog_conflicts: catalog,
        })
    })
}

proptest! {
    #![proptest_config(ProptestConfig { max_shrink_iters: 40, cases: pairs(), ..law(PAIRS) })]

    #[test]
    fn branches_merged_by_the_driver(case in case()) {
        check(&case, Merge::Driver)?;
    }

    #[test]
    fn branches_merged_by_plain_git(case in case(), style in prop::sample::select(vec!["merge", "diff3", "zdiff3"])) {
        check(&case, Merge::Plain(style))?;
    }
}

fn check(case: &Case, merge: Merge) -> Result<(), TestCaseError> {
    let mut playground = Playground::new();
    let root = playground.root().to_owned();
    start(&root, merge);
    playground.do_step(&Step::Write(case.article.clone()));
    playground.do_step(&Step::Sync);
    for &(unit, wording) in &case.translated {
        playground.do_step(&Step::Translate(unit, wording));
    }
    playground.do_step(&Step::Sync);
    commit(&root, "base");
    let base = french(&root);
    let mut tips = Vec::new();
    for (name, steps) in [("theirs", &case.theirs), ("ours", &case.ours)] {
        git(&root, &["switch", "-qc", name, "base"]);
        for step in steps {
            playground.do_step(step);
        }
        commit(&root, &format!("tip-{name}"));
        tips.push(french(&root));
    }
    let output = git(&root, &["merge", "-m", "merge", "theirs"]);

    if let Merge::Driver = merge {
        only_what_both_touched(&root, &String::from_utf8_lossy(&output.stderr))?;
    }
    // What a side wrote is there, unless the other side took it away.
    let merged = french(&root).into_values().collect::<String>();
    let all = |files: &BTreeMap<String, String>| translations(&files.values().cloned().collect::<String>());
    let (base, theirs, ours) = (all(&base), all(&tips[0]), all(&tips[1]));
    let expected: BTreeSet<&String> = ours
        .union(&theirs)
        .filter(|text| !base.contains(*text) || (ours.contains(*text) && theirs.contains(*text)))
        .collect();
    for text in &expected {
        prop_assert!(merged.contains(text.as_str()), "the merge lost {text:?}");
    }

    resolve(&root, "articles", case.article_conflicts);
    let before = counts(&playground);
    sync(&playground.project(), today(), false).unwrap();
    prop_assert_eq!(counts(&playground), before, "status and sync judge differently");
    let synced = french(&root).into_values().collect::<String>();
    for text in &expected {
        prop_assert!(synced.contains(text.as_str()), "the sync lost {text:?}");
    }
    right_attachments(&playground)?;

    resolve(&root, "locales/fr", case.catalog_conflicts);
    sync(&playground.project(), today(), false).unwrap();
    right_attachments(&playground)?;
    let conflicted = git(&root, &["grep", "-l", "--untracked", "^<<<<<<<"]);
    prop_assert_eq!(String::from_utf8_lossy(&conflicted.stdout), "");
    let again = sync(&playground.project(), today(), false).unwrap();
    prop_assert_eq!(again.written, Vec::<String>::new());
    Ok(())
}

/// A translation that is shown as current was made for the text beside it; a stale one for its old text.
fn right_attachments(playground: &Playground) -> Result<(), TestCaseError> {
    for unit in &list(&playground.project(), today(), &Filter::default()).unwrap().units {
        let made_for = unit.translation.as_deref().and_then(|text| text.split_once(" de "));
        let Some((_, made_for)) = made_for else { continue };
        if unit.state.is_done() {
            prop_assert_eq!(made_for, &unit.source, "{} is attached to another text", &unit.id);
        } else if let (State::Stale, Some(previous)) = (unit.state, &unit.previous) {
            prop_assert_eq!(made_for, previous, "{} is compared with another text", &unit.id);
        }
    }
    Ok(())
}

/// Every conflict that the driver names is of something that both sides changed.
fn only_what_both_touched(root: &Path, printed: &str) -> Result<(), TestCaseError> {
    for line in printed.lines() {
        let Some((path, message)) = line.split_once(": both sides ") else {
            prop_assert!(!line.contains("line by line"), "{line}");
            continue;
        };
        let id = message.split('`').nth(1).unwrap();
        let entry = |revision: &str| entry(&git(root, &["show", &format!("{revision}:{path}")]), id);
        let (base, ours, theirs) = (entry("base"), entry("ours"), entry("theirs"));
        prop_assert!(ours != base && theirs != base && ours != theirs, "{line}: {ours:?} {theirs:?}");
    }
    Ok(())
}

/// A message or the table of a unit, in a file that git shows.
fn entry(shown: &Output, id: &str) -> Option<String> {
    let text = String::from_utf8_lossy(&shown.stdout).into_owned();
    let blocks =
        text.split("\n\n").flat_map(|block| block.split_inclusive('\n').map(move |line| (block, line)));
    let found = blocks.into_iter().find_map(|(block, line)| {
        if line.starts_with(&format!("{id} = ")) {
            return Some(line);
        }
        (line.trim_end() == format!("[unit.{id}]")).then_some(block)
    });
    found.map(|found| found.trim().to_owned())
}

/// Takes one side of every conflict in a folder, or the lines of both.
fn resolve(root: &Path, folder: &str, taken: Taken) {
    for (path, text) in files_below(&root.join(folder)) {
        if path.ends_with(".toml") || !text.contains("<<<<<<< ") {
            continue;
        }
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
        fs::write(path, out).unwrap();
    }
}

fn counts(playground: &Playground) -> impl PartialEq + std::fmt::Debug {
    let report = status(&playground.project(), today(), &StatusRequest::default()).unwrap();
    assert!(report.not_evaluated.is_empty(), "{:?}", report.not_evaluated);
    report.languages
}

fn translations(text: &str) -> BTreeSet<String> {
    let found = text.match_indices("Traduction ").map(|(at, _)| {
        let line = text[at..].lines().next().unwrap_or_default();
        line.trim_end_matches('"').to_owned()
    });
    found.collect()
}

/// The French catalogs and ledgers.
fn french(root: &Path) -> BTreeMap<String, String> {
    files_below(&root.join("locales/fr"))
}

fn files_below(folder: &Path) -> BTreeMap<String, String> {
    let mut files = BTreeMap::new();
    for entry in fs::read_dir(folder).into_iter().flatten() {
        let path = entry.unwrap().path();
        if path.is_file() {
            files.insert(path.to_string_lossy().into_owned(), fs::read_to_string(&path).unwrap());
        }
    }
    files
}

fn start(root: &Path, merge: Merge) {
    git(root, &["init", "-q", "-b", "main"]);
    let attributes = "locales/**/*.ftl merge=recto\nlocales/**/*.toml merge=recto\n";
    match merge {
        Merge::Driver => {
            fs::write(root.join(".gitattributes"), attributes).unwrap();
            let driver = format!("'{}' merge-driver %O %A %B %P", env!("CARGO_BIN_EXE_recto"));
            git(root, &["config", "merge.recto.driver", &driver]);
        }
        Merge::Plain(style) => drop(git(root, &["config", "merge.conflictStyle", style])),
    }
}

fn commit(root: &Path, tag: &str) {
    git(root, &["add", "."]);
    git(root, &["commit", "-qm", tag, "--allow-empty"]);
    git(root, &["tag", tag]);
}

fn git(root: &Path, arguments: &[&str]) -> Output {
    let settings = ["user.name=Ada", "user.email=ada@example.org", "commit.gpgsign=false", "gc.auto=0"];
    let mut command = Command::new("git");
    command.current_dir(root).args(settings.iter().flat_map(|setting| ["-c", setting]));
    command.args(arguments).output().unwrap()
}
