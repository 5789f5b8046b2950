//! A map from ids to values that keeps the order of insertion, as ledgers need it.

use std::fmt;
use std::marker::PhantomData;

use indexmap::IndexMap;
use rustc_hash::FxBuildHasher;
use serde::de::{Deserialize, Deserializer, MapAccess, Visitor};

/// A map from ids to values in the order they were put in.
#[derive(Clone, Debug)]
pub struct OrderedMap<V>(IndexMap<String, V, FxBuildHasher>);

impl<V> OrderedMap<V> {
    /// An empty map.
    pub fn new() -> Self {
        Self(IndexMap::default())
    }

    /// How many values there are.
    pub fn len(&self) -> usize {
        self.0.len()
    }

    /// Whether there is no value.
    pub fn is_empty(&self) -> bool {
        self.0.is_empty()
    }

    /// Whether an id has a value.
    pub fn contains(&self, id: &str) -> bool {
        self.0.contains_key(id)
    }

    /// The value of an id.
    pub fn get(&self, id: &str) -> Option<&V> {
        self.0.get(id)
    }

    /// The value of an id, to change it.
    pub fn get_mut(&mut self, id: &str) -> Option<&mut V> {
        self.0.get_mut(id)
    }

    /// Puts a value at the end, or in the place of the value that the id had; that one is given back.
    pub fn insert(&mut self, id: impl Into<String>, value: V) -> Option<V> {
        self.0.insert(id.into(), value)
    }

    /// Takes the value of an id out; the order of the others stays. Takes time linear in the size of the map.
    pub fn remove(&mut self, id: &str) -> Option<V> {
        self.0.shift_remove(id)
    }

    /// Does here what made `after` of `before`.
    pub fn follow(&mut self, before: &Self, after: Self)
    where
        V: PartialEq,
    {
        for (id, _) in before.iter().filter(|(id, _)| !after.contains(id)) {
            self.remove(id);
        }
        for (id, value) in after {
            if before.get(&id) != Some(&value) {
                self.insert(id, value);
            }
        }
    }

    /// The ids and values in order.
    pub fn iter(&self) -> impl DoubleEndedIterator<Item = (&str, &V)> + ExactSizeIterator {
        self.0.iter().map(|(id, value)| (id.as_str(), value))
    }
}

impl<V> Default for OrderedMap<V> {
    fn default() -> Self {
        Self::new()
    }
}

impl<V: PartialEq> PartialEq for OrderedMap<V> {
    /// Maps are equal when their order is too.
    fn eq(&self, other: &Self) -> bool {
        self.0.as_slice() == other.0.as_slice()
    }
}

impl<V: Eq> Eq for OrderedMap<V> {}

impl<V> IntoIterator for OrderedMap<V> {
    type Item = (String, V);
    type IntoIter = indexmap::map::IntoIter<String, V>;

    fn into_iter(self) -> Self::IntoIter {
        self.0.into_iter()
    }
}

impl<I: Into<String>, V> FromIterator<(I, V)> for OrderedMap<V> {
    fn from_iter<T: IntoIterator<Item = (I, V)>>(items: T) -> Self {
        let mut map = Self::new();
        for (id, value) in items {
            map.insert(id, value);
        }
        map
    }
}

impl<'de, V: Deserialize<'de>> Deserialize<'de> for OrderedMap<V> {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        struct Items<V>(PhantomData<V>);
        impl<'de, V: Deserialize<'de>> Visitor<'de> for Items<V> {
            type Value = OrderedMap<V>;

            fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                f.write_str("a table for each id")
            }

            fn visit_map<A: MapAccess<'de>>(self, mut access: A) -> Result<Self::Value, A::Error> {
                let mut map = OrderedMap::new();
                while let Some((id, value)) = access.next_entry::<String, V>()? {
                    map.insert(id, value);
                }
                Ok(map)
            }
        }
        deserializer.deserialize_map(Items(PhantomData))
    }
}

#[cfg(test)]
mod tests {
    use super::OrderedMap;

    #[test]
    fn what_happened_to_another_map_can_be_done_again() {
        let before: OrderedMap<u8> = [("a", 1), ("b", 2), ("c", 3)].into_iter().collect();
        let after: OrderedMap<u8> = [("a", 1), ("c", 4), ("d", 5)].into_iter().collect();
        let mut map: OrderedMap<u8> = [("b", 2), ("e", 6), ("c", 3)].into_iter().collect();
        map.follow(&before, after);
        assert_eq!(map.iter().collect::<Vec<_>>(), [("e", &6), ("c", &4), ("d", &5)]);
    }

    #[test]
    fn order_survives_replacing_and_removing() {
        let mut map: OrderedMap<u8> = [("b", 1), ("a", 2), ("c", 3)].into_iter().collect();
        assert_eq!(map.insert("a", 9), Some(2));
        assert_eq!(map.remove("b"), Some(1));
        assert_eq!(map.get("c"), Some(&3));
        assert_eq!(map.remove("b"), None);
        map.insert("b", 4);
        assert_eq!(map.iter().collect::<Vec<_>>(), [("a", &9), ("c", &3), ("b", &4)]);
    }
}
