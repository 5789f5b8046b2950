//! What the versions of a translated article in git tell about each of its units: which source it was made from.

use std::cell::{OnceCell, RefCell};
use std::rc::Rc;

use jiff::civil::Date;
use rustc_hash::{FxHashMap, FxHashSet};

use super::report::PairedWith;
use crate::adopt::blame::{VersionPlace, blame, carried};
use crate::adopt::mechanical::{Replacement, is_mechanical, is_shared, replacements_in};
use crate::adopt::pins::{Pin, pin};
use crate::config::SegmentOptions;
use crate::history::{ArticleHistory, CommitNumber, VERSIONS};
use crate::model::{Fingerprint, Format, Language};
use crate::segment::{self, Unit};
use crate::sync::align::Item;

/// In how many languages besides its own a commit changes an article for its edits to be compared.
const MANY: usize = 2;

/// A text with its units.
#[derive(Debug)]
pub(super) struct Cut {
    pub(super) text: String,
    pub(super) units: Vec<Unit>,
    fingerprints: OnceCell<Vec<Fingerprint>>,
}

impl Cut {
    pub(super) fn new(text: String, units: Vec<Unit>) -> Self {
        Self { text, units, fingerprints: OnceCell::new() }
    }

    fn fingerprints(&self) -> &[Fingerprint] {
        self.fingerprints
            .get_or_init(|| self.units.iter().map(|unit| Fingerprint::of_source(&unit.text)).collect())
    }

    /// Whether one of its units has a text.
    pub(super) fn has(&self, text: Fingerprint) -> bool {
        self.fingerprints().contains(&text)
    }

    fn items(&self) -> Vec<Item<'_>> {
        let all = self.units.iter().zip(self.fingerprints());
        let items = all.map(|(unit, &fingerprint)| {
            let Unit { kind, field, text, .. } = unit;
            Item { kind: *kind, field: field.as_deref(), text, fingerprint }
        });
        items.collect()
    }
}

/// Cuts a text; one that cannot be cut has no units.
fn cut(text: String, format: Format, options: &SegmentOptions) -> Cut {
    let units = segment::segment(&text, format, options).map(|segmented| segmented.units).unwrap_or_default();
    Cut::new(text, units)
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
pub(super) struct Blamed {
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
    pub(super) blame: Vec<Blamed>,
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
    pub(super) fn against(&self, sources: &Sources<'_>) -> PairedWith {
        let commits = self.blame.iter().filter_map(|origin| match origin.base {
            Base::Commit(commit) => Some(commit),
            Base::Today => None,
        });
        let (Some(history), Some(first), Some(last)) =
            (sources.history, commits.clone().min(), commits.max())
        else {
            return PairedWith::Today;
        };
        if self.pin.is_some() {
            return PairedWith::Pin(history.name(first).to_owned());
        }
        PairedWith::History { from: history.date(first), to: history.date(last), is_cut_off: self.is_cut_off }
    }
}

/// What one commit replaced in one file.
type Replacements = Rc<FxHashSet<Replacement>>;

/// The versions of one source article, read as they are asked for.
pub(super) struct Sources<'h> {
    history: Option<&'h ArticleHistory<'h>>,
    path: &'h str,
    format: Format,
    options: &'h SegmentOptions,
    read: RefCell<FxHashMap<CommitNumber, Option<Rc<Cut>>>>,
    /// What commits replaced in translations of the article, by the paths of these.
    replaced: RefCell<FxHashMap<(CommitNumber, &'h str), Replacements>>,
}

impl<'h> Sources<'h> {
    pub(super) fn new(
        history: Option<&'h ArticleHistory<'h>>,
        path: &'h str,
        format: Format,
        options: &'h SegmentOptions,
    ) -> Self {
        Self { history, path, format, options, read: RefCell::default(), replaced: RefCell::default() }
    }

    /// The source article at a commit; `None` where it was not there.
    pub(super) fn at(&self, commit: CommitNumber) -> Option<Rc<Cut>> {
        if let Some(known) = self.read.borrow().get(&commit) {
            return known.clone();
        }
        let read = || {
            let history = self.history?;
            let text = history.text(commit, &history.path_at(self.path, commit))?;
            // Most commits leave the article as it was.
            let same = self.read.borrow().values().flatten().find(|cut| cut.text == text).cloned();
            Some(same.unwrap_or_else(|| Rc::new(cut(text, self.format, self.options))))
        };
        let found = read();
        self.read.borrow_mut().insert(commit, found.clone());
        found
    }

    /// The day of the commit that took a text out of the article; `None` where no commit did.
    pub(super) fn left_on(&self, text: Fingerprint) -> Option<Date> {
        let history = self.history?;
        let mut newer = None;
        for version in history.file(self.path).iter().take(VERSIONS) {
            if self.at(version.commit).is_some_and(|cut| cut.has(text)) {
                return newer.map(|commit| history.date(commit));
            }
            newer = Some(version.commit);
        }
        None
    }

    /// What a commit replaced in a file; each of the other languages asks.
    fn replaced(&self, commit: CommitNumber, parent: CommitNumber, path: &'h str) -> Replacements {
        let read = || {
            let [old, new] = [parent, commit].map(|commit| {
                let text = self.history.and_then(|history| history.text(commit, path)).unwrap_or_default();
                cut(text, self.format, self.options).units
            });
            Rc::new(replacements_in(&old, &new))
        };
        Rc::clone(self.replaced.borrow_mut().entry((commit, path)).or_insert_with(read))
    }
}

/// Where a translated article is.
#[derive(Clone, Copy)]
pub(super) struct TranslatedPlace<'a> {
    pub(super) path: &'a str,
    pub(super) language: &'a Language,
    /// How the site writes the language in paths.
    pub(super) code: &'a str,
}

