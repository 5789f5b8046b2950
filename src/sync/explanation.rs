//! Why a unit is taken for what it is, as data.

use super::align::AlignEvidence;
use super::identity::UnitOrigin;

/// Why one unit is what it is; of a unit that left, why nothing goes on from it.
#[derive(Clone, Debug)]
pub struct Explanation {
    /// The id: now, or at the last sync where the unit left.
    pub id: String,
    /// The first line in the article; none of a unit that left.
    pub line: Option<usize>,
    /// The text: now, or at the last sync where the unit left.
    pub text: String,
    /// Where the unit comes from; none of a unit that left.
    pub origin: Option<UnitOrigin>,
    /// The units of the last sync that it goes on from.
    pub from: Vec<PreviousUnit>,
    /// What tells so.
    pub evidence: Option<AlignEvidence>,
    /// The most alike of the other units of the last sync; of a unit that left, the most alike of today's.
    pub second: Option<Second>,
    /// Whether a person should have a look.
    pub doubtful: bool,
    /// What a person can say otherwise, where there is something to look at.
    pub correction: Option<Correction>,
}

/// How a person can say that a unit is another one.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Correction {
    /// It goes on from the second, which left: `recto link`.
    Link,
    /// It does not go on from what it was matched with: `recto unlink`.
    Unlink,
}

/// A unit of the last sync.
#[derive(Clone, Debug)]
pub struct PreviousUnit {
    /// Its id.
    pub id: String,
    /// Its text.
    pub text: String,
}

/// A unit that was not taken.
#[derive(Clone, Debug)]
pub struct Second {
    /// Its id.
    pub id: String,
    /// Its text.
    pub text: String,
    /// How much it has in common, from 0 to 1.
    pub likeness: f64,
    /// Whether it is matched with nothing.
    pub free: bool,
}
