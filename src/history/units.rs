//! What git knows of single translations: beside which source texts each was introduced, and which texts its unit had.
//!
//! One walk over the catalogs and ledgers of the repository serves all questions of a run; files are followed through
//! renames. It tells what was there; what that means for a state is for `sync` to say.

use std::sync::{Arc, Mutex};

use rustc_hash::{FxHashMap, FxHashSet};
use serde::{Deserialize, Serialize};

use super::ancestors::Ancestors;
use super::entries::{Entries, Index, Recorded};
use super::line::Line;
use super::walk::{BlobName, Change, CommitNumber, PathNumber, Reach, Walk};
use super::{Blobs, Heads, Repository, lock};
use crate::model::{Fingerprint, Format};

/// How many commits that changed catalogs are looked at; what is older is not known.
const COMMITS: usize = 50_000;

/// How many names of one file are followed.
const NAMES: usize = 64;

/// The files of one article in one language; all paths are project paths.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub struct UnitFiles {
    /// The translated catalog.
    pub translated: String,
    /// The source catalog; the article itself, where that is a Fluent file.
    pub source: String,
    /// The ledger of the language.
    pub ledger: String,
    /// How the article is written.
    pub format: Format,
}

/// A translation that no ledger knows.
#[derive(Debug, Clone, Copy)]
pub struct Unrecorded<'a> {
    /// The id of its unit.
    pub id: &'a str,
    /// The fingerprint of what it says.
    pub translation: Fingerprint,
    /// The fingerprint of how it is written, as older ledgers have it.
    pub plain: Fingerprint,
    /// The fingerprint of its words alone, where that is known.
    pub words: Option<Fingerprint>,
    /// The text that its unit has in the source catalog on disk.
    pub seen: Fingerprint,
    /// The source text that the ledger's record of another translation names.
    pub recorded: Option<Fingerprint>,
    /// How that other translation is written, where an older ledger does not know its words.
    pub before: Option<Fingerprint>,
}

/// What git knows of a translation.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Found {
    /// Whether it stands in the newest commit, or in one that is being merged.
    pub is_committed: bool,
    /// The source texts that its unit had in the commits that introduced it, oldest first.
    pub beside: Vec<String>,
    /// The same of all texts that have its words, where these differ in blanks, quotes, dashes or end marks alone.
    pub beside_words: Vec<String>,
    /// The source text before that of today, where the translation was written before that was there: a rebase, a
    /// cherry-pick or a patch brought it beside a text that its author did not see.
    pub older_by_date: Option<String>,
    /// The source texts that the unit had since the ledger's record, or since its birth, oldest first.
    pub since: Vec<String>,
    /// Whether a ledger of the past had the translation as a draft, and none had it confirmed.
    pub was_draft: bool,
    /// The fingerprint of the words of the translation that was there before, where that was asked for.
    pub words_before: Option<Fingerprint>,
    /// Whether older commits are missing because there are too many.
    pub is_cut_short: bool,
}

/// The history of all translations of a project.
#[derive(Debug)]
pub(super) struct UnitHistory<'r> {
    repository: &'r Repository,
    walk: Walk,
    /// From a path to those that renames lead to, in both directions.
    renames: FxHashMap<PathNumber, Vec<PathNumber>>,
    ancestors: Ancestors,
    entries: Entries,
    /// Idle processes; one for each thread that asks at the same time.
    blobs: Mutex<Vec<Blobs>>,
    indexes: Mutex<FxHashMap<(BlobName, bool), Arc<Index>>>,
    lines: Mutex<FxHashMap<PathNumber, Arc<Line>>>,
    old_sources: Mutex<FxHashMap<String, Arc<FxHashMap<Fingerprint, String>>>>,
}

/// A kind of file that the past is asked about.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Cut {
    Catalog,
    Ledger,
}

