//! A translated article, and what each of its texts is paired with.

use std::rc::Rc;

use super::past::{Base, Cut, Past};
use crate::model::Language;
use crate::pairing::{PairEvidence, Pairer, Pairing, Side};

/// A translated article with its past.
pub(super) struct Article<'p> {
    /// The language, by its place in the configuration.
    pub(super) number: usize,
    pub(super) language: &'p Language,
    pub(super) path: String,
    pub(super) own: Rc<Cut>,
    pub(super) past: Past,
    pub(super) source_language: &'p Language,
    pub(super) pairer: Pairer<'p>,
}

impl Article<'_> {
    /// Pairs the units of a version of the source and one of the translated article.
    pub(super) fn pair(&self, source: &Cut, target: &Cut) -> Pairing {
        let source = Side::new(&source.text, &source.units, self.source_language);
        self.pairer.pair(&source, &Side::new(&target.text, &target.units, self.language))
    }
}

/// One text of a translated article and what it is paired with.
pub(super) struct Candidate {
    /// The translated article, by its place among those that are adopted.
    pub(super) of: usize,
    /// The unit of it.
    pub(super) unit: usize,
    /// The source text it was made from; `None` where it is paired with nothing.
    pub(super) made_from: Option<MadeFrom>,
    /// Whether nobody has translated it yet.
    pub(super) is_untranslated: bool,
}

/// The source that a text was made from.
pub(super) struct MadeFrom {
    pub(super) base: Base,
    /// What is taken in for each unit of that source; nothing of a text that comes with the one before it.
    pub(super) texts: Vec<(usize, String)>,
    pub(super) confidence: f64,
    pub(super) is_draft: bool,
    pub(super) evidence: Vec<PairEvidence>,
}
