//! All that git knows of the translations of a project: asked once, and kept under the newest commit for later runs.

use std::sync::{Mutex, OnceLock};

use rustc_hash::FxHashMap;
use serde::{Deserialize, Serialize};
use xxhash_rust::xxh3::xxh3_128;

use super::units::{Found, UnitFiles, UnitHistory, Unrecorded};
use super::{Heads, Reachable, Repository, lock};
use crate::files::Files;
use crate::files::cache::{Answers, Cache};
use crate::model::{Fingerprint, Format};

/// What git remembers of all translations of a project. Nothing is asked before the first question.
#[derive(Debug)]
pub struct ProjectHistory<'r> {
    repository: &'r Repository,
    /// Where answers are kept from one run to the next.
    cache: Option<(&'r Cache, &'r Files)>,
    reachable: OnceLock<Reachable>,
    tree: OnceLock<Option<UnitHistory<'r>>>,
    kept: OnceLock<Option<Answers<Answer>>>,
    new: Mutex<FxHashMap<u128, Answer>>,
}

/// What is known of a translation that no ledger knows.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Told {
    /// The project is in no repository, or nothing was committed yet.
    Nothing,
    /// Git does not show the whole past, as in a shallow clone.
    Hidden,
    /// What git found.
    Found(Found),
}

impl Told {
    /// The fingerprint of the words of the translation that was there before, where git has it.
    pub fn words_before(&self) -> Option<Fingerprint> {
        match self {
            Self::Found(found) => found.words_before,
            Self::Nothing | Self::Hidden => None,
        }
    }
}

#[derive(Debug, Clone, Serialize, Deserialize)]
enum Answer {
    Found(Box<Found>),
    Text(Option<String>),
}

/// A question, as it tells answers apart.
#[derive(Serialize)]
enum Question<'q> {
    Unrecorded(&'q UnitFiles, &'q str, [Fingerprint; 2], [Option<Fingerprint>; 2]),
    Beside(&'q UnitFiles, &'q str, Fingerprint),
    Old(&'q UnitFiles, Fingerprint),
}

impl<'r> ProjectHistory<'r> {
    /// The history of a project; with a cache, what an earlier run found out still holds under the same commits.
    pub fn new(repository: &'r Repository, cache: Option<(&'r Cache, &'r Files)>) -> Self {
        Self {
            repository,
            cache,
            reachable: OnceLock::new(),
            tree: OnceLock::new(),
            kept: OnceLock::new(),
            new: Mutex::default(),
        }
    }

    /// What is known of a translation that no ledger knows.
    pub fn unrecorded(&self, files: &UnitFiles, asked: &Unrecorded<'_>) -> Told {
        let heads = match self.reachable() {
            Reachable::Nothing => return Told::Nothing,
            Reachable::Hidden => return Told::Hidden,
            Reachable::Whole(heads) => heads,
        };
        let Unrecorded { id, translation, seen, recorded, before, .. } = *asked;
        let question = Question::Unrecorded(files, id, [translation, seen], [recorded, before]);
        let find = || {
            let found = self.tree(heads).map(|tree| tree.find(files, asked));
            Answer::Found(Box::new(found.unwrap_or_default()))
        };
        match self.answer(heads, &question, find) {
            Answer::Found(found) => Told::Found(*found),
            Answer::Text(_) => Told::Nothing,
        }
    }

    /// The text that a pattern had in its Fluent article in the commit that brought its translation of today.
    ///
    /// `None` where that translation is not committed, or its commit is not known or had no such pattern.
    pub fn committed_beside(&self, files: &UnitFiles, id: &str, translation: Fingerprint) -> Option<String> {
        self.text(&Question::Beside(files, id, translation), |tree| {
            tree.committed_beside(files, id, translation)
        })
    }

    /// A text of this fingerprint that stood in a source catalog or a Fluent article, on any branch that is there.
    pub fn old_source(&self, files: &UnitFiles, fingerprint: Fingerprint) -> Option<String> {
        self.text(&Question::Old(files, fingerprint), |tree| tree.old_source(files, fingerprint))
    }

    /// Keeps for the next run what was found out.
    pub fn keep(&self) {
        if let Some(kept) = self.kept.get().and_then(Option::as_ref) {
            kept.keep(&std::mem::take(&mut *lock(&self.new)));
        }
    }

    fn text(
        &self,
        question: &Question<'_>,
        find: impl FnOnce(&UnitHistory<'_>) -> Option<String>,
    ) -> Option<String> {
        let Reachable::Whole(heads) = self.reachable() else { return None };
        match self.answer(heads, question, || Answer::Text(self.tree(heads).and_then(find))) {
            Answer::Text(text) => text,
            Answer::Found(_) => None,
        }
    }

    fn answer(&self, heads: &Heads, question: &Question<'_>, find: impl FnOnce() -> Answer) -> Answer {
        let key = postcard::to_stdvec(question).map_or(0, |bytes| xxh3_128(&bytes));
        let open = || self.cache.map(|(cache, files)| cache.answers(files, &heads.state));
        if let Some(answer) = self.kept.get_or_init(open).as_ref().and_then(|kept| kept.get(key)) {
            return answer.clone();
        }
        if let Some(answer) = lock(&self.new).get(&key) {
            return answer.clone();
        }
        let answer = find();
        lock(&self.new).insert(key, answer.clone());
        answer
    }

    fn reachable(&self) -> &Reachable {
        self.reachable.get_or_init(|| self.repository.reachable())
    }

    fn tree(&self, heads: &Heads) -> Option<&UnitHistory<'r>> {
        self.tree.get_or_init(|| UnitHistory::read(self.repository, heads)).as_ref()
    }
}

impl Serialize for UnitFiles {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let is_fluent = self.format == Format::Fluent;
        (&self.translated, &self.source, &self.ledger, is_fluent).serialize(serializer)
    }
}