impl<'r> UnitHistory<'r> {
    /// Walks once over the history of all catalogs and ledgers.
    pub(super) fn read(repository: &'r Repository, heads: &Heads) -> Option<Self> {
        let names: Vec<&str> = heads.names.iter().map(String::as_str).collect();
        let fetched: Vec<&str> = heads.further.iter().map(String::as_str).collect();
        // Other branches, stashes and what was there a while ago show where a text comes from that was squashed.
        let all = [&["--branches", "--remotes", "--reflog"], &fetched[..]].concat();
        let read = |further| Walk::read_from(repository, Reach::Catalogs, &names, further, COMMITS);
        let walk = read(&all).or_else(|| read(&["--branches"])).or_else(|| read(&[]))?;
        let mut renames: FxHashMap<PathNumber, Vec<PathNumber>> = FxHashMap::default();
        for change in &walk.changes {
            for before in change.before.iter().filter(|before| before.path != change.path) {
                renames.entry(change.path).or_default().push(before.path);
                renames.entry(before.path).or_default().push(change.path);
            }
        }
        for others in renames.values_mut() {
            others.sort_unstable();
            others.dedup();
        }
        let ancestors = Ancestors::new(walk.heads());
        Some(Self {
            repository,
            walk,
            renames,
            ancestors,
            entries: Entries::default(),
            blobs: Mutex::default(),
            indexes: Mutex::default(),
            lines: Mutex::default(),
            old_sources: Mutex::default(),
        })
    }

    /// What is known of a translation.
    pub(super) fn find(&self, files: &UnitFiles, asked: &Unrecorded<'_>) -> Found {
        let translated = self.names(&files.translated);
        let sources = self.names(&files.source);
        let ledgers = self.names(&files.ledger);
        let said = |index: &Index| self.entries.translation(index, asked.id, files.format);
        let has = |index: &Index| said(index).is_some_and(|said| said.meaning == asked.translation);
        let has_words = |index: &Index| said(index).is_some_and(|said| Some(said.words) == asked.words);
        let source_at = |commit, path| self.source_at(&sources, commit, path, asked.id, files.format);
        let beside = |introductions: &[(CommitNumber, PathNumber)]| {
            let mut texts: Vec<String> = Vec::new();
            for &(commit, path) in introductions {
                texts.extend(source_at(commit, path).filter(|text| !texts.contains(text)));
            }
            texts
        };
        let introductions = self.introductions(&translated, Cut::Catalog, has);
        let mut own = introductions.iter().filter(|(commit, _)| self.is_ours(*commit));
        let older_by_date = own.find_map(|&(commit, path)| {
            self.older_by_date(commit, asked.seen, |commit| source_at(commit, path))
        });
        let stands = |&head: &CommitNumber| {
            let standing = self.standing(&translated, head);
            standing
                .into_iter()
                .any(|(_, blob)| self.index(blob, Cut::Catalog).is_some_and(|index| has(&index)))
        };
        Found {
            is_committed: self.walk.heads().iter().any(stands),
            beside: beside(&introductions),
            beside_words: beside(&self.introductions(&translated, Cut::Catalog, has_words)),
            older_by_date,
            since: self.since(files, asked, &sources, &ledgers),
            was_draft: self.was_draft(&ledgers, asked),
            words_before: asked
                .before
                .and_then(|before| self.words(&translated, asked.id, before, files.format)),
            is_cut_short: self.walk.is_shallow,
        }
    }

    /// The text that a pattern had in its Fluent article in the commit that brought its translation of today; `None`
    /// where that translation is not committed.
    pub(super) fn committed_beside(
        &self,
        files: &UnitFiles,
        id: &str,
        translation: Fingerprint,
    ) -> Option<String> {
        let said = |index: &Index| self.entries.translation(index, id, files.format);
        let has = |index: &Index| said(index).is_some_and(|said| said.meaning == translation);
        let path = self.walk.path_number(&files.translated)?;
        let head = *self.walk.heads().first()?;
        let (_, blob) = self.standing(&[path], head).pop()?;
        if self.walk.is_shallow || !has(&*self.index(blob, Cut::Catalog)?) {
            return None;
        }
        let introductions = self.introductions(&self.names(&files.translated), Cut::Catalog, has);
        let &(commit, path) = introductions.iter().rev().find(|(commit, _)| self.is_ours(*commit))?;
        self.source_at(&self.names(&files.source), commit, path, id, files.format)
    }

    /// A text of this fingerprint that stood in a source catalog or Fluent article.
    pub(super) fn old_source(&self, files: &UnitFiles, fingerprint: Fingerprint) -> Option<String> {
        let known = lock(&self.old_sources).get(&files.source).cloned();
        let texts = known.unwrap_or_else(|| {
            let mut texts = FxHashMap::default();
            for change in self.changes(&self.names(&files.source)) {
                let index = change.after.and_then(|blob| self.index(blob, Cut::Catalog));
                let found = index.map(|index| self.entries.sources(&index, files.format));
                for text in found.into_iter().flatten() {
                    texts.entry(Fingerprint::of_source(&text)).or_insert(text);
                }
            }
            let texts = Arc::new(texts);
            lock(&self.old_sources).insert(files.source.clone(), Arc::clone(&texts));
            texts
        });
        texts.get(&fingerprint).cloned()
    }

