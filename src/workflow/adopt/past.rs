//! What the versions of a translated article in git tell about each of its units: which source it was made from.

use std::cell::RefCell;
use std::rc::Rc;

use rustc_hash::{FxHashMap, FxHashSet};

use super::report::Against;
use crate::adopt::births::{Place, Version, births};
use crate::adopt::mechanical::{Replacement, is_mechanical, is_shared, replacements_in};
use crate::adopt::pins::{Pin, pin};
use crate::config::SegmentOptions;
use crate::history::{ArticleHistory, CommitNumber};
use crate::model::{Format, Language};
use crate::segment::{self, Unit};

/// How many versions of a file are looked at.
const VERSIONS: usize = 200;

/// In how many languages besides its own a commit changes an article for its edits to be compared.
const MANY: usize = 2;

/// A text with its units.
#[derive(Debug)]
pub(super) struct Cut {
    pub(super) text: String,
    pub(super) units: Vec<Unit>,
}

/// Cuts a text; one that cannot be cut has no units.
pub(super) fn cut(text: String, format: Format, options: &SegmentOptions) -> Cut {
    let units = segment::segment(&text, format, options).map(|segmented| segmented.units).unwrap_or_default();
    Cut { text, units }
}

/// Which source a unit of a translated article was made from.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub(super) enum Base {
    /// The one of a commit.
    Commit(CommitNumber),
    /// The one of today: nothing tells of another.
    Today,
}

/// A unit as it stood when it was translated.
#[derive(Clone, Copy, Debug)]
pub(super) struct Birth {
    /// The source it was made from.
    pub(super) base: Base,
    /// The version of the translated article, by its place; `None` for the article as it is on disk.
    pub(super) version: Option<usize>,
    /// The unit in that version.
    pub(super) unit: usize,
}

/// What is known about the past of a translated article.
pub(super) struct Past {
    /// For each unit of today.
    pub(super) births: Vec<Birth>,
    /// The older versions that births name.
    pub(super) versions: FxHashMap<usize, Rc<Cut>>,
    /// Whether a text may be older than git can tell here.
    pub(super) is_cut_off: bool,
    /// The pin in its front matter that was followed.
    pub(super) pin: Option<Pin>,
    /// A pin whose commit is not there.
    pub(super) lost_pin: Option<Pin>,
}

impl Past {
    /// Which sources the texts answer to, for people.
    pub(super) fn against(&self, sources: &Sources<'_>) -> Against {
        let commits = self.births.iter().filter_map(|birth| match birth.base {
            Base::Commit(commit) => Some(commit),
            Base::Today => None,
        });
        let (Some(history), Some(first), Some(last)) =
            (sources.history, commits.clone().min(), commits.max())
        else {
            return Against::Today;
        };
        if self.pin.is_some() {
            return Against::Pin(history.name(first).to_owned());
        }
        Against::History { from: history.date(first), to: history.date(last), is_cut_off: self.is_cut_off }
    }
}

/// The versions of one source article, read as they are asked for.
pub(super) struct Sources<'h> {
    history: Option<&'h ArticleHistory<'h>>,
    path: &'h str,
    format: Format,
    options: &'h SegmentOptions,
    read: RefCell<FxHashMap<CommitNumber, Option<Rc<Cut>>>>,
}

impl<'h> Sources<'h> {
    pub(super) fn new(
        history: Option<&'h ArticleHistory<'h>>,
        path: &'h str,
        format: Format,
        options: &'h SegmentOptions,
    ) -> Self {
        Self { history, path, format, options, read: RefCell::default() }
    }

    /// The source article at a commit; `None` where it was not there.
    pub(super) fn at(&self, commit: CommitNumber) -> Option<Rc<Cut>> {
        let read = || {
            let history = self.history?;
            let text = history.text(commit, &history.path_at(self.path, commit))?;
            Some(Rc::new(cut(text, self.format, self.options)))
        };
        self.read.borrow_mut().entry(commit).or_insert_with(read).clone()
    }
}

/// Finds out from which source each unit of a translated article was made.
pub(super) fn past(translated: &Cut, path: &str, language: &Language, sources: &Sources<'_>) -> Past {
    let today = |unit| Birth { base: Base::Today, version: None, unit };
    let mut past = Past {
        births: (0..translated.units.len()).map(today).collect(),
        versions: FxHashMap::default(),
        is_cut_off: false,
        pin: None,
        lost_pin: None,
    };
    let Some(history) = sources.history else { return past };
    if let Some(pin) = pin(&translated.text) {
        match pinned(&pin, history).filter(|commit| sources.at(*commit).is_some()) {
            Some(commit) => {
                past.births.iter_mut().for_each(|birth| birth.base = Base::Commit(commit));
                past.pin = Some(pin);
                return past;
            }
            None => past.lost_pin = Some(pin),
        }
    }
    let lives = Lives::read(translated, path, history, sources);
    for (unit, life) in lives.of_units(language).into_iter().enumerate() {
        // The oldest version beside which there was a source.
        let born = life.iter().rev().find_map(|&(version, unit)| {
            let number = lives.numbers[version]?;
            let commit = lives.listed[number].commit;
            sources.at(commit).map(|_| (number, commit, version, unit))
        });
        let Some((number, commit, version, old_unit)) = born else { continue };
        past.is_cut_off |= lives.listed[number].is_oldest_known;
        past.versions.entry(number).or_insert_with(|| Rc::clone(&lives.cuts[version]));
        past.births[unit] = Birth { base: Base::Commit(commit), version: Some(number), unit: old_unit };
    }
    past
}

