//! What becomes of translations whose unit is not in the article: they are obsolete, or nobody knows what they are.

use super::answer::{Evidence, Written};
use super::changes::Changes;
use super::context::Context;
use super::evidence::{TextOrigin, record_of};
use super::plan::Orphan;
use super::planned::is_swapped;
use crate::catalog::{
    Briefings, Catalog, EMPTY, Edit, Entry, Ledger, Obsolete, OrderedMap, Record, RecordedState, free_id,
};
use crate::model::{Fingerprint, Format};

impl Context<'_> {
    /// The obsolete translations that stay: their unit is away, or another text stands in its place.
    pub(super) fn still_obsolete(
        &self,
        known: &Ledger,
        catalog: Option<&Catalog>,
        changes: &Changes,
    ) -> OrderedMap<Obsolete> {
        let stays = |id: &str, obsolete: &Obsolete| {
            if !self.ids().contains_key(id) {
                return true;
            }
            // Of one that is put in again, the place is kept.
            if changes.swapped_from.contains(id) {
                return true;
            }
            let is_back = changes.revived.contains(id);
            let entry = catalog.and_then(|catalog| catalog.get(id));
            !is_back && entry.is_none_or(|entry| !record_of(obsolete).target.is_of(entry))
        };
        let stay = known.obsolete.iter().filter(|(id, obsolete)| stays(id, obsolete));
        stay.map(|(id, obsolete)| (id.to_owned(), Obsolete { moved_from: None, ..obsolete.clone() }))
            .collect()
    }

    /// Keeps what the ledger knows about messages whose unit is not to be found.
    pub(super) fn keep_orphaned_records(
        &self,
        known: &Ledger,
        catalog: Option<&Catalog>,
        changes: &mut Changes,
    ) {
        let Some(catalog) = catalog else { return };
        for (id, record) in known.units.iter() {
            let is_orphan = !self.ids().contains_key(id) && !self.before().seen.contains_key(id);
            let Some(entry) = catalog.get(id).filter(|_| is_orphan) else { continue };
            match known.obsolete.get(id).filter(|old| is_left_behind(record, old, entry)) {
                Some(old) => {
                    let later = Obsolete {
                        translation: entry.body(),
                        comment: entry.comment(),
                        state: record.state,
                        note: record.note.clone(),
                        ..old.clone()
                    };
                    // The other branch may have translated it anew as well before its unit left.
                    self.put_aside(id, &later, &mut changes.ledger);
                    changes.retire(id, later);
                }
                None => drop(changes.ledger.units.insert(id, record.clone())),
            }
        }
    }

    /// Moves the translations of units that left into the ledger.
    pub(super) fn retire(
        &self,
        known: &Ledger,
        catalog: Option<&Catalog>,
        origin: &TextOrigin<'_>,
        changes: &mut Changes,
    ) {
        for &id in self.before().removed.iter().filter(|id| !changes.linked.contains(**id)) {
            let Some((obsolete, entry)) = self.retired(id, known, catalog, origin) else { continue };
            let is_unconfirmed = obsolete.state == Some(RecordedState::Draft);
            // Where a sync was interrupted, the ledger has its record no longer.
            let record = self.known_record(known, id, Some(entry));
            // A text that somebody wrote in place of the swapped one is a translator's own as well.
            let is_swapped =
                record.is_some_and(|record| is_swapped(&record, id) && record.target.is_of(entry));
            match changes.ledger.obsolete.get_mut(id).filter(|_| is_swapped && is_unconfirmed) {
                // The translator's own text stays; the one made from it can be made again.
                Some(own) => {
                    let seen = self.before().seen.get(id).map(|seen| seen.text);
                    own.last_source = seen.filter(|text| own.source != *text).map(str::to_owned);
                }
                None => {
                    self.put_aside(id, &obsolete, &mut changes.ledger);
                    changes.ledger.obsolete.insert(id, obsolete);
                }
            }
            changes.edits.push(Edit::Remove { id: id.to_owned() });
        }
    }

    /// Makes room for an obsolete translation: another one of the same id gets a free id.
    pub(super) fn put_aside(&self, id: &str, obsolete: &Obsolete, ledger: &mut Ledger) {
        let Some(other) = ledger.obsolete.get(id).filter(|other| other.translation != obsolete.translation)
        else {
            return;
        };
        let is_free = |id: &str| {
            !self.ids().contains_key(id)
                && !self.before().seen.contains_key(id)
                && !ledger.obsolete.contains(id)
        };
        let (aside, other) = (free_id(id, is_free), other.clone());
        ledger.obsolete.insert(aside, other);
    }

    /// What the ledger keeps of a unit that left, with its message.
    pub(super) fn retired<'c>(
        &self,
        id: &str,
        known: &Ledger,
        catalog: Option<&'c Catalog>,
        origin: &TextOrigin<'_>,
    ) -> Option<(Obsolete, &'c Entry)> {
        let entry = catalog?.get(id).filter(|entry| !entry.is_blank())?;
        let &first = self.before().seen.get(id)?;
        let record = self.known_record(known, id, Some(entry));
        let written = Some(Written::of(entry));
        let certain = self.seen_on_disk(id, record.as_deref(), written);
        let seen = certain.unwrap_or(first);
        let recovered =
            record.as_deref().and_then(|record| origin.with_old_source(id, record, certain, seen));
        let evidence = Evidence {
            record: recovered.as_ref().or(record.as_deref()),
            written,
            managed: origin.managed || self.options.trust_unmanaged,
            seen: certain,
            ..Evidence::of(origin.language, seen)
        };
        let record = self.answer(id, evidence, origin).record?;
        let fresh = record.source == seen.fingerprint;
        let unknown = !fresh && record.previous.is_none();
        let source = record.previous.filter(|_| !fresh).unwrap_or_else(|| seen.text.to_owned());
        // What recto wrote about the whole text is wrong beside its pieces.
        let is_known = |text: &str| text == source || text == seen.text;
        let comment = entry.comment().and_then(|comment| Briefings::bare(&comment, is_known));
        let obsolete = Obsolete {
            last_source: (source != seen.text && !self.unlinked.contains(id)).then(|| seen.text.to_owned()),
            source,
            translation: entry.body(),
            comment,
            state: if unknown { Some(RecordedState::Draft) } else { record.state },
            origin: record.origin,
            note: record.note,
            moved_from: None,
            unknown: record.unknown,
        };
        Some((obsolete, entry))
    }

    /// Takes away empty fill-ins whose unit is gone: nobody wrote anything there.
    pub(super) fn clear_fill_ins(&self, known: &Ledger, catalog: &Catalog, changes: &mut Changes) {
        if self.format == Format::Fluent {
            return;
        }
        let is_bare = |entry: &Entry| {
            entry.comment().is_none_or(|comment| Briefings::bare(&comment, |_| false).is_none())
        };
        let count = |id: &str| catalog.entries().iter().filter(|entry| entry.id == id).count();
        for entry in catalog.entries().iter().filter(|entry| entry.is_blank()) {
            let id = entry.id.as_str();
            let is_moved = changes.retired.contains(id) || changes.linked.contains(id);
            let is_gone = !self.ids().contains_key(id) && !is_moved;
            let is_fill_in = entry.body().trim() == EMPTY && !known.units.contains(id) && count(id) == 1;
            if is_gone && is_fill_in && is_bare(entry) {
                changes.edits.push(Edit::Remove { id: id.to_owned() });
                changes.cleared.insert(id.to_owned());
            }
        }
    }

    pub(super) fn orphans(&self, catalog: &Catalog, changes: &Changes) -> Vec<Orphan> {
        let orphans = catalog.entries().iter().filter(|entry| {
            let id = entry.id.as_str();
            let is_known = self.ids().contains_key(id) || self.before().seen.contains_key(id);
            !id.starts_with('-')
                && !is_known
                && !changes.retired.contains(id)
                && !changes.cleared.contains(id)
        });
        let orphan = |entry: &Entry| Orphan { id: entry.id.clone(), offset: entry.offset, lives_in: None };
        orphans.map(orphan).collect()
    }
}

/// Whether a message was translated anew on one branch while its unit left the article on another: its text is then
/// the later translation of what is obsolete.
fn is_left_behind(record: &Record, obsolete: &Obsolete, entry: &Entry) -> bool {
    record.target.is_of(entry) && record.source == Fingerprint::of_source(&obsolete.source)
}
