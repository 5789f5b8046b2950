//! How the ledger keeps texts that no unit has, under ids that are free.

use super::{Resolution, target};
use crate::catalog::{Obsolete, encode, free_id, new_id};
use crate::model::Fingerprint;

/// An obsolete translation and the id it is kept under.
pub(super) struct Kept {
    pub(super) id: String,
    /// The id it had in the replay.
    pub(super) was: Option<String>,
    /// Itself, where the ledger does not have it yet.
    pub(super) obsolete: Option<Obsolete>,
}

impl<'a> Resolution<'a> {
    /// The obsolete translations of the replay, under ids that are free.
    pub(super) fn obsolete(&self) -> Vec<Kept> {
        let mut kept: Vec<Kept> = Vec::new();
        for (id, obsolete) in self.replayed.ledger.obsolete.iter() {
            let same = self.known(&obsolete.translation);
            let free = same.map(str::to_owned).unwrap_or_else(|| free_id(id, |id| self.is_free(id, &kept)));
            let obsolete = same.is_none().then(|| obsolete.clone());
            kept.push(Kept { id: free, was: Some(id.to_owned()), obsolete });
        }
        kept
    }

    /// Keeps a text that has no source; returns its id.
    pub(super) fn keep(&self, text: &str, kept: &mut Vec<Kept>) -> String {
        let body = encode(text);
        if let Some(id) = self.known(&body) {
            return id.to_owned();
        }
        let id = free_id(&new_id(text, None, Fingerprint::of_source(text)), |id| self.is_free(id, kept));
        let obsolete = Some(Obsolete::without_source(body));
        kept.push(Kept { id: id.clone(), was: None, obsolete });
        id
    }

    /// The id under which the ledger on disk keeps a translation already.
    pub(super) fn known(&self, body: &str) -> Option<&'a str> {
        self.kept.get(&target(body)?.fingerprint).copied()
    }

    fn is_free(&self, id: &str, kept: &[Kept]) -> bool {
        !self.loaded.plan.units.iter().any(|unit| unit.id == id)
            && !self.real.ledger.units.contains(id)
            && !self.real.ledger.obsolete.contains(id)
            && !kept.iter().any(|kept| kept.id == id)
    }
}