/// The commit whose source a pin means.
fn pinned(pin: &Pin, history: &ArticleHistory<'_>) -> Option<CommitNumber> {
    match pin {
        Pin::At(name) => history.find(name),
        Pin::BeforeCommit(name) => history.parent(history.find(name)?),
        Pin::BeforeDay(day) => history.before(*day),
    }
}

/// All versions of a translated article, the one on disk first.
struct Lives<'h> {
    history: &'h ArticleHistory<'h>,
    sources: &'h Sources<'h>,
    listed: Vec<crate::history::Version>,
    /// The units of each version, and its place among those that git lists.
    cuts: Vec<Rc<Cut>>,
    numbers: Vec<Option<usize>>,
    parents: Vec<Vec<usize>>,
}

impl<'h> Lives<'h> {
    fn read(translated: &Cut, path: &str, history: &'h ArticleHistory<'h>, sources: &'h Sources<'h>) -> Self {
        let mut listed = history.file(path);
        listed.truncate(VERSIONS);
        let read = |version: &crate::history::Version| {
            let text = history.text(version.commit, &version.path).unwrap_or_default();
            Rc::new(cut(text, sources.format, sources.options))
        };
        let mut cuts: Vec<Rc<Cut>> = listed.iter().map(read).collect();
        let mut numbers: Vec<Option<usize>> = (0..listed.len()).map(Some).collect();
        let mut parents: Vec<Vec<usize>> = listed.iter().map(|version| version.parents.clone()).collect();
        // What is not committed yet comes before the newest version.
        if cuts.first().is_none_or(|newest| newest.text != translated.text) {
            let own = Cut { text: translated.text.clone(), units: translated.units.clone() };
            cuts.insert(0, Rc::new(own));
            numbers.insert(0, None);
            parents.iter_mut().flatten().for_each(|parent| *parent += 1);
            parents.insert(0, if listed.is_empty() { Vec::new() } else { vec![1] });
        }
        Self { history, sources, listed, cuts, numbers, parents }
    }

    fn of_units(&self, language: &Language) -> Vec<Vec<Place>> {
        let versions = self.cuts.iter().zip(&self.parents);
        let versions: Vec<Version<'_>> =
            versions.map(|(cut, parents)| Version { units: &cut.units, parents }).collect();
        let mut elsewhere: FxHashMap<usize, FxHashSet<Replacement>> = FxHashMap::default();
        births(&versions, |_, newer, old, new| {
            if is_mechanical(old, new, language) {
                return false;
            }
            let Some(number) = self.numbers[newer] else { return true };
            let made = elsewhere.entry(number).or_insert_with(|| self.replacements_elsewhere(number));
            !is_shared(old, new, made)
        })
    }

    /// What a commit that changed the article in many languages replaced in the other ones.
    fn replacements_elsewhere(&self, number: usize) -> FxHashSet<Replacement> {
        let version = &self.listed[number];
        let changed = self.history.changed(version.commit).iter();
        let others: Vec<&String> = changed.filter(|path| is_other_language(&version.path, path)).collect();
        let parent = self.history.parent(version.commit);
        let mut made = FxHashSet::default();
        let Some(parent) = parent.filter(|_| others.len() >= MANY) else { return made };
        for path in others {
            let [old, new] = [parent, version.commit].map(|commit| {
                let text = self.history.text(commit, path).unwrap_or_default();
                cut(text, self.sources.format, self.sources.options).units
            });
            made.extend(replacements_in(&old, &new));
        }
        made
    }
}

/// Whether two paths differ only in the language they name, in a folder or before the extension.
fn is_other_language(path: &str, other: &str) -> bool {
    let is_end = |c: char| matches!(c, '/' | '.');
    let (own, others): (Vec<&str>, Vec<&str>) = (path.split(is_end).collect(), other.split(is_end).collect());
    let mut different = own.iter().zip(&others).filter(|(own, other)| own != other);
    let is_language = |text: &str| text.len() < 12 && text.parse::<Language>().is_ok();
    own.len() == others.len()
        && different.next().is_some_and(|(own, other)| is_language(own) && is_language(other))
        && different.next().is_none()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_same_article_in_another_language_has_another_folder_or_suffix() {
        assert!(is_other_language("docs/fr/a/b.md", "docs/pt-br/a/b.md"));
        assert!(is_other_language("docs/b.fr.md", "docs/b.de.md"));
        assert!(!is_other_language("docs/fr/a/b.md", "docs/fr/a/b.md"));
        assert!(!is_other_language("docs/fr/a/b.md", "docs/de/a/c.md"));
        assert!(!is_other_language("docs/fr/b.md", "docs/fr/a/b.md"));
    }
}
