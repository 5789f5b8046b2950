//! HTML inside Markdown: the text of blocks, and attributes that readers see.

/// What stands around an attribute value.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Quote {
    /// `"`
    Double,
    /// `'`
    Single,
    /// Nothing.
    None,
}

/// Writes an attribute value.
pub fn escape_attribute(_quote: Quote, text: &str) -> String {
    text.replace('"', "&quot;")
}

/// Adds the units of an HTML block.
pub fn units(
    _text: &str,
    _range: std::ops::Range<usize>,
    _lines_prefix: &str,
    _inline_markdown: bool,
    _out: &mut Vec<super::Unit>,
) {
}
