//! How old each unit of a translated article is: the version of the file in which its text was last really changed.
//!
//! As `git blame` does, but by units instead of lines: a unit that moved or was only touched by an edit that does not
//! count is followed into the older version. Which edits count is for the caller to say.

use rustc_hash::FxHashMap;

use crate::model::Kind;
use crate::sync::align::{AlignedPair, Change, Item, align};

/// A unit in a version of its article: the place of the version, and that of the unit in it.
pub type VersionPlace = (usize, usize);

/// The places of each unit of the first version, from that version back to the one that brought its text.
///
/// The first version has so many `units`; `parents` are the places of each version's next older ones in the list of
/// all. `carried` is asked once for each step from a newer version to an older one, as far back as any text goes, and
/// says for each unit of the newer one which unit of the older one it still is.
pub fn blame(
    units: usize,
    parents: &[Vec<usize>],
    mut carried: impl FnMut(usize, usize) -> Vec<Option<usize>>,
) -> Vec<Vec<VersionPlace>> {
    let mut known: FxHashMap<(usize, usize), Vec<Option<usize>>> = FxHashMap::default();
    let mut lives: Vec<Vec<VersionPlace>> = (0..units).map(|unit| vec![(0, unit)]).collect();
    for life in &mut lives {
        let (mut at, mut unit) = (0, life[0].1);
        // Each version is visited once at most, even by a history that runs in a circle.
        while life.len() <= parents.len() {
            let older = parents.get(at).into_iter().flatten().filter(|&&parent| parent < parents.len());
            let older = older.copied().find_map(|parent| {
                let carried = known.entry((at, parent)).or_insert_with(|| carried(at, parent));
                Some((parent, carried.get(unit).copied()??))
            });
            let Some(place) = older else { break };
            life.push(place);
            (at, unit) = place;
        }
    }
    lives
}

/// For each unit of a newer version the one of an older version whose text it still is.
///
/// `counts` says of an edit, by the texts before and after it, whether somebody really translated.
pub fn carried(
    older: &[Item<'_>],
    newer: &[Item<'_>],
    mut counts: impl FnMut(&str, &str) -> bool,
) -> Vec<Option<usize>> {
    let pairs = align(older, newer);
    let own = |(at, pair): (usize, Option<AlignedPair>)| {
        let pair = pair?;
        let is_new = pair.change == Change::Edited && counts(older[pair.old].text, newer[at].text);
        // A heading that reads like the text of an image is another text.
        let is_other = !is_alike(older[pair.old].kind, newer[at].kind);
        (!is_new && !is_other).then_some(pair.old)
    };
    pairs.into_iter().enumerate().map(own).collect()
}

/// Whether a text of one kind may become one of the other while it is edited.
fn is_alike(older: Kind, newer: Kind) -> bool {
    let is_prose = |kind| matches!(kind, Kind::Paragraph | Kind::ListItem | Kind::Caption);
    let is_heading = |kind| matches!(kind, Kind::Title | Kind::Heading(_));
    older == newer || is_prose(older) && is_prose(newer) || is_heading(older) && is_heading(newer)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::segment::{Slot, Unit};
    use crate::sync::align::items;

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
        let parents = [vec![1], vec![2, 3], vec![3], vec![]];
        let words = |text: &str| text.trim_end_matches(['.', ' ', '!']).to_owned();
        let lives = blame(3, &parents, |newer, older| {
            carried(&items(&texts[older]), &items(&texts[newer]), |old, new| words(old) != words(new))
        });
        assert_eq!(lives[0], [(0, 0), (1, 1)], "nine was eight before");
        assert_eq!(lives[1], [(0, 1), (1, 0)]);
        assert_eq!(lives[2], [(0, 2), (1, 2), (2, 0), (3, 1)]);
    }

    #[test]
    fn a_text_is_no_older_for_another_of_the_same_words() {
        let of_kinds = |texts: &[(Kind, &str)]| -> Vec<Unit> {
            let all = units(&texts.iter().map(|(_, text)| *text).collect::<Vec<_>>());
            all.into_iter().zip(texts).map(|(unit, (kind, _))| Unit { kind: *kind, ..unit }).collect()
        };
        let older =
            of_kinds(&[(Kind::Heading(1), "Django admin"), (Kind::Paragraph, "On ajoute des textes.")]);
        let newer = of_kinds(&[
            (Kind::Heading(1), "L’interface admin de Django"),
            (Kind::ListItem, "On ajoute des textes."),
            (Kind::Alt, "Django admin"),
        ]);
        assert_eq!(carried(&items(&older), &items(&newer), |_, _| true), [None, Some(1), None]);
    }

    #[test]
    fn a_history_in_a_circle_ends() {
        assert_eq!(blame(1, &[vec![1], vec![0]], |_, _| vec![Some(0)])[0].len(), 3);
    }
}
