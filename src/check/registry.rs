//! The registry of checks: every check, with all that configuration, help, guide and tests ask about it.
//!
//! A check is a file of its own that ends up in one line here. What it looks at says how it is run.

use std::sync::LazyLock;

use super::page;
use super::pair;
use super::rule::Check;
use super::source;
use super::{catalog_gone, duplicate_id, reference, structure, syntax, unknown_unit};

/// All checks, in the order in which they are run and told.
pub static CHECKS: &[Check] = &[
    // Of catalogs.
    syntax::CHECK,
    duplicate_id::CHECK,
    reference::CHECK,
    unknown_unit::CHECK,
    catalog_gone::CHECK,
    // Of structure.
    structure::CHECK,
    pair::links::CHECK,
    pair::urls::CHECK,
    pair::images::CHECK,
    pair::code::CHECK,
    pair::emphasis::CHECK,
    pair::emphasis_lost::CHECK,
    pair::tags::CHECK,
    pair::footnotes::CHECK,
    pair::line_breaks::CHECK,
    // Of facts.
    pair::numbers::CHECK,
    pair::dates::CHECK,
    pair::emails::CHECK,
    pair::handles::CHECK,
    // Of Fluent and templates.
    pair::placeables::CHECK,
    pair::plural_variants::CHECK,
    // Of language.
    pair::untranslated_text::CHECK,
    pair::same_as_source::CHECK,
    pair::length::CHECK,
    pair::doubled_words::CHECK,
    pair::brackets::CHECK,
    pair::quotes::CHECK,
    pair::end_punctuation::CHECK,
    pair::inverted_marks::CHECK,
    pair::spacing::CHECK,
    pair::typography::CHECK,
    pair::spelling::CHECK,
    // Of terms.
    pair::terms::CHECK,
    pair::forbidden_terms::CHECK,
    // Of safety.
    pair::unsafe_markup::CHECK,
    pair::bidi_controls::CHECK,
    pair::invisible_characters::CHECK,
    pair::control_characters::CHECK,
    // Of more than one text.
    page::anchors::CHECK,
    page::register::CHECK,
    pair::inconsistent::CHECK,
    source::name_spelled_two_ways::CHECK,
    source::heading_levels::CHECK,
    source::broken_reference::CHECK,
];

impl Check {
    /// The check with a code.
    pub fn of(code: &str) -> Option<&'static Self> {
        CHECKS.iter().find(|check| check.code == code)
    }
}

/// The codes that `[checks]` has keys for.
pub fn configurable() -> &'static [&'static str] {
    static CODES: LazyLock<Vec<&str>> = LazyLock::new(|| {
        CHECKS.iter().filter(|check| check.is_configurable()).map(|check| check.code).collect()
    });
    &CODES
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_check_has_a_code_of_its_own_and_a_word_on_it() {
        let mut codes: Vec<&str> = CHECKS.iter().map(|check| check.code).collect();
        codes.sort_unstable();
        let all = codes.len();
        codes.dedup();
        assert_eq!(codes.len(), all);
        for check in CHECKS {
            assert!(check.summary.contains(' '), "{}", check.code);
            assert!(check.code.bytes().all(|byte| byte.is_ascii_lowercase() || byte == b'-'));
        }
    }
}
