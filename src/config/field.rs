//! Patterns for front-matter keys: the way to a value, with keys inside keys and items of lists.

/// A part of a pattern.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum FieldPart<'p> {
    /// A key of this name.
    Key(&'p str),
    /// Any key: `*`.
    AnyKey,
    /// The item of a list at this place, from 0: `[2]`.
    Item(usize),
    /// Any item of a list: `[]` or `[*]`.
    AnyItem,
}

/// Reads a pattern such as `hero.actions[].text`, `features[0].title` or `labels.*`; `None` for what is none.
pub fn field_parts(pattern: &str) -> Option<Vec<FieldPart<'_>>> {
    let mut parts = Vec::new();
    for part in pattern.split('.') {
        let (key, mut items) = part.split_at(part.find('[').unwrap_or(part.len()));
        if key.contains(']') || key.is_empty() && (items.is_empty() || !parts.is_empty()) {
            return None;
        }
        match key {
            "" => {}
            "*" => parts.push(FieldPart::AnyKey),
            _ => parts.push(FieldPart::Key(key)),
        }
        while let Some(rest) = items.strip_prefix('[') {
            let (item, rest) = rest.split_once(']')?;
            parts.push(match item {
                "" | "*" => FieldPart::AnyItem,
                _ => FieldPart::Item(item.parse().ok()?),
            });
            items = rest;
        }
        if !items.is_empty() {
            return None;
        }
    }
    Some(parts)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn patterns_name_keys_and_items() {
        use FieldPart::{AnyItem, AnyKey, Item, Key};
        assert_eq!(field_parts("title"), Some(vec![Key("title")]));
        assert_eq!(
            field_parts("hero.actions[].text"),
            Some(vec![Key("hero"), Key("actions"), AnyItem, Key("text")])
        );
        assert_eq!(field_parts("a[*][2].*"), Some(vec![Key("a"), AnyItem, Item(2), AnyKey]));
        for wrong in ["", ".", "a..b", "a[", "a]", "a[x]", "a[].", "a[]b", "a.[0]"] {
            assert_eq!(field_parts(wrong), None, "{wrong:?}");
        }
    }
}
