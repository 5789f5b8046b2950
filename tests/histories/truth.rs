//! What only a test knows: which source text every translation was made for.

use std::collections::{BTreeMap, BTreeSet};

use super::texts::{is_same, mark, marks};

/// How a translation came to be.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum Writer {
    /// In the catalog, by a person who saw the source catalog.
    Hand,
    /// In the catalog, by a person who saw the article, which was not synced.
    HandOfArticle,
    /// In a list to fill in.
    FillIn,
    /// With `recto set`.
    Set,
}

/// The marks of a text: who wrote it.
pub(super) type Marks = Vec<String>;

#[derive(Default)]
pub(super) struct Truth {
    made_for: BTreeMap<Marks, Vec<String>>,
    writers: BTreeMap<Marks, Writer>,
    /// Texts that wait outside of any commit while other commits come: once they are back, nothing tells them from
    /// texts that were written now.
    floating: BTreeSet<Marks>,
    /// Floating texts that recto recorded before they were committed.
    unknowable: BTreeSet<Marks>,
    rejected: BTreeSet<Marks>,
    /// Texts whose blanks, quotes or end mark somebody changed; where their source changed in no more than that either,
    /// that may be the answer to it.
    retouched: BTreeSet<String>,
    count: usize,
}

impl Truth {
    /// A mark for a translation of a text.
    pub(super) fn new_mark(&mut self, source: &str, writer: Writer) -> String {
        let mark = mark(self.count);
        self.count += 1;
        self.made_for.insert(vec![mark.clone()], vec![source.to_owned()]);
        self.writers.insert(vec![mark.clone()], writer);
        mark
    }

    /// A person says that a translation answers to a text.
    pub(super) fn confirm(&mut self, translation: &str, source: &str) {
        let marks = marks(translation);
        self.rejected.remove(&marks);
        self.made_for.entry(marks).or_default().push(source.to_owned());
    }

    pub(super) fn reject(&mut self, translation: &str) {
        self.rejected.insert(marks(translation));
    }

    pub(super) fn retouch(&mut self, line: &str) {
        self.retouched.extend(marks(line));
    }

    /// Texts came back from where git does not show them.
    pub(super) fn float(&mut self, texts: impl IntoIterator<Item = String>) {
        self.floating.extend(texts.into_iter().map(|mark| vec![mark]));
    }

    pub(super) fn has_floating(&self) -> bool {
        !self.floating.is_empty()
    }

    /// Git shows these now.
    pub(super) fn commit(&mut self, is_committed: impl Fn(&str) -> bool) {
        self.floating.retain(|marks| !marks.iter().all(|mark| is_committed(mark)));
    }

    /// Recto writes down what it takes translations for.
    pub(super) fn record(&mut self) {
        self.unknowable.append(&mut self.floating.clone());
    }

    /// Whether nobody could know what a translation was made for.
    pub(super) fn is_unknowable(&self, translation: &str) -> bool {
        let marks = marks(translation);
        self.unknowable.contains(&marks) || self.floating.contains(&marks)
    }

    /// The texts that a translation answers to, where a person wrote it; none where recto made it of others.
    pub(super) fn made_for(&self, translation: &str) -> Option<&[String]> {
        self.made_for.get(&marks(translation)).map(Vec::as_slice)
    }

    /// Whether a translation may be shown as current beside a text.
    pub(super) fn answers(&self, translation: &str, source: &str) -> bool {
        let made_for = self.made_for(translation).unwrap_or_default();
        let is_retouched = marks(translation).iter().any(|mark| self.retouched.contains(mark));
        made_for.iter().any(|text| is_same(text, source, translation, is_retouched))
    }

    /// Who wrote a translation, unless a person sent it back.
    pub(super) fn writer(&self, translation: &str) -> Option<Writer> {
        let marks = marks(translation);
        if self.rejected.contains(&marks) {
            return None;
        }
        self.writers.get(&marks).copied()
    }
}
