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
