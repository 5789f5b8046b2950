//! Which texts a ledger keeps beside those of units that live: they gave way to other ones and wait for no unit.

use rustc_hash::FxHashMap;

use super::plan::ArticlePlan;
use crate::catalog::Obsolete;
use crate::model::Fingerprint;

/// The units of an article, with the fingerprints of their texts.
pub struct Living<'p>(FxHashMap<&'p str, Fingerprint>);

impl<'p> Living<'p> {
    /// The units of an article.
    pub fn of(plan: &'p ArticlePlan) -> Self {
        Self(plan.units.iter().map(|unit| (unit.id.as_str(), unit.fingerprint)).collect())
    }

    /// Those of no article.
    pub fn none() -> Self {
        Self(FxHashMap::default())
    }

    /// Whether a kept text was put aside while its unit has another one: it is kept under the unit's own id, or under
    /// that with a number, and is of the same source text. Who prefers one text wants the other nowhere else.
    pub fn have_put_aside(&self, id: &str, kept: &Obsolete) -> bool {
        if self.0.contains_key(id) {
            return true;
        }
        let numbered =
            id.rsplit_once('-').filter(|(_, number)| number.bytes().all(|byte| byte.is_ascii_digit()));
        let Some(now) = numbered.and_then(|(unit, _)| self.0.get(unit)) else { return false };
        let texts = [Some(&kept.source), kept.last_source.as_ref()];
        texts.into_iter().flatten().any(|text| Fingerprint::of_source(text) == *now)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_kept_beside_a_living_unit_was_put_aside() {
        let text = "The garden opens at nine.";
        let living = Living(FxHashMap::from_iter([("the-garden-719d", Fingerprint::of_source(text))]));
        let kept = |source: &str, last: Option<&str>| Obsolete {
            source: source.to_owned(),
            last_source: last.map(str::to_owned),
            ..Obsolete::default()
        };
        assert!(living.have_put_aside("the-garden-719d", &kept("Anything.", None)));
        assert!(living.have_put_aside("the-garden-719d-2", &kept(text, None)));
        assert!(living.have_put_aside("the-garden-719d-3", &kept("The garden opens.", Some(text))));
        assert!(!living.have_put_aside("the-garden-719d-2", &kept("The garden opens.", None)));
        assert!(!living.have_put_aside("the-garden-0815", &kept(text, None)));
        assert!(!Living::none().have_put_aside("the-garden-719d", &kept(text, None)));
    }
}
