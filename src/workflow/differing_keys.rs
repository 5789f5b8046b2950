//! Front-matter keys that translators translated and that recto would not take for text.

use std::collections::BTreeMap;

use rustc_hash::FxHashMap;

use crate::config::Config;
use crate::discover::Article;
use crate::files::Files;
use crate::segment::front_matter::{find, texts};

/// How many pairs of pages are read: what a site translates stands in many of them.
const PAGES: usize = 400;

/// How many keys are named.
const NAMED: usize = 8;

/// The keys of texts that differ between pages and their translations, without those that the configuration names; most
/// pages first.
pub(super) fn differing_keys(files: &Files, config: &Config, articles: &[Article]) -> Vec<String> {
    let keys: Vec<String> = ["*", "*.*", "*.*.*"].map(str::to_owned).to_vec();
    let values = |text: &str| -> FxHashMap<String, String> {
        let Some(header) = find(text) else { return FxHashMap::default() };
        let units = texts(text, &header, &keys).into_iter();
        units.filter_map(|unit| Some((unit.field?, unit.text))).collect()
    };
    let known = &config.segment;
    let mut counts: BTreeMap<String, usize> = BTreeMap::new();
    let mut pages = 0;
    for article in articles.iter().filter(|article| article.has_own_output) {
        let mut own: Option<FxHashMap<String, String>> = None;
        for language in &config.languages {
            let path = article.output_path(language);
            if pages == PAGES || path == article.path {
                continue;
            }
            let Ok(Some(text)) = files.read(&path) else { continue };
            pages += 1;
            let own = own.get_or_insert_with(|| {
                files.read(&article.path).ok().flatten().map(|text| values(&text)).unwrap_or_default()
            });
            for (key, value) in values(&text) {
                let is_translated =
                    own.get(&key).is_some_and(|own| *own != value && own.contains(char::is_alphabetic));
                let key = pattern_of(&key);
                if is_translated && !known.fields.contains(&key) && !known.language_fields.contains(&key) {
                    *counts.entry(key).or_default() += 1;
                }
            }
        }
    }
    let mut found: Vec<(String, usize)> = counts.into_iter().collect();
    found.sort_by_key(|(_, count)| std::cmp::Reverse(*count));
    found.into_iter().take(NAMED).map(|(key, _)| key).collect()
}

/// A key as the configuration names it: one name stands for every item of a list.
fn pattern_of(key: &str) -> String {
    let mut out = String::with_capacity(key.len());
    for part in key.split('.') {
        if part.bytes().all(|byte| byte.is_ascii_digit()) && !part.is_empty() {
            out.push_str("[]");
            continue;
        }
        if !out.is_empty() {
            out.push('.');
        }
        out.push_str(part);
    }
    out
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn items_of_lists_have_one_name() {
        assert_eq!(pattern_of("hero.actions.0.text"), "hero.actions[].text");
        assert_eq!(pattern_of("tags.12"), "tags[]");
        assert_eq!(pattern_of("title"), "title");
    }
}
