//! A value that stays bytes until somebody asks for it.

use std::fmt;

use serde::de::{DeserializeOwned, Deserializer, Error, Visitor};
use serde::{Deserialize, Serialize, Serializer};

/// A value as the bytes that it is kept as: of most that a run has read it needs nothing.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Packed(Vec<u8>);

impl Packed {
    /// Packs a value; `None` where it cannot be written.
    pub fn of(value: &impl Serialize) -> Option<Self> {
        postcard::to_stdvec(value).ok().map(Self)
    }

    /// The value; `None` where the bytes are not of one.
    pub fn value<T: DeserializeOwned>(&self) -> Option<T> {
        postcard::from_bytes(&self.0).ok()
    }
}

impl Serialize for Packed {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_bytes(&self.0)
    }
}

impl<'de> Deserialize<'de> for Packed {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        struct Bytes;
        impl Visitor<'_> for Bytes {
            type Value = Packed;

            fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                f.write_str("bytes")
            }

            fn visit_bytes<E: Error>(self, bytes: &[u8]) -> Result<Packed, E> {
                Ok(Packed(bytes.to_owned()))
            }

            fn visit_byte_buf<E: Error>(self, bytes: Vec<u8>) -> Result<Packed, E> {
                Ok(Packed(bytes))
            }
        }
        deserializer.deserialize_byte_buf(Bytes)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_packed_comes_out_as_it_was() {
        let value = ("a".to_owned(), vec![1_u64, 300, u64::MAX], Some(-4_i16));
        let packed = Packed::of(&value).unwrap();
        assert_eq!(packed.value::<(String, Vec<u64>, Option<i16>)>(), Some(value));
        let again: Packed = postcard::from_bytes(&postcard::to_stdvec(&packed).unwrap()).unwrap();
        assert_eq!(again, packed);
        assert_eq!(packed.value::<(String, String)>(), None);
    }
}
