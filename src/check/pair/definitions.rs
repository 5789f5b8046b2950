//! What the labels of reference links stand for: `[label]: address`.
//!
//! Without them nobody can tell a link from a word in brackets, nor whether two labels lead to one page.

use pulldown_cmark::{Options, Parser};
use rustc_hash::FxHashMap;

/// The definitions of an article or a page.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Definitions {
    addresses: FxHashMap<String, String>,
}

impl Definitions {
    /// Those of a text in Markdown.
    pub fn of(text: &str) -> Self {
        // Most texts have none, and need not be parsed for that.
        if !text.contains("]:") {
            return Self::default();
        }
        let parser = Parser::new_ext(text, Options::ENABLE_FOOTNOTES);
        let definitions = parser.reference_definitions().iter();
        let addresses = definitions.map(|(label, definition)| (folded(label), definition.dest.to_string()));
        Self { addresses: addresses.collect() }
    }

    /// The same with those of another text where these have none.
    #[must_use]
    pub fn or(&self, other: Self) -> Self {
        let mut all = other;
        all.addresses.extend(self.addresses.iter().map(|(label, address)| (label.clone(), address.clone())));
        all
    }

    /// Where a label leads.
    pub(super) fn address(&self, label: &str) -> Option<&str> {
        if self.addresses.is_empty() {
            return None;
        }
        self.addresses.get(&folded(label)).map(String::as_str)
    }

    /// Whether a text refers to a label that nothing defines.
    pub(in crate::check) fn lacks_one_of(&self, text: &str) -> bool {
        text.match_indices("][").any(|(at, _)| {
            let behind = &text[at + 2..];
            let label = &behind[..behind.find(']').unwrap_or(0)];
            let own = text[..at].rsplit('[').next().unwrap_or_default();
            let label = if label.is_empty() { own } else { label };
            !label.is_empty() && !label.starts_with('^') && self.address(label).is_none()
        })
    }
}

/// A label without case, blanks at its ends and runs of them.
fn folded(label: &str) -> String {
    label.split_whitespace().collect::<Vec<_>>().join(" ").to_lowercase()
}
