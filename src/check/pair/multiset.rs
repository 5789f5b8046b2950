//! What one side has and the other does not, where the order does not matter.

/// What two lists do not share.
pub(super) struct Differences<'x, T> {
    /// What only the source has, in its order.
    pub(super) lost: Vec<&'x T>,
    /// What only the translation has, in its order.
    pub(super) extra: Vec<&'x T>,
}

/// Whether a thing of the source is one of the translation.
type Judgement<'j, T> = &'j dyn Fn(&T, &T) -> bool;

/// Matches each thing of the source with one of the translation, those that are the same by an earlier judgement
/// first.
pub(super) fn differences<'x, T>(
    source: &'x [T],
    target: &'x [T],
    judgements: &[Judgement<'_, T>],
) -> Differences<'x, T> {
    let mut lost: Vec<&T> = source.iter().collect();
    let mut extra: Vec<&T> = target.iter().collect();
    for is_same in judgements {
        lost.retain(|lost| match extra.iter().position(|extra| is_same(lost, extra)) {
            Some(at) => {
                extra.remove(at);
                false
            }
            None => true,
        });
    }
    Differences { lost, extra }
}
