//! Keeping translations in step with their articles: what answers to what, and what a sync would change.

pub mod across;
pub mod align;
pub mod answer;
pub mod explain;
pub mod identity;
mod language;
mod made_drafts;
pub mod plan;
mod rare;
pub mod rename;
pub mod steer;
mod swap;
