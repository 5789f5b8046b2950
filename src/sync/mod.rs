//! Keeping translations in step with their articles: what answers to what, and what a sync would change.

pub mod across;
pub mod align;
pub mod answer;
mod changes;
mod doubt;
mod evidence;
pub mod explain;
pub mod facts;
pub mod identity;
pub mod input;
mod language;
mod leaving;
pub mod living;
mod made_drafts;
mod patterns;
pub mod plan;
mod rare;
pub mod rename;
pub mod steer;
mod swap;
mod verdict;

pub use verdict::Because;
