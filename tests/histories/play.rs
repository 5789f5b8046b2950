//! A history as it is played: every thing that somebody does, and what is looked at after it.

use std::collections::{BTreeMap, BTreeSet};
use std::process::Output;

use serde_json::Value;

use super::dice::Dice;
use super::plan::{Deed, History, Step};
use super::project::Project;
use super::texts::marks;
use super::truth::{Truth, Writer};

/// Why recto may say that it cannot judge, or does not do what was asked.
const REASONS: [&str; 7] = [
    // The last article of a folder was deleted, and git keeps no empty folder.
    "the articles folder `",
    // A merge stopped in an article, and nobody has resolved it yet.
    "git conflict markers",
    // A source catalog was deleted, and no record tells what it said.
    "error[source-gone]",
    // An article has the name of another one, whose catalogs are there.
    "error[rename]",
    // A catalog was deleted, and its ledger is there.
    "error[catalog-gone]",
    "was deleted, but its ledger still exists",
    // The source changed under the eyes of who confirms a translation.
    "not changed, because its source has just changed",
];

/// What recto did that it may not do.
#[derive(Clone, Debug)]
pub(super) struct Fault {
    /// Which law it broke.
    pub(super) law: &'static str,
    pub(super) text: String,
}

/// What was done and seen in histories.
#[derive(Clone, Debug, Default)]
pub(super) struct Counts {
    pub(super) deeds: BTreeMap<Deed, usize>,
    /// How many states were looked at.
    pub(super) states: usize,
    /// How many of them belong to texts of which nobody can know what they were made for.
    pub(super) unknowable: usize,
    /// Why recto could not judge.
    pub(super) not_evaluated: BTreeMap<&'static str, usize>,
    /// Translations that were made for the text beside them, in the end, and how many are shown as not current.
    pub(super) price: BTreeMap<Writer, (usize, usize)>,
}

/// A unit in one language, as recto lists it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Row {
    pub(super) article: String,
    pub(super) catalog: String,
    pub(super) id: String,
    pub(super) language: String,
    pub(super) state: String,
    pub(super) source: String,
    pub(super) translation: Option<String>,
}

pub(super) struct Play {
    pub(super) project: Project,
    pub(super) truth: Truth,
    pub(super) counts: Counts,
    pub(super) languages: Vec<&'static str>,
    /// What stood in an article before an edit.
    pub(super) earlier: BTreeMap<String, String>,
    /// A list that somebody may fill in, and its language.
    pub(super) fill_in: Option<(&'static str, String)>,
    /// What was put aside: the newest commit then, and the texts.
    pub(super) stashes: Vec<(String, Vec<String>)>,
    pub(super) has_driver: bool,
}

impl Play {
    /// Plays a history; the shell script that repeats it, and the fault where there is one.
    pub(super) fn run(history: &History) -> (Counts, String, Option<Fault>) {
        let mut dice = Dice::new(history.seed ^ 0x5eed);
        let mut play = Self {
            project: Project::new(history.with_driver),
            truth: Truth::default(),
            counts: Counts::default(),
            languages: if dice.percent(70) { vec!["fr"] } else { vec!["fr", "de"] },
            earlier: BTreeMap::new(),
            fill_in: None,
            stashes: Vec::new(),
            has_driver: history.with_driver,
        };
        let fault = play.all(&history.steps, &mut dice).err();
        (play.counts, play.project.script(), fault)
    }

    fn all(&mut self, steps: &[Step], dice: &mut Dice) -> Result<(), Fault> {
        self.start(dice)?;
        self.look()?;
        for step in steps {
            self.project.wait();
            let mut dice = Dice::new(step.seed);
            if self.do_deed(step.deed, &mut dice)? {
                *self.counts.deeds.entry(step.deed).or_default() += 1;
                // A sync was looked at already.
                if step.deed != Deed::Sync && dice.percent(40) {
                    self.look()?;
                }
            }
        }
        self.project.wait();
        let rows = self.sync(true)?;
        let check = self.project.recto(&["check"]);
        self.judged(&check)?;
        self.price(&rows);
        Ok(())
    }