/// Finds out from which source each unit of a translated article was made.
pub(super) fn past(translated: &Rc<Cut>, place: TranslatedPlace<'_>, sources: &Sources<'_>) -> Past {
    let today = |unit| Blamed { base: Base::Today, version: None, unit };
    let mut past = Past {
        blame: (0..translated.units.len()).map(today).collect(),
        versions: FxHashMap::default(),
        is_cut_off: false,
        pin: None,
        lost_pin: None,
    };
    let Some(history) = sources.history else { return past };
    if let Some(pin) = pin(&translated.text) {
        match pinned(&pin, history).filter(|commit| sources.at(*commit).is_some()) {
            Some(commit) => {
                past.blame.iter_mut().for_each(|origin| origin.base = Base::Commit(commit));
                past.pin = Some(pin);
                return past;
            }
            None => past.lost_pin = Some(pin),
        }
    }
    let lives = Lives::read(translated, place, history, sources);
    for (unit, life) in lives.of_units().into_iter().enumerate() {
        // The oldest version beside which there was a source.
        let born = life.iter().rev().find_map(|&(version, unit)| {
            let number = lives.numbers[version]?;
            let commit = lives.listed[number].commit;
            sources.at(commit).map(|_| (number, commit, version, unit))
        });
        let Some((number, commit, version, old_unit)) = born else { continue };
        past.is_cut_off |= lives.listed[number].is_oldest_known;
        past.versions.entry(number).or_insert_with(|| Rc::clone(lives.cut(version)));
        past.blame[unit] = Blamed { base: Base::Commit(commit), version: Some(number), unit: old_unit };
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
struct Lives<'s, 'h> {
    history: &'h ArticleHistory<'h>,
    sources: &'s Sources<'h>,
    place: TranslatedPlace<'s>,
    listed: Vec<crate::history::Version>,
    /// Each version, read when it is asked for, and its place among those that git lists.
    cuts: Vec<OnceCell<Rc<Cut>>>,
    numbers: Vec<Option<usize>>,
    parents: Vec<Vec<usize>>,
}

impl<'s, 'h> Lives<'s, 'h> {
    fn read(
        translated: &Rc<Cut>,
        place: TranslatedPlace<'s>,
        history: &'h ArticleHistory<'h>,
        sources: &'s Sources<'h>,
    ) -> Self {
        let mut listed = history.file(place.path);
        listed.truncate(VERSIONS);
        let count = listed.len();
        for version in &mut listed {
            version.is_oldest_known |= version.parents.iter().any(|&parent| parent >= count);
        }
        let mut cuts = vec![OnceCell::new(); count];
        let mut numbers: Vec<Option<usize>> = (0..count).map(Some).collect();
        let mut parents: Vec<Vec<usize>> = listed.iter().map(|version| version.parents.clone()).collect();
        let newest = listed.first().and_then(|newest| history.text(newest.commit, &newest.path));
        // What is not committed yet comes before the newest version.
        if newest.as_ref() != Some(&translated.text) {
            cuts.insert(0, OnceCell::new());
            numbers.insert(0, None);
            parents.iter_mut().flatten().for_each(|parent| *parent += 1);
            parents.insert(0, if count == 0 { Vec::new() } else { vec![1] });
        }
        cuts[0] = OnceCell::from(Rc::clone(translated));
        Self { history, sources, place, listed, cuts, numbers, parents }
    }

    fn cut(&self, version: usize) -> &Rc<Cut> {
        self.cuts[version].get_or_init(|| {
            let listed = self.numbers[version].map(|number| &self.listed[number]);
            let text = listed.and_then(|listed| self.history.text(listed.commit, &listed.path));
            Rc::new(cut(text.unwrap_or_default(), self.sources.format, self.sources.options))
        })
    }

    fn of_units(&self) -> Vec<Vec<VersionPlace>> {
        let mut elsewhere: FxHashMap<usize, Vec<Replacements>> = FxHashMap::default();
        blame(self.cut(0).units.len(), &self.parents, |newer, older| {
            carried(&self.cut(older).items(), &self.cut(newer).items(), |old, new| {
                if is_mechanical(old, new, self.place.language) {
                    return false;
                }
                let Some(number) = self.numbers[newer] else { return true };
                let made = elsewhere.entry(number).or_insert_with(|| self.replacements_elsewhere(number));
                !is_shared(old, new, |replacement| made.iter().any(|made| made.contains(replacement)))
            })
        })
    }

    /// What a commit that changed the article in many languages replaced in the other ones.
    fn replacements_elsewhere(&self, number: usize) -> Vec<Replacements> {
        let version = &self.listed[number];
        let changed = self.history.changed(version.commit).iter();
        let others: Vec<&str> = changed
            .map(String::as_str)
            .filter(|path| is_other_language(&version.path, path, self.place))
            .collect();
        let parent = self.history.parent(version.commit);
        let Some(parent) = parent.filter(|_| others.len() >= MANY) else { return Vec::new() };
        others.into_iter().map(|path| self.sources.replaced(version.commit, parent, path)).collect()
    }
}

/// Whether two paths differ only in the language they name, in a folder or before the extension: the first one names
/// its own.
///
/// A commit may change every file of a site, and each of them is compared with all others, so nothing is split here.
fn is_other_language(path: &str, other: &str, place: TranslatedPlace<'_>) -> bool {
    let is_end = |byte: &u8| matches!(byte, b'/' | b'.');
    let same = path.bytes().zip(other.bytes()).take_while(|(own, other)| own == other).count();
    // The first part that differs begins behind the last end that both have.
    let start = path.as_bytes()[..same].iter().rposition(is_end).map_or(0, |end| end + 1);
    let ((own, rest), (other, other_rest)) = (first_part(&path[start..]), first_part(&other[start..]));
    // Words such as `guide` are tags by their form, but no language has one.
    let is_short = |text: &str| text.find(['-', '_']).unwrap_or(text.len()) <= 3;
    rest == other_rest
        && own != other
        && (own == place.code || own.parse::<Language>().is_ok_and(|own| own == *place.language))
        && is_short(other)
        && other.parse::<Language>().is_ok()
}

/// The part that a path begins with, and the rest with what ends that part.
fn first_part(path: &str) -> (&str, &str) {
    path.split_at(path.find(['/', '.']).unwrap_or(path.len()))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_same_article_in_another_language_has_another_folder_or_suffix() {
        let is_other = |path: &str, other: &str, language: &str| {
            let language = language.parse().unwrap();
            is_other_language(path, other, TranslatedPlace { path, language: &language, code: "cn" })
        };
        assert!(is_other("docs/fr/a/b.md", "docs/pt-br/a/b.md", "fr"));
        assert!(is_other("docs/b.fr.md", "docs/b.de.md", "fr"));
        assert!(is_other("docs/é/fr.md", "docs/é/fi.md", "fr"));
        assert!(is_other("pt/é.md", "pt-BR/é.md", "pt"));
        assert!(is_other("docs/cn/b.md", "docs/fr/b.md", "zh-Hans"), "as the site writes it");
        assert!(!is_other("docs/fr/a/b.md", "docs/fr/a/b.md", "fr"));
        assert!(!is_other("docs/fr/a/b.md", "docs/de/a/c.md", "fr"));
        assert!(!is_other("docs/fr/b.md", "docs/fr/a/b.md", "fr"));
        assert!(!is_other("docs/fr/b.md", "docs/de/a/b.md", "fr"));
        assert!(!is_other("docs/fr/b.md", "docs/frames/b.md", "fr"));
        assert!(!is_other("docs/fr/guide/b.md", "docs/fr/intro/b.md", "fr"), "other articles in French");
        assert!(!is_other("docs/fr/api/b.md", "docs/fr/cli/b.md", "fr"));
        assert!(!is_other("", "fr", "fr") && !is_other("fr", "fr", "fr"));
    }
}
