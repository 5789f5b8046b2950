//! The colours that all pages of recto share, light and dark, and what each is for.

/// The colours as custom properties of CSS.
pub const TOKENS: &str = include_str!("tokens.css");