    fn do_deed(&mut self, deed: Deed, dice: &mut Dice) -> Result<bool, Fault> {
        match deed {
            Deed::Edit => Ok(self.edit(dice)),
            Deed::EditBack => Ok(self.edit_back(dice)),
            Deed::Add => Ok(self.add(dice)),
            Deed::Remove => Ok(self.remove(dice)),
            Deed::Move => Ok(self.move_block(dice)),
            Deed::Split => Ok(self.split(dice)),
            Deed::Join => Ok(self.join(dice)),
            Deed::Sync => self.sync(dice.percent(50)).map(|_| true),
            Deed::RenameArticle => Ok(self.rename_article(dice)),
            Deed::RenameLocales => Ok(self.rename_folder("locales", "texts")),
            Deed::RenameArticles => Ok(self.rename_folder("articles", "pages")),
            Deed::HandEdit => Ok(self.hand_edit(dice)),
            Deed::HandEditOfArticle => Ok(self.hand_edit_of_article(dice)),
            Deed::Typography => Ok(self.typography(dice)),
            Deed::Set => self.set(false, dice),
            Deed::SetOfCatalog => self.set(true, dice),
            Deed::Accept => self.accept(false, dice),
            Deed::Review => self.accept(true, dice),
            Deed::Reject => self.reject(dice),
            Deed::MakeFillIn => Ok(self.make_fill_in(dice)),
            Deed::ApplyFillIn => Ok(self.apply_fill_in(dice)),
            Deed::OtherTool => Ok(self.other_tool(dice)),
            Deed::CommitAll => Ok(self.commit_all()),
            Deed::CommitSome => Ok(self.commit_some(dice)),
            Deed::Branch => Ok(self.branch(dice)),
            Deed::Switch => Ok(self.switch(dice)),
            Deed::Merge => self.merge(dice),
            Deed::Squash => self.squash(dice),
            Deed::Rebase => self.rebase(dice),
            Deed::CherryPick => self.cherry_pick(dice),
            Deed::Mail => self.mail(dice),
            Deed::Revert => self.revert(dice),
            Deed::StashPush => Ok(self.stash_push()),
            Deed::StashPop => self.stash_pop(dice),
            Deed::OldCatalog => Ok(self.old_catalog(dice)),
            Deed::Delete => Ok(self.delete(dice)),
            Deed::Restore => Ok(self.restore(dice)),
            Deed::Clone => self.clone_repository(dice).map(|()| true),
        }
    }

    /// Runs a sync, and judges what it leaves; where it is looked at closely, a list told the same before, and a second
    /// one changes no byte.
    pub(super) fn sync(&mut self, closely: bool) -> Result<Vec<Row>, Fault> {
        let before = if closely { self.rows()?.map(states) } else { None };
        let output = self.keeping(&["sync"], &[])?;
        let rows = self.look()?;
        if let (Some(before), true) = (before, output.status.success()) {
            let after = states(rows.clone());
            let (was, is): (Vec<_>, Vec<_>) =
                (before.difference(&after).collect(), after.difference(&before).collect());
            if before != after {
                return Err(self.fault("a list tells what a sync finds", format!("{was:?} became {is:?}")));
            }
        }
        if closely {
            let before = self.project.files("");
            let again = self.keeping(&["sync"], &[])?;
            if self.project.files("") != before {
                return Err(self.fault("a second sync changes nothing", said(&again)));
            }
        }
        Ok(rows)
    }

    /// Runs a command of recto that may write, and that may lose no text but those with some marks.
    pub(super) fn keeping(&mut self, arguments: &[&str], replaced: &[String]) -> Result<Output, Fault> {
        let before = self.written();
        let output = self.project.recto(arguments);
        self.truth.record();
        self.judged(&output)?;
        let after = self.written();
        let lost: Vec<_> = before.difference(&after).filter(|mark| !replaced.contains(mark)).collect();
        if lost.is_empty() {
            return Ok(output);
        }
        Err(self.fault("no text is lost", format!("{lost:?} by recto {arguments:?}")))
    }

