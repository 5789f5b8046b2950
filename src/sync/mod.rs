//! Keeping translations in step with their articles: what answers to what, and what a sync would change.

pub mod align;
