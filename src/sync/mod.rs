//! Keeping translations in step with their articles: what answers to what, and what a sync would change.

pub mod align;
mod chain;
pub mod answer;
pub mod identity;
mod language;
pub mod plan;
pub mod rename;
mod swap;
