//! What two sides made of one thing, and in which order things stand.

use rustc_hash::{FxHashMap, FxHashSet};

/// Which side counts.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Pick {
    Ours,
    Theirs,
    /// Both changed it, differently.
    Both,
}

/// Whose version counts: that of the side that changed it.
pub(super) fn pick<T: PartialEq>(base: Option<T>, ours: T, theirs: T) -> Pick {
    if ours == theirs {
        return Pick::Ours;
    }
    match base {
        Some(base) if base == theirs => Pick::Ours,
        Some(base) if base == ours => Pick::Theirs,
        _ => Pick::Both,
    }
}

/// Like [`pick`], with ours where both changed it: for what is regenerated anyway.
pub(super) fn pick_value<T: PartialEq>(base: Option<T>, ours: T, theirs: T) -> T {
    match base {
        Some(base) if base == ours => theirs,
        _ => ours,
    }
}

/// All ids of both sides in one order: that of the side that moved something, with the other's additions behind
/// the id that they stand behind there. Where both add at one place, ours come first.
pub(super) fn order<'t>(base: &[&'t str], ours: &[&'t str], theirs: &[&'t str]) -> Vec<&'t str> {
    let ours_kept = keeps_order(base, ours);
    let (main, other) = if ours_kept { (theirs, ours) } else { (ours, theirs) };
    let in_main: FxHashSet<&str> = main.iter().copied().collect();
    let in_other: FxHashSet<&str> = other.iter().copied().collect();
    let mut added: FxHashMap<Option<&str>, Vec<&'t str>> = FxHashMap::default();
    let mut anchor = None;
    for &id in other {
        if in_main.contains(id) {
            anchor = Some(id);
        } else {
            added.entry(anchor).or_default().push(id);
        }
    }
    let mut ordered = Vec::with_capacity(main.len() + other.len());
    let mut waiting = added.remove(&None).unwrap_or_default();
    for &id in main {
        // Theirs wait until what ours added at the same place is through.
        if ours_kept || in_other.contains(id) {
            ordered.append(&mut waiting);
        }
        ordered.push(id);
        waiting.extend(added.remove(&Some(id)).unwrap_or_default());
    }
    ordered.append(&mut waiting);
    ordered
}

/// Whether the ids that a side has of the base stand in the order of the base.
fn keeps_order(base: &[&str], side: &[&str]) -> bool {
    let places: FxHashMap<&str, usize> = base.iter().enumerate().map(|(at, &id)| (id, at)).collect();
    let kept: Vec<usize> = side.iter().filter_map(|id| places.get(id).copied()).collect();
    kept.is_sorted()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn additions_stand_behind_what_they_stood_behind() {
        for (base, ours, theirs, expected) in [
            ("a b c", "a b c", "a b c", "a b c"),
            ("a b", "a x b", "a b y", "a x b y"),
            ("a b", "a x b", "a y b", "a x y b"),
            ("a b", "x a b", "y a b", "x y a b"),
            ("a b c", "c a b", "a b y c", "c a b y"),
            ("a b c", "a x b c", "c a b", "c a x b"),
            ("", "a b", "c", "a b c"),
            ("a b", "b a x", "a y b", "b a x y"),
        ] {
            let ids = |text: &'static str| text.split_whitespace().collect::<Vec<_>>();
            assert_eq!(order(&ids(base), &ids(ours), &ids(theirs)), ids(expected), "{ours} | {theirs}");
        }
    }
}
