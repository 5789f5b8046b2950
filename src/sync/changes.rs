//! What becomes of the files of an article in one language, as it is found out unit by unit.

use rustc_hash::{FxHashMap, FxHashSet};

use crate::catalog::{Briefed, Edit, Ledger, Obsolete, OrderedMap, Record};

/// A draft that is not in its catalog yet.
pub(super) struct MadeDraft {
    /// The message, from behind its id.
    pub(super) body: String,
    /// The comments of the translators.
    pub(super) comment: Option<String>,
    /// What the ledger says about it.
    pub(super) record: Record,
}

/// What a language's files become.
#[derive(Default)]
pub(super) struct Changes {
    pub(super) ledger: Ledger,
    pub(super) edits: Vec<Edit>,
    /// Units whose obsolete text comes back into the catalog.
    pub(super) revived: FxHashSet<String>,
    /// Units whose draft recto makes after a split or a merge.
    pub(super) made: FxHashSet<String>,
    /// Units whose comment recto takes away, with what it tells.
    pub(super) briefed: FxHashMap<String, Briefed>,
    /// The ids of messages that got another one.
    pub(super) linked: FxHashSet<String>,
    /// Messages without unit that go to the obsolete ones.
    pub(super) retired: FxHashSet<String>,
    /// Empty fill-ins of units that are gone.
    pub(super) cleared: FxHashSet<String>,
    /// Units in whose translation recto makes a substitution or takes it back.
    pub(super) swapped: FxHashSet<String>,
    /// What these were made from.
    pub(super) swapped_from: OrderedMap<Obsolete>,
}

impl Changes {
    /// Puts a message in the place of the obsolete translation that it came after.
    pub(super) fn retire(&mut self, id: &str, obsolete: Obsolete) {
        self.ledger.obsolete.insert(id, obsolete);
        self.edits.push(Edit::Remove { id: id.to_owned() });
        self.retired.insert(id.to_owned());
    }

    /// Puts a translation back into its catalog.
    pub(super) fn revive(&mut self, id: &str, obsolete: &Obsolete, after: Option<&str>, is_blank: bool) {
        self.insert(id, &obsolete.translation, obsolete.comment.as_deref(), after, is_blank);
        self.revived.insert(id.to_owned());
    }

    /// Puts a draft that was made from other translations into the catalog.
    pub(super) fn put_in(&mut self, id: &str, made: &MadeDraft, after: Option<&str>, is_blank: bool) {
        self.insert(id, &made.body, made.comment.as_deref(), after, is_blank);
        self.made.insert(id.to_owned());
    }

    /// Adds a message, in place of an empty one if there is one.
    pub(super) fn insert(
        &mut self,
        id: &str,
        body: &str,
        comment: Option<&str>,
        after: Option<&str>,
        is_blank: bool,
    ) {
        if is_blank {
            self.edits.push(Edit::Remove { id: id.to_owned() });
        }
        self.edits.push(Edit::Insert {
            id: id.to_owned(),
            body: body.to_owned(),
            comment: comment.map(str::to_owned),
            after: after.map(str::to_owned),
        });
    }

    /// The ledger to write before the catalog, where that still needs what the ledger knew.
    pub(super) fn phase1_ledger(&self, known: &Ledger) -> Option<Ledger> {
        if self.linked.is_empty() && self.revived.is_empty() {
            return None;
        }
        let mut phase1 = Ledger { obsolete: known.obsolete.clone(), ..self.ledger.clone() };
        // Until the old text is back in the catalog, the record of the swapped one tells where it came from.
        let taken_back = self.revived.iter().filter(|id| self.swapped.contains(*id));
        for id in taken_back.chain(&self.linked) {
            if let Some(record) = known.units.get(id) {
                phase1.units.insert(id, record.clone());
            }
        }
        for (id, obsolete) in self.ledger.obsolete.iter() {
            phase1.obsolete.insert(id, obsolete.clone());
        }
        Some(phase1)
    }
}
