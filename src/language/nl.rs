//! What recto knows of Dutch.

use super::{Profile, UNKNOWN};

pub(super) const DUTCH: Profile = Profile {
    tag: "nl",
    detector: Some("nld"),
    width: Some(1.15),
    plurals: "one other",
    function_words: &[
        "de", "het", "een", "en", "van", "is", "zijn", "voor", "met", "op", "te", "dat", "die", "niet", "je",
        "ook", "aan", "als", "er", "of", "hoe", "wat", "u", "uw", "naar", "om",
    ],
    may_stand_twice: &["die", "dat", "ze", "je", "er", "u", "wij", "heel"],
    compounds: true,
    familiar: "je jij jou jouw",
    polite: "u uw",
    ..UNKNOWN
};
