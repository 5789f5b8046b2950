//! The keys of a table, of which some are known.

use std::fmt;

use serde::de::{DeserializeSeed, Deserializer, Error, Visitor};

/// A key of a table.
pub(in crate::catalog) enum Name {
    Known(&'static str),
    Unknown(String),
}

/// Reads a key that may be one of these.
#[derive(Clone, Copy)]
pub(in crate::catalog) struct Names(pub(in crate::catalog) &'static [&'static str]);

impl<'de> DeserializeSeed<'de> for Names {
    type Value = Name;

    fn deserialize<D: Deserializer<'de>>(self, deserializer: D) -> Result<Name, D::Error> {
        deserializer.deserialize_identifier(self)
    }
}

impl Visitor<'_> for Names {
    type Value = Name;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("a key")
    }

    fn visit_str<E: Error>(self, text: &str) -> Result<Name, E> {
        let known = self.0.iter().copied().find(|known| *known == text);
        Ok(known.map_or_else(|| Name::Unknown(text.to_owned()), Name::Known))
    }
}
