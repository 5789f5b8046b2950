//! Drafts for units that were split or merged, made from the translations of the units they come from.
//!
//! Each piece of a split gets the part of the old translation that belongs to it, and answers to its part of the
//! old source text; a merged unit gets all old translations, and answers to all their source texts. So the change
//! of a piece that was edited on the way is shown like any other.

use rustc_hash::FxHashMap;

use super::changes::MadeDraft;
use super::context::Context;
use super::evidence::TextOrigin;
use super::identity::UnitOrigin;
use super::planned::PlannedUnit;
use crate::catalog::{Catalog, Entry, Ledger, Obsolete, Record, RecordedState, Target, encode};
use crate::model::{Fingerprint, Language};
use crate::sentence::{self, SplitPart};

impl Context<'_> {
    /// The drafts of all units that come from a split or a merge, by id.
    pub(super) fn made_drafts(
        &self,
        language: &Language,
        known: &Ledger,
        catalog: Option<&Catalog>,
        origin: &TextOrigin<'_>,
    ) -> FxHashMap<&str, MadeDraft> {
        let mut made = FxHashMap::default();
        let mut splits: FxHashMap<&str, Vec<&PlannedUnit>> = FxHashMap::default();
        let before = |id: &str| self.retired(id, known, catalog, origin);
        for unit in self.units {
            match (unit.origin, unit.from.as_slice()) {
                (UnitOrigin::Split, [from]) => splits.entry(from).or_default().push(unit),
                (UnitOrigin::Merged, from) => {
                    let sources: Vec<_> = from.iter().filter_map(|id| Some((id, before(id)?))).collect();
                    if let Some(draft) = merged(unit, &sources) {
                        made.insert(unit.id.as_str(), draft);
                    }
                }
                _ => {}
            }
        }
        for (from, pieces) in splits {
            let Some((obsolete, entry)) = before(from) else { continue };
            let parts = parts(&obsolete, entry, &pieces, self.options.source, language);
            for (nth, (unit, part)) in pieces.iter().zip(parts).enumerate() {
                let comment = obsolete.comment.clone().filter(|_| nth == 0);
                let draft = draft(unit, &part.source, part.body, comment, vec![from.to_owned()]);
                made.extend(draft.map(|draft| (unit.id.as_str(), draft)));
            }
        }
        made
    }
}

/// A part of an old source text, and the message that is offered for it.
struct OfferedPart {
    source: String,
    body: String,
}

/// What each piece of a split is offered: its own part, or all where that cannot be told.
fn parts(
    obsolete: &Obsolete,
    entry: &Entry,
    pieces: &[&PlannedUnit],
    source: &Language,
    language: &Language,
) -> Vec<OfferedPart> {
    let texts: Vec<&str> = pieces.iter().map(|unit| unit.unit.text.as_str()).collect();
    let cut = |translation: &str| sentence::parts(&obsolete.source, translation, &texts, source, language);
    let plain = entry.text();
    // Terms and other placeables are never cut, so a message that has some is cut as it is written.
    let found: Vec<SplitPart> = match &plain {
        Some(text) => cut(text),
        None => cut(&entry.pattern()),
    };
    let offered = |part: SplitPart| {
        let body =
            part.translation.and_then(|text| if plain.is_some() { Some(encode(&text)) } else { raw(&text) });
        match body {
            Some(body) => OfferedPart { source: part.source, body },
            None => OfferedPart { source: obsolete.source.clone(), body: obsolete.translation.clone() },
        }
    };
    found.into_iter().map(offered).collect()
}

/// A Fluent pattern as a message, if it is one; lines behind the first are indented.
fn raw(pattern: &str) -> Option<String> {
    let lines = pattern.replace('\n', "\n    ");
    let body = if pattern.contains('\n') { format!("\n    {lines}") } else { format!(" {lines}") };
    let message = Catalog::of_message(&body);
    let is_whole = !message.is_broken() && message.entries().len() == 1;
    is_whole.then_some(body)
}

/// The draft of a unit that was several: all their translations, one after the other.
fn merged(unit: &PlannedUnit, sources: &[(&String, (Obsolete, &Entry))]) -> Option<MadeDraft> {
    let joined = |texts: Vec<&str>| texts.join(" ");
    let answered = joined(sources.iter().map(|(_, (obsolete, _))| obsolete.source.as_str()).collect());
    let plain: Option<Vec<String>> = sources.iter().map(|(_, (_, entry))| entry.text()).collect();
    let body = match plain {
        Some(texts) => encode(&joined(texts.iter().map(String::as_str).collect())),
        None => {
            let patterns: Vec<String> = sources.iter().map(|(_, (_, entry))| entry.pattern()).collect();
            raw(&joined(patterns.iter().map(String::as_str).collect()))?
        }
    };
    let comments: Vec<&str> =
        sources.iter().filter_map(|(_, (obsolete, _))| obsolete.comment.as_deref()).collect();
    let comment = (!comments.is_empty()).then(|| comments.join("\n"));
    draft(unit, &answered, body, comment, unit.from.clone())
}

/// The draft of a unit that answers to an older text.
fn draft(
    unit: &PlannedUnit,
    answered: &str,
    body: String,
    comment: Option<String>,
    from: Vec<String>,
) -> Option<MadeDraft> {
    let message = Catalog::of_message(&body);
    let target = Target::of(message.entries().first().filter(|entry| !entry.is_blank())?);
    let source = Fingerprint::of_source(answered);
    let previous = (source != unit.fingerprint).then(|| answered.to_owned());
    let state = Some(RecordedState::Draft);
    Some(MadeDraft { body, comment, record: Record { state, previous, from, ..Record::new(source, target) } })
}
