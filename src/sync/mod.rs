//! Keeping translations in step with their articles: what answers to what, and what a sync would change.

pub mod across;
pub mod align;
mod chain;
pub mod answer;
pub mod identity;
mod language;
pub mod plan;
mod rare;
pub mod rename;