    /// The source texts that a unit had since the ledger's record of it, or since its birth.
    fn since(
        &self,
        files: &UnitFiles,
        asked: &Unrecorded<'_>,
        sources: &[PathNumber],
        ledgers: &[PathNumber],
    ) -> Vec<String> {
        let text = |index: &Index| self.entries.source(index, asked.id, files.format);
        let mut found: Vec<(CommitNumber, String)> = Vec::new();
        let is_recorded = |index: &Index| {
            let record = self.entries.record(index, asked.id);
            asked.recorded.is_some() && record.map(|record| record.source) == asked.recorded
        };
        let mut records = self.introductions(ledgers, Cut::Ledger, is_recorded);
        records.retain(|(commit, _)| self.is_ours(*commit));
        for &(commit, path) in &records {
            let text = self.source_at(sources, commit, path, asked.id, files.format);
            found.extend(text.map(|text| (commit, text)));
        }
        for change in self.changes(sources).filter(|change| self.is_ours(change.commit)) {
            let is_before = |&(record, _): &(CommitNumber, PathNumber)| {
                self.ancestors.is_ancestor(&self.walk, change.commit, record)
            };
            if !records.is_empty() && records.iter().all(is_before) {
                continue;
            }
            let own = change.after.and_then(|blob| text(&*self.index(blob, Cut::Catalog)?));
            let Some(own) = own else { continue };
            let mut before = change.before.iter().filter_map(|before| before.blob);
            let stood = |blob| {
                let index = self.index(blob, Cut::Catalog);
                index.and_then(|index| text(&index)).as_deref() == Some(&own)
            };
            if !before.any(stood) {
                found.push((change.commit, own));
            }
        }
        found.sort_by_key(|(commit, _)| *commit);
        let mut seen = FxHashSet::default();
        found.retain(|(_, text)| seen.insert(Fingerprint::of_source(text)));
        found.into_iter().map(|(_, text)| text).collect()
    }

    /// The fingerprint of the words of a translation that is known by how it is written.
    fn words(
        &self,
        translated: &[PathNumber],
        id: &str,
        written: Fingerprint,
        format: Format,
    ) -> Option<Fingerprint> {
        let mut seen = FxHashSet::default();
        self.changes(translated).find_map(|change| {
            let index = self.index(change.after?, Cut::Catalog)?;
            self.entries.words(&index, id, written, format, &mut seen)
        })
    }

    fn was_draft(&self, ledgers: &[PathNumber], asked: &Unrecorded<'_>) -> bool {
        let records = self.changes(ledgers).filter_map(|change| {
            let index = self.index(change.after?, Cut::Ledger)?;
            self.entries.record(&index, asked.id)
        });
        let is_of_it = |record: &Recorded| {
            let target = if record.is_meaning { asked.translation } else { asked.plain };
            record.target == target || record.words.is_some() && record.words == asked.words
        };
        let mut of_it = records.filter(is_of_it).peekable();
        of_it.peek().is_some() && of_it.all(|record: Recorded| record.is_draft)
    }

    /// The source text that stood on the branch of a commit before that of today came there, where the commit's change
    /// was made before that.
    fn older_by_date(
        &self,
        commit: CommitNumber,
        seen: Fingerprint,
        source_at: impl Fn(CommitNumber) -> Option<String>,
    ) -> Option<String> {
        let is_seen = |text: &str| Fingerprint::of_source(text) == seen;
        source_at(commit).filter(|text| is_seen(text))?;
        let mut arrival = commit;
        loop {
            let &parent = self.walk.commit(arrival).parents.first()?;
            let text = source_at(parent)?;
            if is_seen(&text) {
                arrival = parent;
                continue;
            }
            let came = self.walk.commit(arrival);
            let was_written = self.walk.commit(commit).authored < came.authored.max(came.committed);
            return (arrival != commit && was_written).then_some(text);
        }
    }

