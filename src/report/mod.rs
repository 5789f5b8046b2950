//! Results as text for people and as JSON for programs: one file per format.
//!
//! Text carries ANSI styles; whoever prints it strips them where they are not wanted.

pub mod badge;
pub mod csv;
pub mod digest;
pub mod fluent;
pub mod github;
pub mod html;
pub mod json;
pub mod text;
