//! The merge of a translated catalog: ours stays as it is, and what only theirs did is edited into it.
//!
//! What a message says and its comment are merged each by itself. A message that one side removed and the other
//! changed stays: its unit may be back, and if not, the next sync finds it without one.

use std::collections::BTreeMap;
use std::ops::Range;

use rustc_hash::{FxHashMap, FxHashSet};

use super::three_way::{Pick, pick};
use super::{Conflict, Labels, Merged, Sides};
use crate::catalog::{Catalog, Edit, Entry, apply};
use crate::message;

/// Merges the versions of a catalog; `None` where a side cannot be read.
pub(super) fn merge(sides: Sides<'_>, labels: &Labels) -> Option<Merged> {
    let [base, ours, theirs] =
        [sides.base, sides.ours, sides.theirs].map(|text| Catalog::parse(text.to_owned()));
    if [&ours, &theirs].into_iter().any(|side| side.is_broken() || side.duplicates().next().is_some()) {
        return None;
    }
    let merge = Merge {
        base: &base,
        broken_in_base: base.errors().iter().flat_map(|error| &error.ids).map(String::as_str).collect(),
        ours: &ours,
        theirs: &theirs,
    };
    let edited = Catalog::parse(apply(&ours, &merge.edits()).ok()?);
    let changes: FxHashMap<&str, Change> = ours
        .entries()
        .iter()
        .filter_map(|entry| Some((entry.id.as_str(), merge.change(entry, theirs.get(&entry.id)?)?)))
        .collect();
    let mut comments = merge.added_comments(&edited);
    let line_end = if sides.ours.contains("\r\n") { "\r\n" } else { "\n" };
    let with_line_ends = |text: String| {
        let unix = text.replace("\r\n", "\n");
        if line_end == "\n" { unix } else { unix.replace('\n', line_end) }
    };
    let mut merged = Merged { text: String::with_capacity(edited.text().len()), conflicts: Vec::new() };
    let mut at = 0;
    for entry in edited.entries() {
        let Range { start, end } = entry.range;
        merged.text.push_str(&edited.text()[at..start]);
        for block in comments.remove(&Some(entry.id.as_str())).unwrap_or_default() {
            merged.text.push_str(&with_line_ends(format!("{block}\n\n")));
        }
        match changes.get(entry.id.as_str()) {
            None => merged.text.push_str(&edited.text()[start..end]),
            Some(Change::Becomes(text)) => merged.text.push_str(&with_line_ends(text.clone())),
            Some(Change::Conflict { ours, theirs }) => {
                merged.text.push_str(&with_line_ends(labels.conflict(ours, theirs)));
                merged.conflicts.push(Conflict {
                    id: Some(entry.id.clone()),
                    message: message!("merge-catalog-conflict", id = &entry.id),
                    hint: message!("merge-catalog-conflict-hint"),
                });
            }
        }
        at = end;
    }
    merged.text.push_str(&edited.text()[at..]);
    for block in comments.remove(&None).unwrap_or_default() {
        if !merged.text.is_empty() && !merged.text.ends_with('\n') {
            merged.text.push_str(line_end);
        }
        merged.text.push_str(&with_line_ends(format!("\n{block}\n")));
    }
    Some(merged)
}

/// What becomes of an entry that both sides have, other than staying as it is in ours.
enum Change {
    Becomes(String),
    Conflict { ours: String, theirs: String },
}

struct Merge<'c> {
    base: &'c Catalog,
    broken_in_base: FxHashSet<&'c str>,
    ours: &'c Catalog,
    theirs: &'c Catalog,
}

