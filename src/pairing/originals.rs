//! Translations that keep the original beside them, as some do with what they quote.
//!
//! The original answers its source word for word, and so takes it away from the translation.

use super::Side;
use super::align::Bead;
use super::cost::Costs;
use super::texts::Texts;

/// How many standard deviations the length of the translation may be from its source.
const PLAUSIBLE: f64 = 2.5;

/// Gives a source back to its translation where that stands without answer beside the untranslated original.
pub(super) fn give_back(
    costs: &Costs<'_>,
    from: &Side<'_>,
    to: &Side<'_>,
    texts: &Texts<'_>,
    beads: &mut [Bead],
) {
    let elements = costs.target.elements;
    let mut answered = vec![false; elements.len()];
    beads.iter().for_each(|bead| answered[bead.target.clone()].fill(true));
    let untranslated = |at: usize, paired: Option<&str>| {
        let text = &to.units[elements[at].units.start].text;
        texts.is_untranslated(text, paired)
    };
    for bead in beads {
        let original = bead.target.start;
        let answered_text = &from.units[costs.source.elements[bead.source.start].units.start].text;
        let single = bead.source.len() == 1 && bead.target.len() == 1;
        if !single || elements[original].table.is_some() || !untranslated(original, Some(answered_text)) {
            continue;
        }
        let fits = |&at: &usize| {
            let element = &elements[at];
            let apart = costs.apart(bead.source.clone(), at..at + 1);
            element.kind == elements[original].kind
                && elements[at.max(original)].adjoins
                && apart.abs() <= PLAUSIBLE
                && !answered[at]
                && !untranslated(at, None)
        };
        let beside = [original.checked_sub(1), Some(original + 1).filter(|&at| at < elements.len())];
        if let Some(translation) = beside.into_iter().flatten().find(fits) {
            (answered[original], answered[translation]) = (false, true);
            bead.target = translation..translation + 1;
            bead.original = true;
        }
    }
}
