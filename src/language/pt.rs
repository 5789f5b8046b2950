//! What recto knows of Portuguese.

use super::{Profile, UNKNOWN};

pub(super) const PORTUGUESE: Profile = Profile {
    tag: "pt",
    detector: Some("por"),
    width: Some(1.15),
    plurals: "one ?many other",
    function_words: &[
        "o", "os", "as", "e", "um", "uma", "é", "são", "para", "com", "em", "seu", "sua", "que", "por",
        "como", "do", "da", "dos", "das", "no", "na", "não", "você", "ou", "mais", "se", "ao", "às",
    ],
    may_stand_twice: &["muito", "não", "sim", "se", "nos", "que"],
    ..UNKNOWN
};
