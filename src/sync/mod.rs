//! Keeping translations in step with their articles: what answers to what, and what a sync would change.

pub mod across;
pub mod align;
pub mod answer;
mod changes;
mod compared;
mod context;
mod doubt;
mod evidence;
mod explain;
pub mod explanation;
pub mod facts;
pub mod identity;
pub mod input;
mod known;
mod language;
mod leaving;
pub mod living;
mod made_drafts;
mod patterns;
pub mod plan;
mod planned;
mod rare;
mod settled;
pub mod rename;
pub mod manual_override;
mod substitution;
mod conclusion;

pub use conclusion::Because;
