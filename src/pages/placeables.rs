//! Terms and selectors of a translation, put back where a text of its page still has what they say.

use crate::catalog::{Catalog, Entry, encode};
use crate::model::Fingerprint;
use crate::render::Resolver;

/// The first of the characters that stand for placeables meanwhile.
const FIRST: u32 = 0xF0000;

/// A text as a pattern with the placeables of a translation; `None` where what one says is not there as often as before.
pub(super) fn put_back(entry: &Entry, catalog: &Catalog, resolver: &Resolver, text: &str) -> Option<String> {
    let pattern = entry.pattern();
    let placeables: Vec<&str> = placeables(&pattern)?.into_iter().filter(|one| !is_literal(one)).collect();
    let mut file = catalog.text().trim_end().to_owned();
    for (at, placeable) in placeables.iter().enumerate() {
        file.push_str(&format!("\n\nplaceable-of-recto-{at} = {}\n", indented(placeable)));
    }
    let resolvable = resolver.catalog(&file);
    let mut says = Vec::new();
    for at in 0..placeables.len() {
        let said = resolvable.resolve(&format!("placeable-of-recto-{at}")).ok()?;
        says.push(Some(said).filter(|said| !said.trim().is_empty())?);
    }
    if text.chars().any(|c| c as u32 >= FIRST) {
        return None;
    }
    let mut marked = text.to_owned();
    let mut order: Vec<usize> = (0..says.len()).collect();
    // What is part of another one is looked for last.
    order.sort_by_key(|&at| std::cmp::Reverse(says[at].len()));
    for (nth, &at) in order.iter().enumerate() {
        let same = order[nth..].iter().filter(|&&other| says[other] == says[at]).count();
        if marked.matches(says[at].as_str()).count() != same {
            return None;
        }
        marked = marked.replacen(says[at].as_str(), &mark(at)?.to_string(), 1);
    }
    let mut body = encode(&marked);
    for (at, placeable) in placeables.iter().enumerate() {
        body = body.replacen(mark(at)?, &indented(placeable), 1);
    }
    let alone = format!("{}\n\nplaceable-of-recto ={body}\n", catalog.text().trim_end());
    let said = resolver.catalog(&alone).resolve("placeable-of-recto").ok()?;
    (Fingerprint::of_source(&said) == Fingerprint::of_source(text)).then_some(body)
}

fn mark(at: usize) -> Option<char> {
    char::from_u32(FIRST + u32::try_from(at).ok()?)
}

/// The placeables of a pattern as written; `None` where one has no end.
fn placeables(pattern: &str) -> Option<Vec<&str>> {
    let mut found = Vec::new();
    let (mut depth, mut start, mut in_text, mut is_escaped) = (0, 0, false, false);
    for (at, c) in pattern.char_indices() {
        match c {
            _ if is_escaped => is_escaped = false,
            '\\' if in_text => is_escaped = true,
            '"' if depth > 0 => in_text = !in_text,
            _ if in_text => {}
            '{' => {
                if depth == 0 {
                    start = at;
                }
                depth += 1;
            }
            '}' if depth > 0 => {
                depth -= 1;
                if depth == 0 {
                    found.push(&pattern[start..=at]);
                }
            }
            _ => {}
        }
    }
    (depth == 0).then_some(found)
}

/// Whether a placeable is only a text in quotes.
fn is_literal(placeable: &str) -> bool {
    let inner = placeable.trim_matches(['{', '}', ' ', '\n']);
    inner.len() > 1 && inner.starts_with('"') && inner.ends_with('"')
}

/// A placeable whose further lines are indented.
fn indented(placeable: &str) -> String {
    placeable.replace('\n', "\n    ")
}

#[cfg(test)]
mod tests {
    use super::*;

    fn back(catalog: &str, text: &str) -> Option<String> {
        let catalog = Catalog::parse(catalog.to_owned());
        let resolver = Resolver::new(&"fr".parse().unwrap(), "-brand = Jardin\n-city = Ville du Jardin\n");
        put_back(catalog.get("id").unwrap(), &catalog, &resolver, text)
    }

    #[test]
    fn placeables_go_back_where_what_they_say_still_stands() {
        let one = "id = Le { -brand } ouvre { \"{\" }à neuf heures.\n";
        assert_eq!(
            back(one, "Le Jardin ouvre à dix heures.").as_deref(),
            Some(" Le { -brand } ouvre à dix heures.")
        );
        assert_eq!(back(one, "Le parc ouvre à dix heures."), None);
        assert_eq!(back(one, "Le Jardin, le Jardin !"), None);
        let two = "id = { -city } : { -brand }\n";
        assert_eq!(back(two, "Jardin de Ville du Jardin").as_deref(), Some(" { -brand } de { -city }"));
        let selector = "id = Il a { NUMBER(2) ->\n    [one] une porte\n   *[other] deux portes\n } ici.\n";
        let body = back(selector, "Il y a deux portes là.").unwrap();
        assert!(body.contains("*[other] deux portes") && body.ends_with("là."), "{body}");
    }
}
