//! A map from ids to values that keeps the order of insertion, as ledgers need it.

use std::fmt;
use std::marker::PhantomData;
use std::sync::Arc;

use indexmap::IndexMap;
use rustc_hash::FxBuildHasher;
use serde::de::{Deserialize, Deserializer, MapAccess, Visitor};

type Items<V> = IndexMap<Arc<str>, Arc<V>, FxBuildHasher>;

/// A map from ids to values in the order they were put in.
///
/// Copies share what they hold, and after a change still each value that is the same: a plan has each ledger as it is and
/// as it becomes, and most of it stays.
pub struct OrderedMap<V>(Option<Arc<Items<V>>>);

impl<V> OrderedMap<V> {
    /// An empty map.
    pub const fn new() -> Self {
        Self(None)
    }

    /// An empty map with room for so many values.
    pub fn with_room(count: usize) -> Self {
        Self(Some(Arc::new(Items::with_capacity_and_hasher(count, FxBuildHasher))))
    }

    fn items(&self) -> Option<&Items<V>> {
        self.0.as_deref()
    }

    /// How many values there are.
    pub fn len(&self) -> usize {
        self.items().map_or(0, Items::len)
    }

    /// Whether there is no value.
    pub fn is_empty(&self) -> bool {
        self.len() == 0
    }

    /// Whether an id has a value.
    pub fn contains(&self, id: &str) -> bool {
        self.get(id).is_some()
    }

    /// The value of an id.
    pub fn get(&self, id: &str) -> Option<&V> {
        self.items()?.get(id).map(|value| &**value)
    }

    /// The ids and values in order.
    pub fn iter(&self) -> impl DoubleEndedIterator<Item = (&str, &V)> + ExactSizeIterator {
        let items = self.items().map(Items::as_slice).unwrap_or_default();
        items.iter().map(|(id, value)| (&**id, &**value))
    }
}

impl<V: Clone> OrderedMap<V> {
    fn own(&mut self) -> &mut Items<V> {
        Arc::make_mut(self.0.get_or_insert_default())
    }

    /// The value of an id, to change it.
    pub fn get_mut(&mut self, id: &str) -> Option<&mut V> {
        if self.contains(id) { self.own().get_mut(id).map(Arc::make_mut) } else { None }
    }

    /// Puts a value at the end, or in the place of the value that the id had; that one is given back.
    pub fn insert(&mut self, id: impl AsRef<str>, value: V) -> Option<V> {
        self.own().insert(id.as_ref().into(), Arc::new(value)).map(Arc::unwrap_or_clone)
    }

    /// The same, of a value that is most often that of another map.
    pub fn insert_like(&mut self, other: &Self, id: &str, value: V)
    where
        V: PartialEq,
    {
        match other.items().and_then(|items| items.get_key_value(id)) {
            Some((id, known)) if **known == value => {
                drop(self.own().insert(Arc::clone(id), Arc::clone(known)));
            }
            _ => drop(self.insert(id, value)),
        }
    }

    /// Takes the value of an id out; the order of the others stays. Takes time linear in the size of the map.
    pub fn remove(&mut self, id: &str) -> Option<V> {
        if !self.contains(id) {
            return None;
        }
        self.own().shift_remove(id).map(Arc::unwrap_or_clone)
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
}

impl<V: fmt::Debug> fmt::Debug for OrderedMap<V> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_map().entries(self.iter()).finish()
    }
}

impl<V> Clone for OrderedMap<V> {
    fn clone(&self) -> Self {
        Self(self.0.clone())
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
        let is_shared = |(one, two): (&Arc<Items<V>>, &Arc<Items<V>>)| Arc::ptr_eq(one, two);
        self.0.as_ref().zip(other.0.as_ref()).is_some_and(is_shared) || self.iter().eq(other.iter())
    }
}

impl<V: Eq> Eq for OrderedMap<V> {}

impl<V: Clone> IntoIterator for OrderedMap<V> {
    type Item = (String, V);
    type IntoIter =
        std::iter::Map<indexmap::map::IntoIter<Arc<str>, Arc<V>>, fn((Arc<str>, Arc<V>)) -> (String, V)>;

    fn into_iter(self) -> Self::IntoIter {
        let items = self.0.map(Arc::unwrap_or_clone).unwrap_or_default();
        items.into_iter().map(|(id, value)| (String::from(&*id), Arc::unwrap_or_clone(value)))
    }
}

impl<I: AsRef<str>, V: Clone> FromIterator<(I, V)> for OrderedMap<V> {
    fn from_iter<T: IntoIterator<Item = (I, V)>>(items: T) -> Self {
        let mut map = Self::new();
        for (id, value) in items {
            map.insert(id, value);
        }
        map
    }
}

impl<'de, V: Deserialize<'de> + Clone> Deserialize<'de> for OrderedMap<V> {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        struct Table<V>(PhantomData<V>);
        impl<'de, V: Deserialize<'de> + Clone> Visitor<'de> for Table<V> {
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
        deserializer.deserialize_map(Table(PhantomData))
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
    fn a_copy_that_is_changed_leaves_the_other_alone() {
        let one: OrderedMap<u8> = [("a", 1), ("b", 2)].into_iter().collect();
        let (mut two, mut three) = (one.clone(), one.clone());
        assert_eq!((two.remove("c"), three.get_mut("c")), (None, None));
        assert_eq!(one, two);
        two.insert("c", 3);
        *three.get_mut("a").unwrap() = 9;
        assert_eq!(one.iter().collect::<Vec<_>>(), [("a", &1), ("b", &2)]);
        assert_eq!(two.iter().collect::<Vec<_>>(), [("a", &1), ("b", &2), ("c", &3)]);
        assert_eq!(three.iter().collect::<Vec<_>>(), [("a", &9), ("b", &2)]);
        assert_eq!(OrderedMap::<u8>::with_room(3), OrderedMap::new());
        let mut four = OrderedMap::new();
        for (id, value) in [("b", 2), ("a", 7), ("d", 4)] {
            four.insert_like(&one, id, value);
        }
        assert_eq!(four.iter().collect::<Vec<_>>(), [("b", &2), ("a", &7), ("d", &4)]);
        assert!(std::ptr::eq(one.get("b").unwrap(), four.get("b").unwrap()));
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
