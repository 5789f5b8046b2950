//! Whether two patterns say the same.

use super::file::Catalog;
use super::typed::Layout;

/// Whether two patterns, as [`Entry::pattern`](super::Entry::pattern) gives them, say the same however they are
/// built.
pub fn say_the_same(one: &str, other: &str) -> bool {
    let meaning = |pattern: &str| {
        let message = Catalog::of_message(&Layout::new(pattern).write());
        let [entry] = message.entries() else { return None };
        (!message.is_broken()).then_some(entry.meaning)
    };
    // Only what holds placeables can be built in more ways than one.
    let may_differ = |pattern: &str| pattern.contains('{');
    one == other
        || (may_differ(one) || may_differ(other))
            && meaning(one).is_some_and(|one| Some(one) == meaning(other))
}
