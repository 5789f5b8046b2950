//! Which id every unit of an article has: kept across edits, taken back from the obsolete, or new.

use rustc_hash::{FxHashMap, FxHashSet};

use super::align::{AlignEvidence, Alignment, Change, Item, align, align_and_regroup};
use crate::catalog::new_id;
use crate::model::{Fingerprint, Kind, count_words};

/// The least likeness of a text to the obsolete one whose id it takes back.
const ALIKE_OBSOLETE: f64 = 0.7;
/// A text of fewer words is no sign that what left is back.
const FEW_WORDS: usize = 3;

/// Where a unit of an article comes from.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum UnitOrigin {
    /// A unit of the last sync.
    Kept(Change),
    /// A part of a unit of the last sync.
    Split,
    /// Several units of the last sync.
    Merged,
    /// A unit that had left the article and is back.
    Revived,
    /// A new unit.
    Added,
}

/// A unit's id and where the unit comes from.
#[derive(Clone, Debug, PartialEq)]
pub struct Identity {
    /// The id.
    pub id: String,
    /// Where it comes from.
    pub origin: UnitOrigin,
    /// The index of the unit of the last sync, where it was one.
    pub old: Option<usize>,
    /// The indices of the units it is a part of, or was merged from.
    pub from: Vec<usize>,
    /// What tells that it goes on from a unit.
    pub evidence: Option<AlignEvidence>,
    /// The indices of other units of the same text that it could go on from as well.
    pub rivals: Vec<usize>,
}

impl Identity {
    pub(super) fn without_id(origin: UnitOrigin, from: Vec<usize>) -> Self {
        Self { id: String::new(), origin, old: None, from, evidence: None, rivals: Vec::new() }
    }
}

/// A text that has an id already.
#[derive(Clone, Debug)]
pub struct Known<'a> {
    /// The id.
    pub id: &'a str,
    /// The text under this id.
    pub text: &'a str,
    /// The fingerprint of the text.
    pub fingerprint: Fingerprint,
    /// Whether a draft was made from its translation and waits for somebody: until then only the very text takes
    /// it back.
    pub awaited: bool,
}

/// The texts of an article that go on from equal ones alone.
#[derive(Clone, Debug, Default)]
pub enum OnlyExact {
    /// None: a text may be an edit of any other.
    #[default]
    Nothing,
    /// Those that stood in another article, which gave them up.
    These(FxHashSet<Fingerprint>),
    /// All: what the article said lives in another one now.
    Everything,
}

impl OnlyExact {
    fn holds(&self, fingerprint: Fingerprint) -> bool {
        match self {
            Self::Nothing => false,
            Self::These(texts) => texts.contains(&fingerprint),
            Self::Everything => true,
        }
    }
}

/// What is known about ids before an article is looked at.
#[derive(Clone, Debug, Default)]
pub struct KnownIds<'a> {
    /// Texts that left the article and whose translations wait.
    pub obsolete: Vec<Known<'a>>,
    /// Ids that ledgers know and the source catalog does not, by the text they answer to.
    pub recovered: FxHashMap<Fingerprint, Vec<&'a str>>,
    /// Every id that stands in some file and must not get another text.
    pub taken: FxHashSet<&'a str>,
    /// Ids that a ledger gave to the drafts of a split or merge and that the source catalog does not show yet, with
    /// the ids these come from.
    pub regrouped: FxHashMap<&'a str, &'a [String]>,
    /// The texts that are no edit of what stood here.
    pub only_exact: OnlyExact,
}