    /// The commits whose version of a file has something that none of the versions before had, oldest first.
    fn introductions(
        &self,
        names: &[PathNumber],
        cut: Cut,
        has: impl Fn(&Index) -> bool,
    ) -> Vec<(CommitNumber, PathNumber)> {
        let has = |blob| self.index(blob, cut).is_some_and(|index| has(&index));
        let is_new = |change: &&Change| {
            change.after.is_some_and(has) && !change.before.iter().filter_map(|before| before.blob).any(has)
        };
        let mut found: Vec<_> =
            self.changes(names).filter(is_new).map(|change| (change.commit, change.path)).collect();
        found.sort_unstable_by_key(|(commit, _)| *commit);
        found
    }

    fn changes(&self, names: &[PathNumber]) -> impl Iterator<Item = &Change> {
        let places = names.iter().flat_map(|&name| self.walk.changes_of(name));
        places.map(|&place| &self.walk.changes[place as usize])
    }

    /// All names that a file had, beginning with a path of today.
    fn names(&self, path: &str) -> Vec<PathNumber> {
        let mut names: Vec<PathNumber> = self.walk.path_number(path).into_iter().collect();
        let mut at = 0;
        while let Some(name) = names.get(at).copied() {
            for &other in self.renames.get(&name).into_iter().flatten() {
                if names.len() < NAMES && !names.contains(&other) {
                    names.push(other);
                }
            }
            at += 1;
        }
        names
    }

    /// The source text of a unit at a commit; of several files, the one that is called most like another file there.
    fn source_at(
        &self,
        sources: &[PathNumber],
        commit: CommitNumber,
        beside: PathNumber,
        id: &str,
        format: Format,
    ) -> Option<String> {
        let mut standing = self.standing(sources, commit);
        if standing.len() > 1 {
            let beside = self.walk.path(beside);
            standing.sort_by_key(|(path, _)| std::cmp::Reverse(alike(self.walk.path(*path), beside)));
        }
        standing.into_iter().find_map(|(_, blob)| {
            let index = self.index(blob, Cut::Catalog)?;
            self.entries.source(&index, id, format)
        })
    }

    /// Which of the names of a file are there at a commit, and their texts.
    fn standing(&self, names: &[PathNumber], commit: CommitNumber) -> Vec<(PathNumber, BlobName)> {
        let standing = names.iter().filter_map(|&name| {
            let place = self.line(name).at(commit)?;
            Some((name, self.walk.changes[place].after?))
        });
        standing.collect()
    }

    fn line(&self, path: PathNumber) -> Arc<Line> {
        if let Some(line) = lock(&self.lines).get(&path) {
            return Arc::clone(line);
        }
        let ask = |commit: CommitNumber| {
            let name = format!("{}:./{}", self.walk.commit(commit).name, self.walk.path(path));
            BlobName::parse(&self.with_blobs(|blobs| blobs.object(&name))?.name)
        };
        let line = Arc::new(Line::follow(&self.walk, path, true, ask));
        lock(&self.lines).insert(path, Arc::clone(&line));
        line
    }

    /// Whether a commit is part of the history of the work tree.
    fn is_ours(&self, commit: CommitNumber) -> bool {
        self.ancestors.is_ours(&self.walk, commit)
    }

    fn index(&self, blob: BlobName, cut: Cut) -> Option<Arc<Index>> {
        let key = (blob, cut == Cut::Ledger);
        if let Some(index) = lock(&self.indexes).get(&key) {
            return Some(Arc::clone(index));
        }
        let text = self.with_blobs(|blobs| blobs.read(&blob.to_string()))?;
        let index = Arc::new(match cut {
            Cut::Catalog => self.entries.catalog(&text),
            Cut::Ledger => self.entries.ledger(&text),
        });
        lock(&self.indexes).insert(key, Arc::clone(&index));
        Some(index)
    }

    fn with_blobs<T>(&self, ask: impl FnOnce(&mut Blobs) -> Option<T>) -> Option<T> {
        let idle = lock(&self.blobs).pop();
        let mut blobs = idle.or_else(|| Blobs::start(self.repository))?;
        let answer = ask(&mut blobs);
        lock(&self.blobs).push(blobs);
        answer
    }
}

/// How many bytes two paths have in common at their ends.
fn alike(path: &str, other: &str) -> usize {
    let pairs = path.bytes().rev().zip(other.bytes().rev());
    pairs.take_while(|(a, b)| a == b).count()
}