    /// The marks of all that is in catalogs and ledgers.
    fn written(&self) -> BTreeSet<String> {
        self.project.files(&self.locales()).values().flat_map(|text| marks(text)).collect()
    }

    /// Takes note of what recto could not judge; it never crashes.
    fn judged(&mut self, output: &Output) -> Result<(), Fault> {
        match output.status.code() {
            Some(0 | 1) => Ok(()),
            Some(2) => {
                let text = said(output);
                let Some(reason) = REASONS.into_iter().find(|reason| text.contains(reason)) else {
                    return Err(self.fault("recto judges what can be judged", text));
                };
                *self.counts.not_evaluated.entry(reason).or_default() += 1;
                Ok(())
            }
            _ => Err(self.fault("recto does not crash", said(output))),
        }
    }

    /// What recto lists; nothing where it cannot judge.
    pub(super) fn rows(&mut self) -> Result<Option<Vec<Row>>, Fault> {
        let output = self.project.ask_recto(&["list", "--format", "json"], &self.project.root());
        self.judged(&output)?;
        Ok(rows(&output))
    }

    /// Looks at every state: what is shown as current was made for the text beside it.
    pub(super) fn look(&mut self) -> Result<Vec<Row>, Fault> {
        let rows = self.rows()?.unwrap_or_default();
        self.judge(&rows, "")?;
        Ok(rows)
    }

    pub(super) fn judge(&mut self, rows: &[Row], place: &str) -> Result<(), Fault> {
        for row in rows {
            let Some(translation) = &row.translation else { continue };
            let is_done = matches!(row.state.as_str(), "translated" | "reviewed");
            self.counts.states += 1;
            if !is_done || marks(translation).is_empty() || self.truth.answers(translation, &row.source) {
                continue;
            }
            if self.truth.is_unknowable(translation) {
                self.counts.unknowable += 1;
                continue;
            }
            let made_for = self.truth.made_for(translation).unwrap_or_default();
            let text = format!(
                "{}{} {} ({}) is {}\n  source now: {}\n  made for:   {made_for:?}\n  translation: {translation}",
                place, row.article, row.id, row.language, row.state, row.source
            );
            return Err(self.fault("what is shown as current was made for the text beside it", text));
        }
        Ok(())
    }

    fn price(&mut self, rows: &[Row]) {
        for row in rows {
            let Some(translation) = &row.translation else { continue };
            let Some(writer) = self.truth.writer(translation) else { continue };
            if self.truth.is_unknowable(translation) || !self.truth.answers(translation, &row.source) {
                continue;
            }
            let (all, paid) = self.counts.price.entry(writer).or_default();
            *all += 1;
            *paid += usize::from(!matches!(row.state.as_str(), "translated" | "reviewed"));
        }
    }

    pub(super) fn fault(&mut self, law: &'static str, text: String) -> Fault {
        Fault { law, text }
    }
}

/// The state of every text, by article, language and source.
fn states(rows: Vec<Row>) -> BTreeSet<[String; 4]> {
    rows.into_iter().map(|row| [row.article, row.language, row.source, row.state]).collect()
}

/// The units that recto lists in JSON.
pub(super) fn rows(output: &Output) -> Option<Vec<Row>> {
    let listed: Value = serde_json::from_slice(&output.stdout).ok()?;
    let row = |unit: &Value| {
        let text = |key: &str| unit[key].as_str().unwrap_or_default().to_owned();
        Row {
            article: text("article"),
            catalog: text("catalog"),
            id: text("id"),
            language: text("language"),
            state: text("state"),
            source: text("source"),
            translation: unit["translation"].as_str().map(str::to_owned),
        }
    };
    Some(listed["units"].as_array()?.iter().map(row).collect())
}

fn said(output: &Output) -> String {
    format!("{}{}", String::from_utf8_lossy(&output.stdout), String::from_utf8_lossy(&output.stderr))
}