/// Gives every unit its id.
///
/// `old_ids` are the ids of the units of the last sync; an id that stands there twice stays with the
/// first that is still there.
pub fn identify(old: &[Item<'_>], old_ids: &[&str], new: &[Item<'_>], known: &KnownIds<'_>) -> Vec<Identity> {
    let mut given: FxHashSet<String> = FxHashSet::default();
    let first: FxHashSet<&str> = old_ids.iter().copied().collect();
    let Alignment { mut pairs, mut splits, mut merges, mut rivals } =
        align_and_regroup(old, new, back_unchanged(new, known));
    let only_exact = |at: usize| known.only_exact.holds(new[at].fingerprint);
    for (at, pair) in pairs.iter_mut().enumerate() {
        *pair = pair.filter(|pair| pair.change != Change::Edited || !only_exact(at));
    }
    splits.retain(|split| !split.new.iter().any(|&at| only_exact(at)));
    merges.retain(|merge| !only_exact(merge.new));
    let mut holder: FxHashMap<&str, usize> = FxHashMap::default();
    for pair in pairs.iter().flatten() {
        let holder = holder.entry(old_ids[pair.old]).or_insert(pair.old);
        *holder = (*holder).min(pair.old);
    }
    let mut identities: Vec<Option<Identity>> = pairs
        .into_iter()
        .enumerate()
        .map(|(at, pair)| {
            let pair = pair?;
            let holds_id = holder.get(old_ids[pair.old]) == Some(&pair.old);
            let id = if holds_id { old_ids[pair.old].to_owned() } else { String::new() };
            if holds_id {
                given.insert(id.clone());
            }
            let origin = UnitOrigin::Kept(pair.change);
            Some(Identity {
                id,
                origin,
                old: Some(pair.old),
                from: Vec::new(),
                evidence: Some(pair.evidence),
                rivals: rivals.remove(&at).unwrap_or_default(),
            })
        })
        .collect();
    for split in &splits {
        for &at in &split.new {
            identities[at] = Some(Identity::without_id(UnitOrigin::Split, vec![split.old]));
        }
    }
    for merge in merges {
        identities[merge.new] = Some(Identity::without_id(UnitOrigin::Merged, merge.old));
    }
    revive(new, known, &mut identities, &mut given);
    let mut numbers: FxHashMap<String, usize> = FxHashMap::default();
    let mut finished = Vec::with_capacity(new.len());
    for (item, identity) in new.iter().zip(identities) {
        let mut identity = identity.unwrap_or_else(|| Identity::without_id(UnitOrigin::Added, Vec::new()));
        if identity.id.is_empty() {
            // What a split or merge was about to give to one unit is not for another one of the same text.
            let from: Vec<&str> = identity.from.iter().map(|&at| old_ids[at]).collect();
            let is_own = |id: &str| match known.regrouped.get(id) {
                Some(known) if !from.is_empty() => known.iter().map(String::as_str).eq(from.iter().copied()),
                Some(known) => !known.iter().any(|id| first.contains(id.as_str())),
                None => from.is_empty(),
            };
            let recovered = known.recovered.get(&item.fingerprint);
            let recovered =
                recovered.and_then(|ids| ids.iter().find(|id| !given.contains(**id) && is_own(id)));
            identity.id = match recovered {
                Some(id) => (*id).to_owned(),
                None => {
                    let id = new_id(item.text, item.field, item.fingerprint);
                    // Of many equal texts, each search goes on where the last one ended.
                    let number = numbers.entry(id.clone()).or_insert(1usize);
                    loop {
                        let next = if *number == 1 { id.clone() } else { format!("{id}-{number}") };
                        *number += 1;
                        let next_id = next.as_str();
                        if !given.contains(next_id)
                            && !first.contains(next_id)
                            && (!known.taken.contains(next_id) || (!from.is_empty() && is_own(next_id)))
                        {
                            break next;
                        }
                    }
                }
            };
            given.insert(identity.id.clone());
        }
        finished.push(identity);
    }
    finished
}

