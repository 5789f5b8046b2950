//! Results as text for people and as JSON for programs: one file per format.
//!
//! Text carries ANSI styles; whoever prints it strips them where they are not wanted.

pub mod checkstyle;
mod ci;
pub mod fluent;
pub mod github;
pub mod gitlab;
pub mod json;
pub mod junit;
pub mod markdown;
pub mod sarif;
pub mod text;
mod xml;