impl<'c> Merge<'c> {
    /// An entry of the base, where it can be read there.
    fn base(&self, id: &str) -> Option<&'c Entry> {
        self.base.get(id).filter(|_| !self.broken_in_base.contains(id))
    }

    fn is_unchanged(&self, entry: &Entry) -> bool {
        self.base(&entry.id)
            .is_some_and(|base| base.meaning == entry.meaning && base.comment() == entry.comment())
    }

    /// The entries that only theirs removed, and those that are only in theirs.
    fn edits(&self) -> Vec<Edit> {
        let gone = self.ours.entries().iter().filter(|entry| self.theirs.get(&entry.id).is_none());
        let gone = gone.filter(|entry| self.is_unchanged(entry));
        let mut edits: Vec<Edit> = gone.map(|entry| Edit::Remove { id: entry.id.clone() }).collect();
        let in_ours = self.ours.entries().iter().enumerate();
        let places: FxHashMap<&str, usize> = in_ours.map(|(at, entry)| (entry.id.as_str(), at)).collect();
        let mut after = self.behind_added(None);
        for entry in self.theirs.entries() {
            if let Some(&at) = places.get(entry.id.as_str()) {
                after = self.behind_added(Some(at));
            } else if !self.is_unchanged(entry) {
                edits.push(Edit::Insert {
                    id: entry.id.clone(),
                    body: entry.body(),
                    comment: entry.comment(),
                    after,
                });
                after = Some(entry.id.clone());
            }
        }
        edits
    }

    /// The last of the entries that ours added behind one of its entries, or that entry: theirs come behind them.
    fn behind_added(&self, at: Option<usize>) -> Option<String> {
        let start = at.map_or(0, |at| at + 1);
        let is_added = |entry: &&Entry| self.theirs.get(&entry.id).is_none() && !self.is_unchanged(entry);
        let added = self.ours.entries()[start..].iter().take_while(is_added).count();
        (start + added).checked_sub(1).map(|last| self.ours.entries()[last].id.clone())
    }

    fn change(&self, ours: &Entry, theirs: &Entry) -> Option<Change> {
        let base = self.base(&ours.id);
        let text = pick(base.map(|base| base.meaning), ours.meaning, theirs.meaning);
        let comment = pick(base.map(Entry::comment), ours.comment(), theirs.comment());
        let (ours, theirs) = (parts(self.ours, ours), parts(self.theirs, theirs));
        let of = |pick, ours: &str, theirs: &str| if pick == Pick::Ours { ours } else { theirs }.to_owned();
        match (comment, text) {
            (Pick::Ours, Pick::Ours) => None,
            (Pick::Both, _) | (_, Pick::Both) => {
                let [ours, theirs] = [ours, theirs].map(|(comment, message)| comment + &message);
                Some(Change::Conflict { ours, theirs })
            }
            _ => Some(Change::Becomes(of(comment, &ours.0, &theirs.0) + &of(text, &ours.1, &theirs.1))),
        }
    }

    /// The free comments that theirs added, by the entry of the merged file that they stand above.
    fn added_comments<'m>(&self, merged: &'m Catalog) -> BTreeMap<Option<&'m str>, Vec<String>> {
        let known: FxHashSet<String> =
            [self.base, self.ours].into_iter().flat_map(blocks).map(|(_, block)| block).collect();
        let mut added: BTreeMap<Option<&str>, Vec<String>> = BTreeMap::new();
        for (next, block) in blocks(self.theirs).into_iter().filter(|(_, block)| !known.contains(block)) {
            let behind = &self.theirs.entries()[next..];
            let above = behind.iter().find_map(|entry| merged.get(&entry.id));
            added.entry(above.map(|entry| entry.id.as_str())).or_default().push(block);
        }
        added
    }
}

/// The comment and the message of an entry as they stand in the file, whole lines.
fn parts(catalog: &Catalog, entry: &Entry) -> (String, String) {
    let text = catalog.text();
    let mut message = text[entry.offset..entry.range.end].to_owned();
    if !message.ends_with('\n') {
        message.push('\n');
    }
    (text[entry.range.start..entry.offset].to_owned(), message)
}

/// The free comments of a catalog, each with the place of the entry behind it.
fn blocks(catalog: &Catalog) -> Vec<(usize, String)> {
    let text = catalog.text().strip_prefix('\u{feff}').map_or(0, |_| 3);
    let mut at = text;
    let mut blocks = Vec::new();
    let ends = catalog.entries().iter().map(|entry| entry.range.clone());
    let end = catalog.text().len();
    for (next, range) in ends.chain(std::iter::once(end..end)).enumerate() {
        let gap = catalog.text()[at..range.start].replace("\r\n", "\n");
        let found = gap.split("\n\n").map(str::trim).filter(|block| !block.is_empty());
        blocks.extend(found.map(|block| (next, block.to_owned())));
        at = range.end;
    }
    blocks
}