/// The new texts that are back as they left: they go on from what they were, not from what stands in their place.
fn back_unchanged(new: &[Item<'_>], known: &KnownIds<'_>) -> FxHashSet<usize> {
    if known.obsolete.is_empty() {
        return FxHashSet::default();
    }
    let obsolete: FxHashSet<Fingerprint> = known.obsolete.iter().map(|known| known.fingerprint).collect();
    let is_back = |at: &usize| {
        let item = &new[*at];
        obsolete.contains(&item.fingerprint) && count_words(item.text) >= FEW_WORDS
    };
    (0..new.len()).filter(is_back).collect()
}

/// Gives back their ids to texts that had left: the same text first, then texts that are alike.
fn revive(
    new: &[Item<'_>],
    known: &KnownIds<'_>,
    identities: &mut [Option<Identity>],
    given: &mut FxHashSet<String>,
) {
    let free: Vec<usize> = (0..new.len()).filter(|&at| identities[at].is_none()).collect();
    if free.is_empty() || known.obsolete.is_empty() {
        return;
    }
    let obsolete: Vec<&Known<'_>> = known.obsolete.iter().filter(|known| !given.contains(known.id)).collect();
    // What kind of unit an obsolete text was is not remembered; all count as alike.
    let item = |text, fingerprint| Item { kind: Kind::Paragraph, field: None, text, fingerprint };
    let before: Vec<Item<'_>> = obsolete.iter().map(|known| item(known.text, known.fingerprint)).collect();
    let after: Vec<Item<'_>> = free.iter().map(|&at| item(new[at].text, new[at].fingerprint)).collect();
    for (&at, pair) in free.iter().zip(align(&before, &after)) {
        let Some(pair) = pair else { continue };
        let Known { id, awaited, .. } = *obsolete[pair.old];
        if matches!(pair.evidence, AlignEvidence::Likeness(likeness) if known.only_exact.holds(new[at].fingerprint) || awaited || likeness < ALIKE_OBSOLETE)
        {
            continue;
        }
        if given.insert(id.to_owned()) {
            let evidence = Some(pair.evidence);
            let id = id.to_owned();
            identities[at] =
                Some(Identity { id, evidence, ..Identity::without_id(UnitOrigin::Revived, Vec::new()) });
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn item(text: &str) -> Item<'_> {
        Item { kind: Kind::Paragraph, field: None, text, fingerprint: Fingerprint::of_source(text) }
    }

    fn ids(old: &[(&str, &str)], new: &[&str], known: &KnownIds<'_>) -> Vec<String> {
        let items: Vec<_> = old.iter().map(|(_, text)| item(text)).collect();
        let old_ids: Vec<_> = old.iter().map(|(id, _)| *id).collect();
        let new: Vec<_> = new.iter().map(|text| item(text)).collect();
        identify(&items, &old_ids, &new, known).into_iter().map(|identity| identity.id).collect()
    }

    #[test]
    fn an_id_lives_as_long_as_its_unit() {
        let old = [("one", "The river rose overnight by two metres."), ("two", "Nobody was hurt.")];
        let new = ["The river rose overnight by three metres.", "Nobody was hurt."];
        assert_eq!(ids(&old, &new, &KnownIds::default()), ["one", "two"]);
    }

    #[test]
    fn a_duplicate_id_from_a_merge_stays_with_the_first() {
        let found = ids(
            &[("same", "One text."), ("same", "Two texts.")],
            &["One text.", "Two texts."],
            &KnownIds::default(),
        );
        assert_eq!(found[0], "same");
        assert!(found[1].starts_with("two-texts-"), "{found:?}");
        let found =
            ids(&[("same", "One text."), ("same", "Two texts.")], &["Two texts."], &KnownIds::default());
        assert_eq!(found, ["same"], "the first is gone");
    }

    #[test]
    fn a_text_that_comes_back_takes_its_id_back() {
        let text = "The mayor thanked the volunteers.";
        let obsolete =
            vec![Known { id: "mayor", text, fingerprint: Fingerprint::of_source(text), awaited: false }];
        let known = KnownIds { obsolete, taken: FxHashSet::from_iter(["mayor"]), ..KnownIds::default() };
        assert_eq!(ids(&[], &[text], &known), ["mayor"]);
        assert_eq!(ids(&[], &["The mayor thanked all the volunteers."], &known), ["mayor"]);
        assert_ne!(ids(&[], &["Something else entirely."], &known), ["mayor"]);
    }

    #[test]
    fn a_taken_id_is_never_given_to_another_text() {
        let fresh = ids(&[], &["A text"], &KnownIds::default());
        let known = KnownIds { taken: FxHashSet::from_iter([fresh[0].as_str()]), ..KnownIds::default() };
        assert_eq!(
            ids(&[], &["A text", "A text"], &known),
            [format!("{}-2", fresh[0]), format!("{}-3", fresh[0])]
        );
    }
}
