//! How old each unit of a translated article is: the version of the file in which its text was last really changed.
//!
//! As `git blame` does, but by units instead of lines: a unit that moved or was only touched by an edit that does not
//! count is followed into the older version. Which edits count is for the caller to say.

use rustc_hash::FxHashMap;

use crate::segment;
use crate::sync::align::{Change, Pair, align, items};

/// A version of a translated article.
#[derive(Clone, Copy, Debug)]
pub struct Version<'a> {
    /// Its units.
    pub units: &'a [segment::Unit],
    /// The places of the next older versions in the list of all.
    pub parents: &'a [usize],
}

/// A unit in a version of its article: the place of the version, and that of the unit in it.
pub type Place = (usize, usize);

/// The places of each unit of the first version, from that version back to the one that brought its text.
///
/// `counts` says of an edit whether somebody really translated: from one version to another that came after it, by
/// their places in the list, and the text of the unit in both.
pub fn births(
    versions: &[Version<'_>],
    mut counts: impl FnMut(usize, usize, &str, &str) -> bool,
) -> Vec<Vec<Place>> {
    let Some(first) = versions.first() else { return Vec::new() };
    let mut known: FxHashMap<(usize, usize), Vec<Option<usize>>> = FxHashMap::default();
    let mut lives: Vec<Vec<Place>> = (0..first.units.len()).map(|unit| vec![(0, unit)]).collect();
    for life in &mut lives {
        let (mut at, mut unit) = (0, life[0].1);
        // Each version is visited once at most, even by a history that runs in a circle.
        while life.len() <= versions.len() {
            let older =
                versions[at].parents.iter().filter(|&&parent| parent < versions.len()).find_map(|&parent| {
                    let carried = known.entry((at, parent)).or_insert_with(|| {
                        carried(&versions[parent], &versions[at], |old, new| counts(parent, at, old, new))
                    });
                    Some((parent, carried[unit]?))
                });
            let Some(place) = older else { break };
            life.push(place);
            (at, unit) = place;
        }
    }
    lives
}

/// For each unit of the newer version the one of the older version whose text it still is.
fn carried(
    older: &Version<'_>,
    newer: &Version<'_>,
    mut counts: impl FnMut(&str, &str) -> bool,
) -> Vec<Option<usize>> {
    let pairs = align(&items(older.units), &items(newer.units));
    let own = |(at, pair): (usize, Option<Pair>)| {
        let pair = pair?;
        let is_new =
            pair.change == Change::Edited && counts(&older.units[pair.old].text, &newer.units[at].text);
        (!is_new).then_some(pair.old)
    };
    pairs.into_iter().enumerate().map(own).collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::model::Kind;
    use crate::segment::{Slot, Unit};

    fn units(texts: &[&str]) -> Vec<Unit> {
        let unit = |text: &&str| Unit {
            kind: Kind::Paragraph,
            field: None,
            text: (*text).to_owned(),
            note: None,
            range: 0..0,
            slot: Slot::Line,
        };
        texts.iter().map(unit).collect()
    }

    #[test]
    fn a_unit_is_as_old_as_its_last_edit_that_counts() {
        let texts = [
            units(&["Le jardin ouvre à neuf heures.", "Les chiens sont les bienvenus.", "Entrée libre"]),
            units(&["Les chiens sont les bienvenus.", "Le jardin ouvre à neuf heures !", "Entrée libre"]),
            units(&["Entrée libre"]),
            units(&["Le jardin ouvre à huit heures.", "Entrée libre"]),
        ];
        let parents: [&[usize]; 4] = [&[1], &[2, 3], &[3], &[]];
        let versions = [0, 1, 2, 3].map(|at| Version { units: &texts[at], parents: parents[at] });
        let lives = births(&versions, |_, _, old, new| {
            old.trim_end_matches(['.', ' ', '!']) != new.trim_end_matches(['.', ' ', '!'])
        });
        assert_eq!(lives[0], [(0, 0), (1, 1)], "nine was eight before");
        assert_eq!(lives[1], [(0, 1), (1, 0)]);
        assert_eq!(lives[2], [(0, 2), (1, 2), (2, 0), (3, 1)]);
    }

    #[test]
    fn a_history_in_a_circle_ends() {
        let one = units(&["Un"]);
        let versions = [Version { units: &one, parents: &[1] }, Version { units: &one, parents: &[0] }];
        assert_eq!(births(&versions, |_, _, _, _| true)[0].len(), 3);
    }
}
